import type { Entry, Records, TranslationEntry } from '#catalog/records.ts';
import { isLanguage, type Language, messagesIn } from '#i18n/languages.ts';
import { REFERENCE_LANGUAGE } from '#model/language.ts';

interface Titled {
  readonly title: string;
}
interface Drafted extends Titled {
  readonly draft: boolean;
  readonly language?: string | undefined;
}

/** The records with a word of warning beside the title of each draft, which so stands wherever the title does. */
export function withDraftTitles(records: Records): Records {
  return {
    ...records,
    concepts: records.concepts.map(marked),
    conceptTranslations: records.conceptTranslations.map(translated(records.concepts)),
    projects: records.projects.map(marked),
    projectTranslations: records.projectTranslations.map(translated(records.projects)),
    organizations: records.organizations.map(marked),
    organizationTranslations: records.organizationTranslations.map(translated(records.organizations)),
    sources: records.sources.map(marked),
    pages: records.pages.map(marked),
    pageTranslations: records.pageTranslations.map(translated(records.pages)),
  };
}

const marked = <E extends Entry<Drafted>>(entry: E): E =>
  entry.data.draft ? titled(entry, entry.data.language) : entry;

function translated(originals: readonly Entry<Drafted>[]) {
  const drafts = new Set(originals.filter(({ data }) => data.draft).map(({ key }) => key));
  return <E extends TranslationEntry<Titled>>(entry: E): E =>
    drafts.has(entry.key) ? titled(entry, entry.language) : entry;
}

function titled<E extends Entry<Titled>>(entry: E, written: string | undefined): E {
  const language: Language = written !== undefined && isLanguage(written) ? written : REFERENCE_LANGUAGE;
  const title = messagesIn(language).site.draftTitle(entry.data.title);
  return { ...entry, data: { ...entry.data, title } };
}
