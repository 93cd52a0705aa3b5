import { wordsOf } from '#model/fold.ts';
import { isSameWord } from './word-family.ts';

// Folded. Words of one meaning, of which a text has one and people say another; each form of those that people say,
// as an index only knows what stands in it. Words of the language: what records are about is told in them.
const groupTexts: Readonly<Record<string, readonly string[]>> = {
  es: [
    'ajonjoli sesamo',
    'basura desechos desperdicios residuos',
    'beca becada becado',
    'bici bicis bicicleta',
    'cohecho coima coimas mordida mordidas soborno sobornos',
    'corrupcion corrupto corruptos',
    'fiscalizar auditar vigilar',
    'gripe influenza',
    'malaria paludismo',
    'ministerio secretaria',
  ],
  en: [
    'bicycle bike bikes',
    'bribery bribe bribes kickback kickbacks',
    'corn maize',
    'earthquake quake quakes',
    'flu influenza',
    'forest forestry',
    'garbage rubbish trash waste',
    'ministry secretariat',
  ],
};

const groups: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(groupTexts).map(([language, texts]) => [language, texts.map((text) => text.split(' '))]),
);

/** What all forms of a word have in common: to compare each word with each would take longer than to index them. */
const beginning = (word: string): string => word.slice(0, 2);

/** The words that people may say, folded, for those that some texts have. */
export function everydayWords(texts: readonly string[], language: string): readonly string[] {
  const held = new Set(texts.flatMap(wordsOf));
  const byBeginning = Map.groupBy(held, beginning);
  const isHeld = (word: string): boolean =>
    byBeginning.get(beginning(word))?.some((other) => isSameWord(other, word, language)) ?? false;
  return (groups.get(language) ?? [])
    .filter((group) => group.some(isHeld))
    .flatMap((group) => group.filter((word) => !held.has(word)));
}
