import { join, resolve } from 'node:path';
import { type Aim, aimOf } from './aims.ts';
import { contentCatalog } from './content-catalog.ts';
import { generateContent } from './generate.ts';
import { measureFolder } from './measured-folder.ts';
import { type Machine, thisMachine } from './machine.ts';
import { type Tool, tools } from './peer-tools.ts';
import { rounded } from './rounded.ts';
import {
  type BuildRun,
  type Growth,
  growthOf,
  type Ratio,
  ratioOf,
  type Spread,
  spreadOf,
} from './ratios.ts';

interface PeersOptions {
  readonly folder: string;
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** Measures every tool at every size, however long it takes. */
  readonly allPeers: boolean;
  /** After which a build is stopped and told as longer than that. */
  readonly limitMinutes: number;
}

interface PeersFigures {
  readonly machine: Machine;
  readonly runs: readonly BuildRun[];
  readonly ratios: readonly Ratio[];
  readonly growth: readonly Growth[];
  readonly aims: readonly Aim[];
}

const own = 'Vertientes';

/**
 * Builds the same generated records with this project and with what one would use instead, by turns, at growing size:
 * seconds, memory, files, pages, and how they compare.
 */
export async function measurePeers(options: PeersOptions): Promise<PeersFigures> {
  const { folder, rounds, allPeers, limitMinutes } = options;
  const sizes = options.sizes.filter((size) => size > 0).sort((a, b) => a - b);
  const runs: BuildRun[] = [];
  // Whoever did not finish is not tried again, nor with more records.
  const stopped = new Set<string>();
  for (const projects of sizes) {
    const content = join(folder, `content-${projects}`);
    generateContent(resolve('content'), content, projects);
    const catalog = await contentCatalog(content);
    const all = tools({ folder, projects, content, catalog, limitSeconds: 60 * limitMinutes });
    const measured = all.filter((tool) => !stopped.has(tool.name) && isMeasured(tool, projects, allPeers));
    for (const tool of measured) tool.prepare();
    for (let round = 1; round <= rounds; round += 1) {
      for (const tool of measured.filter(({ name }) => !stopped.has(name))) {
        const run = await runOf(tool, projects, round);
        runs.push(run);
        if (!run.finished) stopped.add(tool.name);
      }
    }
    console.table(tableOf(runs.filter((run) => run.projects === projects)));
  }
  const ratios = ratiosOf(runs, sizes);
  console.log('How many times as long this project takes');
  console.table(ratios.map(ratioRow));
  const growth = growthOf(runs, own);
  console.log('This project, from one size to the next');
  console.table(growth);
  const aims = aimsOf(runs, ratios, growth, Math.max(...sizes));
  console.table(aims);
  return { machine: thisMachine(), runs, ratios, growth, aims };
}

function isMeasured({ name, absent, upTo }: Tool, projects: number, allPeers: boolean): boolean {
  if (absent !== undefined) console.log(`${name} is left out: ${absent}.`);
  else if (projects > upTo && !allPeers)
    console.log(`${name} is measured up to ${upTo} projects, with --all-peers at every size.`);
  else return true;
  return false;
}

const nothing = {
  seconds: 0,
  processorSeconds: 0,
  peakMiB: 0,
  finished: false,
};

/** One build; of another tool even where it fails, for want of memory for example. */
async function runOf(tool: Tool, projects: number, round: number): Promise<BuildRun> {
  const took = await tool.build().catch((error: unknown) => {
    if (tool.name === own) throw error;
    return { ...nothing, failure: String(error) };
  });
  const wrote = took.finished ? measureFolder(tool.output) : { files: 0, bytes: 0, pages: 0 };
  const run = { tool: tool.name, projects, round, ...took, ...wrote };
  console.log(`${projects} projects, round ${round}, ${tool.name}: ${outcome(run)}`);
  return run;
}

const outcome = ({ finished, failure, seconds }: BuildRun): string =>
  failure ?? `${finished ? '' : 'more than '}${rounded(seconds)} s`;

const shown = ({ min, median, max }: Spread): string => [min, median, max].map(rounded).join(' / ');

/** A line for each tool. */
const tableOf = (runs: readonly BuildRun[]) =>
  Object.fromEntries(
    [...Map.groupBy(runs, ({ tool }) => tool)].map(([tool, ofTool]) => {
      const spread = (of: (run: BuildRun) => number): string => shown(spreadOf(ofTool.map(of)));
      const [first] = ofTool;
      const isWhole = ofTool.every(({ finished }) => finished);
      const failed = ofTool.some(({ failure }) => failure !== undefined);
      return [
        tool,
        {
          'seconds, min / median / max': failed
            ? 'failed'
            : `${isWhole ? '' : '> '}${spread(({ seconds }) => seconds)}`,
          'ms a page': isWhole ? spread(({ seconds, pages }) => (1000 * seconds) / pages) : '–',
          'ms a project': isWhole ? spread(({ seconds, projects }) => (1000 * seconds) / projects) : '–',
          'processor s': spread(({ processorSeconds }) => processorSeconds),
          'peak MiB': Math.max(...ofTool.map(({ peakMiB }) => peakMiB)),
          files: first?.files,
          MiB: rounded((first?.bytes ?? 0) / 2 ** 20),
          pages: first?.pages,
        },
      ];
    }),
  );

const ratiosOf = (runs: readonly BuildRun[], sizes: readonly number[]): readonly Ratio[] => {
  const others = [...new Set(runs.map(({ tool }) => tool))].filter((tool) => tool !== own);
  return sizes.flatMap((size) => others.flatMap((other) => ratioOf(runs, own, other, size) ?? []));
};

const ratioRow = ({
  against,
  projects: [size, othersSize],
  rounds,
  perPage,
  processorPerPage,
  total,
}: Ratio) => ({
  projects: size,
  against: size === othersSize ? against : `${against}, with ${othersSize}`,
  rounds,
  'a page, min / median / max': shown(perPage),
  'processor, a page': shown(processorPerPage),
  'in all': total ? shown(total) : '–',
});

/** What this project is to reach with the most records that were measured. */
function aimsOf(
  runs: readonly BuildRun[],
  ratios: readonly Ratio[],
  growth: readonly Growth[],
  size: number,
): readonly Aim[] {
  const against = (tool: string) =>
    ratios.filter((ratio) => ratio.against === tool && ratio.projects[0] === size);
  const times = (tool: string, limit: number): readonly Aim[] => [
    aimOf(
      `a page, against ${tool}`,
      limit,
      against(tool).map(({ perPage }) => perPage.max),
    ),
    aimOf(
      `in all, against ${tool}`,
      limit,
      against(tool).flatMap(({ total }) => total?.max ?? []),
    ),
  ];
  return [
    ...times('Hugo + Pagefind', 2),
    ...times('Astro MDX', 1 / 5),
    ...times('Starlight', 1 / 10),
    aimOf(
      'peak memory, MiB',
      size > 10_000 ? 8192 : 2048,
      runs.filter(({ tool, projects }) => tool === own && projects === size).map(({ peakMiB }) => peakMiB),
    ),
    aimOf(
      'time for 10 times the records',
      11,
      growth.filter(({ records }) => records === 10).map(({ time }) => time),
    ),
  ];
}
