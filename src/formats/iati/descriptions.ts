import { assessmentText } from '#catalog/pages/project.ts';
import { assessmentOn } from '#catalog/project-dates.ts';
import { statusLabel } from '#catalog/facets.ts';
import type { Project, ProjectTranslation } from '#model/project.ts';
import { isLanguage, type Language, messagesIn } from '#i18n/languages.ts';
import { descriptionTypes, type NoteKind } from './codes.ts';
import { loss, type Mapped } from './losses.ts';
import { labelled, type LabelledNote } from './notes.ts';
import { rolesSentence } from './participating-orgs.ts';
import { declaration } from './status.ts';
import { narrative, narratives, siteNarratives, type Subject } from './subject.ts';
import { element, type XmlElement } from './xml.ts';

/** The summary, then what IATI has no field for, each in a description of type 4 whose mark says what it is. */
export function descriptions(subject: Subject): Mapped {
  const { project, language } = subject;
  const { officialTitle } = project;
  return {
    elements: [
      element(
        'description',
        { type: descriptionTypes.general },
        ...narratives(subject, project.summary, ({ summary }) => summary),
      ),
      ...(officialTitle === undefined
        ? []
        : [note('official-title', {}, narrative(officialTitle.text, officialTitle.language ?? language))]),
      ...statusNotes(subject),
      ...rolesNote(subject),
      ...listed(subject, 'in-kind', project.inKind, ({ inKind }) => inKind),
      ...listed(subject, 'lesson', project.lessons, ({ lessons }) => lessons),
      ...listed(
        subject,
        'caveat',
        project.caveats.map(({ id, text }) => ({ id, statement: text })),
        ({ caveats }) => caveats.map(({ id, text }) => ({ id, statement: text })),
      ),
      ...disagreements(subject),
    ],
    losses: [
      ...(officialTitle === undefined ? [] : [loss('officialTitle', 'own-note', 'description')]),
      ...(['inKind', 'lessons', 'caveats', 'discrepancies'] as const).flatMap((field) =>
        project[field].length === 0 ? [] : [loss(field, 'own-note', 'description')],
      ),
    ],
  };
}

const note = (
  kind: NoteKind,
  marks: Readonly<Record<string, string>>,
  ...words: readonly XmlElement[]
): XmlElement =>
  element('description', { type: descriptionTypes.other, 'marks:kind': kind, ...marks }, ...words);

function statusNotes(subject: Subject): readonly XmlElement[] {
  const { catalog, project } = subject;
  const { status } = project;
  if (status === undefined) return [];
  const { declared, inferred, asOf, asPublished } = status;
  const assessment = assessmentOn(project, catalog.facts.asOf);
  return [
    ...(asOf === undefined && asPublished === undefined
      ? []
      : [
          note(
            'status-published',
            {},
            ...siteNarratives(catalog, (language) => {
              const { words, date } = declaration(project, language);
              const { published, publishedOnly } = messagesIn(language).iatiExport;
              return declared === undefined
                ? publishedOnly(words, date)
                : published(statusLabel(declared, language), words, date);
            }),
          ),
        ]),
    ...(inferred === undefined
      ? []
      : [
          note(
            'status-inferred',
            { 'marks:status': inferred.value },
            ...labelledNarratives(
              subject,
              'status-inferred',
              inferred.why,
              (words) => words.status?.inferred.why,
            ),
          ),
        ]),
    ...(assessment.contradicts
      ? [
          note(
            'status-dates',
            {},
            ...siteNarratives(catalog, (language) => assessmentText(assessment, language)),
          ),
        ]
      : []),
  ];
}

function rolesNote(subject: Subject): readonly XmlElement[] {
  const words = subject.catalog.addresses.languages.flatMap((language) => {
    const sentence = rolesSentence(subject, language);
    return sentence === undefined ? [] : [narrative(sentence, language)];
  });
  return words.length === 0 ? [] : [note('roles', {}, ...words)];
}

function labelledNarratives(
  { language, translations }: Subject,
  kind: LabelledNote,
  original: string,
  translated: (words: ProjectTranslation) => string | undefined,
): readonly XmlElement[] {
  return [
    narrative(labelled(kind, original, language), language),
    ...translations.flatMap(({ language: other, words }) => {
      const text = translated(words);
      return text === undefined ? [] : [narrative(labelled(kind, text, other), other)];
    }),
  ];
}

interface Statement {
  readonly id: string;
  readonly statement: string;
}

const listed = (
  subject: Subject,
  kind: LabelledNote & NoteKind,
  statements: readonly Statement[],
  translated: (words: ProjectTranslation) => readonly Statement[],
): readonly XmlElement[] =>
  statements.map(({ id, statement }) =>
    note(
      kind,
      { 'marks:id': id },
      ...labelledNarratives(
        subject,
        kind,
        statement,
        (words) => translated(words).find((item) => item.id === id)?.statement,
      ),
    ),
  );

type Discrepancy = Project['discrepancies'][number];

/** Where sources disagree, told as a caveat: IATI has no other place for it. */
const disagreements = (subject: Subject): readonly XmlElement[] =>
  subject.project.discrepancies.map((discrepancy) =>
    note(
      'caveat',
      { 'marks:id': `discrepancy-${discrepancy.id}` },
      ...labelledNarratives(
        subject,
        'caveat',
        disagreement(
          subject,
          discrepancy,
          discrepancy.says,
          isLanguage(subject.language) ? subject.language : subject.catalog.reference,
        ),
        (words) => {
          const language = subject.translations.find((translation) => translation.words === words)?.language;
          const says = words.discrepancies.find(({ id }) => id === discrepancy.id)?.says;
          return language === undefined || says === undefined
            ? undefined
            : disagreement(subject, discrepancy, says, language);
        },
      ),
    ),
  );

function disagreement(
  { catalog }: Subject,
  { field }: Discrepancy,
  says: readonly Discrepancy['says'][number][],
  language: Language,
): string {
  const { iatiExport, project } = messagesIn(language);
  const fields: Readonly<Record<string, string | undefined>> = project.fields;
  const each = says.map(({ source, value }) =>
    iatiExport.saying(catalog.find.source.maybe(source)?.data.title ?? source, value),
  );
  return iatiExport.disagreement(fields[field] ?? field, each.join('; '));
}
