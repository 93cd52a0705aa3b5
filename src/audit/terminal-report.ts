import type { Catalog } from '#catalog/catalog.ts';
import { dateInWords } from '#catalog/frame.ts';
import { auditMessages } from '#i18n/editor/audit-messages.ts';
import type { EditorLanguage } from '#i18n/editor/messages.ts';
import { messagesIn } from '#i18n/languages.ts';
import { type Audit, countsOf } from './audit.ts';
import { dueFindingKinds, type Finding } from './finding.ts';
import { fieldName, findingWords, numberIn } from './finding-words.ts';
import type { RecordScore } from './score/score.ts';

/** How parts of the report are set off. */
export interface AuditPaint {
  readonly heading: (text: string) => string;
  readonly faint: (text: string) => string;
}

const ROWS_SHOWN = 10;
// The fields that would help a collection most; the rest are in the JSON.
const FIELDS_SHOWN = 3;

/** How much is shown. */
export interface ReportExtent {
  /** Every row, not only the first of each kind. */
  readonly isWhole: boolean;
  /** The scores too: not where other kinds of finding were asked for. */
  readonly hasScores: boolean;
}

/** The audit as a person reads it: scores and counts first, then each finding with its first rows, or all. */
export function terminalReport(
  catalog: Catalog,
  audit: Audit,
  language: EditorLanguage,
  paint: AuditPaint,
  { isWhole, hasScores }: ReportExtent,
): string {
  const { kinds } = messagesIn(language).audit;
  const command = auditMessages(language);
  const groups = [...Map.groupBy(audit.findings, ({ kind }) => kind)];
  const counts = groups.map(([kind, { length }]) => [kinds[kind].title, String(length), paint.faint(kind)]);
  const parts = [
    summaryLine(audit, language),
    ...(audit.hasHistory ? [] : [messagesIn(language).audit.page.noHistory]),
    ...(hasScores && audit.collections.length > 0
      ? [`${paint.heading(command.scores)}\n${columns(scoreRows(audit, language))}`]
      : []),
    ...(counts.length === 0
      ? []
      : [`${paint.heading(messagesIn(language).audit.page.findingsTitle)}\n${columns(counts, [1])}`]),
    ...groups.map(([kind, findings]) => {
      const shown = isWhole ? findings : findings.slice(0, ROWS_SHOWN);
      const rest = findings.length - shown.length;
      return [
        paint.heading(`${kinds[kind].title} (${findings.length})`),
        paint.faint(`  ${kinds[kind].about}`),
        rowsOf(catalog, shown, language),
        ...(rest > 0 ? [`  ${command.more(rest)}`] : []),
      ].join('\n');
    }),
  ];
  return parts.join('\n\n');
}

/** The audit in one line. */
export function summaryLine({ asOf, records, overall, findings }: Audit, language: EditorLanguage): string {
  const { kinds } = messagesIn(language).audit;
  const command = auditMessages(language);
  const counts = [...countsOf(findings)].map(([kind, n]) => `${lowerFirst(kinds[kind].title)}: ${n}`);
  return command.summary(
    dateInWords(asOf, language),
    records,
    numberIn(overall, language),
    counts.length === 0 ? command.nothing : upperFirst(counts.join('; ')),
  );
}

/** What time alone brought about, in one line; undefined where there is nothing of it. */
export function dueLine({ asOf, findings }: Audit, language: EditorLanguage): string | undefined {
  const { kinds } = messagesIn(language).audit;
  const counts = countsOf(findings);
  const due = dueFindingKinds.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [`${lowerFirst(kinds[kind].title)}: ${count}`];
  });
  return due.length === 0
    ? undefined
    : auditMessages(language).due(dateInWords(asOf, language), due.join('; '));
}

/** Everything about one record: its score field by field, what to do, and what else was found. */
export function recordReport(
  catalog: Catalog,
  audit: Audit,
  record: { readonly collection: Finding['collection']; readonly key: string },
  language: EditorLanguage,
  paint: AuditPaint,
): string {
  const { kinds } = messagesIn(language).audit;
  const t = auditMessages(language).record;
  const isOfIt = (other: { readonly collection: string; readonly key: string }): boolean =>
    other.collection === record.collection && other.key === record.key;
  const score = audit.scores.find(isOfIt);
  // The score says it better.
  const findings = audit.findings.filter((finding) => isOfIt(finding) && finding.kind !== 'incomplete');
  return [
    paint.heading(`${record.collection}/${record.key}`) + (score ? `: ${t.score(score.score)}` : ''),
    ...(score ? [partsTable(score, language, paint)] : [t.unscored]),
    ...(score ? [toDo(score, language, paint)] : []),
    findings.length === 0
      ? t.noFindings
      : [
          paint.heading(t.findings),
          ...findings.map(
            (finding) => `  ${kinds[finding.kind].title}: ${findingWords(catalog, finding, language)}`,
          ),
        ].join('\n'),
  ].join('\n\n');
}

function scoreRows({ collections }: Audit, language: EditorLanguage): readonly (readonly string[])[] {
  const messages = messagesIn(language);
  const t = messages.audit.page;
  return [
    [t.collection, t.recordCount, t.mean, t.below, t.helpTitle],
    ...collections.map(({ collection, records, mean, below, fields }) => [
      messages.collections[collection],
      String(records),
      numberIn(mean, language),
      String(below),
      fields
        .slice(0, FIELDS_SHOWN)
        .map(({ field, gain }) => `${fieldName(collection, field, language)} (+${numberIn(gain, language)})`)
        .join(', '),
    ]),
  ];
}

function partsTable({ collection, parts }: RecordScore, language: EditorLanguage, paint: AuditPaint): string {
  const { states } = auditMessages(language);
  return columns(
    parts.map(({ field, weight, state, points }) => [
      fieldName(collection, field, language),
      `${numberIn(points, language)}/${weight}`,
      points < weight ? states[state] : paint.faint(states[state]),
    ]),
    [1],
  );
}

function toDo(score: RecordScore, language: EditorLanguage, paint: AuditPaint): string {
  const { todo, record } = auditMessages(language);
  const advice: Readonly<Record<string, string | undefined>> = todo[score.collection];
  const lacking = score.parts
    .map(({ field, weight, points }) => ({ field, gain: weight - points }))
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain - a.gain);
  if (lacking.length === 0) return record.complete;
  return [
    paint.heading(record.todo),
    columns(
      lacking.map(({ field, gain }) => [`+${numberIn(gain, language)}`, advice[field] ?? field]),
      [0],
    ),
  ].join('\n');
}

function rowsOf(catalog: Catalog, findings: readonly Finding[], language: EditorLanguage): string {
  return columns(
    findings.map((finding) => [
      `${finding.collection}/${finding.key}`,
      findingWords(catalog, finding, language),
    ]),
  );
}

// Longer names would push the words of all rows aside.
const WIDEST = 56;

/** Rows with their columns under one another, the last as long as it is; those of numbers end at one edge. */
function columns(rows: readonly (readonly string[])[], numbers: readonly number[] = []): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.min(WIDEST, Math.max(...rows.map((row) => visibleLength(row[at] ?? '')))),
  );
  return rows
    .map((row) => {
      const cells = row.map((cell, at) => {
        const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - visibleLength(cell)));
        if (numbers.includes(at)) return space + cell;
        return at === row.length - 1 ? cell : cell + space;
      });
      return `  ${cells.join('  ')}`;
    })
    .join('\n');
}

// Colours take room in the text and none on the screen.
const visibleLength = (text: string): number => text.replace(/\u001b\[[\d;]*m/g, '').length;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
