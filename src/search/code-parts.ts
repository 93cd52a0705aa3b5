const shortestPart = 3;

/** `MEXZ44` also gives `Z44`, `007713` also `7713`. */
const partsOf = (piece: string): readonly string[] => {
  const runs = piece.split(/(?<=\D)(?=\d)|(?<=\d)(?=\D)/);
  const lastLetter = runs.flatMap((run, at) =>
    /\D$/.test(run) ? [run.slice(-1) + (runs[at + 1] ?? '')] : [],
  );
  return [piece, ...runs, ...lastLetter, ...runs.map((run) => run.replace(/^0+(?=\d)/, ''))];
};

/**
 * Pieces of the codes in a text by which people look for them: `XX-1-P77123` gives `P77123` and `77123`.
 * Pagefind matches words from their beginning only.
 */
export function codeParts(text: string): readonly string[] {
  const parts = new Set<string>();
  for (const code of text.split(/\s+/)) {
    if (!/\d/.test(code)) continue;
    const pieces = code.split(/[^\p{L}\p{N}]+/u);
    for (const part of pieces.flatMap(partsOf)) {
      if (part.length >= shortestPart && part !== code && /\d/.test(part)) parts.add(part);
    }
  }
  return [...parts];
}
