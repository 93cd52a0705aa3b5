import * as z from 'zod';
import { localized } from './language.ts';
import { knownDate } from './partial-date.ts';
import { described, line } from './text.ts';

/** Path of a page or a file on the site, from the site's own root: it cannot leave it. */
const SITE_PATH = /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*)?$/;

export const sitePath = z.string().regex(SITE_PATH, { error: 'site-path' });

/** Addresses that led somewhere once: where they lead now, or that what was there is gone. */
export const formerAddress = z.strictObject({
  addresses: described(
    z.array(sitePath).min(1),
    'Direcciones que tuvo, una por idioma: /proyectos/clave/',
    'Addresses that it had, one for each language: /proyectos/clave/',
  ),
  to: described(
    sitePath.optional(),
    'Dirección a la que llevan ahora; si falta, lo que había se retiró',
    'Address to which they lead now; what was there is gone where left out',
  ),
  title: described(line.optional(), 'Qué era, si se retiró', 'What it was, where it is gone'),
  until: described(
    knownDate.optional(),
    'Hasta cuándo estuvo, si se retiró',
    'Until when it was there, where it is gone',
  ),
  why: described(localized.optional(), 'Por qué se retiró', 'Why it was withdrawn'),
});
export type FormerAddress = z.infer<typeof formerAddress>;

/** `former-addresses.yaml` */
export const formerAddresses = z.array(formerAddress);
