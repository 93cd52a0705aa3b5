import type { Content, Rule, RuleProblem } from '../content.ts';
import type { Severity } from '../finding.ts';
import type { ParsedFile } from '../parse-file.ts';
import { substance } from '../severity.ts';

interface Party {
  readonly organization?: string | undefined;
  readonly country?: string | undefined;
  readonly name?: string | undefined;
}

/** Where one thing can be named in several ways, it is named in exactly one. */
export const oneOf: Rule = (content) => [
  ...content.projects.flatMap((file) => {
    const data = file.legible?.data;
    if (!data) return [];
    const severity = substance(data);
    return [
      ...data.participants.flatMap((one, n) =>
        partyProblems(one, file, ['participants', n], severity, content),
      ),
      ...data.amounts.flatMap(({ contributor }, n) =>
        contributor ? partyProblems(contributor, file, ['amounts', n, 'contributor'], severity, content) : [],
      ),
    ];
  }),
  ...content.organizations.flatMap((file) =>
    (file.legible?.data.predecessors ?? []).flatMap(({ organization, name }, n) =>
      isOne(organization, name)
        ? []
        : [
            {
              rule: 'one-of',
              what: content.messages.rules.predecessorOne,
              example: `organization: ${content.messages.samples.organizations}`,
              file,
              path: ['predecessors', n],
              about: [['predecessors', n, 'organization']],
            },
          ],
    ),
  ),
  ...[...content.concepts, ...content.conceptTranslations].flatMap((file) =>
    (file.legible?.data.notToConfuse ?? []).flatMap(({ concept, name }, n) =>
      // A translation may name the thing anew, besides saying which it is.
      isOne(concept, name) || file.type === 'conceptTranslation'
        ? []
        : [
            {
              rule: 'one-of',
              what: content.messages.rules.notToConfuseOne,
              example: `concept: ${content.messages.samples.concepts}`,
              file,
              path: ['notToConfuse', n],
              about: [['notToConfuse', n, 'concept']],
            },
          ],
    ),
  ),
];

const isOne = (a: unknown, b: unknown): boolean => (a === undefined) !== (b === undefined);

/** A party is an organisation of the register, or a name with its country where known, or a country alone. */
function partyProblems(
  party: Party,
  file: ParsedFile,
  path: readonly PropertyKey[],
  severity: Severity,
  { messages }: Content,
): readonly RuleProblem[] {
  const fields = (['organization', 'country', 'name'] as const).filter((field) => party[field] !== undefined);
  const about = (['organization', 'country', 'name'] as const).map((field) => [...path, field]);
  if (fields.length === 0) {
    const what = messages.rules.participantNone;
    return [
      {
        rule: 'party-missing',
        severity,
        what,
        example: `organization: ${messages.samples.organizations}`,
        file,
        path,
        about,
      },
    ];
  }
  if (fields.length === 1 || !fields.includes('organization')) return [];
  const listed = fields.map((field) => `“${field}”`).join(', ');
  const what = messages.rules.participantMany(listed);
  const example = `organization: ${party.organization ?? ''}`;
  return [{ rule: 'party-twice', severity, what, example, file, path, about }];
}
