import type { LeftOut } from './left-out.ts';
import { reasonToLeaveOut } from './left-out.ts';
import { activity } from './activity.ts';
import { IATI_VERSION, MARKS_NAMESPACE } from './codes.ts';
import type { Loss } from './losses.ts';
import { type Register, subjectOf } from './subject.ts';
import { iatiDocument, type XmlElement } from './xml.ts';

/** What a record loses, or why it is left out. */
export interface RecordReport {
  /** `projects/<key>` */
  readonly record: string;
  readonly leftOut?: LeftOut;
  readonly losses: readonly Loss[];
}

/** An IATI file and what it does not hold. */
export interface IatiExport {
  /** The document, part by part; undefined where no record can be exported, because IATI does not allow an empty file. */
  readonly parts: (() => Iterable<string>) | undefined;
  readonly reports: () => readonly RecordReport[];
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
  let known: readonly RecordReport[] | undefined;
  function* elements(): Generator<XmlElement> {
    const reports: RecordReport[] = [];
    for (const { entry, reason } of judged) {
      const record = `projects/${entry.key}`;
      if (reason) {
        reports.push({ record, leftOut: reason, losses: [] });
        continue;
      }
      const { element: made, losses } = activity(subjectOf(register, entry, exported));
      reports.push({ record, losses });
      yield made;
    }
    known = reports;
  }
  return {
    parts:
      exported.size === 0
        ? undefined
        : () => iatiDocument('iati-activities', rootAttributes(register), elements()),
    // What the file does not hold is known once it was made.
    reports() {
      if (!known) elements().forEach(() => undefined);
      return known ?? [];
    },
  };
}
