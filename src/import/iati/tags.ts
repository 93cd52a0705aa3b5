import { type TagKind, tagKinds, vocabularies } from '#formats/iati/codes.ts';
import type { Project } from '#model/project.ts';
import { forms, financings } from '#model/codelists/forms.ts';
import { directions, schemes } from '#model/codelists/schemes.ts';
import { sectorGroups, sectors } from '#model/codelists/sectors.ts';
import { sdgGoals, sdgTargets } from '#model/codelists/sdgs.ts';
import { strands } from '#model/codelists/strands.ts';
import { KEY_PATTERN } from '#model/key.ts';
import type { ProjectFields } from '../draft.ts';
import type { ActivityReader } from './activity-reader.ts';

/** Values that a file of ours has as tags. */
export interface OwnTags {
  values(kind: TagKind): readonly string[];
}

/** A goal of sustainable development or one of its targets. */
export interface GoalTag {
  readonly kind: 'goal' | 'target';
  readonly code: string;
  readonly isMain: boolean;
  readonly isInferred: boolean;
}

const accepted: Readonly<Record<TagKind, (value: string) => boolean>> = {
  strand: (value) => strands.some(({ code }) => code === value),
  scheme: (value) => schemes.some(({ code }) => code === value),
  direction: (value) => directions.some(({ code }) => code === value),
  form: (value) => forms.some(({ code }) => code === value),
  financing: (value) => financings.some(({ code }) => code === value),
  region: (value) => KEY_PATTERN.test(value),
  sector: (value) => [...sectors, ...sectorGroups].some(({ code }) => code === value),
  concept: (value) => KEY_PATTERN.test(value),
};

/** The tags of an activity: our own, and those that are goals or targets. */
export function tagsOf({ element, ledger, isOurs }: ActivityReader): {
  readonly own: OwnTags;
  readonly goals: readonly GoalTag[];
} {
  const own = new Map<TagKind, string[]>();
  const goals: GoalTag[] = [];
  for (const tag of element.children('tag')) {
    const vocabulary = tag.attribute('vocabulary');
    const code = tag.attribute('code') ?? '';
    const isGoal = vocabulary === vocabularies.sdgGoal;
    if (isGoal || vocabulary === vocabularies.sdgTarget) {
      for (const words of tag.children('narrative')) words.discard();
      const list = isGoal ? sdgGoals : sdgTargets;
      const known = list.find((entry) => entry.code === code)?.code;
      if (known === undefined) {
        ledger.lose('unknownCode', tag, `${tag.path}/@code`, code);
        continue;
      }
      goals.push({
        kind: isGoal ? 'goal' : 'target',
        code: known,
        isMain: tag.attribute('marks:main') === 'true',
        isInferred: tag.attribute('marks:basis') === 'inferred',
      });
      continue;
    }
    const [, name = '', value = ''] = /^([a-z]+):(.+)$/.exec(code) ?? [];
    const kind = tagKinds.find((candidate) => candidate === name);
    if (!isOurs || vocabulary !== vocabularies.own || !kind || !accepted[kind](value)) {
      ledger.lose('otherVocabulary', tag, `${tag.path}[@vocabulary="${vocabulary ?? ''}"]`, code);
      tag.discard();
      continue;
    }
    tag.discard();
    own.set(kind, [...(own.get(kind) ?? []), value]);
  }
  return { own: { values: (kind) => own.get(kind) ?? [] }, goals };
}

/** Goals and targets as a record has them; inferred only where all are. */
export function sdgOf(goals: readonly GoalTag[]): ProjectFields['sdg'] {
  if (goals.length === 0) return undefined;
  const main = goals.find(({ isMain }) => isMain)?.code;
  const codes = (kind: GoalTag['kind']): readonly string[] => [
    ...new Set(goals.filter((goal) => goal.kind === kind && goal.code !== main).map(({ code }) => code)),
  ];
  const secondary = codes('goal');
  const targets = codes('target');
  return {
    ...(main === undefined ? {} : { main }),
    ...(secondary.length === 0 ? {} : { secondary: [...secondary] }),
    ...(targets.length === 0 ? {} : { targets: [...targets] }),
    ...(goals.every(({ isInferred }) => isInferred) ? { basis: 'inferred' as const } : {}),
  };
}

/** Values of our own lists, where a file of ours has them. */
export function classifiedBy(
  tags: OwnTags,
): Partial<Pick<ProjectFields, 'strand' | 'scheme' | 'direction' | 'forms' | 'financing' | 'concepts'>> {
  const one = (kind: TagKind, field: keyof Project) => {
    const [value] = tags.values(kind);
    return value === undefined ? {} : { [field]: value };
  };
  const formsGiven = tags.values('form');
  const concepts = tags.values('concept');
  return {
    ...one('strand', 'strand'),
    ...one('scheme', 'scheme'),
    ...one('direction', 'direction'),
    ...one('financing', 'financing'),
    ...(formsGiven.length === 0 ? {} : { forms: [...formsGiven] }),
    ...(concepts.length === 0 ? {} : { concepts: [...concepts] }),
  };
}
