import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { type HtmlElement, HtmlValidate, Parser, StaticConfigLoader } from 'html-validate';

// What a fragment cannot answer for (ids elsewhere on the page, how Astro writes attributes) is left to the site's tests.
const loader = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-missing-references': 'off',
    'no-inline-style': 'error',
    'require-sri': 'off',
  },
});

const validator = new HtmlValidate(loader);
const container = await AstroContainer.create();

/** A rendered component: its HTML, and the elements in it. */
export interface Rendered {
  readonly html: string;
  /** Elements of the selector; what is inside an SVG is not among them. */
  readonly all: (selector: string) => readonly HtmlElement[];
  /** The only element of the selector. */
  readonly one: (selector: string) => HtmlElement;
  /** Its words, as `textOf` reads them. */
  readonly text: string;
}

/** The component's HTML, as it is. */
export const htmlOf = (
  component: AstroComponentFactory,
  props: Readonly<Record<string, unknown>>,
  slot?: string,
): Promise<string> =>
  container.renderToString(component, {
    props: { ...props },
    ...(slot === undefined ? {} : { slots: { default: slot } }),
  });

/** Renders the component and refuses what is no valid HTML. */
export async function render(
  component: AstroComponentFactory,
  props: Readonly<Record<string, unknown>>,
  slot?: string,
): Promise<Rendered> {
  const html = await htmlOf(component, props, slot);
  const { results } = await validator.validateString(html);
  const mistakes = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
  if (mistakes.length > 0) throw new Error(`${mistakes.join('\n')}\n\n${html}`);
  const root = new Parser(await loader.getConfigFor('fragment.html')).parseHtml(html);
  const all = (selector: string): readonly HtmlElement[] => root.querySelectorAll(selector);
  return {
    html,
    all,
    one: (selector) => {
      const [element, ...others] = all(selector);
      if (!element || others.length > 0) throw new Error(`${all(selector).length} of ${selector} in ${html}`);
      return element;
    },
    text: wordsOf(html),
  };
}

/** Elements that stand on lines of their own: between them words never run together. */
const BLOCKS =
  /<\/?(?:p|div|section|article|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|h[1-6]|nav|figure|figcaption|details|summary|blockquote|br)\b[^>]*>/g;

const decoded = (text: string): string =>
  text
    .replace(/&#39;/g, "'")
    .replace(/&#34;|&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&(?:amp|#38);/g, '&');

/** The words of a stretch of HTML as a reader sees them, blocks apart and spaces as they show. */
export function wordsOf(html: string): string {
  const words = html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(BLOCKS, ' | ')
    .replace(/<[^>]+>/g, '');
  return decoded(words)
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*\|)+\s*/g, ' | ')
    .replace(/^ \| | \| $/g, '')
    .trim();
}

/** The words of an element. */
export const textOf = (element: HtmlElement): string =>
  decoded(element.textContent).replace(/\s+/g, ' ').trim();

/** Values of an attribute on each element, `null` where it has none. */
export const values = (elements: readonly HtmlElement[], attribute: string): readonly (string | null)[] =>
  elements.map((element) => {
    const value = element.getAttributeValue(attribute);
    return value === null ? null : decoded(value);
  });
