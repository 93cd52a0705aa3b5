import fc from 'fast-check';
import type { Property } from './properties.ts';
import type { Sandbox } from './sandbox.ts';
import { LIMITS } from './sandbox.ts';
import type { Trial } from './trial/trial.ts';

/** What was tried of a property, and the smallest input found that does harm. */
export interface Fuzzed {
  readonly runs: number;
  readonly failure?: { readonly input: Trial; readonly harm: string; readonly path: string };
}

/** Tries so many inputs of a property, the same ones for the same seed, and makes a harmful one as small as it can. */
export async function fuzz(
  { trials }: Property,
  seed: number,
  runs: number,
  sandbox: Sandbox,
  milliseconds?: number,
): Promise<Fuzzed> {
  const details = await fc.check(
    fc.asyncProperty(trials, async (trial) => {
      const { harm, faults } = await sandbox.run(trial);
      const [first] = [...harm, ...faults];
      if (first !== undefined) throw new Error(first);
    }),
    {
      seed,
      numRuns: runs,
      // An input that hangs takes all of its time again for each attempt to make it smaller.
      ...(milliseconds === undefined
        ? {}
        : {
            interruptAfterTimeLimit: milliseconds + 20 * LIMITS.seconds * 1000,
            skipAllAfterTimeLimit: milliseconds,
          }),
    },
  );
  const [input] = details.counterexample ?? [];
  return {
    runs: details.numRuns,
    ...(details.failed && input
      ? { failure: { input, harm: String(details.errorInstance), path: details.counterexamplePath ?? '' } }
      : {}),
  };
}
