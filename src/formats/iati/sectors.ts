import { sectorLabel } from '#catalog/facets.ts';
import type { Project } from '#model/project.ts';
import { messagesIn } from '#i18n/languages.ts';
import { UNSPECIFIED_SECTOR, vocabularies } from './codes.ts';
import { type Loss, loss, type Mapped } from './losses.ts';
import { siteNarratives, type Subject } from './subject.ts';
import { element, type XmlElement } from './xml.ts';

type Sector = Project['sectors'][number];

const vocabularyOf = ({ code }: Sector): string =>
  code.length === 5 ? vocabularies.dacPurpose : vocabularies.dacSector;

/** The number without what binary fractions add to it. */
const exact = (share: number): number => Math.round(share * 1e6) / 1e6;

const percentages = (sectors: readonly Sector[]): number =>
  exact(sectors.reduce((sum, { percentage = 0 }) => sum + percentage, 0));

/** What the shares of thirds and the like may lack of 100, or have beyond it. */
const ROUNDING = 0.05;

const haveShares = (sectors: readonly Sector[]): boolean =>
  sectors.length < 2 ||
  (sectors.every(({ percentage }) => percentage !== undefined) &&
    Math.abs(percentages(sectors) - 100) <= ROUNDING);

/**
 * The share of each sector. IATI asks that several add up to exactly 100: what rounding took or gave is made up for in
 * the largest. The share of an only sector is left out, unless it is the whole.
 */
function shares(sectors: readonly Sector[]): readonly (number | undefined)[] {
  if (sectors.length === 1) return sectors.map(({ percentage }) => (percentage === 100 ? 100 : undefined));
  const largest = Math.max(...sectors.map(({ percentage = 0 }) => percentage));
  const first = sectors.findIndex(({ percentage }) => percentage === largest);
  return sectors.map(({ percentage = 0 }, index) =>
    index === first ? exact(percentage + 100 - percentages(sectors)) : percentage,
  );
}

const byVocabulary = ({ sectors }: Project): readonly (readonly Sector[])[] =>
  [vocabularies.dacPurpose, vocabularies.dacSector]
    .map((vocabulary) => sectors.filter((sector) => vocabularyOf(sector) === vocabulary))
    .filter((list) => list.length > 0);

/** Sectors that IATI cannot hold because the share of each is not known; they become tags. */
export const sectorsWithoutShares = (project: Project): readonly Sector[] =>
  byVocabulary(project)
    .filter((list) => !haveShares(list))
    .flat();

/** Sectors of five digits, then of three. */
export function sectors({ catalog, project }: Subject): Mapped {
  const lists = byVocabulary(project).filter(haveShares);
  const unshared = sectorsWithoutShares(project);
  const written = lists.flatMap((list) => {
    const given = shares(list);
    return list.map((sector, index): XmlElement => {
      const isInferred = sector.basis === 'inferred';
      const share = given[index];
      return element(
        'sector',
        {
          vocabulary: vocabularyOf(sector),
          code: sector.code,
          percentage: share === undefined ? undefined : String(share),
          'marks:percentage':
            sector.percentage === share || sector.percentage === undefined
              ? undefined
              : String(sector.percentage),
          'marks:basis': isInferred ? 'inferred' : undefined,
        },
        ...(isInferred
          ? siteNarratives(
              catalog,
              (language) =>
                `${sectorLabel(sector.code, language)} (${messagesIn(language).iatiExport.inferred})`,
            )
          : []),
      );
    });
  });
  const standIn = element(
    'sector',
    { vocabulary: vocabularies.dacPurpose, code: UNSPECIFIED_SECTOR, 'marks:basis': 'derived' },
    ...siteNarratives(catalog, (language) => messagesIn(language).iatiExport.sectorsWithoutShares),
  );
  return {
    elements: written.length === 0 && unshared.length > 0 ? [standIn] : written,
    losses: [...lists.flatMap(lossesOf), ...inferredLosses(project), ...sharesLoss(unshared)],
  };
}

const sharesLoss = (unshared: readonly Sector[]): readonly Loss[] =>
  unshared.length === 0
    ? []
    : [
        loss('sectors', 'sector-shares', 'tag', (language) =>
          unshared.map(({ code }) => `${code} ${sectorLabel(code, language)}`).join(', '),
        ),
      ];

const lossesOf = (list: readonly Sector[]): readonly Loss[] => {
  const given = shares(list);
  return list.flatMap(({ code, percentage }, index) =>
    percentage === undefined || percentage === given[index]
      ? []
      : [
          loss(
            'sectors.percentage',
            'sector-percentage',
            'sector/@marks:percentage',
            () => `${code}, ${percentage} %`,
          ),
        ],
  );
};

const inferredLosses = ({ sectors }: Project): readonly Loss[] => {
  const inferred = sectors.filter(({ basis }) => basis === 'inferred');
  return inferred.length === 0
    ? []
    : [
        loss('sectors.basis', 'inferred', 'sector/narrative', (language) =>
          inferred.map(({ code }) => sectorLabel(code, language)).join(', '),
        ),
      ];
};
