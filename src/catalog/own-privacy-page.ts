import { PRIVACY_PAGE } from '#model/reserved.ts';
import type { Catalog } from './catalog.ts';

/** Whether the site has a page on privacy of its own, in place of the one that comes with the program. */
export const hasOwnPrivacyPage = ({ find }: Pick<Catalog, 'find'>): boolean =>
  find.page.maybe(PRIVACY_PAGE) !== undefined;
