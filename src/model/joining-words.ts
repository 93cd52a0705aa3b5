const list = (words: string): readonly string[] => words.split(' ');

/**
 * Folded words that ask or join and say nothing by themselves, of both languages together: a search finds nothing by
 * them (Pagefind wants every word of a query on the page, and people ask in either language on any page), and a key
 * does without.
 */
export const joiningWords: ReadonlySet<string> = new Set([
  ...list(
    'a al ahora algun alguna algunas alguno algunos ante antes asi como con cual cuales cuando cuanta cuantas cuanto cuantos de del desde donde e el ella ellos en entre era es esa ese eso esta estan estas este esto estos fue fueron ha hasta hay la las le les lo los mas me mi mis muy no nos o os para pero por porque que quien quienes se segun si sin sobre su sus tambien tiene tienen todo todos tras un una unas uno unos versus vs y ya',
  ),
  ...list(
    'a about after an and any are as at be been between by can could did does for from had has have how i if in into is it its many me much my of on or should so than that the their them there these they this those to versus vs was were what when where which who whom whose why with would you your',
  ),
]);
