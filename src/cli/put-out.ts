import type { OfflinePlan } from '#catalog/offline-plan.ts';
import { compressFiles, isCompressed, removeCompressedFiles } from '#integrations/compressed-files.ts';
import { compressedDir, compressionQuality, outDir } from '#integrations/environment.ts';
import { writeOffline } from '#integrations/offline/write-offline.ts';
import { complete } from '#integrations/output/complete.ts';
import { sumsIn, writeSums } from '#integrations/output/sums.ts';
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
  const sums = sumsIn(site) ?? new Map<string, string>();
  // Compressed files stay by their names only: those of another quality have other bytes.
  const known = new Map([...sums].filter(([path]) => staying.has(path) && !isCompressed(path)));
  if (plan) await writeOffline(next, plan, known);
  if (compressionQuality === undefined) await removeCompressedFiles(next);
  else await compressFiles(next, { quality: compressionQuality, keptIn: compressedDir });
  writeSums(next, known);
  swap(places);
}
