import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * IATI's own schemas, ruleset and code lists lie beside the repository where it is developed, or where `IATI_DIR`
 * says; they are not part of it.
 */
const folder = resolve(process.env['IATI_DIR'] ?? resolve(import.meta.dirname, '../../../shared/iati'));

export const isThere = existsSync(resolve(folder, 'schemas-2.03'));

/** What the name of a test that needs them says where they are not there. */
export const reason = isThere ? '' : ' (skipped: IATI’s own schemas are not beside the repository)';

export const readOwners = (path: string): string => readFileSync(resolve(folder, path), 'utf8');
