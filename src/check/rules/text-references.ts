import { countries } from '#model/codelists/countries.ts';
import type { Collection } from '#model/key.ts';
import type { LinkScheme, RecordTarget } from '#text/record-link.ts';
import { type Content, recordsIn, type Rule, type RuleProblem, translationsIn } from '../content.ts';
import { recordOfAddress } from '../record-of-address.ts';
import { replaceWord } from '../body-edits.ts';
import { exactly, nearest } from '../nearest.ts';
import { mostTold } from '../most-told.ts';
import { onceForEach } from '../once-for-each.ts';
import type { ParsedFile } from '../parse-file.ts';
import { hasRecord, isPublished, unknownRecord } from '../reference.ts';
import { acceptedFor, listedValues } from '../value-lists.ts';

const collectionOf = {
  concept: 'concepts',
  project: 'projects',
  organization: 'organizations',
} as const satisfies Partial<Record<LinkScheme, Collection>>;

const countryCodes: ReadonlySet<string> = new Set(countries.map(({ code }) => code));

/** Every citation, every link to a record and every image in the text names one that exists. */
export const textReferences: Rule = (content) =>
  content.files.flatMap((file) => [
    ...citationProblems(file, content),
    ...citationsWithoutSign(file, content),
    ...linkProblems(file, content),
    ...imageProblems(file, content),
    ...ownAddresses(file, content),
  ]);

const inFile = (file: ParsedFile, place: { readonly line: number; readonly column: number }) => ({
  line: place.line + file.bodyLine - 1,
  column: place.column,
});

/** One word of the text gives way to another, if that is known. */
function editsIn(
  file: ParsedFile,
  place: { readonly line: number; readonly column: number },
  word: string,
  insert: string | undefined,
) {
  if (insert === undefined) return undefined;
  return replaceWord(file.body?.markdown.split('\n') ?? [], place, word, insert).map((edit) => ({
    ...edit,
    from: inFile(file, edit.from),
    to: inFile(file, edit.to),
  }));
}

