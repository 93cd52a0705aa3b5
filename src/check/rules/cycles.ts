import type { Content, Rule, RuleProblem } from '../content.ts';
import type { ParsedFile } from '../parse-file.ts';

interface Edge {
  readonly to: string;
  readonly path: readonly PropertyKey[];
}
interface Vertex {
  readonly file: ParsedFile;
  readonly edges: readonly Edge[];
}

/** No concept is wider than itself, and no organisation comes before itself, however long the way round. */
export const cycles: Rule = (content) => [
  ...circles(
    new Map(
      content.concepts.map((file) => [
        file.role.key,
        { file, edges: (file.legible?.data.broader ?? []).map((to, n) => ({ to, path: ['broader', n] })) },
      ]),
    ),
    content,
  ),
  ...circles(
    new Map(
      content.organizations.map((file) => [
        file.role.key,
        {
          file,
          edges: (file.legible?.data.predecessors ?? []).flatMap(({ organization }, n) =>
            organization === undefined
              ? []
              : [{ to: organization, path: ['predecessors', n, 'organization'] }],
          ),
        },
      ]),
    ),
    content,
  ),
];

function circles(graph: ReadonlyMap<string, Vertex>, { messages }: Content): RuleProblem[] {
  return [...graph].flatMap(([key, { file, edges }]) =>
    edges.flatMap(({ to, path }): RuleProblem[] => {
      const way = shortestWay(graph, to, key);
      // Every record of a circle sees it; the first by key says it.
      if (!way || way.some((other) => other < key)) return [];
      const what = messages.rules.cycle([key, ...way].join(' → '));
      return [{ rule: 'cycle', what, file, path }];
    }),
  );
}

/** Keys from one record to another along the edges, both included. */
function shortestWay(
  graph: ReadonlyMap<string, Vertex>,
  from: string,
  to: string,
): readonly string[] | undefined {
  const ways: string[][] = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1) ?? from;
    if (last === to) return way;
    for (const { to: next } of graph.get(last)?.edges ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}
