import * as z from 'zod';
import { codeMatches } from './codelists/code-matches.ts';
import { codeOf } from './codelists/codelist.ts';
import { conceptKinds } from './codelists/concept-kinds.ts';
import { vocabularies } from './codelists/vocabularies.ts';
import { keyOf } from './key.ts';
import { knownDate } from './partial-date.ts';
import {
  aliases,
  citedSource,
  itemId,
  recordFields,
  reviewed,
  searchTerms,
  slug,
  translatedCorrections,
  translationLanguage,
} from './record.ts';
import { described, fromText, line, words } from './text.ts';

const title = described(line, 'Nombre del concepto', 'Name of the concept');
const summary = described(
  line,
  'Una oración sencilla que entienda alguien de quince años',
  'One plain sentence that a fifteen-year-old understands',
);
const difference = described(
  line,
  'En qué se distinguen, en una oración',
  'How they differ, in one sentence',
);
const gist = described(
  words,
  'La definición, dicha con palabras propias',
  'The definition, in our own words',
);
const noExample = described(
  line.optional(),
  'Por qué ningún proyecto del registro lo muestra',
  'Why no project of the register shows it',
);

/** How one body defines the concept, from when until when. */
const definition = z.strictObject({
  id: itemId,
  by: described(line, 'Quién lo define así', 'Who defines it so'),
  gist,
  source: citedSource('Fuente de la definición', 'Source of the definition'),
  since: described(knownDate.optional(), 'Desde cuándo vale', 'Since when it holds'),
  until: described(knownDate.optional(), 'Hasta cuándo valió', 'Until when it held'),
});

const notToConfuse = z.strictObject({
  concept: described(
    keyOf('concepts').optional(),
    'Clave del concepto con que se confunde',
    'Key of the concept it is mistaken for',
  ),
  name: described(
    line.optional(),
    'Su nombre, si no tiene registro propio',
    'Its name, where it has no record',
  ),
  id: itemId.optional(),
  difference,
});

const code = z.strictObject({
  vocabulary: described(codeOf(vocabularies, 'vocabularies'), 'Vocabulario', 'Vocabulary'),
  code: described(fromText(z.string().min(1)), 'Código, sin más', 'The bare code'),
  match: described(
    codeOf(codeMatches, 'codeMatches').default('related'),
    'Qué tan cerca está el concepto de lo que el código nombra; related si nadie dijo cuán cerca',
    'How near the concept is to what the code names; related where nobody said how near',
  ),
});

/** Facts and original words of a concept: `concepts/<key>.mdx`. */
export const concept = z.strictObject({
  kind: described(
    codeOf(conceptKinds, 'conceptKinds'),
    'De qué trata el concepto',
    'What the concept is about',
  ),
  title,
  slug,
  summary,
  aliases,
  searchTerms,
  broader: described(
    z.array(keyOf('concepts')).default([]),
    'Conceptos más amplios de los que forma parte',
    'Wider concepts that it is part of',
  ),
  related: described(
    z.array(keyOf('concepts')).default([]),
    'Conceptos relacionados; se escribe de un lado y se ve de los dos',
    'Related concepts; written on one side, shown on both',
  ),
  notToConfuse: described(
    z.array(notToConfuse).default([]),
    'Con qué no debe confundirse',
    'What it should not be mistaken for',
  ),
  definitions: described(
    z.array(definition).default([]),
    'Cómo lo define cada organismo',
    'How each body defines it',
  ),
  codes: described(
    z.array(code).default([]),
    'Códigos en vocabularios conocidos',
    'Codes in known vocabularies',
  ),
  noExample,
  reviewed,
  ...recordFields,
});
export type Concept = z.infer<typeof concept>;

/** Words of a concept in another language: `concepts/<key>.<language>.mdx`. */
export const conceptTranslation = z.strictObject({
  title,
  slug,
  summary,
  aliases,
  searchTerms,
  notToConfuse: described(
    z
      .array(
        z.strictObject({
          concept: described(
            keyOf('concepts').optional(),
            'La misma clave que en el original',
            'The same key as in the original',
          ),
          id: itemId.optional(),
          name: described(line.optional(), 'Su nombre, traducido', 'Its name, translated'),
          difference,
        }),
      )
      .default([]),
    'Con qué no debe confundirse, traducido',
    'What it should not be mistaken for, translated',
  ),
  definitions: described(
    z
      .array(
        z.strictObject({
          id: itemId,
          by: described(line.optional(), 'Quién lo define así, traducido', 'Who defines it so, translated'),
          gist,
        }),
      )
      .default([]),
    'Definiciones traducidas',
    'Translated definitions',
  ),
  noExample,
  corrections: translatedCorrections,
  language: translationLanguage,
});
export type ConceptTranslation = z.infer<typeof conceptTranslation>;
