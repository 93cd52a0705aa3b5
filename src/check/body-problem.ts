import type { EditorMessages } from '#i18n/editor/messages.ts';
import { keyFrom } from '#model/key.ts';
import type { BodyProblem, Place } from '#text/body.ts';
import { textComponents } from '#text/components.ts';
import { linkSchemes } from '#text/record-link.ts';
import { escapeEdits, htmlEdits, lineRemoved, replaceWord, tagEdits } from './body-edits.ts';
import type { AcceptedValues, Problem } from './finding.ts';
import { exactly, nearest } from './nearest.ts';
import { recordOfAddress } from './record-of-address.ts';
import { listedValues } from './value-lists.ts';

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
const inMarkdown: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
);
const schemeNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    concepto: 'concept',
    proyecto: 'project',
    organizacion: 'organization',
    organisation: 'organization',
    pais: 'country',
  }),
);

/** A mistake in the text, told to the editor; its edits are in lines and columns of the text. */
export function bodyProblem(
  problem: PlacedProblem,
  lines: readonly string[],
  messages: EditorMessages,
): Problem {
  const { body } = messages;
  const rule = `text-${problem.problem}`;
  switch (problem.problem) {
    case 'html': {
      if (problem.tag.startsWith('<!')) {
        const line = (lines[problem.line - 1] ?? '').trim();
        const edits = /^<!--.*-->$/.test(line) ? lineRemoved(problem.line) : [];
        return { rule: 'text-html-comment', what: body.htmlComment, edits };
      }
      const edits = htmlEdits(problem.tag, problem, lines);
      const tag = problem.tag.toLowerCase();
      const what = tag === 'br' ? body.lineBreak : body.html(problem.tag);
      return { rule, what, example: inMarkdown.get(tag), edits };
    }
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
        edits: near === undefined ? undefined : tagEdits(problem.tag, near, problem, lines),
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
        edits: near === undefined ? undefined : replaceWord(lines, problem, problem.value, near),
      };
    }
    case 'component-unclosed':
      return { rule, what: body.componentUnclosed(problem.tag), example: sampleOf(problem.tag) };
    case 'component-unopened':
      return { rule, what: body.componentUnopened(problem.tag), example: sampleOf(problem.tag) };
    case 'module-line':
      return { rule, what: body.moduleLine, edits: lineRemoved(problem.line) };
    case 'brace':
      return {
        rule,
        what: body.brace,
        example: `\\${(problem.text.split('\n')[0] ?? '').trim()}`,
        edits: escapeEdits(problem, problem, lines),
      };
    case 'angle-bracket':
      return {
        rule,
        what: body.angleBracket,
        example: `\\${(problem.text.split('\n')[0] ?? '').trim()}`,
        edits: escapeEdits(problem, problem, lines),
      };
    case 'unsafe-link':
      return { rule, what: body.unsafeLink(problem.scheme), example: body.linkSample };
    case 'site-address': {
      if (problem.url.trim() === '') return { rule, what: body.emptyLink, example: body.recordLinkSample };
      const isWeb = /^www\.|^[\w-]+\.(?:org|com|mx|gob|net|int)\b/.test(problem.url);
      const record = recordOfAddress(problem.url);
      const target = isWeb ? `https://${problem.url}` : record && `${record.scheme}:${record.key}`;
      return {
        rule,
        what: body.siteAddress(problem.url),
        example: target === undefined ? body.recordLinkSample : `[…](${target})`,
        edits: target === undefined ? undefined : replaceWord(lines, problem, problem.url, target),
      };
    }
    case 'link-disguised':
      return { rule, what: body.linkDisguised(problem.url), example: body.linkSample };
    case 'link-scheme': {
      const near = schemeNames.get(problem.scheme) ?? nearestOf(problem.scheme, linkSchemes);
      const rest = problem.url.slice(problem.url.indexOf(':'));
      return {
        rule,
        what: body.linkScheme(problem.scheme),
        accepted: asAccepted([...linkSchemes, 'https', 'mailto']),
        nearest: near,
        example: near === undefined ? undefined : `[…](${near}${rest})`,
        edits: near === undefined ? undefined : replaceWord(lines, problem, problem.url, near + rest),
        isSafe: near !== undefined && near === schemeNames.get(problem.scheme),
      };
    }
    case 'link-space':
      return {
        rule,
        what: body.linkSpace,
        edits: replaceWord(lines, problem, problem.text, ''),
        isSafe: true,
      };
    case 'link-address': {
      const { url, isClosed } = problem;
      const [written, meant] = isClosed ? [url, meantAddress(url)] : closedAddress(url);
      return {
        rule,
        what: isClosed ? body.linkAddress(url.trim()) : body.linkOpen,
        example: meant === undefined ? body.recordLinkSample : `[…](${meant})`,
        edits:
          meant === undefined
            ? undefined
            : replaceWord(lines, problem, written, isClosed ? meant : `${meant})`),
      };
    }
    case 'link-brackets': {
      const example = `[${problem.words}](concept:${keyFrom(problem.name)})`;
      return { rule, what: body.linkBrackets(problem.text), example };
    }
    case 'image':
      return { rule, what: body.image, example: sampleOf('Image') };
    case 'citation-form': {
      const written = /^\(@[^)\n]*\)|^@\S+|^\[@[^\]\n]*\]?/.exec(problem.text)?.[0] ?? problem.text;
      const corrected = correctedCitation(problem.text);
      return {
        rule,
        what: body.citationForm(written),
        example: corrected ?? body.citationSample,
        edits: corrected === undefined ? undefined : replaceWord(lines, problem, written, corrected),
        isSafe: corrected !== undefined,
      };
    }
    case 'heading-level': {
      const isMarked = (lines[problem.line - 1] ?? '').startsWith('#', problem.column - 1);
      return {
        rule,
        what: body.headingLevel,
        example: `## ${problem.text}`,
        edits: isMarked ? replaceWord(lines, problem, '#', '##') : undefined,
      };
    }
    case 'heading-space': {
      return {
        rule,
        what: body.headingSpace,
        edits: replaceWord(lines, problem, problem.text, `${problem.text} `),
        isSafe: true,
      };
    }
  }
}

