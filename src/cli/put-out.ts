import type { OfflinePlan } from '#catalog/offline-plan.ts';
import { buildMessages } from '#i18n/editor/build-messages.ts';
import type { EditorLanguage } from '#i18n/editor/messages.ts';
import { compressFiles, isCompressed, removeCompressedFiles } from '#integrations/compressed-files.ts';
import { compressedDir, compressionQuality, outDir } from '#integrations/environment.ts';
import { writeOffline } from '#integrations/offline/write-offline.ts';
import { holdOutput } from '#integrations/output/hold-output.ts';
import { complete } from '#integrations/output/complete.ts';
import { listedFiles, sumsIn, sumsOf, writeSums } from '#integrations/output/sums.ts';
import { placesOf, recover, swap } from '#integrations/output/swap.ts';

/** Waits until the output folder is this process’s alone, and puts right what a build that was stopped left of it. */
export async function takeOutput(language: EditorLanguage): Promise<void> {
  await holdOutput(outDir, () => console.log(buildMessages(language).waiting));
  recover(placesOf(outDir));
}

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
  const sums = sumsOf(
    next,
    listedFiles(next).filter((path) => !isCompressed(path)),
    before,
  );
  if (plan) await writeOffline(next, plan, sums);
  if (compressionQuality === undefined) await removeCompressedFiles(next);
  else await compressFiles(next, { quality: compressionQuality, keptIn: compressedDir });
  writeSums(next, sums);
  swap(places);
}
