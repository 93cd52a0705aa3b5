import type { Collection } from '#model/key.ts';
import type { Line } from '#changes/value-words.ts';

/** What a proposal does to a record, its translations included, or to the settings of the site. */
export interface RecordReview {
  readonly change: 'added' | 'changed' | 'renamed' | 'removed';
  /** Left out for the settings. */
  readonly collection?: Collection;
  /** Key of the record, or name of the file of settings. */
  readonly key: string;
  /** The key before, where it was renamed. */
  readonly formerKey?: string;
  /** Its title now, before where it is removed; the key where it has none. */
  readonly title: string;
  /** Files of the proposal, relative to the content folder. */
  readonly files: readonly string[];
  /** What changed, a line for each fact; none where only the spelling did. */
  readonly lines: readonly Line[];
}
