import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { Catalog } from '#catalog/catalog.ts';
import { movedAddresses } from '#catalog/moved-addresses.ts';
import type { Delivery } from '#delivery/delivery.ts';
import { headerRules } from '#delivery/header-rules.ts';
import { DELIVERY_FILE, hostFiles } from '#delivery/host-files.ts';
import { mediaTypes } from '#delivery/media-types.ts';
import { policyText, unframed } from '#delivery/policies.ts';
import { FORM_ROUTE, formDirectives } from '#editing/cms/form-page.ts';
import { publishedAt } from '../published-at.ts';
import { drawingFileStyles } from './files-beside.ts';

/** Writes into the folder of a built site what tells each kind of host how to deliver it. */
export function writeHostFiles(catalog: Catalog, folder: string): void {
  for (const [path, text] of hostFiles(deliveryOf(catalog))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function deliveryOf(catalog: Catalog): Delivery {
  const digest = createHash('sha256').update(drawingFileStyles()).digest('base64');
  return {
    base: publishedAt(catalog.site).base,
    rules: headerRules({
      drawingStyles: `'sha256-${digest}'`,
      form: {
        folder: `${FORM_ROUTE}/`,
        policy: policyText({ ...formDirectives(catalog.site.editing), ...unframed }),
      },
    }),
    types: mediaTypes,
    moved: movedAddresses(catalog),
  };
}

const texts = z.record(z.string(), z.string());
const delivery = z.object({
  base: z.string(),
  rules: z.array(
    z.object({
      files: z.discriminatedUnion('of', [
        z.object({ of: z.literal('site') }),
        z.object({ of: z.literal('folder'), path: z.string() }),
        z.object({ of: z.literal('file'), path: z.string() }),
        z.object({ of: z.literal('endings'), endings: z.array(z.string()) }),
      ]),
      headers: texts,
    }),
  ),
  types: texts,
  moved: z.array(z.object({ from: z.string(), to: z.string(), alone: z.boolean() })),
});

/**
 * How the site in a folder is to be delivered, as its build wrote it.
 * @throws when the folder holds no built site.
 */
export const readDelivery = (folder: string): Delivery =>
  delivery.parse(JSON.parse(readFileSync(join(folder, DELIVERY_FILE), 'utf8')));
