import type { Catalog } from '#catalog/catalog.ts';
import type { Language } from '#i18n/languages.ts';
import type { Figure } from '../figure.ts';
import { participantsFigure } from '../participants.ts';
import { timeline } from '../timeline.ts';

/** The figures of a project, by where its page shows them. */
export interface ProjectFigures {
  readonly timeline: Figure | undefined;
  readonly participants: Figure | undefined;
}

export const projectFigures = (catalog: Catalog, key: string, language: Language): ProjectFigures => ({
  timeline: timeline(catalog, key, language),
  participants: participantsFigure(catalog, key, language),
});
