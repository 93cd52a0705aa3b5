/** The form of a message for 1 and for more, with its number in it. */
export const countText = (
  [one, more]: readonly [one: string, more: string],
  count: number,
  language: string,
): string => (count === 1 ? one : more.replace('{n}', count.toLocaleString(language)));
