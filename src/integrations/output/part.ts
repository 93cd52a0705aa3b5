import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { OfflinePlan } from '#catalog/offline-plan.ts';

/** What a part of a site says of itself, in a file that is not of the site. */
const part = z.strictObject({
  part: z.int().positive(),
  of: z.int().positive(),
  /** Digest of all that the site is made of: parts of one site have the same. */
  madeOf: z.string(),
});
export type Part = z.infer<typeof part>;

/** Folder within a part’s of what is joined and not of the site as it is. */
export const PART_FOLDER = '.vertientes-part';
export const SEARCH_FOLDER = `${PART_FOLDER}/search`;
const ABOUT = `${PART_FOLDER}/part.json`;
const PLAN = `${PART_FOLDER}/offline.json`;

export function writePart(folder: string, about: Part, plan: OfflinePlan): void {
  mkdirSync(join(folder, PART_FOLDER), { recursive: true });
  writeFileSync(join(folder, ABOUT), `${JSON.stringify(about)}\n`);
  writeFileSync(join(folder, PLAN), `${JSON.stringify(plan)}\n`);
}

/** What the part in the folder says of itself; undefined where there is none. */
export function readPart(folder: string): Part | undefined {
  try {
    return part.parse(JSON.parse(readFileSync(join(folder, ABOUT), 'utf8')));
  } catch {
    return undefined;
  }
}

/** What readers of the whole site need without a network, as each part tells it. @throws when it does not. */
export function readPlan(folder: string): OfflinePlan {
  const plan: OfflinePlan = JSON.parse(readFileSync(join(folder, PLAN), 'utf8'));
  return plan;
}
