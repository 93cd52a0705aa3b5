import { plainLine } from '#changes/describe-changes.ts';
import type { Finding } from '#check/finding.ts';
import type { ReviewMessages } from '#i18n/editor/review-messages.ts';
import type { RecordReview } from './record-review.ts';
import type { Review } from './review.ts';

/** A part of the report, in plain text that holds words of the proposal. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly { readonly text: string; readonly under?: readonly string[] }[];
}

/** Of a proposal of any size a report that is still read, and that a forge still takes. */
const MOST_RECORDS = 60;
const MOST_LINES = 15;
const MOST_FINDINGS = 30;
const MOST_PAGES = 20;

/** How a finding’s severity and its place are said. */
export interface FindingWords {
  readonly severity: Readonly<Record<Finding['severity'], string>>;
  readonly folder: string;
  readonly locale: string;
}

/** The review as sections to be read in their order. */
export function sectionsOf(
  review: Review,
  words: ReviewMessages,
  findings: FindingWords,
): readonly Section[] {
  return [
    recordSection(review, words),
    findingSection(review, words, findings),
    ...pageSection(review, words),
    ...scoreSection(review, words, findings.locale),
  ];
}

function recordSection({ records, respelled }: Review, words: ReviewMessages): Section {
  const counts = (['added', 'changed', 'renamed', 'removed'] as const).flatMap((change) => {
    const count = records.filter((record) => record.change === change).length;
    return count === 0 ? [] : [words.counts[change](count)];
  });
  const shown = records.slice(0, MOST_RECORDS);
  const rest = records.length - shown.length;
  return {
    title: words.recordsTitle,
    paragraphs: [
      ...(counts.length > 0 ? [`${counts.join(', ')}.`] : []),
      ...(respelled.length > 0 ? [words.counts.respelled(respelled.length)] : []),
      ...(counts.length + respelled.length === 0 ? [words.nothing] : []),
    ],
    items: [
      ...shown.map((record) => ({ text: recordLine(record, words), under: linesUnder(record, words) })),
      ...(rest > 0 ? [{ text: words.moreRecords(rest) }] : []),
    ],
  };
}

function recordLine(
  { change, collection, key, formerKey, title }: RecordReview,
  words: ReviewMessages,
): string {
  const name = collection === undefined ? words.settings : `${collection}/${key}`;
  const former = formerKey === undefined ? '' : `, ${words.formerly(formerKey)}`;
  return `${words.change[change]}: ${title} (${name}${former})`;
}

function linesUnder({ lines }: RecordReview, words: ReviewMessages): readonly string[] {
  const rest = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES).map(plainLine), ...(rest > 0 ? [words.moreLines(rest)] : [])];
}

function findingSection({ findings }: Review, words: ReviewMessages, said: FindingWords): Section {
  const { introduced, mended, kept } = findings;
  const count = (list: readonly Finding[]) => {
    const errors = list.filter(({ severity }) => severity === 'error').length;
    return [errors, list.length - errors] as const;
  };
  const rest = introduced.length - MOST_FINDINGS;
  return {
    title: words.findingsTitle,
    paragraphs: [
      introduced.length === 0 ? words.noneIntroduced : words.introduced(...count(introduced)),
      ...(mended.length === 0 ? [] : [words.mended(mended.length)]),
      ...(kept.length === 0 ? [] : [words.kept(...count(kept))]),
    ],
    items: [
      ...introduced.slice(0, MOST_FINDINGS).map(({ severity, file, line, column, message }) => ({
        text: `${said.severity[severity]}, ${said.folder}/${file}:${line}:${column}: ${message}`,
      })),
      ...(rest > 0 ? [{ text: words.moreFindings(rest) }] : []),
    ],
  };
}

function pageSection({ pages, records, broken }: Review, words: ReviewMessages): readonly Section[] {
  if (records.length === 0) return [];
  if (!pages) {
    const why = words.pagesUnknown[broken ?? 'proposal'];
    return [{ title: words.pagesTitle, paragraphs: [why], items: [] }];
  }
  const { own, naming, isEverywhere } = pages;
  const list = (paths: readonly string[], text: string) => {
    const rest = paths.length - MOST_PAGES;
    const under = [...paths.slice(0, MOST_PAGES), ...(rest > 0 ? [words.morePages(rest)] : [])];
    return paths.length === 0 ? [] : [{ text, under }];
  };
  return [
    {
      title: words.pagesTitle,
      paragraphs: [...(isEverywhere ? [words.everywhere] : []), words.pagesNote],
      items: [...list(own, words.own(own.length)), ...list(naming, words.naming(naming.length))],
    },
  ];
}

function scoreSection({ scores }: Review, words: ReviewMessages, locale: string): readonly Section[] {
  if (!scores) return [];
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const say = (score: number | undefined): string =>
    score === undefined ? words.noScore : format.format(score);
  return [
    {
      title: words.scoresTitle,
      paragraphs: [words.score(say(scores.before), say(scores.after))],
      items: scores.records
        .slice(0, MOST_RECORDS)
        .map(({ title, before, after }) => ({ text: words.scoreOf(title, say(before), say(after)) })),
    },
  ];
}
