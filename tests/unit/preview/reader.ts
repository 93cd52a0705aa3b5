import { checkParsed } from '#check/check-content.ts';
import { parseFile } from '#check/parse-file.ts';
import type { Reader } from '#integrations/preview/preview-content.ts';

/** Reads and checks files in Spanish, always anew. */
export const reader: Reader = {
  parse: (files) => files.map((file) => parseFile(file, 'es')),
  check: (files, asOf) => checkParsed(files, { language: 'es', asOf }),
};
