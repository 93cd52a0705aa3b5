import { type Language, messagesIn } from '#i18n/languages.ts';
import { type Catalog, countryLink, linkTo } from './catalog.ts';
import type { Actor } from './tallies/actors.ts';
import type { Words } from './words.ts';

/** What one who acts is called, and where more is said of it. */
export interface NamedActor extends Words {
  /** Its acronym, where it has one; else its name. */
  readonly short: string;
  readonly href?: string;
}

/** The actor in the language. */
export function namedActor(catalog: Catalog, actor: Actor, language: Language): NamedActor {
  const t = messagesIn(language).figures;
  if (actor === 'unknown') return { text: t.unknown, short: t.unknown };
  if (actor === 'unrecorded') return { text: t.partners.unrecorded, short: t.partners.unrecorded };
  const code = actor.slice(actor.indexOf(':') + 1);
  if (actor.startsWith('country:')) {
    const country = countryLink(catalog, code, language);
    return { ...country, short: country.text };
  }
  const organization = linkTo(catalog, 'organizations', code, language);
  const { organization: records } = catalog.find;
  const translated = records.translation(code, language)?.data.acronyms;
  const [acronym] = translated?.length ? translated : records.get(code).data.acronyms;
  return { ...organization, short: acronym ?? organization.text };
}
