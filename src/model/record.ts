import * as z from 'zod';
import { bases } from './codelists/amount-kinds.ts';
import { codeOf } from './codelists/codelist.ts';
import { key, keyOf } from './key.ts';
import { languageTag } from './language.ts';
import { knownDate, partialDate } from './partial-date.ts';
import { described, fromText, line, words } from './text.ts';

/** Whether a value was published (`stated`) or is the researcher's reading (`inferred`). */
export const basis = described(
  codeOf(bases, 'bases').default('stated'),
  'stated si alguien lo publicó; inferred si es lectura de quien investiga',
  'stated if someone published it; inferred if it is the researcher’s reading',
);

/** Name of a list item that holds words, so that a translation can refer to it. */
export const itemId = described(
  key,
  'Nombre corto del elemento, único en su lista; la traducción se refiere a él',
  'Short name of the item, unique in its list; a translation refers to it',
);

export const aliases = described(
  z.array(line).default([]),
  'Otros nombres con que la gente lo busca: siglas, variantes, nombres anteriores',
  'Other names people look for: acronyms, variants, former names',
);

/** SKOS calls them hidden labels: search finds the record by them, and nothing shows them. */
export const searchTerms = described(
  z.array(line).default([]),
  'Palabras con que alguien puede buscarlo y que no son otro nombre suyo (partes, temas vecinos); no se muestran',
  'Words people may look for it by that are not another name of it (parts, neighbouring subjects); not shown',
);

export const citedSource = (es: string, en: string) => described(keyOf('sources'), es, en);

const was = described(words, 'Qué decía el registro, y no era así', 'What the record said, and was not so');
const now = described(words, 'Qué dice ahora', 'What it says now');

/** What the record once said wrong. */
const correction = z.strictObject({
  id: itemId,
  on: described(partialDate, 'Día en que se corrigió', 'Day on which it was corrected'),
  was,
  since: described(
    knownDate,
    'Desde cuándo lo decía este sitio, o unknown',
    'Since when this site said so, or unknown',
  ),
  now,
  source: citedSource('Fuente que muestra el error', 'Source that shows the mistake').optional(),
});
export type Correction = z.infer<typeof correction>;

/** Fields that any record may carry. */
export const recordFields = {
  language: described(
    languageTag.optional(),
    'Idioma de las palabras de este archivo, si no es el de referencia',
    'Language of this file’s words, when it is not the reference language',
  ),
  redirectFrom: described(
    z.array(key).default([]),
    'Claves anteriores de este registro; sus direcciones llevan aquí',
    'Former keys of this record; their addresses lead here',
  ),
  draft: described(
    z.boolean().default(false),
    'true: se ve en la vista previa, no se publica',
    'true: shown in the preview, not published',
  ),
  corrections: described(
    z.array(correction).default([]),
    'Errores publicados que se corrigieron; salen en la página de correcciones',
    'Published mistakes that were corrected; they are shown on the page of corrections',
  ),
};

const translatedCorrection = z.strictObject({ id: itemId, was, now });
export type TranslatedCorrection = z.infer<typeof translatedCorrection>;

/** Words of the corrections in a translation. */
export const translatedCorrections = described(
  z.array(translatedCorrection).default([]),
  'Correcciones traducidas',
  'Translated corrections',
);

/** When a person last compared the whole record with its sources. */
export const reviewed = described(
  partialDate.optional(),
  'Fecha en que alguien revisó el registro completo contra sus fuentes',
  'Date on which someone checked the whole record against its sources',
);

/** Language of a translation file’s words. */
export const translationLanguage = described(
  languageTag.optional(),
  'Idioma de esta traducción; si falta, el del nombre del archivo',
  'Language of this translation; that of the file’s name when left out',
);

export const slug = described(
  key.optional(),
  'Última parte de la dirección en este idioma; si falta, la clave',
  'Last part of the address in this language; the key when left out',
);

/** Identifiers of the record in other registers. */
export const identifiers = described(
  z
    .array(
      z.strictObject({
        scheme: described(line, 'Quién da el identificador', 'Who issues the identifier'),
        id: described(fromText(line), 'Identificador', 'Identifier'),
      }),
    )
    .default([]),
  'Identificadores en otros registros',
  'Identifiers in other registers',
);
