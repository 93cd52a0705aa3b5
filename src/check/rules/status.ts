import type { Rule, RuleProblem } from '../content.ts';
import { substance } from '../severity.ts';

/** A declared status has its date and its source, and is not inferred as well; a date belongs to a declaration. */
export const status: Rule = ({ projects, messages }) =>
  projects.flatMap((file): RuleProblem[] => {
    const data = file.legible?.data;
    const stated = data?.status;
    if (!stated) return [];
    if (stated.declared === undefined) {
      if (stated.asOf === undefined || stated.asPublished !== undefined) return [];
      const what = messages.rules.statusDatesNothing;
      const about = [
        ['status', 'declared'],
        ['status', 'asPublished'],
      ];
      return [
        {
          rule: 'status-dates-nothing',
          severity: 'warning',
          what,
          file,
          path: ['status', 'asOf'],
          part: 'key',
          about,
        },
      ];
    }
    const severity = substance(data);
    const at = (path: string): Pick<RuleProblem, 'severity' | 'file' | 'path'> => ({
      severity,
      file,
      path: ['status', path],
    });
    return [
      ...(stated.asOf === undefined
        ? [
            {
              ...at('asOf'),
              rule: 'status-date',
              what: messages.rules.statusNeedsDate,
              example: 'asOf: unknown',
            },
          ]
        : []),
      ...(stated.source === undefined
        ? [
            {
              ...at('source'),
              rule: 'status-source',
              what: messages.rules.statusNeedsSource,
              example: `source: ${data.sources[0] ?? messages.samples.sources}`,
            },
          ]
        : []),
      ...(stated.inferred === undefined
        ? []
        : [
            {
              ...at('inferred'),
              part: 'key' as const,
              rule: 'status-twice',
              what: messages.rules.statusTwice,
            },
          ]),
    ];
  });
