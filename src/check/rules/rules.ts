import type { Rule } from '../content.ts';
import { addresses } from './addresses.ts';
import { amounts } from './amounts.ts';
import { classification } from './classification.ts';
import { comparedPairs } from './compared-pairs.ts';
import { cycles } from './cycles.ts';
import { dates } from './dates.ts';
import { examples } from './examples.ts';
import { groupings } from './groupings.ts';
import { lists } from './lists.ts';
import { names } from './names.ts';
import { oneOf } from './one-of.ts';
import { percentages } from './percentages.ts';
import { personalData } from './personal-data.ts';
import { references } from './references.ts';
import { site } from './site.ts';
import { sourcing } from './sourcing.ts';
import { status } from './status.ts';
import { textReferences } from './text-references.ts';
import { translations } from './translations.ts';
import { vocabularyCodes } from './vocabulary-codes.ts';

/** Every rule across fields and across records. */
export const rules: readonly Rule[] = [
  addresses,
  amounts,
  classification,
  comparedPairs,
  cycles,
  dates,
  examples,
  groupings,
  lists,
  names,
  oneOf,
  percentages,
  personalData,
  references,
  site,
  sourcing,
  status,
  textReferences,
  translations,
  vocabularyCodes,
];
