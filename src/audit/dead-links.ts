import type { DeadLink } from '#model/dead-link.ts';
import type { PartialDate } from '#model/partial-date.ts';
import { withoutHash } from '#catalog/external-link.ts';
import { isCertain, isGone, type LinkAnswer } from './link-findings.ts';

/**
 * The links that no longer answer, once addresses were opened: those that are gone are added with the day, those that
 * answer again are left out, and what nothing was learnt of stays as it was.
 * @param given every address that the records give, without what follows its hash
 * @param day the day on which they were opened
 */
export function deadLinksAfter(
  before: readonly DeadLink[],
  given: ReadonlySet<string>,
  answers: ReadonlyMap<string, LinkAnswer>,
  day: PartialDate,
): readonly DeadLink[] {
  const known = new Set(before.map(({ url }) => withoutHash(url)));
  const kept = before.filter(({ url }) => {
    const answer = answers.get(withoutHash(url));
    const answersAgain = answer !== undefined && !isGone(answer) && isCertain(answer);
    return given.has(withoutHash(url)) && !answersAgain;
  });
  const added = [...answers].flatMap(([url, answer]): readonly DeadLink[] =>
    isGone(answer) && given.has(url) && !known.has(url)
      ? [{ url, since: day, answer: String(answer.answer) }]
      : [],
  );
  return [...kept, ...added].toSorted((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}
