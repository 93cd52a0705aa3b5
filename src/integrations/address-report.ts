import type { Catalog } from '#catalog/catalog.ts';
import { type Report, withProblems } from '#check/check-content.ts';
import { listedAddresses } from '#check/addresses/address-list.ts';
import { addressProblems } from '#check/addresses/address-problems.ts';
import { promisedAddresses, redirectPaths } from '#formats/promised-addresses.ts';
import { type EditorLanguage, editorMessages } from '#i18n/editor/messages.ts';

/** Whether the content says anything of addresses that it had. */
export const promisesAddresses = ({ files }: Pick<Report, 'files'>): boolean =>
  files.some(({ role }) => role.kind === 'addresses' || role.kind === 'formerAddresses');

/** The report with the addresses that lead nowhere any more, and how many the list of those published lacks. */
export function addressReport(
  report: Report,
  catalog: Catalog,
  language: EditorLanguage,
): { readonly report: Report; readonly unlisted: number } {
  if (!promisesAddresses(report)) return { report, unlisted: 0 };
  const today = new Map(promisedAddresses(catalog).map(({ path, record }) => [path, record]));
  const site = { today, redirects: redirectPaths(catalog), asOf: catalog.facts.asOf };
  const list = report.files.find(({ role }) => role.kind === 'addresses');
  const listed = new Set(list && listedAddresses(list.file.text).listed.map(({ path }) => path));
  return {
    report: withProblems(report, addressProblems(report.files, site, language), editorMessages(language)),
    unlisted: list ? [...today.keys()].filter((path) => !listed.has(path)).length : 0,
  };
}
