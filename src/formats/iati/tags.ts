import { type Catalog, isPublished, titleOf } from '#catalog/catalog.ts';
import { goalLabel, sectorLabel } from '#catalog/facets.ts';
import { byCode, codeLabel, type CodelistEntry } from '#model/codelists/codelist.ts';
import { financings, forms } from '#model/codelists/forms.ts';
import { directions, schemes } from '#model/codelists/schemes.ts';
import { sdgTargets } from '#model/codelists/sdgs.ts';
import { strands } from '#model/codelists/strands.ts';
import type { Project } from '#model/project.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { collaborationCode, financeCode } from './classifications.ts';
import { type TagKind, vocabularies } from './codes.ts';
import { type Loss, loss, type Mapped } from './losses.ts';
import { titleNarratives } from './organization-ref.ts';
import { hasSeveralPlaces, regionName } from './places.ts';
import { sectorsWithoutShares } from './sectors.ts';
import { siteNarratives, type Subject } from './subject.ts';
import { vocabularyUri } from './vocabulary-uri.ts';
import { element, type XmlElement } from './xml.ts';

const lists = {
  strand: byCode<CodelistEntry>(strands),
  scheme: byCode<CodelistEntry>(schemes),
  direction: byCode<CodelistEntry>(directions),
  form: byCode<CodelistEntry>(forms),
  financing: byCode<CodelistEntry>(financings),
} as const;

const targets = byCode<CodelistEntry>(sdgTargets);

/** Everything that IATI has as tags: goals and targets, then what it has no field for. */
export function tags(subject: Subject): Mapped {
  const { catalog, project } = subject;
  const concepts = project.concepts.filter((key) => isPublished(catalog, 'concepts', key));
  return {
    elements: [
      ...sdgTags(subject),
      ...codedTags(catalog, project),
      ...(hasSeveralPlaces(project) ? project.regions : []).map((code) =>
        ownTag(
          catalog,
          'region',
          code,
          siteNarratives(catalog, (language) => regionName(catalog, code, language)),
        ),
      ),
      ...sectorsWithoutShares(project).map(({ code }) =>
        ownTag(
          catalog,
          'sector',
          code,
          siteNarratives(catalog, (language) => sectorLabel(code, language)),
        ),
      ),
      ...concepts.map((key) => ownTag(catalog, 'concept', key, titleNarratives(catalog, 'concepts', key))),
    ],
    losses: [
      ...sdgLosses(project),
      ...codedLosses(project),
      ...(concepts.length === 0
        ? []
        : [
            loss('concepts', 'own-tag', 'tag', (language) =>
              concepts.map((key) => titleOf(catalog, 'concepts', key, language).text).join(', '),
            ),
          ]),
    ],
  };
}

const ownTag = (catalog: Catalog, kind: TagKind, value: string, names: readonly XmlElement[]): XmlElement =>
  element(
    'tag',
    {
      vocabulary: vocabularies.own,
      'vocabulary-uri': vocabularyUri(catalog, kind),
      code: `${kind}:${value}`,
    },
    ...names,
  );

/** The project's values of our own code lists. */
const codedValues = ({
  strand,
  scheme,
  direction,
  forms,
  financing,
}: Project): readonly { readonly kind: keyof typeof lists; readonly values: readonly string[] }[] => [
  { kind: 'strand', values: strand === undefined ? [] : [strand] },
  { kind: 'scheme', values: scheme === undefined ? [] : [scheme] },
  { kind: 'direction', values: direction === undefined ? [] : [direction] },
  { kind: 'form', values: forms },
  { kind: 'financing', values: financing === undefined ? [] : [financing] },
];

const codedTags = (catalog: Catalog, project: Project): readonly XmlElement[] =>
  codedValues(project).flatMap(({ kind, values }) =>
    values.map((value) =>
      ownTag(
        catalog,
        kind,
        value,
        siteNarratives(catalog, (language) => codeLabel(lists[kind], value, language)),
      ),
    ),
  );

/** Whether a field of IATI itself says the value. */
function isSaidByIati(kind: keyof typeof lists, value: string, project: Project): boolean {
  switch (kind) {
    case 'strand':
      return false;
    case 'scheme':
      return value === 'bilateral' && collaborationCode(project) !== undefined;
    case 'direction':
      return value === 'triangular';
    case 'form':
      return value === 'humanitarian';
    case 'financing':
      return financeCode(project) !== undefined;
  }
}

const codedLosses = (project: Project): readonly Loss[] =>
  codedValues(project).flatMap(({ kind, values }) => {
    const unsaid = values.filter((value) => !isSaidByIati(kind, value, project));
    return unsaid.length === 0
      ? []
      : [
          loss(kind === 'form' ? 'forms' : kind, 'own-tag', 'tag', (language) =>
            unsaid.map((value) => codeLabel(lists[kind], value, language)).join(', '),
          ),
        ];
  });

function sdgTags({ catalog, project }: Subject): readonly XmlElement[] {
  const { sdg } = project;
  if (!sdg) return [];
  const isInferred = sdg.basis === 'inferred';
  const tag = (
    vocabulary: string,
    code: string,
    isMain: boolean,
    label: (language: Language) => string,
  ): XmlElement =>
    element(
      'tag',
      {
        vocabulary,
        code,
        'marks:main': isMain ? 'true' : undefined,
        'marks:basis': isInferred ? 'inferred' : undefined,
      },
      ...siteNarratives(catalog, (language) =>
        isInferred ? `${label(language)} (${messagesIn(language).iatiExport.inferred})` : label(language),
      ),
    );
  const goals = [...(sdg.main === undefined ? [] : [sdg.main]), ...sdg.secondary];
  return [
    ...goals.map((code) =>
      tag(vocabularies.sdgGoal, code, code === sdg.main, (language) => goalLabel(code, language)),
    ),
    ...sdg.targets.map((code) =>
      tag(vocabularies.sdgTarget, code, false, (language) => codeLabel(targets, code, language)),
    ),
  ];
}

function sdgLosses({ sdg }: Project): readonly Loss[] {
  if (!sdg) return [];
  const { main, secondary, targets: aims, basis } = sdg;
  return [
    ...(main === undefined ? [] : [loss('sdg.main', 'main-goal', 'tag/@marks:main', () => main)]),
    ...(basis === 'inferred'
      ? [
          loss('sdg.basis', 'inferred', 'tag/narrative', () =>
            [...(main === undefined ? [] : [main]), ...secondary, ...aims].join(', '),
          ),
        ]
      : []),
  ];
}
