import { keyFrom } from '#model/key.ts';
import { isReservedName } from '#i18n/reserved-names.ts';
import { digestOfText } from './digest.ts';

/** Long enough to be told apart, short enough for an address and for any file system. */
const LONGEST_KEY = 80;

/**
 * Key of a new record, made from its identifier or its name. Where that gives nothing, is too long, is a word of the
 * site's own addresses or is taken, a digest of the whole text makes it one of its own, the same each time.
 */
export function recordKey(text: string, isTaken: (key: string) => boolean): string {
  const base = keyFrom(text);
  if (base !== '' && base.length <= LONGEST_KEY && !isReservedName(base) && !isTaken(base)) return base;
  const digest = digestOfText(text);
  const room = LONGEST_KEY - digest.length - 1;
  const start =
    base.length <= room
      ? base
      : base
          .slice(0, room + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, room);
  const key = [start.replace(/-+$/, ''), digest].filter((part) => part !== '').join('-');
  return isTaken(key) || isReservedName(key) ? recordKey(`${text} ${digest}`, isTaken) : key;
}
