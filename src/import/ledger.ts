import type { ImportMessages } from '#i18n/editor/import-messages.ts';
import type { Place } from './unreadable.ts';

export type LossRule = keyof ImportMessages['losses'];

/** A value of the file that did not arrive as it was, or not at all. */
export interface Loss extends Place {
  readonly rule: LossRule;
  /** Where in the record: `iati-activity/sector/@code`, or the name of a column. */
  readonly path: string;
  /** The value, as far as it can be shown. */
  readonly value: string;
}

const LONGEST_VALUE = 120;

/** What one record of the file loses: parts that nobody maps, and values that cannot be kept. */
export class Ledger {
  /** Lines and columns in turn, by path: a large file has millions of them. */
  readonly unmapped = new Map<string, number[]>();
  readonly losses: Loss[] = [];

  /** Notes parts that nobody took. */
  leave(parts: Iterable<Place & { readonly path: string }>): void {
    for (const { path, line, column } of parts) {
      const places = this.unmapped.get(path);
      if (places) places.push(line, column);
      else this.unmapped.set(path, [line, column]);
    }
  }

  lose(rule: LossRule, { line, column }: Place, path: string, value = ''): void {
    const shown = value.replace(/\s+/g, ' ').trim();
    this.losses.push({
      rule,
      path,
      line,
      column,
      value: shown.length > LONGEST_VALUE ? `${shown.slice(0, LONGEST_VALUE)}…` : shown,
    });
  }
}
