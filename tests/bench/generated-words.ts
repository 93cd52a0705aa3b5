import type { Random } from './random.ts';

/** Words that join two halves of a title, in each language. */
const joints = { es: /\s(?=(?:para|en|de|del|con|al)\s)/, en: /\s(?=(?:for|in|of|to|and|with)\s)/ } as const;

/** Languages of the generated texts. */
export type BenchLanguage = keyof typeof joints;

/** The beginning of one title with the end of another, both cut before a joining word. */
export function mixedTitle(first: string, second: string, language: BenchLanguage): string {
  const joint = joints[language];
  const [head = first, next = ''] = first.split(joint);
  const beginning = head.includes(' ') ? head : `${head} ${next}`.trim();
  const end = second.split(joint).slice(1).join(' ');
  return end === '' ? first : `${beginning} ${end}`;
}

/** A line of running text, as opposed to a heading, an item, a table, a quotation or a component. */
const isProse = (line: string): boolean => /^[\p{L}«"¿¡\d]/u.test(line) && line.length > 80;

const isWhole = (sentence: string): boolean =>
  ['[]', '()', '“”', '«»'].every(([opened = '', closed = '']) => {
    return sentence.split(opened).length === sentence.split(closed).length;
  });

/** Sentences of a Markdown text, with their links and citations. */
export const sentencesOf = (body: string): readonly string[] =>
  body
    .split('\n')
    .filter(isProse)
    .flatMap((line) => line.split(/(?<=\p{Ll}{3,}[.?!]|\][.])\s+(?=[\p{Lu}¿«])/u))
    .filter(isWhole);

/** A text of the same shape, each of its sentences another one. */
export const withOtherSentences = (body: string, sentence: () => string): string =>
  body
    .split('\n')
    .map((line) => (isProse(line) ? sentencesOf(line).map(sentence).join(' ') : line))
    .join('\n');

/** The text with each of its links to a project leading to another. */
export const linkedTo = (body: string, project: () => string): string =>
  body.replaceAll(/(?<=\]\(project:)[a-z0-9-]+/g, project);

const beginnings =
  'Aca Ahua Apa Ata Aya Caja Cala Cara Chala Chima Chiqui Coa Coro Cusca Gua Hua Ica Ixta Jala Jua Lla Mama Maza Mira Naca Ocu Omo Oru Paca Pala Pata Quetza Quilla Sala Saca Soco Taca Tama Teco Tepe Toto Tula Ura Vila Xala Yaca Yura Zaca Zapo'.split(
    ' ',
  );
const middles =
  'ba ca chi co cha do gua hua la lli lo ma mi na ni pa po qui ra ri sa si ta te ti to va xo ya zo'.split(
    ' ',
  );
const endings =
  'bamba camba cán cas cingo co huaca huaso lapa llán llo lpa ltenango mango nango nga nilla pán pec quil ra rí sco tán tepec tlán to vi yo zuela'.split(
    ' ',
  );

/** Made-up names of places, no two the same: what gives a real register its many rare words. */
export function placeNames(count: number, random: Random): readonly string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const middle = random.next() < 0.5 ? random.pick(middles) : '';
    names.add(random.pick(beginnings) + middle + random.pick(endings));
  }
  return [...names];
}

const letters = [...'ABCDEFGIJLMNOPRSTUV'];

/** A made-up acronym of three to six letters. */
export const acronym = (random: Random): string =>
  Array.from({ length: 3 + random.below(4) }, () => random.pick(letters)).join('');

const digits = (count: number, random: Random): string =>
  Array.from({ length: count }, () => random.below(10)).join('');

/** An identifier of one of the shapes that funders use; nothing for a project in five. */
export function identifier(random: Random): { readonly scheme: string; readonly id: string } | undefined {
  const share = random.next();
  if (share < 0.3) return { scheme: 'World Bank', id: `P${digits(6, random)}` };
  if (share < 0.5) {
    return { scheme: 'IATI', id: `XM-DAC-${digits(5, random)}-${digits(4, random)}-${acronym(random)}` };
  }
  if (share < 0.65) return { scheme: 'UNODC', id: `${acronym(random).slice(0, 3)}${digits(3, random)}` };
  if (share < 0.8) return { scheme: 'IDB', id: `${acronym(random).slice(0, 2)}-T${digits(4, random)}` };
  return undefined;
}
