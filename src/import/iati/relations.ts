import { relatedActivityTypes } from '#formats/iati/codes.ts';
import type { DraftProject, ProjectFields } from '../draft.ts';
import { oneLine } from '../plain-words.ts';
import { type ActivityReader, wordsOf } from './activity-reader.ts';

/** Who issues the identifiers of activities and organisations in IATI. */
export const IATI_SCHEME = 'IATI';

/** Other identifiers of the activity, and the activities that it names as related. */
export function relationsOf(reader: ActivityReader): {
  readonly identifiers: NonNullable<ProjectFields['identifiers']>;
  readonly related: DraftProject['related'];
} {
  const { element, ledger } = reader;
  const identifiers: { scheme: string; id: string }[] = [];
  const add = (scheme: string, id: string): void => {
    const isThere = identifiers.some((other) => other.scheme === scheme && other.id === id);
    if (!isThere) identifiers.push({ scheme, id });
  };
  for (const other of element.children('other-identifier')) {
    const owner = other.child('owner-org');
    const names = owner ? wordsOf([owner], reader) : [];
    const text = other.text();
    const id = other.attribute('ref') ?? text;
    const scheme =
      names[0]?.text ??
      other.attribute('owner-name') ??
      owner?.attribute('ref') ??
      other.attribute('owner-ref') ??
      other.attribute('type');
    if (id === undefined || scheme === undefined) {
      ledger.lose('missingPart', other, other.path, id);
    } else add(oneLine(scheme), oneLine(id));
    if (reader.isOurs) other.attribute('type');
  }
  const related: { identifier: string; path: string; line: number; column: number }[] = [];
  const relate = (identifier: string | undefined, { line, column, path }: typeof element): void => {
    if (identifier === undefined) ledger.lose('missingPart', { line, column }, `${path}/@ref`);
    else related.push({ identifier, path: `${path}/@ref`, line, column });
  };
  for (const other of element.children('related-activity')) {
    const ref = other.attribute('ref');
    other.text();
    if (other.attribute('type') === relatedActivityTypes.thirdParty && ref !== undefined)
      add(IATI_SCHEME, ref);
    else relate(ref, other);
  }
  for (const other of element.children('marks:related')) relate(other.attribute('ref'), other);
  return { identifiers, related };
}
