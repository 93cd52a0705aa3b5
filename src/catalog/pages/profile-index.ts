import { type Language, messagesIn } from '#i18n/languages.ts';
import { byText, type Catalog, type RecordLink } from '../catalog.ts';
import { createFrame, type Frame } from '../frame.ts';
import {
  type Profile,
  profilePlace,
  profiles,
  type ProfileSection,
  profileWords,
  shownCode,
} from '../profiles.ts';
import { regionsInOrder } from '../regions.ts';

/** A country, region, sector or goal in the list of all. */
export interface ProfileEntry extends RecordLink {
  readonly code?: string;
  readonly count: number;
  readonly partaking: number;
  readonly level: number;
}

export interface ProfileIndex {
  readonly frame: Frame;
  /** The list, or its parts with what each is called. */
  readonly parts: readonly { readonly title?: string; readonly entries: readonly ProfileEntry[] }[];
}

/** The list of all countries, regions, sectors or goals that the register touches. */
export function profileIndex(catalog: Catalog, section: ProfileSection, language: Language): ProfileIndex {
  const messages = messagesIn(language);
  const all = profiles(catalog, section);
  const entries = (some: readonly Profile[], levelOf: (code: string) => number): readonly ProfileEntry[] =>
    some.map(({ code, ...counts }) => {
      const shown = shownCode(section, code);
      return {
        ...counts,
        ...profileWords(catalog, section, code, language),
        ...(shown === undefined ? {} : { code: shown }),
        href: catalog.addresses.href(profilePlace(section, code, language), language),
        level: levelOf(code),
      };
    });
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: messages.collections[section] },
      description: messages.collectionLead[section],
      place: () => ({ to: 'index', section }),
      section,
    }),
    parts: partsOf(),
  };

  function partsOf(): ProfileIndex['parts'] {
    switch (section) {
      case 'countries':
        return [
          {
            entries: byText(
              entries(all, () => 1),
              language,
            ),
          },
        ];
      case 'regions': {
        const depths = new Map(regionsInOrder(catalog).map(({ code, depth }) => [code, depth]));
        const isGroup = ({ code }: Profile): boolean => catalog.groupings.has(code);
        return [
          {
            title: messages.profile.m49,
            entries: entries(
              all.filter((profile) => !isGroup(profile)),
              (code) => (depths.get(code) ?? 0) + 1,
            ),
          },
          {
            title: messages.profile.groupings,
            entries: byText(
              entries(all.filter(isGroup), () => 1),
              language,
            ),
          },
        ].filter((part) => part.entries.length > 0);
      }
      case 'sectors': {
        const inOrder = all.toSorted((a, b) => (a.code < b.code ? -1 : 1));
        return [{ entries: entries(inOrder, (code) => (code.length === 5 ? 2 : 1)) }];
      }
      case 'sdgs':
        return [{ entries: entries(all, () => 1) }];
    }
  }
}
