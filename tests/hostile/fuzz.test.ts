import { afterAll, expect, test } from 'vitest';
import { fuzz } from './fuzzing.ts';
import { properties } from './properties.ts';
import { Sandbox } from './sandbox.ts';

/*
 * A few inputs for every parser, always the same; `npm run fuzz` tries as many others as there is time for.
 */
const SEED = 2026;
const RUNS = 15;

const sandbox = new Sandbox();
afterAll(() => sandbox.close());

test.each(properties)(
  '$name',
  async (property) => {
    expect(await fuzz(property, SEED, RUNS, sandbox)).toEqual({ runs: RUNS });
  },
  120_000,
);
