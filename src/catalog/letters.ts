/** Heading of names that begin with no letter of the alphabet. */
export const OTHER_LETTER = '#';

/**
 * The letter under which a dictionary with the alphabet has the name: `Árbol` under A; `Ñandú` under Ñ where the
 * alphabet has it, else under N. Quotes and other marks before the first letter do not count.
 */
export function letterOf(name: string, alphabet: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFC'))?.[0].toUpperCase() ?? '';
  const plain = first.normalize('NFD').replace(/\p{M}/gu, '');
  return [first, plain].find((letter) => letter !== '' && alphabet.includes(letter)) ?? OTHER_LETTER;
}
