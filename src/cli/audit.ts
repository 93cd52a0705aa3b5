import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { stderr, stdout } from 'node:process';
import { type Audit, auditOf } from '#audit/audit.ts';
import { auditJson } from '#audit/audit-json.ts';
import { deadLinksAfter } from '#audit/dead-links.ts';
import { externalLinks } from '#audit/external-links.ts';
import type { LinkFinding } from '#audit/finding.ts';
import { isCertain, type LinkAnswer, linkFindings } from '#audit/link-findings.ts';
import { isAskedFor, type RecordName, selectFrom, type Selection } from '#audit/selection.ts';
import { recordReport, summaryLine, terminalReport } from '#audit/terminal-report.ts';
import { type Catalog, createCatalog } from '#catalog/catalog.ts';
import { DEAD_LINKS } from '#check/content-file.ts';
import { nearest } from '#check/nearest.ts';
import { findingsTable } from '#formats/audit/audit-tables.ts';
import { textOf } from '#formats/data-file.ts';
import { deadLinksFile } from '#formats/dead-links-file.ts';
import { tableFile } from '#formats/tables/table.ts';
import { auditMessages } from '#i18n/editor/audit-messages.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import { readBuildFacts } from '#integrations/build-facts.ts';
import { checkDay } from '#integrations/check-day.ts';
import { recordsOf } from '#integrations/checked-records.ts';
import { MissingContentFolder, readContentFolder } from '#integrations/content-folder.ts';
import { readingsDir } from '#integrations/environment.ts';
import { openKeptReadings } from '#integrations/kept-readings.ts';
import { linkAnswers, linkOptions } from '#integrations/link-answers.ts';
import { rememberAnswers, rememberedAnswers } from '#integrations/link-memory.ts';
import { progress } from '#integrations/progress/progress.ts';
import { collections } from '#model/key.ts';
import { parsePartialDate } from '#model/partial-date.ts';
import { auditOptions, refuse } from './audit-options.ts';
import { paint } from './paint.ts';

const options = auditOptions();
const words = auditMessages(options.lang);
progress.speak(options.lang);
const memoryFile = resolve('.vertientes', 'external-links.json');

/** The published records and the drafts; undefined, and told, where the content has errors. */
async function readCatalog(): Promise<Catalog | undefined> {
  const files = await readContentFolder(options.folder).catch((error: unknown) => {
    if (!(error instanceof MissingContentFolder)) throw error;
    return refuse(editorMessages(options.lang).file.missingFolder(error.folder));
  });
  const readings = await openKeptReadings(readingsDir, options.lang);
  const { files: parsed, errors } = readings.check(await readings.parseAll(files), checkDay());
  await readings.save();
  if (errors > 0) {
    stderr.write(`${words.brokenContent(errors)}\n`);
    process.exitCode = 1;
    return undefined;
  }
  return createCatalog(recordsOf(parsed), await readBuildFacts());
}

/** Opens the external links of the records asked for that were not opened within the last day. */
async function onlineFindings(catalog: Catalog, selection: Selection): Promise<readonly LinkFinding[]> {
  const links = externalLinks(catalog, isAskedFor(selection));
  if (links.length === 0) return [];
  const now = Date.now();
  const answers = new Map(await rememberedAnswers(memoryFile, now));
  const unknown = links.map(({ url }) => url).filter((url) => !answers.has(url));
  const learnt = new Map<string, LinkAnswer>();
  stderr.write(`${words.checking(unknown.length)}\n`);
  const step = progress.step('links', unknown.length);
  await linkAnswers(unknown, linkOptions(`Mozilla/5.0 (compatible; ${catalog.site.url})`), (url, answer) => {
    learnt.set(url, answer);
    step.tick();
  });
  step.done();
  const remembered = links.length - unknown.length;
  if (remembered === 0 && [...learnt.values()].every(({ answer }) => typeof answer !== 'number')) {
    stderr.write(`${words.offline}\n`);
    return [];
  }
  for (const [url, answer] of learnt) if (isCertain(answer)) answers.set(url, { ...answer, at: now });
  await rememberAnswers(memoryFile, answers);
  stderr.write(`${words.checked(learnt.size, remembered)}\n`);
  const all = new Map([...answers, ...learnt]);
  if (options.savesLinks) await saveDeadLinks(catalog, all);
  return linkFindings(links, all);
}

/** Writes which links no longer answer into the content, from where the pages know it. */
async function saveDeadLinks(catalog: Catalog, answers: ReadonlyMap<string, LinkAnswer>): Promise<void> {
  const before = catalog.records.deadLinks ?? [];
  const given = new Set(externalLinks(catalog).map(({ url }) => url));
  const today = parsePartialDate(new Date().toISOString().slice(0, 10));
  if (!today) return;
  const dead = deadLinksAfter(before, given, answers, today);
  const file = join(options.folder, DEAD_LINKS);
  if (dead.length > 0 || before.length > 0) {
    await writeFile(file, deadLinksFile(dead, words.deadLinksHeader)).catch(() =>
      refuse(words.unwritten(file)),
    );
  }
  stderr.write(`${words.linksSaved(dead.length, relative('.', file))}\n`);
}

/** The record that was asked for, by its key or its file; stops where there is none. */
function recordNamed(catalog: Catalog, written: string): RecordName {
  const { find } = catalog;
  const finders = {
    projects: find.project,
    concepts: find.concept,
    organizations: find.organization,
    sources: find.source,
    pages: find.page,
  };
  const plain = written.replace(/^(?:\.\/)?content\//, '').replace(/(?:\.[a-z-]+)?\.(?:mdx|yaml)$/i, '');
  const [folder = '', key = ''] = plain.split('/');
  const collection = collections.find((name) => name === folder);
  if (collection && finders[collection].maybe(key)) return { collection, key };
  const names = collections.flatMap((name) =>
    finders[name].all.map((entry) => ({
      value: `${name}/${entry.key}`,
      names: [entry.key, entry.data.title],
    })),
  );
  return refuse(words.unknownRecord(written, nearest(plain, names)));
}

/** The audit in the words and the format that were asked for. */
async function told(catalog: Catalog, audit: Audit, record: RecordName | undefined): Promise<string> {
  const { lang, format, kinds, isSummary, isWhole } = options;
  if (format === 'csv') return textOf(tableFile(findingsTable(audit.findings, catalog.addresses.languages)));
  if (format === 'json') return auditJson(audit);
  const set = { heading: paint.file, faint: paint.faint };
  if (record) return `${recordReport(catalog, audit, record, lang, set)}\n`;
  if (isSummary) return `${summaryLine(audit, lang)}\n`;
  const hasScores = kinds === undefined || kinds.includes('incomplete');
  return `${terminalReport(catalog, audit, lang, set, { isWhole, hasScores })}\n`;
}

async function run(): Promise<void> {
  const catalog = await readCatalog();
  if (!catalog) return;
  const record = options.record === undefined ? undefined : recordNamed(catalog, options.record);
  const offline = auditOf(catalog);
  const selection = { kinds: options.kinds, collections: options.collections, record };
  const found = options.isOnline ? await onlineFindings(catalog, selection) : [];
  const audit = selectFrom({ ...offline, findings: [...found, ...offline.findings] }, selection);
  const { reportFile } = options;
  if (reportFile !== undefined) {
    await writeFile(reportFile, auditJson(audit)).catch(() => refuse(words.unwritten(reportFile)));
    stderr.write(`${words.reportWritten(relative('.', reportFile) || reportFile)}\n`);
  }
  stdout.write(await told(catalog, audit, record));
}

await run();
