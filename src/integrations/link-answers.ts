import type { LinkAnswer } from '#audit/link-findings.ts';
import type { LinkFault } from '#audit/finding.ts';

/** How the network is used; a test makes it quicker. */
export interface LinkOptions {
  /** Milliseconds after which a request is given up. */
  readonly timeout: number;
  /** Milliseconds before a request is made again, doubled each time; a server’s own wish comes first. */
  readonly pause: number;
  /** Milliseconds that a server’s wish may reach. */
  readonly longestPause: number;
  readonly userAgent: string;
}

export const linkOptions = (userAgent: string): LinkOptions => ({
  timeout: 20_000,
  pause: 2000,
  longestPause: 60_000,
  userAgent,
});

const HOSTS_AT_ONCE = 12;
const TRIES = 3;
const MOST_REDIRECTS = 10;
const PERMANENT: readonly number[] = [301, 308];

/**
 * Opens every address and tells what it answers. Those of one host are opened one after another, so that none is
 * asked by many at once.
 * @param told called after each, with what it answered
 */
export async function linkAnswers(
  urls: readonly string[],
  options: LinkOptions,
  told: (url: string, answer: LinkAnswer) => void,
): Promise<void> {
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const next = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const url of host) told(url, await answerOf(url, options));
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, next));
}

async function answerOf(url: string, options: LinkOptions): Promise<LinkAnswer> {
  let at = url;
  let movedTo: string | undefined;
  let isPermanent = true;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const reply = await replyOf(at, options);
    const target = typeof reply === 'string' ? undefined : targetOf(reply, at);
    const moved = movedTo === undefined ? {} : { movedTo };
    if (typeof reply === 'string') return { answer: reply, ...moved };
    if (target === undefined) return { answer: reply.status, ...moved };
    // After a temporary redirect the address that was asked for still holds.
    isPermanent &&= PERMANENT.includes(reply.status);
    if (isPermanent) movedTo = target;
    at = target;
  }
  return { answer: 'redirects' };
}

function targetOf({ status, headers }: Response, from: string): string | undefined {
  const location = headers.get('location');
  if (status < 300 || status >= 400 || location === null || !URL.canParse(location, from)) return undefined;
  return new URL(location, from).href;
}

/** The head of the page or, where the server has none to give, the page; asked for again where it is busy. */
async function replyOf(url: string, options: LinkOptions): Promise<Response | LinkFault> {
  for (let tries = 1; ; tries += 1) {
    const head = await request(url, 'HEAD', options);
    // Many servers answer a head they do not know with any error at all.
    const reply = typeof head !== 'string' && head.status < 400 ? head : await request(url, 'GET', options);
    const isBusy =
      reply === 'connection' || (typeof reply !== 'string' && (reply.status === 429 || reply.status >= 500));
    if (!isBusy || tries === TRIES) return reply;
    await sleep(pauseAfter(reply, tries, options));
  }
}

async function request(
  url: string,
  method: 'HEAD' | 'GET',
  { timeout, userAgent }: LinkOptions,
): Promise<Response | LinkFault> {
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': userAgent, accept: '*/*' },
    });
    await response.body?.cancel();
    return response;
  } catch (error) {
    return faultOf(error);
  }
}

/** Why there was no answer, from what `fetch` throws. */
export function faultOf(error: unknown): LinkFault {
  if (error instanceof Error && error.name === 'TimeoutError') return 'timeout';
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOTFOUND') return 'not-found';
  if (/CERT|SELF_SIGNED|UNABLE_TO|^ERR_TLS|^ERR_SSL|^EPROTO$/.test(code)) return 'certificate';
  return /TIMEOUT|ETIMEDOUT/.test(code) ? 'timeout' : 'connection';
}

/** Milliseconds until the next try. A server says seconds or a date. */
function pauseAfter(
  reply: Response | LinkFault,
  tries: number,
  { pause, longestPause }: LinkOptions,
): number {
  const own = pause * 2 ** (tries - 1);
  const wish = typeof reply === 'string' ? null : reply.headers.get('retry-after');
  if (wish === null) return own;
  const until = /^\d+$/.test(wish) ? Number(wish) * 1000 : Date.parse(wish) - Date.now();
  return Number.isNaN(until) ? own : Math.min(Math.max(until, 0), longestPause);
}

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
