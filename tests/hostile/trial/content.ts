import { checkParsed, type Report } from '#check/check-content.ts';
import { type ContentFile, mostBytes } from '#check/content-file.ts';
import { mend } from '#check/fixes/mend.ts';
import { type ParsedFile, parseFile } from '#check/parse-file.ts';
import { annotationsReport } from '#check/reporters/annotations.ts';
import { codeQualityReport } from '#check/reporters/code-quality.ts';
import { jsonReport } from '#check/reporters/json.ts';
import { linesReport } from '#check/reporters/lines.ts';
import { mendingsReport } from '#check/reporters/mendings.ts';
import { terminalReport } from '#check/reporters/terminal.ts';
import { type Catalog, createCatalog } from '#catalog/catalog.ts';

import { createReferenceList } from '#catalog/references.ts';
import { richText } from '#catalog/rich-text.ts';
import { recordsOf } from '#integrations/checked-records.ts';
import { contentFile } from '#integrations/content-folder.ts';
import { dataFiles } from '#formats/data-files.ts';
import { textOf } from '#formats/data-file.ts';
import { bibtex } from '#formats/citation/bibtex.ts';
import { documentItem } from '#formats/citation/citation-item.ts';
import { citationText } from '#formats/citation/citation-text.ts';
import { ris } from '#formats/citation/ris.ts';
import { atomFeed } from '#formats/feed/atom.ts';
import { feedSubjects } from '#formats/feed/subjects.ts';
import { sitemap } from '#formats/sitemap.ts';
import { drawFigure } from '#figures/figure.ts';
import { filedFigures } from '#figures/figure-files.ts';
import { standaloneSvg } from '#figures/standalone.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import { fixMessages } from '#i18n/editor/fix-messages.ts';
import { contentWith } from '../../unit/check/base.ts';
import { AS_OF } from '../../unit/check/mistake.ts';
import { fileFaults } from '../judge/files.ts';
import { fragmentFaults, pageFaults } from '../judge/html.ts';
import { spokenFaults } from '../judge/spoken.ts';
import type { PutFile, Verdict } from './trial.ts';

const options = { language: 'es', asOf: AS_OF } as const;
const base: ReadonlyMap<string, ParsedFile> = new Map(
  contentWith().map((file) => [file.path, parseFile(file)]),
);
const facts = { asOf: AS_OF, files: {}, days: [] };

const bytesOf = (data: string | Uint8Array): Uint8Array =>
  typeof data === 'string' ? new TextEncoder().encode(data) : data;

/** Tries files in a small content folder, without a disk. */
export const contentVerdict = async (put: readonly PutFile[], isDeep: boolean): Promise<Verdict> =>
  filesVerdict(
    put.map(({ path, data }) => {
      const bytes = bytesOf(data);
      return bytes.length > mostBytes(path) ? { path, text: '', unread: 'large' } : contentFile(path, bytes);
    }),
    isDeep,
  );

/** Tries files as they were read. */
export async function filesVerdict(put: readonly ContentFile[], isDeep: boolean): Promise<Verdict> {
  const parsed = new Map(base);
  for (const file of put) parsed.set(file.path, parseFile(file));
  const files = [...parsed.values()];
  const report = checkParsed(files, options);
  const faults = [...reportFaults(report), ...mendFaults(files)];
  if (report.errors > 0) return { refusals: refusalsIn(report), faults };
  const catalog = createCatalog(recordsOf(report.files), facts);
  return { refusals: [], faults: [...faults, ...(await catalogFaults(catalog, isDeep))] };
}

const refusalsIn = ({ findings }: Report): readonly string[] =>
  findings.flatMap(({ severity, file, line, column, rule, message }) =>
    severity === 'error' ? [`${file}:${line}:${column} ${rule}: ${message}`] : [],
  );

/** What is wrong with the ways in which a report is told. */
function reportFaults(report: Report): readonly string[] {
  const count = report.findings.length;
  const unplaced = report.findings.filter(
    ({ file, line, column, what }) => file === '' || !(line >= 1) || !(column >= 1) || what.trim() === '',
  );
  const lines = linesReport(report, 'content');
  const annotations = annotationsReport(report, 'content');
  return [
    ...unplaced.map((finding) => `without a place or a message: ${JSON.stringify(finding)}`),
    ...spokenFaults('terminal', terminalReport(report, 'content', editorMessages('es'))),
    ...spokenFaults('lines', lines),
    ...spokenFaults('annotations', annotations),
    ...(count > 0 && lines.split('\n').length !== count ? ['lines: not one for each finding'] : []),
    ...(count > 0 && annotations.split('\n').length !== count
      ? ['annotations: not one for each finding']
      : []),
    ...fileFaults('report.json', jsonReport(report)),
    ...fileFaults('report.json', codeQualityReport(report.findings, 'content')),
  ];
}

function mendFaults(files: readonly ParsedFile[]): readonly string[] {
  const own = files.filter(({ file }) => base.get(file.path)?.file !== file);
  // To mend goes through all findings several times: of a file with thousands the check has spoken.
  if (own.some(({ findings }) => findings.length > 50)) return [];
  const mended = mend(
    files.map(({ file }) => file),
    options,
  );
  const messages = { fix: fixMessages('es'), editor: editorMessages('es') };
  return spokenFaults('mendings', mendingsReport(mended.files, 'content', true, messages));
}

/** What could harm in what is made of the records. */
async function catalogFaults(catalog: Catalog, isDeep: boolean): Promise<readonly string[]> {
  const bodies = catalog.addresses.languages.flatMap((language) =>
    [
      ...catalog.find.concept.all,
      ...catalog.find.project.all,
      ...catalog.find.organization.all,
      ...catalog.find.page.all,
    ].flatMap(({ body, path }) => {
      const text = richText(catalog, body, language, language, createReferenceList());
      const parts = text?.parts.flatMap((part) => ('html' in part ? [part.html] : [])) ?? [];
      return parts.flatMap(fragmentFaults).map((fault) => `${path}: ${fault}`);
    }),
  );
  return isDeep ? [...bodies, ...(await publishedFaults(catalog))] : bodies;
}

async function publishedFaults(catalog: Catalog): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const file of dataFiles(catalog).all) faults.push(...fileFaults(file.path, await textOf(file)));
  faults.push(...fileFaults('sitemap.xml', sitemap(catalog, 1)));
  for (const language of catalog.addresses.languages) {
    for (const subject of feedSubjects(catalog))
      faults.push(...fileFaults('feed.atom', atomFeed(catalog, subject, language)));
    for (const { key, data } of catalog.find.source.all) {
      const item = documentItem(key, data);
      faults.push(
        ...pageFaults(citationText(item, 'apa', language)),
        ...pageFaults(citationText(item, 'chicago', language)),
        ...fileFaults('cite.txt', bibtex(item)),
        ...fileFaults('cite.txt', ris(item)),
      );
    }
  }
  for (const { path, figure, language } of filedFigures(catalog)) {
    const svg = standaloneSvg(drawFigure(figure), { source: '', styles: '' }, language);
    faults.push(...fileFaults(`${path}.svg`, svg));
  }
  return faults;
}
