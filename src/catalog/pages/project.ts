import type { Elapsed } from '#model/assessment.ts';
import { amountKinds } from '#model/codelists/amount-kinds.ts';
import { byCode, codeLabel, type CodelistEntry } from '#model/codelists/codelist.ts';
import { documentCategories } from '#model/codelists/document-categories.ts';
import { financings } from '#model/codelists/forms.ts';
import { policyMarkers, policySignificances } from '#model/codelists/policy-markers.ts';
import { sdgTargets } from '#model/codelists/sdgs.ts';
import { scopes } from '#model/codelists/amount-kinds.ts';
import type { Strand } from '#model/codelists/strands.ts';
import { formatMoney } from '#model/money.ts';
import type { PartialDate, Unstated } from '#model/partial-date.ts';
import type { Amount, Project } from '#model/project.ts';
import { type Language, languageName, messagesIn } from '#i18n/languages.ts';
import {
  type Catalog,
  countryLink,
  isPublished,
  linksTo,
  linkTo,
  originalLanguage,
  type RecordLink,
  summaryOf,
} from '../catalog.ts';
import { facetTerm, goalTerm, sectorTerm, statusLabel, type Term } from '../facets.ts';
import { externalLink, type ExternalLink } from '../external-link.ts';
import { dateInWords, type Frame } from '../frame.ts';
import { goalOfTarget } from '../graph.ts';
import { recordFrame } from '../record-frame.ts';
import { mentions } from '../mentions.ts';
import type { FirstLinks } from '../first-links.ts';
import { type ParticipantView, participantViews } from '../participants.ts';
import { type ProjectCard, projectCards } from '../project-card.ts';
import { assessmentOn, yearsOf } from '../project-dates.ts';
import { type ReferenceView, referenceViews, type SourceMark, sourceMark } from '../reference-view.ts';
import { createReferenceList } from '../references.ts';
import { regionTerm } from '../regions.ts';
import { type RichText, richText } from '../rich-text.ts';
import { codeWords, translatedWords, type Words, wordsIn } from '../words.ts';

export interface DateView {
  readonly label: string;
  readonly text: string;
  /** ISO date for `<time>`, where the value is a date. */
  readonly iso?: string;
  readonly inferred: boolean;
  readonly source?: SourceMark;
}

export interface StatusView {
  readonly declared?: string;
  readonly published?: Words;
  readonly declaredOn?: string;
  readonly source?: SourceMark;
  readonly inferred?: { readonly value: string; readonly why: Words; readonly source?: SourceMark };
  readonly assessment: string;
  readonly contradicts: boolean;
}

export interface AmountView {
  readonly amount: string;
  readonly kind: Words;
  readonly date: string;
  readonly by?: Words & { readonly href?: string };
  readonly note?: Words;
  readonly source: SourceMark;
}

export interface StatementView {
  readonly id: string;
  readonly statement: Words;
  readonly source?: SourceMark;
}

export interface ProjectPage {
  readonly frame: Frame;
  readonly key: string;
  readonly summary: Words;
  readonly strand?: { readonly code: Strand; readonly term: Term };
  readonly years: string;
  readonly officialTitle?: Words;
  readonly aliases: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly id: string }[];
  readonly scheme?: Term;
  readonly direction?: Term;
  readonly forms: readonly Term[];
  readonly financing?: Words;
  readonly where: readonly (Words & { readonly href?: string })[];
  readonly dates: readonly DateView[];
  readonly status: StatusView;
  readonly sectors: readonly (Term & { readonly percentage?: string; readonly inferred: boolean })[];
  readonly sdg?: {
    readonly goals: readonly (Term & { readonly main: boolean })[];
    readonly targets: readonly Term[];
    readonly inferred: boolean;
  };
  readonly policyMarkers: readonly (Words & { readonly significance: Words; readonly inferred: boolean })[];
  readonly participants: readonly ParticipantView[];
  readonly amounts: readonly AmountView[];
  readonly inKind: readonly StatementView[];
  readonly results: readonly StatementView[];
  readonly lessons: readonly StatementView[];
  readonly documents: readonly (Words & {
    readonly link: ExternalLink;
    readonly language?: string;
    readonly category?: string;
  })[];
  readonly discrepancies: readonly {
    readonly id: string;
    readonly field: string;
    readonly says: readonly { readonly source: SourceMark; readonly value: Words }[];
  }[];
  readonly caveats: readonly { readonly id: string; readonly text: Words }[];
  readonly imported?: string;
  readonly body?: RichText;
  readonly concepts: readonly RecordLink[];
  readonly related: readonly ProjectCard[];
  readonly mentionedBy: FirstLinks;
  readonly references: readonly ReferenceView[];
}

const kindByCode = byCode<CodelistEntry>(amountKinds);
const financingByCode = byCode<CodelistEntry>(financings);
const targetByCode = byCode<CodelistEntry>(sdgTargets);
const markerByCode = byCode<CodelistEntry>(policyMarkers);
const significanceByCode = byCode<CodelistEntry>(policySignificances);
const scopeByCode = byCode<CodelistEntry>(scopes);
const categoryByCode = byCode<CodelistEntry>(documentCategories);

