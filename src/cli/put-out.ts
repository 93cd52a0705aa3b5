import { compressFiles, removeCompressedFiles } from '#integrations/compressed-files.ts';
import { compressedDir, compressionQuality, outDir } from '#integrations/environment.ts';
import { publish } from '#integrations/output/publish.ts';

/**
 * Puts a site that was built aside into the output folder, with its compressed files where they are asked for.
 * @param kept paths of files in the output folder that are still right.
 */
export async function putOut(built: string, kept: ReadonlySet<string>): Promise<void> {
  publish(built, outDir, kept);
  if (compressionQuality === undefined) await removeCompressedFiles(outDir);
  else await compressFiles(outDir, { quality: compressionQuality, keptIn: compressedDir });
}