// A key in square brackets that lead nowhere, with what may follow it in a citation.
const BRACKETED_KEY = /(?<!\])\[([a-z0-9]+(?:-[a-z0-9]+)+)(?=\s*(?:,[^\]\n]*)?\](?![([:]))/g;

/** A source in square brackets, without the at sign that makes it a citation. */
const citationsWithoutSign = (file: ParsedFile, content: Content): RuleProblem[] =>
  bracketedKeys(file).flatMap(({ key, ...place }): RuleProblem[] =>
    hasRecord(content, 'sources', key)
      ? [
          {
            rule: 'citation-without-sign',
            what: content.messages.rules.citationWithoutSign(key),
            example: `[@${key}]`,
            edits: editsIn(file, place, `[${key}`, `[@${key}`),
            isSafe: true,
            file,
            at: inFile(file, place),
          },
        ]
      : [],
  );

/** Also those of no source. */
export const bracketedKeys = onceForEach(({ body }: ParsedFile) => {
  const markdown = body?.markdown ?? '';
  if (!markdown.includes('[')) return [];
  return markdown.split('\n').flatMap((text, n) =>
    [...text.matchAll(BRACKETED_KEY)].flatMap(({ 1: key = '', index }) =>
      // Double brackets are no citation that lacks its sign, but a link of another kind of page, told as such.
      text[index - 1] === '[' ? [] : [{ key, line: n + 1, column: index + 1 }],
    ),
  );
});

function citationProblems(file: ParsedFile, content: Content): RuleProblem[] {
  const isInOrder = ({ source }: { readonly source: string }): boolean =>
    hasRecord(content, 'sources', source) &&
    (!content.drafts.has(`sources/${source}`) || !isPublished(file, content));
  const wrong = (file.body?.citations ?? []).filter((citation) => !isInOrder(citation));
  return mostTold(wrong).flatMap((citation): RuleProblem[] => {
    if (hasRecord(content, 'sources', citation.source)) {
      const what = content.messages.rules.citesDraft(citation.source);
      return [{ rule: 'cites-draft', what, file, at: inFile(file, citation) }];
    }
    const problem = unknownRecord(content, 'sources', citation.source);
    const { locator } = citation;
    const example =
      problem.nearest === undefined
        ? undefined
        : `[@${problem.nearest}${locator === undefined ? '' : `, ${locator}`}]`;
    return [
      {
        ...problem,
        rule: 'unknown-source',
        what: content.messages.rules.unknownSourceCited(citation.source),
        example,
        edits: editsIn(file, citation, `@${citation.source}`, problem.nearest && `@${problem.nearest}`),
        file,
        at: inFile(file, citation),
      },
    ];
  });
}

/** Addresses of this very site, which break when it moves and lead readers of one language to another. */
function ownAddresses(file: ParsedFile, content: Content): RuleProblem[] {
  const site = content.site?.legible?.data.url;
  if (site === undefined) return [];
  const own = (file.body?.addresses ?? []).filter(({ url }) => url.startsWith(site));
  return mostTold(own).flatMap(({ url, ...place }): RuleProblem[] => {
    const record = recordOfAddress(url.slice(site.length));
    if (!record || record.scheme === 'country') return [];
    const collection = collectionOf[record.scheme];
    const bySlug = [...recordsIn(content), ...translationsIn(content)].find(
      ({ role, legible }) =>
        role.collection === collection &&
        legible &&
        'slug' in legible.data &&
        legible.data.slug === record.key,
    );
    const key = hasRecord(content, collection, record.key) ? record.key : bySlug?.role.key;
    const target = key === undefined ? undefined : `${record.scheme}:${key}`;
    return [
      {
        rule: 'own-address',
        severity: 'warning',
        what: content.messages.rules.ownAddress(url),
        example: target === undefined ? content.messages.body.recordLinkSample : `[…](${target})`,
        edits: editsIn(file, place, url, target),
        isSafe: target !== undefined,
        file,
        at: inFile(file, place),
      },
    ];
  });
}

function linkProblems(file: ParsedFile, content: Content): RuleProblem[] {
  const { messages, language } = content;
  const isInOrder = ({ scheme, key }: RecordTarget): boolean =>
    scheme === 'country'
      ? countryCodes.has(key)
      : hasRecord(content, collectionOf[scheme], key) &&
        (!content.drafts.has(`${collectionOf[scheme]}/${key}`) || !isPublished(file, content));
  const wrong = (file.body?.links ?? []).filter((link) => !isInOrder(link));
  return mostTold(wrong).flatMap((link): RuleProblem[] => {
    const at = inFile(file, link);
    if (link.scheme === 'country') {
      const values = listedValues('countries');
      const meant = nearest(link.key, values);
      return [
        {
          rule: 'unknown-country',
          what: messages.rules.unknownCountry(link.key),
          accepted: acceptedFor(link.key, values, language),
          nearest: meant,
          example: meant === undefined ? undefined : `[…](country:${meant})`,
          edits: editsIn(file, link, `country:${link.key}`, meant && `country:${meant}`),
          isSafe: meant !== undefined && meant === exactly(link.key, values),
          file,
          at,
        },
      ];
    }
    const collection = collectionOf[link.scheme];
    if (!hasRecord(content, collection, link.key)) {
      const problem = unknownRecord(content, collection, link.key);
      const example = problem.nearest === undefined ? undefined : `[…](${link.scheme}:${problem.nearest})`;
      const written = `${link.scheme}:${link.key}`;
      const edits = editsIn(file, link, written, problem.nearest && `${link.scheme}:${problem.nearest}`);
      return [{ ...problem, rule: 'unknown-link', example, edits, file, at }];
    }
    const what = messages.rules.linkToDraft(link.key);
    return [{ rule: 'link-to-draft', severity: 'warning', what, file, at }];
  });
}

function imageProblems(file: ParsedFile, { images, messages, language }: Content): RuleProblem[] {
  const missing = (file.body?.images ?? []).filter((image) => !images.includes(image.file));
  return mostTold(missing).flatMap((image): RuleProblem[] => {
    const values = images.map((value) => ({ value }));
    const meant = nearest(image.file, values);
    return [
      {
        rule: 'unknown-image',
        what: messages.rules.unknownImage(image.file),
        accepted: values.length > 0 ? acceptedFor(image.file, values, language) : undefined,
        nearest: meant,
        example: meant === undefined ? undefined : `<Image file="${meant}" alt="…" />`,
        file,
        at: inFile(file, image),
      },
    ];
  });
}
