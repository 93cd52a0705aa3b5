import { lightColors } from './light-colors.ts';

const NAMED = /var\(--color-([\w-]+)\)/g;

/**
 * The CSS of the drawings for a file of its own: the site’s colours on light paper as plain values, since few programs
 * that open SVG know custom properties.
 */
export function fileStyles(tokens: string, drawingStyles: string): string {
  const colors = lightColors(tokens);
  return drawingStyles
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(NAMED, (_, name: string) => colors(name))
    .replace(/\s+/g, ' ')
    .trim();
}
