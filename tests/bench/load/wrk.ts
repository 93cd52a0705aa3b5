import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Found } from '../../servers/programs.ts';
import { processorSecondsOf } from '../measured-process.ts';
import { rounded } from '../rounded.ts';

/** How an address was answered under load. */
export interface LoadFigures {
  readonly what: string;
  readonly requestsPerSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  /** Answers other than 2xx and 3xx, and connections that failed. */
  readonly errors: number;
  readonly requests: number;
  /** Of the server’s processor, for each request: what is left to trust on a busy machine. */
  readonly processorMs: number;
}

const milliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };

/** A time as wrk writes it, in milliseconds. */
const timeIn = (report: string, label: string): number => {
  const [, figure = '', unit = ''] = new RegExp(`${label}\\s+([\\d.]+)(us|ms|s)\\b`).exec(report) ?? [];
  return Number(figure) * (milliseconds[unit] ?? Number.NaN);
};

const countsIn = (report: string, pattern: RegExp): number =>
  (pattern.exec(report)?.[0].match(/\d+(?!x)/g) ?? []).reduce((sum, count) => sum + Number(count), 0);

/** Reads what `wrk --latency` says. */
export function readReport(report: string): Omit<LoadFigures, 'what' | 'processorMs'> {
  return {
    requestsPerSecond: rounded(Number(/Requests\/sec:\s+([\d.]+)/.exec(report)?.[1])),
    medianMs: rounded(timeIn(report, '50%')),
    p99Ms: rounded(timeIn(report, '99%')),
    errors: countsIn(report, /Socket errors:.*/) + countsIn(report, /Non-2xx or 3xx responses: \d+/),
    requests: Number(/(\d+) requests in/.exec(report)?.[1]),
  };
}

/** Asks for an address over and over on some connections, each as soon as the one before is answered. */
export async function load(
  wrk: Found,
  what: string,
  url: string,
  pid: number,
  { seconds, connections }: { readonly seconds: number; readonly connections: number },
): Promise<LoadFigures> {
  const run = (duration: number) =>
    promisify(execFile)(
      wrk.path,
      [
        '--latency',
        // A slow answer is to be counted as slow.
        '--timeout=10s',
        '--threads=1',
        `--connections=${connections}`,
        `--duration=${duration}s`,
        '--header=Accept-Encoding: br, gzip',
        url,
      ],
      { env: { ...process.env, ...wrk.env } },
    );
  await run(2);
  const before = processorSecondsOf(pid);
  const { stdout } = await run(seconds);
  const figures = readReport(stdout);
  const processorMs = ((processorSecondsOf(pid) - before) * 1000) / figures.requests;
  return { what, ...figures, processorMs: rounded(processorMs) };
}
