import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

const folder = '.github/workflows';

const job = z.looseObject({
  permissions: z.record(z.string(), z.enum(['read', 'write', 'none'])).optional(),
  'timeout-minutes': z.number().optional(),
  steps: z.array(
    z.looseObject({
      uses: z.string().optional(),
      run: z.string().optional(),
      with: z.looseObject({ 'persist-credentials': z.boolean().optional() }).optional(),
    }),
  ),
});
const workflow = z.looseObject({
  permissions: z.record(z.string(), z.enum(['read', 'write', 'none'])),
  jobs: z.record(z.string(), job),
});

/** What a job may write, and why. */
const writes: ReadonlyMap<string, readonly string[]> = new Map([
  // It publishes.
  ['site.yml deploy', ['pages', 'id-token']],
  // It keeps one issue.
  ['keeping.yml records', ['issues']],
]);

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const { permissions, jobs } = workflow.parse(parse(text));

  it('pins each action to a commit and says which version that is', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, used = '']) => used);
    expect(uses.length).toBeGreaterThan(1);
    expect(uses.filter((used) => !/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used))).toEqual([]);
  });

  it('may only read, but for what a job is for', () => {
    expect(permissions).toEqual({ contents: 'read' });
    const written = Object.entries(jobs).map(([id, { permissions: own = {} }]) => [
      `${name} ${id}`,
      Object.entries(own).flatMap(([scope, access]) => (access === 'write' ? [scope] : [])),
    ]);
    expect(written).toEqual(
      Object.keys(jobs).map((id) => [`${name} ${id}`, writes.get(`${name} ${id}`) ?? []]),
    );
  });

  it('leaves no token in the checkout, and puts nothing that others write into a script', () => {
    const steps = Object.values(jobs).flatMap(({ steps: ofJob }) => ofJob);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
    expect(steps.filter(({ run }) => /\$\{\{\s*github\.(?:event|head_ref)/.test(run ?? ''))).toEqual([]);
  });
});
