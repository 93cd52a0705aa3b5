import type { ExternalLink } from './external-links.ts';
import type { LinkFault, LinkFinding } from './finding.ts';

/** What an address answered. */
export interface LinkAnswer {
  /** HTTP status of the last answer, or what went wrong before there was one. */
  readonly answer: number | LinkFault;
  /** Where permanent redirects led, where the first of them was one. */
  readonly movedTo?: string;
}

const GONE: readonly (number | LinkFault)[] = [404, 410, 'not-found'];

/** Whether the server says that there is nothing there, or there is no such server. */
export const isGone = ({ answer }: LinkAnswer): boolean => GONE.includes(answer);

/** Addresses that are gone, that moved for good, or of which nothing certain was learnt, in this order. */
export function linkFindings(
  links: readonly ExternalLink[],
  answers: ReadonlyMap<string, LinkAnswer>,
): readonly LinkFinding[] {
  const findings = links.flatMap(({ url, from: [first, ...others], archived }): readonly LinkFinding[] => {
    const answer = answers.get(url);
    const kind = answer && kindOf(answer);
    if (!first || !answer || !kind) return [];
    return [
      {
        kind,
        ...first,
        url,
        answer: answer.answer,
        ...(kind === 'moved-link' && answer.movedTo !== undefined ? { movedTo: answer.movedTo } : {}),
        ...(archived === undefined ? {} : { archived }),
        also: others.map(({ collection, key }) => `${collection}/${key}`),
      },
    ];
  });
  return (['dead-link', 'moved-link', 'unclear-link'] as const).flatMap((kind) =>
    findings.filter((finding) => finding.kind === kind),
  );
}

/** Whether a server said what will be the same for some time: it may be busy now, or the network be away. */
export const isCertain = (answer: LinkAnswer): boolean =>
  typeof answer.answer === 'number' && kindOf(answer) !== 'unclear-link';

function kindOf(reply: LinkAnswer): LinkFinding['kind'] | undefined {
  const { answer, movedTo } = reply;
  if (isGone(reply)) return 'dead-link';
  if (typeof answer !== 'number' || answer >= 400) return 'unclear-link';
  return movedTo === undefined ? undefined : 'moved-link';
}
