import * as z from 'zod';

/** Text that IATI takes as an identifier: one word without `/`, `&`, `|` or `?`. */
export const IATI_IDENTIFIER_PATTERN = /^[^/&|?\s]+$/;

export const iatiIdentifier = z.string().regex(IATI_IDENTIFIER_PATTERN, { error: 'iati-identifier' });
