import type { OfflinePlan } from '#catalog/offline-plan.ts';
import { compressFiles, isCompressed, removeCompressedFiles } from '#integrations/compressed-files.ts';
import { compressedDir, compressionQuality, outDir } from '#integrations/environment.ts';
import { writeOffline } from '#integrations/offline/write-offline.ts';
import { complete } from '#integrations/output/complete.ts';
import { sumsIn, sumsOf, writeSums } from '#integrations/output/sums.ts';
import { placesOf, swap } from '#integrations/output/swap.ts';

/**
 * Lets a site that was built aside take the place of the one in the output folder, once it is whole: with the files
 * that stay, the compressed ones where they are asked for, and the list of all.
 * @param kept paths of files in the output folder that are still right.
 * @param plan what its readers need without a network; none for a part of a site.
 */
export async function putOut(
  built: string,
  kept: ReadonlySet<string>,
  plan: OfflinePlan | undefined,
): Promise<void> {
  const places = placesOf(outDir);
  const { site, next } = places;
  const staying = complete(built, site, kept, next);
  // Compressed files stay by their names only: those of another quality have other bytes.
  const isKnown = (path: string): boolean => staying.has(path) && !isCompressed(path);
  const before = new Map([...(sumsIn(site) ?? [])].filter(([path]) => isKnown(path)));
  const sums = new Map([...sumsOf(next, before)].filter(([path]) => !isCompressed(path)));
  if (plan) await writeOffline(next, plan, sums);
  if (compressionQuality === undefined) await removeCompressedFiles(next);
  else await compressFiles(next, { quality: compressionQuality, keptIn: compressedDir });
  writeSums(next, sums);
  swap(places);
}
