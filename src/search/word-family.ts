/** Endings by the vowel that a verb keeps in all its forms: `-ando` and `-ado` go with `-ar`, `-iendo` with `-er`. */
const endings: Readonly<Record<string, readonly (readonly [vowel: string, ending: RegExp])[]>> = {
  es: [
    ['', /[aeo]$/],
    ['a', /(?:ando|aron|aban|aran|aba|amos|ado|ada|ador|adora|ar|an)$/],
    ['e', /(?:iendo|ieron|emos|imos|ido|ida|edor|edora|er|ir|en)$/],
  ],
  en: [['', /(?:ing|ed|er|e)$/]],
};

const shortestRoot = 4;

interface Root {
  readonly root: string;
  /** Empty where the ending does not tell. */
  readonly vowel: string;
}

const isPluralOf = (plural: string, singular: string): boolean =>
  (plural === `${singular}s` && !singular.endsWith('s')) ||
  (plural === `${singular}es` && !/[aeiou]$/.test(singular));

const singularOf = (word: string): string => word.replace(/(?<=[^aeious])es$|(?<!s)s$/, '');

function rootsOf(word: string, language: string): readonly Root[] {
  return [word, singularOf(word), word.replace(/s$/, '')].flatMap((form) =>
    (endings[language] ?? [])
      .filter(([, ending]) => ending.test(form))
      .map(([vowel, ending]) => ({ root: form.replace(ending, ''), vowel }))
      .filter(({ root }) => root.length >= shortestRoot),
  );
}

/** Whether two folded words are forms of the same one: number, gender, or the same verb. Short roots say too little. */
export function isSameWord(a: string, b: string, language: string): boolean {
  if (a === b || isPluralOf(a, b) || isPluralOf(b, a)) return true;
  if (a.slice(0, shortestRoot) !== b.slice(0, shortestRoot)) return false;
  const others = rootsOf(b, language);
  return rootsOf(a, language).some(({ root, vowel }) =>
    others.some(
      (other) => other.root === root && (vowel === '' || other.vowel === '' || vowel === other.vowel),
    ),
  );
}
