import { isSurelyBefore, type PartialDate, statedDate, type Unstated } from '#model/partial-date.ts';
import { type Content, recordsIn, type Rule, type RuleProblem } from '../content.ts';
import type { Severity } from '../finding.ts';
import type { ParsedFile } from '../parse-file.ts';
import { substance } from '../severity.ts';

type Written = PartialDate | Unstated | undefined;

interface Span {
  readonly file: ParsedFile;
  readonly start: Written;
  readonly end: Written;
  readonly startPath: readonly PropertyKey[];
  readonly endPath: readonly PropertyKey[];
  readonly severity?: Severity;
}

/** Nothing ends before it starts, and what has happened is not in the future. */
export const dates: Rule = (content) => [
  ...spansIn(content).flatMap((span) => inOrder(span, content)),
  ...content.projects.flatMap((file): RuleProblem[] => {
    const data = file.legible?.data;
    if (!data) return [];
    return (['actualStart', 'actualEnd'] as const).flatMap((field) => {
      const date = statedDate(data.dates[field]?.value);
      if (date === undefined || !isSurelyBefore(content.asOf, date)) return [];
      const what = content.messages.rules.inFuture(field, date, content.asOf);
      const planned = field === 'actualStart' ? 'plannedStart' : 'plannedEnd';
      return [
        {
          rule: 'actual-date-in-future',
          severity: substance(data),
          what,
          example: `${planned}: ${date}`,
          file,
          path: ['dates', field, 'value'],
        },
      ];
    });
  }),
  ...pastDatesIn(content),
];

function spansIn(content: Content): readonly Span[] {
  return [
    ...content.projects.flatMap((file) => {
      const data = file.legible?.data;
      if (!data) return [];
      return (['planned', 'actual'] as const).map((kind) => {
        const [start, end] = [`${kind}Start`, `${kind}End`] as const;
        return {
          file,
          start: data.dates[start]?.value,
          end: data.dates[end]?.value,
          startPath: ['dates', start, 'value'],
          endPath: ['dates', end, 'value'],
          severity: substance(data),
        };
      });
    }),
    ...content.concepts.flatMap((file) =>
      (file.legible?.data.definitions ?? []).map(({ since, until }, n) => ({
        file,
        start: since,
        end: until,
        startPath: ['definitions', n, 'since'],
        endPath: ['definitions', n, 'until'],
      })),
    ),
    ...content.organizations.flatMap((file) =>
      (file.legible?.data.predecessors ?? []).map(({ from, until }, n) => ({
        file,
        start: from,
        end: until,
        startPath: ['predecessors', n, 'from'],
        endPath: ['predecessors', n, 'until'],
      })),
    ),
    ...recordsIn(content).flatMap((file) =>
      (file.legible?.data.corrections ?? []).map(({ since, on }, n) => ({
        file,
        start: since,
        end: on,
        startPath: ['corrections', n, 'since'],
        endPath: ['corrections', n, 'on'],
      })),
    ),
  ];
}

function inOrder(
  { file, start, end, startPath, endPath, severity }: Span,
  { messages }: Content,
): RuleProblem[] {
  const from = statedDate(start);
  const until = statedDate(end);
  if (from === undefined || until === undefined || !isSurelyBefore(until, from)) return [];
  const name = (path: readonly PropertyKey[]): string => String(path.findLast((part) => part !== 'value'));
  const what = messages.rules.startAfterEnd(name(startPath), from, name(endPath), until);
  return [{ rule: 'start-after-end', severity, what, file, path: endPath, about: [startPath] }];
}

/** Dates of what somebody did, which only a slip of the pen puts in the future. */
function pastDatesIn(content: Content): readonly RuleProblem[] {
  const { asOf, messages } = content;
  const past = (file: ParsedFile, path: readonly PropertyKey[], written: Written): RuleProblem[] => {
    const date = statedDate(written);
    if (date === undefined || !isSurelyBefore(asOf, date)) return [];
    const what = messages.rules.pastInFuture(String(path.at(-1)), date, asOf);
    return [{ rule: 'date-in-future', severity: 'warning', what, file, path }];
  };
  const reviewed = [...content.concepts, ...content.projects, ...content.organizations, ...content.pages];
  return [
    ...reviewed.flatMap((file) => past(file, ['reviewed'], file.legible?.data.reviewed)),
    ...content.projects.flatMap((file) => [
      ...past(file, ['status', 'asOf'], file.legible?.data.status?.asOf),
      ...past(file, ['imported', 'on'], file.legible?.data.imported?.on),
    ]),
    ...content.sources.flatMap((file) => past(file, ['accessed'], file.legible?.data.accessed)),
    ...recordsIn(content).flatMap((file) =>
      (file.legible?.data.corrections ?? []).flatMap(({ on }, n) => past(file, ['corrections', n, 'on'], on)),
    ),
  ];
}
