import type { ParsedFile } from './parse-file.ts';
import { repeatedIn } from './rules/lists.ts';
import { suspectsIn } from './rules/personal-data.ts';
import { bracketedKeys } from './rules/text-references.ts';

/**
 * Looks through the texts of a file for what the rules want to know of it alone, which they remember: after a check that
 * was kept from an earlier command they have not seen it yet.
 */
export function lookAhead(file: ParsedFile): void {
  repeatedIn(file);
  suspectsIn(file);
  bracketedKeys(file);
}
