import type { LeftOut } from './left-out.ts';
import { reasonToLeaveOut } from './left-out.ts';
import { activity } from './activity.ts';
import { IATI_VERSION, MARKS_NAMESPACE } from './codes.ts';
import type { Loss } from './losses.ts';
import { type Register, subjectOf } from './subject.ts';
import { element, iatiDocument } from './xml.ts';

/** What a record loses, or why it is left out. */
export interface RecordReport {
  /** `projects/<key>` */
  readonly record: string;
  readonly leftOut?: LeftOut;
  readonly losses: readonly Loss[];
}

/** An IATI file and what it does not hold. */
export interface IatiExport {
  /** The document; undefined where no record can be exported, because IATI does not allow an empty file. */
  readonly xml: string | undefined;
  readonly reports: readonly RecordReport[];
}

/** Attributes of the root of every IATI file of ours. */
export const rootAttributes = ({ catalog }: Register): Readonly<Record<string, string>> => ({
  version: IATI_VERSION,
  'generated-datetime': `${catalog.facts.asOf}T00:00:00Z`,
  'xmlns:marks': MARKS_NAMESPACE,
});

/** Every project that can be exported honestly, in the order of the records. */
export function activities(register: Register): IatiExport {
  const { find, facts } = register.catalog;
  const judged = find.project.all.map((entry) => ({
    entry,
    reason: reasonToLeaveOut(entry.data, facts.asOf),
  }));
  const exported = new Set(judged.flatMap(({ entry, reason }) => (reason ? [] : [entry.key])));
  const made = judged.map(({ entry, reason }) => ({
    record: `projects/${entry.key}`,
    ...(reason ? { leftOut: reason, losses: [] } : activity(subjectOf(register, entry, exported))),
  }));
  const elements = made.flatMap((one) => ('element' in one ? [one.element] : []));
  return {
    xml:
      elements.length === 0
        ? undefined
        : iatiDocument(element('iati-activities', rootAttributes(register), ...elements)),
    reports: made,
  };
}