/** The address that was meant by one with spaces: the key of a record by its name, the code of a country by its own. */
function meantAddress(url: string): string | undefined {
  const text = url.trim();
  if (/^https?:[^"']+$/i.test(text)) return text.replace(/\s+/g, '%20');
  const [, written = '', name = ''] = /^(\w+)\s*:\s*([^"']+)$/.exec(text) ?? [];
  const scheme = schemeNames.get(written.toLowerCase()) ?? linkSchemes.find((known) => known === written);
  if (scheme === undefined) return undefined;
  const key = scheme === 'country' ? exactly(name, listedValues('countries')) : keyFrom(name);
  return key === undefined || key === '' ? undefined : `${scheme}:${key}`;
}

/** The beginning of a text that is an address, as it is and as it was meant; no more is sure to belong to it. */
function closedAddress(text: string): readonly [string, string | undefined] {
  const written = /^(?:https?:[^\s()]*[^\s().,;:]|\w+:\s*[\p{L}\d]+(?:-[\p{L}\d]+)*)/iu.exec(text)?.[0] ?? '';
  return [written, written === '' ? undefined : meantAddress(written)];
}

const samples: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Note: '<Note title="…">\n\n…\n\n</Note>',
    Figure: '<Figure name="triangular" />',
    Image: '<Image file="nombre.webp" alt="…" />',
    Fields: '<Fields of="project" />',
  }),
);
const sampleOf = (tag: string): string | undefined => samples.get(tag);

// What follows the key may have lost its comma, or have another sign.
const KEY_AND_LOCATOR =
  /^(?<key>.*?)(?:\s*[,;]\s*(?<after>.+)|\s+(?<word>(?:arts?|pp?|págs?|cap|sec|párr|núm|fracc?)\b.*))?$/i;
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The citation as it was probably meant: `[@LCID 2011; art. 3]` is `[@lcid-2011, art. 3]`. */
function correctedCitation(text: string): string | undefined {
  const [, inner] = /^\[@([^\]]+)\]/.exec(text) ?? /^\(@([^)]+)\)/.exec(text) ?? /^@(\S+)/.exec(text) ?? [];
  const plain = (inner ?? '').trim().replace(/\s+/g, ' ');
  // What is longer is no citation that lost a sign.
  if (plain.length > 300) return undefined;
  const { key: written = '', after, word } = KEY_AND_LOCATOR.exec(plain)?.groups ?? {};
  const key = written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (!KEY.test(key)) return undefined;
  const locator = (after ?? word)?.trim();
  if (locator === undefined) return `[@${key}]`;
  return KEY.test(locator) && locator.includes('-') ? `[@${key}; @${locator}]` : `[@${key}, ${locator}]`;
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
