import { type Content, recordsIn, type Rule, type RuleProblem, translationsIn } from '../content.ts';
import { textsIn } from '../texts.ts';
import type { ParsedFile } from '../parse-file.ts';
import { isNamedThroughout } from '../reference.ts';
import { substance } from '../severity.ts';

/** Every record cites a source, and every source is cited. */
export const sourcing: Rule = (content) => {
  const cited = new Set([...recordsIn(content), ...translationsIn(content)].flatMap(sourcesCitedBy));
  return [
    ...unsourced(content),
    ...(isNamedThroughout(content, 'sources', cited) ? content.sources : []).flatMap((file): RuleProblem[] =>
      cited.has(file.role.key) || file.legible?.data.draft
        ? []
        : [{ rule: 'orphan-source', severity: 'warning', what: content.messages.rules.orphanSource, file }],
    ),
  ];
};

function sourcesCitedBy(file: ParsedFile): readonly string[] {
  const inText = file.body?.citations.map(({ source }) => source) ?? [];
  if (file.type === 'other' || !file.legible) return inText;
  const texts = textsIn(file);
  return [...inText, ...texts.filter(({ field }) => field.values === 'sources').map(({ text }) => text)];
}

function unsourced({ concepts, projects, organizations, messages }: Content): readonly RuleProblem[] {
  return [...concepts, ...projects, ...organizations].flatMap((file): RuleProblem[] => {
    const data = file.legible?.data;
    if (!data || sourcesCitedBy(file).length > 0) return [];
    // A citation that cannot be read is one all the same.
    if (file.body?.problems.some(({ problem }) => problem === 'citation-form')) return [];
    const severity =
      file.type === 'organization'
        ? 'warning'
        : file.type === 'project' && file.legible
          ? substance(file.legible.data)
          : 'error';
    const isProject = file.type !== 'concept';
    const example = isProject ? `sources:\n  - ${messages.samples.sources}` : messages.rules.unsourcedSample;
    const about = [['sources'], ['definitions'], ['status'], ['amounts'], ['results']];
    return [{ rule: 'unsourced', severity, what: messages.rules.unsourced, example, file, about }];
  });
}
