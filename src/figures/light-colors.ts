const DEFINITION = /--color-([a-z\d-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,/gi;

/** The colour of a name, `ink`, as `#rrggbb`. */
export type Colors = (name: string) => string;

/**
 * The colours of the light scheme, read from the style sheet that defines them.
 * @throws {Error} when one is asked for that it does not define.
 */
export function lightColors(css: string): Colors {
  const colors = new Map(Array.from(css.matchAll(DEFINITION), ([, name = '', value = '']) => [name, value]));
  return (name) => {
    const color = colors.get(name);
    if (color === undefined) throw new Error(`--color-${name}: the tokens define no such light colour.`);
    return color;
  };
}
