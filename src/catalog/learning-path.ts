import { inLanguage } from '#model/language.ts';
import type { Language } from '#i18n/languages.ts';
import { type Catalog, linkTo, type RecordLink, summaryOf } from './catalog.ts';
import type { Words } from './words.ts';

/** One step of the path for newcomers: a question and the concept that answers it. */
export interface Step {
  /** From 1. */
  readonly number: number;
  readonly question: string;
  readonly concept: RecordLink;
  readonly summary: Words;
}

/** The steps of the path, in order; those whose concept is not published are left out. */
export function learningPath(catalog: Catalog, language: Language): readonly Step[] {
  return publishedSteps(catalog).map(({ concept, question }, n) => ({
    number: n + 1,
    question: inLanguage(question, language),
    concept: linkTo(catalog, 'concepts', concept, language),
    summary: summaryOf(catalog, 'concepts', concept, language),
  }));
}

/** Where to go on from a concept: along the path where it is part of it, else to the concept that is read next. */
export interface Onward {
  readonly step?: { readonly number: number; readonly total: number; readonly href: string };
  readonly previous?: Turn;
  readonly next?: Turn;
}

interface Turn {
  readonly concept: RecordLink;
  /** The question that the concept answers, on the path. */
  readonly question?: string;
}

export function onward(catalog: Catalog, key: string, language: Language): Onward {
  const steps = publishedSteps(catalog);
  const at = steps.findIndex(({ concept }) => concept === key);
  if (at === -1) {
    const next = catalog.graph.nextConcept.get(key);
    return next === undefined ? {} : { next: { concept: linkTo(catalog, 'concepts', next, language) } };
  }
  const turn = (n: number): Turn | undefined => {
    const step = steps[n];
    return (
      step && {
        concept: linkTo(catalog, 'concepts', step.concept, language),
        question: inLanguage(step.question, language),
      }
    );
  };
  const [previous, next] = [turn(at - 1), turn(at + 1)];
  return {
    step: {
      number: at + 1,
      total: steps.length,
      href: catalog.addresses.href({ to: 'start' }, language),
    },
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}

/** Whether the site has a path for newcomers. */
export const hasPath = (catalog: Catalog): boolean => publishedSteps(catalog).length > 0;

const publishedSteps = ({ site, find }: Catalog) =>
  site.beginWith.filter(({ concept }) => find.concept.maybe(concept));
