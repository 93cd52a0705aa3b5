import { existsSync, lstatSync, mkdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** What a repository that is served from the output folder keeps there. */
export const NOT_OURS = '.git';

/** Folders of an output: the site that is there, and those of the moment in which another takes its place. */
export interface OutputPlaces {
  /** The output folder as it was asked for; it may be a symbolic link. */
  readonly output: string;
  readonly isLink: boolean;
  /** The folder of the site that is there, or would be. */
  readonly site: string;
  /** The folder of the site to come, on the same disk. */
  readonly next: string;
  /** Where the site that was there is for a moment. */
  readonly former: string;
}

export function placesOf(output: string): OutputPlaces {
  const isLink = lstatSync(output, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  const beside = (folder: string, name: string): string => join(dirname(folder), name);
  const name = basename(output);
  if (!isLink)
    return {
      output,
      isLink,
      site: output,
      next: beside(output, `.${name}.next`),
      former: beside(output, `.${name}.former`),
    };
  const site = resolve(dirname(output), readlinkSync(output));
  const [one, other] = [beside(site, `${name}.1`), beside(site, `${name}.2`)];
  const next = site === one ? other : one;
  return { output, isLink, site, next, former: site };
}

/**
 * Puts right what a build left that was stopped while one site took the place of another: of a link there is nothing
 * to put right, of a folder the site that was there comes back.
 */
export function recover({ isLink, site, next, former }: OutputPlaces): void {
  if (isLink) return;
  if (existsSync(former)) {
    if (existsSync(site)) moveRepository(former, site);
    else renameSync(former, site);
    rmSync(former, { recursive: true, force: true });
  }
  rmSync(next, { recursive: true, force: true });
}

/**
 * Lets the next site take the place of the one that is there. Where the output is a link, by one rename: at no moment
 * is there no site, and the former one stays beside it until the next build. A folder that is there must be moved
 * away first, which no system does in one step; what stops a process between the two, but for a power cut or
 * `SIGKILL`, waits until both are done.
 */
export function swap({ output, isLink, site, next, former }: OutputPlaces): void {
  mkdirSync(dirname(output), { recursive: true });
  if (isLink) {
    const link = `${output}.next`;
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(output), next), link, 'dir');
    renameSync(link, output);
    moveRepository(site, next);
    return;
  }
  if (!existsSync(site)) return renameSync(next, site);
  holdSignals();
  renameSync(site, former);
  try {
    renameSync(next, site);
  } catch (error) {
    renameSync(former, site);
    throw error;
  }
  moveRepository(former, site);
  rmSync(former, { recursive: true });
}

function moveRepository(from: string, to: string): void {
  const there = join(from, NOT_OURS);
  if (existsSync(there) && !existsSync(join(to, NOT_OURS))) renameSync(there, join(to, NOT_OURS));
}

/** Puts off what asks the process to end until it has finished what it is doing. */
function holdSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.kill(process.pid, signal));
}
