const shortestPart = 3;

/**
 * Pieces of the codes in a text by which people look for them: `XX-1-P77123` gives `P77123` and `77123`.
 * Pagefind matches words from their beginning only.
 */
export function codeParts(text: string): readonly string[] {
  const parts = new Set<string>();
  for (const code of text.split(/\s+/)) {
    if (!/\d/.test(code)) continue;
    const pieces = code.split(/[^\p{L}\p{N}]+/u);
    for (const part of pieces.flatMap((piece) => [piece, ...piece.split(/(?<=\D)(?=\d)|(?<=\d)(?=\D)/)])) {
      if (part.length >= shortestPart && part !== code && /\d/.test(part)) parts.add(part);
    }
  }
  return [...parts];
}
