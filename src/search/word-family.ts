/** Endings by the vowel that a verb keeps in all its forms: `-ando` and `-ado` go with `-ar`, `-iendo` with `-er`. */
const endings: Readonly<Record<string, readonly (readonly [vowel: string, ending: RegExp])[]>> = {
  es: [
    ['', /[aeo]$/],
    ['a', /(?:ando|aron|aban|aran|aba|amos|ado|ada|ador|adora|ar|an)$/],
    ['e', /(?:iendo|ieron|emos|imos|ido|ida|edor|edora|er|ir|en)$/],
  ],
  en: [['', /(?:ing|ed|er|e)$/]],
};

/** What is written otherwise in the United States, as if it were written there; harmless where it makes no word. */
const american: readonly (readonly [written: RegExp, american: string])[] = [
  [/is(?=(?:e[ds]?|ers?|ing|ations?|ational)$)/, 'iz'],
  [/ys(?=(?:e[ds]?|ing)$)/, 'yz'],
  [/(?<=\w{3})our(?=(?:s|ed|ing|able|al|ers?)?$)/, 'or'],
  [/(?<=[^aeiou])re(?=s?$)/, 'er'],
  [/(?<=[aeiou])ll(?=(?:ed|ers?|ing)$)/, 'l'],
  [/(?<=en)c(?=e[ds]?$)/, 's'],
  [/(?<=am)me(?=s?$)/, ''],
  [/(?<=og)ue(?=s?$)/, ''],
];

const inAmerican = (word: string): string =>
  american.reduce((text, [written, there]) => text.replace(written, there), word);

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

const isSameWrittenAlike = (a: string, b: string, language: string): boolean => {
  if (a === b || isPluralOf(a, b) || isPluralOf(b, a)) return true;
  if (a.slice(0, shortestRoot) !== b.slice(0, shortestRoot)) return false;
  const others = rootsOf(b, language);
  return rootsOf(a, language).some(({ root, vowel }) =>
    others.some(
      (other) => other.root === root && (vowel === '' || other.vowel === '' || vowel === other.vowel),
    ),
  );
};

/**
 * Whether two folded words are forms of the same one: number, gender, the same verb, or English as it is written on
 * either side of the Atlantic. Short roots say too little.
 */
export const isSameWord = (a: string, b: string, language: string): boolean =>
  isSameWrittenAlike(a, b, language) ||
  (language === 'en' && isSameWrittenAlike(inAmerican(a), inAmerican(b), language));
