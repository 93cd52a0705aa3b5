import type { BuildFacts } from '#catalog/build-facts.ts';
import { type Catalog, createCatalog } from '#catalog/catalog.ts';
import type { Report } from '#check/check-content.ts';
import type { ContentFile } from '#check/content-file.ts';
import { type EditorLanguage, isEditorLanguage } from '#i18n/editor/messages.ts';
import { previewMessages } from '#i18n/editor/preview-messages.ts';
import { checkDay } from '../check-day.ts';
import { recordsOf } from '../checked-records.ts';
import { type Published, publishedAt } from '../published-at.ts';
import { withDraftTitles } from './draft-titles.ts';
import { pagePaths } from './page-paths.ts';
import { nextContent, type PreviewContent, type Reader, reportIn } from './preview-content.ts';
import type { PageProblems } from './problem-panel.ts';
import { withStandIns } from './stand-ins.ts';

export interface PreviewSettings {
  readonly facts: BuildFacts;
  readonly drafts: boolean;
  /** Language of the report. */
  readonly language: EditorLanguage;
  /** Reads the files in that language. */
  readonly reader: Reader;
}

/** The content of a preview from change to change, and what its pages say of it. */
export interface Preview {
  /** What the check finds in the files as they are. */
  readonly report: () => Report;
  /** Where the pages are; at the root of a host while there are no settings to say it. */
  readonly published: () => Published;
  /** Takes the files as they are now: `siteCatalog` is what of them can be shown, and stays where that is the same. */
  readonly update: (files: readonly ContentFile[]) => void;
  /** What is wrong on the page at a path from the host’s root, in the page’s language where editors are told in it. */
  readonly problems: (path: string) => PageProblems;
}

const UNPUBLISHED: Published = { site: 'http://localhost', base: '/' };

export function createPreview(settings: PreviewSettings, files: readonly ContentFile[]): Preview {
  const { language, reader } = settings;
  let content = nextContent(undefined, files, reader, checkDay());
  let translated = new Map<EditorLanguage, Report>();
  globalThis.siteCatalog = linked(content, settings);

  const reportFor = (of: EditorLanguage): Report => {
    if (of === language) return content.report;
    const report = translated.get(of) ?? reportIn(content.report, { asOf: checkDay(), language: of });
    translated.set(of, report);
    return report;
  };
  const published = (): Published => {
    const settings = content.shown.find(({ type }) => type === 'site');
    return settings?.type === 'site' && settings.data ? publishedAt(settings.data) : UNPUBLISHED;
  };

  return {
    report: () => content.report,
    published,
    update(now) {
      const next = nextContent(content, now, reader, checkDay());
      if (next.shown !== content.shown) {
        globalThis.siteCatalog = linked(next, settings) ?? globalThis.siteCatalog;
      }
      content = next;
      translated = new Map();
    },
    problems(path) {
      const catalog = globalThis.siteCatalog;
      const of = (catalog && languageAt(path, catalog)) ?? language;
      const report = reportFor(of);
      const told = new Set(report.findings.map(({ file }) => file));
      // Where there is no catalog there are no pages, and every finding is of the one that tells of it.
      const own = catalog
        ? report.files
            .filter((file) => told.has(file.file.path) && pagePaths(file, catalog).includes(path))
            .map(({ file }) => file.path)
        : [...told];
      const shown = new Map(content.shown.map((file) => [file.file.path, file]));
      return {
        report,
        language: of,
        own: new Set(own),
        isShown: own.every((file) => shown.get(file)?.data !== undefined),
        base: published().base,
      };
    },
  };
}

/** The language of an address, also of one that leads nowhere, where editors are told in it. */
function languageAt(path: string, { addresses, reference }: Catalog): EditorLanguage | undefined {
  const language = addresses.languages.find(
    (one) => one !== reference && path.startsWith(addresses.href({ to: 'home' }, one)),
  );
  return [language ?? reference].find(isEditorLanguage);
}

/** The catalog of what can be shown; undefined where errors leave no way to link it. */
function linked(
  { report, shown }: PreviewContent,
  { facts, drafts, language }: PreviewSettings,
): Catalog | undefined {
  try {
    const catalog = createCatalog(withDraftTitles(recordsOf(shown)), facts, drafts);
    return withStandIns(catalog, previewMessages(language).page.missing);
  } catch (error) {
    if (report.errors === 0) throw error;
    return undefined;
  }
}
