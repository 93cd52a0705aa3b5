const COLOUR = /--(?<name>[\w-]+):\s*(?:light-dark\((?<light>#[\da-f]+),[^)]*\)|(?<always>#[\da-f]+));/gi;
const NAMED = /var\(--(?<name>[\w-]+)\)/g;

/**
 * The CSS of the drawings for a file of its own: the site’s colours on light paper as plain values, since few programs
 * that open SVG know custom properties. Rules that the file cannot need (queries, nesting) are the page’s business.
 */
export function fileStyles(tokens: string, drawingStyles: string): string {
  const colours = new Map(
    [...tokens.matchAll(COLOUR)].map(({ groups }) => [
      groups?.['name'],
      groups?.['light'] ?? groups?.['always'],
    ]),
  );
  return drawingStyles
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(NAMED, (written, name: string) => colours.get(name) ?? written)
    .replace(/\s+/g, ' ')
    .trim();
}
