import type { Place } from './unreadable.ts';

/** Where one is after the text that begins at the place. */
export function placeAfter(text: string, { line, column }: Place): Place {
  const breaks = breaksIn(text);
  return {
    line: line + breaks,
    column: breaks === 0 ? column + text.length : text.length - text.lastIndexOf('\n'),
  };
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
