import { wordsOf } from '#model/fold.ts';
import { isSameWord } from './word-family.ts';

// Folded. Words of one meaning, of which a text has one and people say another; each form of those that people say,
// as an index only knows what stands in it. Words of the language: what records are about is told in them.
const groups: Readonly<Record<string, readonly string[]>> = {
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

/** The words that people may say, folded, for those that some texts have. */
export function everydayWords(texts: readonly string[], language: string): readonly string[] {
  const held = [...new Set(texts.flatMap(wordsOf))];
  return (groups[language] ?? [])
    .map((group) => group.split(' '))
    .filter((group) => group.some((word) => held.some((other) => isSameWord(other, word, language))))
    .flatMap((group) => group.filter((word) => !held.includes(word)));
}
