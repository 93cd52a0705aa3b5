import { directions, schemes } from '#model/codelists/schemes.ts';
import { strands } from '#model/codelists/strands.ts';
import { project } from '#model/project.ts';
import type { Rule, RuleProblem } from '../content.ts';
import { exampleOf } from '../example.ts';
import { fieldAt } from '#model/field.ts';
import { substance } from '../severity.ts';
import { acceptedFor, asListed } from '../value-lists.ts';

const required = [
  { field: 'strand', entries: strands },
  { field: 'scheme', entries: schemes },
  { field: 'direction', entries: directions },
] as const;

/** Each project says its strand, scheme and direction (imported ones may not), its sector, and where it is. */
export const classification: Rule = ({ projects, language, messages }) =>
  projects.flatMap((file): RuleProblem[] => {
    const data = file.legible?.data;
    if (!data) return [];
    const severity = substance(data);
    const missing = required
      .filter(({ field }) => data[field] === undefined && data.imported === undefined)
      .map(({ field, entries }) => ({
        rule: 'required-field',
        what: messages.rules.required(field, fieldAt(project, [field])?.help?.[language] ?? field),
        accepted: acceptedFor('', asListed(entries), language),
        example: exampleOf([field], entries[0]?.code ?? ''),
        file,
        path: [field],
      }));
    const sector: RuleProblem = {
      rule: 'sector-required',
      severity,
      what: messages.rules.sectorRequired,
      example: 'sectors:\n  - code: 15113',
      file,
      path: ['sectors'],
      part: 'key',
    };
    const place: RuleProblem = {
      rule: 'place-required',
      severity,
      what: messages.rules.placeRequired,
      example: 'countries:\n  - BO',
      file,
      about: [['countries'], ['regions'], ['scope']],
    };
    const isPlaced = data.countries.length > 0 || data.regions.length > 0 || data.scope !== undefined;
    return [...missing, ...(data.sectors.length > 0 ? [] : [sector]), ...(isPlaced ? [] : [place])];
  });
