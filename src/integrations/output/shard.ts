import { hash } from 'node:crypto';

/** One of the parts that a site is built in, counted from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

const WRITTEN = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/;

/** Reads `3/8`; undefined for anything else. */
export function parseShard(written: string): Shard | undefined {
  const [, part, of] = (WRITTEN.exec(written) ?? []).map(Number);
  return part === undefined || of === undefined || part > of ? undefined : { part, of };
}

export const writeShard = ({ part, of }: Shard): string => `${part}/${of}`;

/** Whether a shard makes what is at a path: by its hash, so that each has about as much to do as the others. */
export const isInShard = ({ part, of }: Shard, path: string): boolean =>
  Number.parseInt(hash('sha256', path).slice(0, 8), 16) % of === part - 1;
