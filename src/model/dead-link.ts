import * as z from 'zod';
import { partialDate } from './partial-date.ts';
import { described, line, webAddress } from './text.ts';

/** An address of another site that no longer answers. */
export const deadLink = z.strictObject({
  url: described(webAddress, 'La dirección, como está en el registro', 'The address, as the record has it'),
  since: described(
    partialDate,
    'Día en que se vio que ya no responde',
    'Day on which it was seen to answer no longer',
  ),
  answer: described(
    line.optional(),
    'Qué respondió: 404, 410, not-found',
    'What it answered: 404, 410, not-found',
  ),
  archivedUrl: described(
    webAddress.optional(),
    'Copia archivada, si la fuente no la trae',
    'Archived copy, where the source has none',
  ),
});
export type DeadLink = z.infer<typeof deadLink>;

/** `dead-links.yaml` */
export const deadLinks = z.array(deadLink);
