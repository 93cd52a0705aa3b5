import type { Strand } from '#model/codelists/strands.ts';

/** Side of the square in which each mark is drawn. */
export const MARK_SIZE = 16;

/** The lines of each strand’s mark: inward, outward, both ways, turning. */
export const strandMarks: Readonly<Record<Strand, string>> = {
  recipient: 'M1 8h9M6.5 4.5 10 8l-3.5 3.5M14 2v12',
  provider: 'M2 2v12M6 8h9M11.5 4.5 15 8l-3.5 3.5',
  horizontal: 'M2 5.5h12M11 2.5l3 3-3 3M14 10.5H2M5 7.5l-3 3 3 3',
  dual: 'M13.5 8A5.5 5.5 0 0 1 3.7 11.4M2.5 8a5.5 5.5 0 0 1 9.8-3.4M12.6 1.6v3.2H9.4M3.4 14.4v-3.2h3.2',
};