const dateFields = ['plannedStart', 'actualStart', 'plannedEnd', 'actualEnd'] as const;

/** Everything the page of a project shows. */
export function projectPage(catalog: Catalog, key: string, language: Language): ProjectPage {
  const { find, graph } = catalog;
  const entry = find.project.get(key);
  const { data, body } = entry;
  const translation = find.project.translation(key, language);
  const original = originalLanguage(catalog, data);
  const languages = { page: language, original };
  const textLanguage = translation ? language : original;
  const messages = messagesIn(language);
  const references = createReferenceList();
  const mark = (source: string): SourceMark => sourceMark(catalog, references, source, language);
  const summary = summaryOf(catalog, 'projects', key, language);

  const status = statusView(catalog, data, language, {
    mark,
    why: (text) => translatedWords(translation?.data.status?.inferred.why, text, languages),
    original,
  });
  const dates = dateFields.flatMap((field): readonly DateView[] => {
    const date = data.dates[field];
    if (!date) return [];
    return [
      {
        label: messages.project[field],
        text: dateText(date.value, language),
        ...(date.value === 'unknown' || date.value === 'not-applicable' ? {} : { iso: date.value }),
        inferred: date.basis === 'inferred',
        ...(date.source === undefined ? {} : { source: mark(date.source) }),
      },
    ];
  });
  const text = richText(catalog, (translation ?? { body }).body, language, textLanguage, references);
  const statements = (
    items: readonly {
      readonly id: string;
      readonly statement: string;
      readonly source?: string | undefined;
    }[],
    translated: readonly { readonly id: string; readonly statement: string }[] | undefined,
  ): readonly StatementView[] =>
    items.map(({ id, statement, source }) => ({
      id,
      statement: translatedWords(translated?.find((item) => item.id === id)?.statement, statement, languages),
      ...(source === undefined ? {} : { source: mark(source) }),
    }));
  const amounts = data.amounts.map((amount): AmountView => {
    const translatedNote = translation?.data.amounts.find(({ id }) => id === amount.id)?.note;
    const by = contributor(catalog, amount, language, original);
    return {
      amount: money(amount, language),
      kind: codeWords(kindByCode, amount.kind, language),
      date: dateText(amount.asOf, language),
      ...(by ? { by } : {}),
      ...(amount.note === undefined ? {} : { note: translatedWords(translatedNote, amount.note, languages) }),
      source: mark(amount.source),
    };
  });
  const results = statements(data.results, translation?.data.results);
  const lessons = statements(data.lessons, translation?.data.lessons);
  const inKind = statements(data.inKind, translation?.data.inKind);
  const fieldNames: Readonly<Record<string, string>> = messages.project.fields;
  const discrepancies = data.discrepancies.map(({ id, field, says }) => {
    const translated = translation?.data.discrepancies.find((item) => item.id === id);
    return {
      id,
      field: fieldNames[field.split('.').at(-1) ?? field] ?? field,
      says: says.map(({ source, value }) => ({
        source: mark(source),
        value: translatedWords(
          translated?.says.find((said) => said.source === source)?.value,
          value,
          languages,
        ),
      })),
    };
  });
  for (const source of data.sources) references.numberOf(source);

  return {
    frame: recordFrame(catalog, 'projects', entry, translation, language, summary.text),
    key,
    summary,
    ...(data.strand === undefined
      ? {}
      : { strand: { code: data.strand, term: facetTerm(catalog, 'strand', data.strand, language) } }),
    years: yearsOf(data, language),
    ...(data.officialTitle === undefined
      ? {}
      : {
          officialTitle: wordsIn(data.officialTitle.text, data.officialTitle.language ?? original, language),
        }),
    aliases: translation?.data.aliases.length ? translation.data.aliases : data.aliases,
    identifiers: data.identifiers,
    ...(data.scheme === undefined ? {} : { scheme: facetTerm(catalog, 'scheme', data.scheme, language) }),
    ...(data.direction === undefined
      ? {}
      : { direction: facetTerm(catalog, 'direction', data.direction, language) }),
    forms: data.forms.map((form) => facetTerm(catalog, 'form', form, language)),
    ...(data.financing === undefined
      ? {}
      : { financing: codeWords(financingByCode, data.financing, language) }),
    where: whereOf(catalog, data, language),
    dates,
    status,
    sectors: data.sectors.map(({ code, percentage, basis }) => ({
      ...sectorTerm(catalog, code, language),
      ...(percentage === undefined ? {} : { percentage: messages.values.percent(percentage) }),
      inferred: basis === 'inferred',
    })),
    ...(data.sdg === undefined ? {} : { sdg: sdgView(catalog, data.sdg, language) }),
    policyMarkers: data.policyMarkers.map(({ code, significance, basis }) => ({
      ...codeWords(markerByCode, code, language),
      significance: codeWords(significanceByCode, significance, language),
      inferred: basis === 'inferred',
    })),
    participants: participantViews(catalog, key, language),
    amounts,
    inKind,
    results,
    lessons,
    documents: data.documents.map((document) => ({
      ...wordsIn(document.title, document.language ?? original, language),
      link: externalLink(catalog, document.url, language),
      ...(document.language === undefined ? {} : { language: languageName(document.language, language) }),
      ...(document.category === undefined
        ? {}
        : { category: codeLabel(categoryByCode, document.category, language) }),
    })),
    discrepancies,
    caveats: data.caveats.map(({ id, text: caveat }) => ({
      id,
      text: translatedWords(
        translation?.data.caveats.find((item) => item.id === id)?.text,
        caveat,
        languages,
      ),
    })),
    ...(data.imported === undefined
      ? {}
      : { imported: messages.project.imported(data.imported.from, dateInWords(data.imported.on, language)) }),
    ...(text === undefined ? {} : { body: text }),
    concepts: linksTo(catalog, 'concepts', data.concepts, language),
    related: projectCards(catalog, graph.relatedProjects.get(key), language),
    mentionedBy: mentions(catalog, { scheme: 'project', key }, language),
    references: referenceViews(catalog, references, language),
  };
}

