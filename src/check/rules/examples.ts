import { type Rule, type RuleProblem } from '../content.ts';
import { isNamedThroughout } from '../reference.ts';

/** Each concept has a project that shows it, or says why there is none. */
export const examples: Rule = (content) => {
  const { concepts, projects, messages } = content;
  const shownBy = new Map(
    projects.flatMap((file) =>
      (file.legible?.data.concepts ?? []).map((concept): [string, string] => [concept, file.role.key]),
    ),
  );
  const isCertain = isNamedThroughout(content, 'concepts', shownBy.keys());
  return concepts.flatMap((file): RuleProblem[] => {
    const data = file.legible?.data;
    if (!data) return [];
    const project = shownBy.get(file.role.key);
    if (project === undefined && data.noExample === undefined) {
      if (!isCertain) return [];
      const { unexemplified: what, unexemplifiedSample: example } = messages.rules;
      return [{ rule: 'no-example', severity: 'warning', what, example, file, about: [['noExample']] }];
    }
    if (project === undefined || data.noExample === undefined) return [];
    const what = messages.rules.exemplified(project);
    return [{ rule: 'example-after-all', severity: 'warning', what, file, path: ['noExample'], part: 'key' }];
  });
};
