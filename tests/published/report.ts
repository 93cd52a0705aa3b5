import { checkContent } from '#check/check-content.ts';
import { checkDay } from '#integrations/check-day.ts';
import { readContentFolder } from '#integrations/content-folder.ts';
import { contentDir } from '#integrations/environment.ts';

/** The content of the site, whichever it is, read and checked once. */
export const report = checkContent(await readContentFolder(contentDir), { language: 'en', asOf: checkDay() });