function dateText(date: PartialDate | Unstated, language: Language): string {
  const { values } = messagesIn(language);
  if (date === 'unknown') return values.unknown;
  if (date === 'not-applicable') return values.notApplicable;
  return dateInWords(date, language);
}

function statusView(
  catalog: Catalog,
  data: Project,
  language: Language,
  {
    mark,
    why,
    original,
  }: {
    readonly mark: (source: string) => SourceMark;
    readonly why: (text: string) => Words;
    readonly original: string;
  },
): StatusView {
  const { status } = data;
  const assessment = assessmentOn(data, catalog.facts.asOf);
  const inferred = status?.inferred;
  return {
    ...(status?.declared === undefined ? {} : { declared: statusLabel(status.declared, language) }),
    ...(status?.asPublished === undefined
      ? {}
      : { published: wordsIn(status.asPublished.text, status.asPublished.language ?? original, language) }),
    ...(status?.asOf === undefined ? {} : { declaredOn: dateText(status.asOf, language) }),
    ...(status?.source === undefined ? {} : { source: mark(status.source) }),
    ...(inferred === undefined
      ? {}
      : {
          inferred: {
            value: statusLabel(inferred.value, language),
            why: why(inferred.why),
            ...(inferred.source === undefined ? {} : { source: mark(inferred.source) }),
          },
        }),
    assessment: assessmentText(assessment, language),
    contradicts: assessment.contradicts,
  };
}

/** What the dates say, in a sentence. */
export function assessmentText(
  { finding, date, elapsed }: ReturnType<typeof assessmentOn>,
  language: Language,
): string {
  return messagesIn(language).assessment[finding](
    date === undefined ? '' : dateInWords(date, language),
    elapsedInWords(elapsed, language),
  );
}

/** `12 años`; without a month, `menos de un mes`. */
export function elapsedInWords(elapsed: Elapsed | undefined, language: Language): string {
  const { assessment } = messagesIn(language);
  if (elapsed === undefined || elapsed.months < 1) return assessment.lessThanMonth;
  return elapsed.years >= 1 ? assessment.years(elapsed.years) : assessment.months(elapsed.months);
}

function contributor(
  catalog: Catalog,
  { contributor: by }: Amount,
  language: Language,
  original: string,
): AmountView['by'] {
  if (by?.organization !== undefined && isPublished(catalog, 'organizations', by.organization)) {
    return linkTo(catalog, 'organizations', by.organization, language);
  }
  if (by?.name !== undefined) return wordsIn(by.name, original, language);
  return by?.country === undefined ? undefined : countryLink(catalog, by.country, language);
}

/** `1,250,000.5 USD`, as the language writes numbers. */
export const money = (amount: Amount, language: Language): string =>
  formatMoney(amount, messagesIn(language).locale);

function whereOf(catalog: Catalog, data: Project, language: Language): ProjectPage['where'] {
  return [
    ...data.countries.map((code) => countryLink(catalog, code, language)),
    ...data.regions.map((code) => regionTerm(catalog, code, language)),
    ...(data.scope === undefined ? [] : [codeWords(scopeByCode, data.scope, language)]),
  ];
}

function sdgView(
  catalog: Catalog,
  sdg: NonNullable<Project['sdg']>,
  language: Language,
): NonNullable<ProjectPage['sdg']> {
  const goals = [...new Set([...(sdg.main === undefined ? [] : [sdg.main]), ...sdg.secondary])];
  return {
    goals: goals.map((goal) => ({ ...goalTerm(catalog, goal, language), main: goal === sdg.main })),
    targets: sdg.targets.map((code) => {
      const { href } = goalTerm(catalog, goalOfTarget(code), language);
      return { code, ...codeWords(targetByCode, code, language), ...(href === undefined ? {} : { href }) };
    }),
    inferred: sdg.basis === 'inferred',
  };
}
