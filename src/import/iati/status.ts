import { activityStatuses } from '#model/codelists/activity-status.ts';
import { isPartialDate, type PartialDate } from '#model/partial-date.ts';
import { oneLine } from '../plain-words.ts';
import type { DraftProject } from '../draft.ts';
import { tagOfLanguage } from '../language-tag.ts';
import { type ActivityReader, codeIn, only } from './activity-reader.ts';

/** The declared status, and since when: where the activity does not say, the day on which it was last changed. */
export function statusOf(
  { element, ledger, isOurs }: ActivityReader,
  updated: PartialDate | undefined,
): DraftProject['status'] {
  const status = only(element.children('activity-status'), ledger);
  if (!status) return undefined;
  // Version 1 repeats the code in words.
  const words = status.text();
  const code = status.attribute('code') ?? activityStatuses.find(({ label }) => label.en === words)?.code;
  const isInferred = status.attribute('marks:basis') === 'inferred';
  const asOf = status.attribute('marks:as-of');
  const published = status.attribute('marks:as-published');
  const language = tagOfLanguage(status.attribute('marks:as-published-language') ?? '');
  const asPublished =
    published === undefined
      ? undefined
      : language === undefined
        ? oneLine(published)
        : { text: oneLine(published), language };
  const given = {
    ...(asPublished === undefined ? {} : { asPublished }),
    ...(asOf === 'unknown' || (asOf !== undefined && isPartialDate(asOf)) ? { asOf } : {}),
  };
  if (code === undefined && words !== undefined) {
    ledger.lose('unknownCode', status, `${status.path}/text()`, words);
    return undefined;
  }
  const known = codeIn(activityStatuses, code, status, ledger);
  const key = activityStatuses.find((entry) => entry.code === known)?.key;
  if (key === undefined) return undefined;
  if (isInferred) return asPublished === undefined ? undefined : given;
  return { declared: key, asOf: isOurs ? 'unknown' : (updated ?? 'unknown'), ...given };
}
