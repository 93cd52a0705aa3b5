/** The language of a tag as publishers write it (`ES`, `es-MX`, `en_GB`): two or three letters; undefined for none. */
export const tagOfLanguage = (text: string): string | undefined =>
  /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i.exec(text.trim())?.[1]?.toLowerCase();
