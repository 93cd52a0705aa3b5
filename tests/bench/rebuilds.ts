import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Aim, aimOf } from './aims.ts';
import { generateContent } from './generate.ts';
import { generatedKey } from './generated-projects.ts';
import { type Machine, thisMachine } from './machine.ts';
import { differingFiles } from './measured-folder.ts';
import { measureProcess, type ProcessFigures } from './measured-process.ts';
import { buildCommand, forgetBuild } from './peer-tools.ts';
import { rounded } from './rounded.ts';

interface Rebuild {
  readonly projects: number;
  readonly cold: ProcessFigures;
  /** With the cache of the build before and nothing changed. */
  readonly unchanged: ProcessFigures;
  /** With the same cache and another summary of one project. */
  readonly oneChanged: ProcessFigures;
  /** Files in which that site differs from one that was built of the same content without a cache. */
  readonly differing: readonly string[];
}

/**
 * Builds generated content of growing size without a cache, again with nothing changed, and again with one project
 * changed; and the changed content without a cache, to compare every byte.
 */
export async function measureRebuilds({
  folder,
  sizes,
}: {
  readonly folder: string;
  readonly sizes: readonly number[];
}): Promise<{
  readonly machine: Machine;
  readonly rebuilds: readonly Rebuild[];
  readonly aims: readonly Aim[];
}> {
  const rebuilds: Rebuild[] = [];
  for (const projects of sizes.filter((size) => size > 0)) {
    rebuilds.push(await measureOne(folder, projects));
    console.table(rebuilds.map(rowOf));
  }
  const aims = [
    aimOf(
      'one project changed, share of the time without a cache',
      1 / 5,
      rebuilds.map(({ oneChanged, cold }) => oneChanged.seconds / cold.seconds),
    ),
    aimOf(
      'files that differ from those of a build without a cache',
      1,
      rebuilds.map(({ differing }) => differing.length),
    ),
  ];
  console.table(aims);
  return { machine: thisMachine(), rebuilds, aims };
}

async function measureOne(folder: string, projects: number): Promise<Rebuild> {
  const content = join(folder, `rebuild-content-${projects}`);
  const [site, fresh] = [join(folder, `rebuild-${projects}`), join(folder, `rebuild-fresh-${projects}`)];
  generateContent(resolve('content'), content, projects);
  const build = (output: string) => measureProcess(buildCommand(content, output));
  forgetBuild(content, site);
  const cold = await build(site);
  const unchanged = await build(site);
  changeSummary(join(content, 'projects', `${generatedKey(0)}.mdx`));
  const oneChanged = await build(site);
  forgetBuild(content, fresh);
  await build(fresh);
  const differing = differingFiles(site, fresh);
  forgetBuild(content, fresh);
  for (const file of differing.slice(0, 20)) console.log(`differs: ${file}`);
  return { projects, cold, unchanged, oneChanged, differing };
}

function changeSummary(file: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/^summary: /m, '$&Cambiado. ');
  if (changed === text) throw new Error(`${file} has no summary to change`);
  writeFileSync(file, changed);
}

/** A line for each size: seconds, and the processor's, which say more where others use the machine. */
const rowOf = ({ projects, cold, unchanged, oneChanged, differing }: Rebuild) => {
  const times = ({ seconds, processorSeconds }: ProcessFigures): string =>
    `${rounded(seconds)} (${rounded(processorSeconds)})`;
  return {
    projects,
    'without a cache, s (processor)': times(cold),
    'nothing changed': times(unchanged),
    'one changed': times(oneChanged),
    'share of the first': rounded(oneChanged.seconds / cold.seconds),
    'of its processor': rounded(oneChanged.processorSeconds / cold.processorSeconds),
    'peak MiB': Math.max(cold.peakMiB, oneChanged.peakMiB),
    'files that differ': differing.length,
  };
};
