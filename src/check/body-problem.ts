import type { EditorMessages } from '#i18n/editor/messages.ts';
import type { BodyProblem, Place } from '#text/body.ts';
import { textComponents } from '#text/components.ts';
import { type LinkScheme, linkSchemes } from '#text/record-link.ts';
import type { AcceptedValues, Problem } from './finding.ts';
import { nearest } from './nearest.ts';

const asAccepted = (values: readonly string[]): AcceptedValues => ({
  shown: values.map((value) => ({ value })),
  total: values.length,
});
const nearestOf = (text: string, values: readonly string[]): string | undefined =>
  nearest(
    text,
    values.map((value) => ({ value })),
  );

// What people write in HTML or elsewhere, in Markdown.
const inMarkdown: Readonly<Record<string, string>> = {
  a: '[…](https://…)',
  b: '**…**',
  strong: '**…**',
  i: '*…*',
  em: '*…*',
  h1: '## …',
  h2: '## …',
  h3: '### …',
  li: '- …',
  ul: '- …',
  ol: '1. …',
  blockquote: '> …',
  hr: '---',
};
// Sections of the site, as they stand in an address that was copied from the browser.
const sectionSchemes: Readonly<Record<string, LinkScheme>> = {
  conceptos: 'concept',
  concepts: 'concept',
  proyectos: 'project',
  projects: 'project',
  organizaciones: 'organization',
  organizations: 'organization',
};
const schemeNames: Readonly<Record<string, string>> = {
  concepto: 'concept',
  proyecto: 'project',
  organizacion: 'organization',
  organisation: 'organization',
  pais: 'country',
};

/** A mistake in the text, told to the editor. */
export function bodyProblem(problem: BodyProblem, messages: EditorMessages): Problem {
  const { body } = messages;
  const rule = `text-${problem.problem}`;
  switch (problem.problem) {
    case 'html':
      return { rule, what: body.html(problem.tag), example: inMarkdown[problem.tag.toLowerCase()] };
    case 'unsafe-attribute':
      return { rule, what: body.unsafeAttribute(problem.tag, problem.attribute) };
    case 'component-unknown': {
      const names = textComponents.map(({ name }) => name);
      const near = nearestOf(problem.tag, names);
      return {
        rule,
        what: body.componentUnknown(problem.tag),
        accepted: asAccepted(names),
        nearest: near,
        example: near === undefined ? undefined : sampleOf(near),
      };
    }
    case 'component-not-alone':
      return { rule, what: body.componentNotAlone(problem.tag), example: sampleOf(problem.tag) };
    case 'component-form':
      return { rule, what: body.componentForm(problem.tag, problem.wraps), example: sampleOf(problem.tag) };
    case 'component-attribute': {
      const isMissing = problem.accepted.includes(problem.attribute);
      return {
        rule,
        what: isMissing
          ? body.attributeMissing(problem.tag, problem.attribute)
          : body.attributeUnknown(problem.tag, problem.attribute),
        accepted: isMissing ? undefined : asAccepted(problem.accepted),
        nearest: isMissing ? undefined : nearestOf(problem.attribute, problem.accepted),
        example: sampleOf(problem.tag),
      };
    }
    case 'component-value': {
      const near = nearestOf(problem.value, problem.accepted);
      return {
        rule,
        what: body.attributeValue(problem.attribute, problem.value),
        accepted: asAccepted(problem.accepted),
        nearest: near,
        example: near === undefined ? undefined : `<${problem.tag} ${problem.attribute}="${near}" />`,
      };
    }
    case 'component-unclosed':
      return { rule, what: body.componentUnclosed(problem.tag), example: sampleOf(problem.tag) };
    case 'component-unopened':
      return { rule, what: body.componentUnopened(problem.tag), example: sampleOf(problem.tag) };
    case 'module-line':
      return { rule, what: body.moduleLine };
    case 'brace':
      return { rule, what: body.brace, example: `\\${(problem.text.split('\n')[0] ?? '').trim()}` };
    case 'angle-bracket':
      return { rule, what: body.angleBracket, example: `\\${(problem.text.split('\n')[0] ?? '').trim()}` };
    case 'unsafe-link':
      return { rule, what: body.unsafeLink(problem.scheme), example: body.linkSample };
    case 'site-address': {
      const [, section = '', key] = /(?:^|\/)([a-z]+)\/([a-z0-9-]+)\/?$/.exec(problem.url) ?? [];
      const scheme = sectionSchemes[section];
      const isWeb = /^www\.|^[\w-]+\.(?:org|com|mx|gob|net|int)\b/.test(problem.url);
      return {
        rule,
        what: body.siteAddress(problem.url),
        example: isWeb
          ? `[…](https://${problem.url})`
          : scheme !== undefined && key !== undefined
            ? `[…](${scheme}:${key})`
            : body.recordLinkSample,
      };
    }
    case 'link-scheme': {
      const near = schemeNames[problem.scheme] ?? nearestOf(problem.scheme, linkSchemes);
      return {
        rule,
        what: body.linkScheme(problem.scheme),
        accepted: asAccepted([...linkSchemes, 'https', 'mailto']),
        nearest: near,
        example:
          near === undefined ? undefined : `[…](${near}${problem.url.slice(problem.url.indexOf(':'))})`,
      };
    }
    case 'image':
      return { rule, what: body.image, example: sampleOf('Image') };
    case 'citation-form':
      return {
        rule,
        what: body.citationForm(/^\[@[^\]\n]*\]?/.exec(problem.text)?.[0] ?? problem.text),
        example: correctedCitation(problem.text) ?? body.citationSample,
      };
    case 'heading-level':
      return { rule, what: body.headingLevel, example: `## ${problem.text}` };
  }
}

const samples: Readonly<Record<string, string>> = {
  Note: '<Note title="…">\n\n…\n\n</Note>',
  Figure: '<Figure name="triangular" />',
  Image: '<Image file="nombre.webp" alt="…" />',
  Fields: '<Fields of="project" />',
};
const sampleOf = (tag: string): string | undefined => samples[tag];

/** The citation as it was probably meant: `[@LCID 2011, art. 3]` is `[@lcid-2011, art. 3]`. */
function correctedCitation(text: string): string | undefined {
  const [, inner] = /^\[@([^\]]+)\]/.exec(text) ?? [];
  if (inner === undefined) return undefined;
  const [source = '', ...locator] = inner.split(/\s*,\s*/);
  const key = source
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key) ? `[@${[key, ...locator].join(', ')}]` : undefined;
}

/** A mistake in the text with its place in the body. */
type PlacedProblem = BodyProblem & Place;

/** The mistakes without those that only follow from another: the end of a tag that was refused, above all. */
export function withoutEchoes(problems: readonly PlacedProblem[], body: string): readonly PlacedProblem[] {
  const lines = body.split('\n');
  const isClosing = ({ line, column }: Place): boolean =>
    (lines[line - 1] ?? '').startsWith('</', column - 1);
  return problems.filter((problem, n) => {
    if (!('tag' in problem)) return true;
    const sameTag = problems.slice(0, n).filter((earlier) => 'tag' in earlier && earlier.tag === problem.tag);
    const isSamePlace = sameTag.some(
      ({ line, column }) => line === problem.line && column === problem.column,
    );
    const isEcho = isClosing(problem) && sameTag.some((earlier) => !isClosing(earlier));
    return !isSamePlace && !isEcho;
  });
}
