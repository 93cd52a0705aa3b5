/** Codes of the strands, apart from their names: a browser that only tells them apart needs no more. */
export const strandCodes = ['recipient', 'provider', 'horizontal', 'dual'] as const;

export type Strand = (typeof strandCodes)[number];
