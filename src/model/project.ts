import * as z from 'zod';
import { activityStatuses } from './codelists/activity-status.ts';
import { amountKinds, scopes } from './codelists/amount-kinds.ts';
import { codeOf } from './codelists/codelist.ts';
import { countries } from './codelists/countries.ts';
import { currencies } from './codelists/currencies.ts';
import { documentCategories } from './codelists/document-categories.ts';
import { financings, forms } from './codelists/forms.ts';
import { participantRoles } from './codelists/participant-roles.ts';
import { policyMarkers, policySignificances } from './codelists/policy-markers.ts';
import { directions, schemes } from './codelists/schemes.ts';
import { sdgGoals, sdgTargets } from './codelists/sdgs.ts';
import { sectorGroups, sectors } from './codelists/sectors.ts';
import { strands } from './codelists/strands.ts';
import { keyOf } from './key.ts';
import { languageTag } from './language.ts';
import { knownDate, partialDate } from './partial-date.ts';
import {
  aliases,
  basis,
  citedSource,
  identifiers,
  itemId,
  recordFields,
  reviewed,
  translatedCorrections,
  translationLanguage,
} from './record.ts';
import { described, fromText, line, webAddress, words } from './text.ts';

const title = described(line, 'Título del proyecto', 'Title of the project');
const summary = described(
  line,
  'De qué trata, en una o dos oraciones',
  'What it is about, in a sentence or two',
);
const note = described(words.optional(), 'Nota', 'Note');
const countryCode = codeOf(countries, 'countries');

/** A text, with its language where it is not the record's. Plain text is taken as it is. */
const quoted = z.preprocess(
  (value) => (typeof value === 'string' ? { text: value } : value),
  z.strictObject({
    text: described(line, 'El texto, tal como se publicó', 'The text, as it was published'),
    language: described(languageTag.optional(), 'Idioma del texto', 'Language of the text'),
  }),
);

/** A date with its basis; a bare date is taken as stated. */
const projectDate = z.preprocess(
  (value) => (typeof value === 'string' || typeof value === 'number' ? { value } : value),
  z.strictObject({
    value: described(
      knownDate,
      '2011, 2011-03, 2011-03-25 o unknown',
      '2011, 2011-03, 2011-03-25 or unknown',
    ),
    basis,
    source: citedSource('Fuente de la fecha', 'Source of the date').optional(),
  }),
);

const statusKey = z
  .enum(activityStatuses.map((entry): (typeof activityStatuses)[number]['key'] => entry.key))
  .meta({
    values: 'activityStatuses',
  });
export type StatusKey = z.infer<typeof statusKey>;

/** What someone declared, and apart from it what the researcher reads. */
const status = z.strictObject({
  declared: described(
    statusKey.optional(),
    'Estado que alguien declaró (nunca una deducción)',
    'Status that someone declared (never a deduction)',
  ),
  asPublished: described(
    quoted.optional(),
    'Las palabras exactas en que se publicó el estado',
    'The exact words in which the status was published',
  ),
  asOf: described(
    knownDate.optional(),
    'A qué fecha corresponde lo que se sabe del estado, lo haya declarado alguien o no; unknown si no se sabe',
    'Date that what is known of the status belongs to, declared or not; unknown where not known',
  ),
  source: citedSource('Fuente que lo declara', 'Source that declares it').optional(),
  inferred: described(
    z
      .strictObject({
        value: described(statusKey, 'Estado que se deduce', 'Status read from the evidence'),
        why: described(line, 'Por qué se deduce', 'Why it is read so'),
        source: citedSource('Fuente en que se apoya', 'Source it rests on').optional(),
      })
      .optional(),
    'Lectura de quien investiga, cuando nadie declaró el estado',
    'The researcher’s reading, where nobody declared the status',
  ),
});

/** Who takes part: exactly one of organization, country alone, or name (with its country where known). */
const participant = z.strictObject({
  organization: described(
    keyOf('organizations').optional(),
    'Clave de la organización',
    'Key of the organisation',
  ),
  country: described(
    countryCode.optional(),
    'País que participa, o del que es el nombre',
    'Country that takes part, or where the name is from',
  ),
  name: described(line.optional(), 'Nombre, si no tiene registro', 'Name, where it has no record'),
  id: itemId.optional(),
  role: described(codeOf(participantRoles, 'participantRoles'), 'Qué hace', 'What it does'),
  note,
});
export type Participant = z.infer<typeof participant>;
export type ParticipantRole = Participant['role'];

const sector = z.strictObject({
  code: described(
    codeOf([...sectors, ...sectorGroups], 'sectors'),
    'Código del CAD de cinco dígitos, o de tres',
    'DAC code of five digits, or of three',
  ),
  percentage: described(
    z.number().gt(0).max(100).optional(),
    'Parte del proyecto, en porcentaje; todas suman 100',
    'Share of the project, in per cent; all add up to 100',
  ),
  basis,
});

const amount = z.strictObject({
  id: itemId.optional(),
  kind: described(codeOf(amountKinds, 'amountKinds'), 'Qué es este monto', 'What this amount is'),
  amount: described(
    z.number().nonnegative(),
    'Número sin comas ni signos: 1250000.50',
    'Number without commas or signs: 1250000.50',
  ),
  currency: described(codeOf(currencies, 'currencies'), 'Moneda (código ISO)', 'Currency (ISO code)'),
  asOf: described(knownDate, 'Fecha a la que corresponde, o unknown', 'Date it belongs to, or unknown'),
  contributor: described(
    z
      .strictObject({
        organization: described(
          keyOf('organizations').optional(),
          'Clave de la organización que aporta',
          'Key of the organisation that gives it',
        ),
        country: described(countryCode.optional(), 'País que aporta', 'Country that gives it'),
        name: described(line.optional(), 'Nombre de quien aporta', 'Name of who gives it'),
      })
      .optional(),
    'Quién lo aporta',
    'Who gives it',
  ),
  note,
  source: citedSource('Fuente del monto', 'Source of the amount'),
});
export type Amount = z.infer<typeof amount>;

const achieved = described(words, 'Qué se logró o se dice', 'What was achieved or is said');
const learned = described(words, 'Qué se aprendió', 'What was learned');
const givenInKind = described(words, 'Qué se aportó en especie', 'What was given in kind');

const said = (statement: typeof words) =>
  z.strictObject({
    id: itemId,
    statement,
    source: citedSource('Quién lo dice', 'Who says so').optional(),
  });

const document = z.strictObject({
  title: described(line, 'Título, en su idioma', 'Title, in its own language'),
  url: described(webAddress, 'Dirección', 'Address'),
  language: described(languageTag.optional(), 'Idioma del documento', 'Language of the document'),
  category: described(
    codeOf(documentCategories, 'documentCategories').optional(),
    'Clase de documento (código de IATI)',
    'Kind of document (IATI code)',
  ),
});

const discrepancy = z.strictObject({
  id: itemId,
  field: described(
    line,
    'Sobre qué no coinciden las fuentes (nombre del campo)',
    'What the sources disagree on (name of the field)',
  ),
  says: described(
    z
      .array(
        z.strictObject({
          source: citedSource('Fuente', 'Source'),
          value: described(fromText(words), 'Qué dice', 'What it says'),
        }),
      )
      .min(2),
    'Qué dice cada fuente',
    'What each source says',
  ),
});

/** Facts and original words of a project: `projects/<key>.mdx`. */
export const project = z.strictObject({
  title,
  officialTitle: described(
    quoted.optional(),
    'Título oficial, con su idioma si no es el del registro',
    'Official title, with its language where it is not the record’s',
  ),
  aliases,
  summary,
  identifiers,
  strand: described(
    codeOf(strands, 'strands').optional(),
    'Vertiente, vista desde la perspectiva del sitio',
    'Strand, seen from the site’s perspective',
  ),
  scheme: described(codeOf(schemes, 'schemes').optional(), 'Esquema', 'Scheme'),
  direction: described(
    codeOf(directions, 'directions').optional(),
    'Entre qué países corre',
    'Between which countries it runs',
  ),
  forms: described(z.array(codeOf(forms, 'forms')).default([]), 'Qué se comparte', 'What is shared'),
  financing: described(
    codeOf(financings, 'financings').optional(),
    'Si lo dado se devuelve',
    'Whether what is given is paid back',
  ),
  participants: described(
    z.array(participant).default([]),
    'Quién participa y cómo',
    'Who takes part, and how',
  ),
  countries: described(
    z.array(countryCode).default([]),
    'Países donde cae el beneficio',
    'Countries where the benefit falls',
  ),
  regions: described(
    z
      .array(
        described(
          fromText(z.string().regex(/^(?:\d{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$/, { error: 'region' })).meta({
            values: 'regions',
          }),
          'Código M49 de la región, o clave de un grupo de países (tabla groupings)',
          'M49 code of the region, or key of a group of countries (table groupings)',
        ),
      )
      .default([]),
    'Regiones: código M49 o clave de groupings.yaml',
    'Regions: M49 code or key of groupings.yaml',
  ),
  scope: described(
    codeOf(scopes, 'scopes').optional(),
    'Alcance, si no hay países ni regiones',
    'Reach, where there are no countries or regions',
  ),
  dates: described(
    z
      .strictObject({
        plannedStart: described(projectDate.optional(), 'Inicio previsto', 'Planned start'),
        actualStart: described(projectDate.optional(), 'Inicio real', 'Actual start'),
        plannedEnd: described(projectDate.optional(), 'Fin previsto', 'Planned end'),
        actualEnd: described(projectDate.optional(), 'Fin real', 'Actual end'),
      })
      .default({}),
    'Fechas, con la precisión que se conoce',
    'Dates, at the precision known',
  ),
  status: described(status.optional(), 'Estado', 'Status'),
  sectors: described(z.array(sector).default([]), 'Sectores', 'Sectors'),
  sdg: described(
    z
      .strictObject({
        main: described(codeOf(sdgGoals, 'sdgGoals').optional(), 'Objetivo principal', 'Main goal'),
        secondary: described(
          z.array(codeOf(sdgGoals, 'sdgGoals')).default([]),
          'Otros objetivos',
          'Other goals',
        ),
        targets: described(z.array(codeOf(sdgTargets, 'sdgTargets')).default([]), 'Metas', 'Targets'),
        basis,
      })
      .optional(),
    'Objetivos de Desarrollo Sostenible',
    'Sustainable Development Goals',
  ),
  policyMarkers: described(
    z
      .array(
        z.strictObject({
          code: described(codeOf(policyMarkers, 'policyMarkers'), 'Marcador', 'Marker'),
          significance: described(
            codeOf(policySignificances, 'policySignificances'),
            'Importancia',
            'Significance',
          ),
          basis,
        }),
      )
      .default([]),
    'Marcadores de política del CAD',
    'DAC policy markers',
  ),
  amounts: described(
    z.array(amount).default([]),
    'Montos; nunca se suman los de distinta clase',
    'Amounts; those of different kinds are never added up',
  ),
  inKind: described(z.array(said(givenInKind)).default([]), 'Aportes en especie', 'Contributions in kind'),
  results: described(z.array(said(achieved)).default([]), 'Resultados', 'Results'),
  lessons: described(z.array(said(learned)).default([]), 'Lecciones', 'Lessons'),
  documents: described(z.array(document).default([]), 'Documentos', 'Documents'),
  related: described(z.array(keyOf('projects')).default([]), 'Proyectos relacionados', 'Related projects'),
  concepts: described(
    z.array(keyOf('concepts')).default([]),
    'Conceptos de los que es ejemplo',
    'Concepts it exemplifies',
  ),
  discrepancies: described(
    z.array(discrepancy).default([]),
    'En qué no coinciden las fuentes',
    'Where sources disagree',
  ),
  caveats: described(
    z.array(z.strictObject({ id: itemId, text: described(words, 'La reserva', 'The caveat') })).default([]),
    'Qué es endeble en este registro',
    'What is thin in this record',
  ),
  sources: described(z.array(keyOf('sources')).default([]), 'Fuentes del registro', 'Sources of the record'),
  imported: described(
    z
      .strictObject({
        from: described(line, 'Archivo o registro de origen', 'File or register it came from'),
        on: described(partialDate, 'Fecha de la importación', 'Date of the import'),
        written: described(
          line.optional(),
          'Para el importador: huella de cada campo que escribió, por la que reconoce lo escrito a mano; no dice nada del proyecto y no se edita',
          'For the importer: a digest of each field that it wrote, by which it knows what was written by hand; it says nothing of the project and is not to be edited',
        ),
      })
      .optional(),
    'De dónde y cuándo se importó',
    'Where and when it was imported from',
  ),
  reviewed,
  ...recordFields,
});
export type Project = z.infer<typeof project>;

/** Words of the items of a list, each by the id that it has in the original. */
const translatedItems = <S extends z.ZodRawShape>(words: S, es: string, en: string) =>
  described(z.array(z.strictObject({ id: itemId, ...words })).default([]), es, en);

/** Words of a project in another language: `projects/<key>.<language>.mdx`. */
export const projectTranslation = z.strictObject({
  title,
  aliases,
  summary,
  participants: translatedItems(
    {
      name: described(line.optional(), 'Nombre traducido', 'Translated name'),
      note,
    },
    'Nombres y notas de quienes participan, traducidos',
    'Names and notes of those who take part, translated',
  ),
  status: described(
    z
      .strictObject({
        inferred: described(
          z.strictObject({ why: described(line, 'Por qué se deduce', 'Why it is read so') }),
          'Lectura de quien investiga, traducida',
          'The researcher’s reading, translated',
        ),
      })
      .optional(),
    'Palabras del estado, traducidas',
    'Words of the status, translated',
  ),
  amounts: translatedItems(
    { note: described(words, 'Nota traducida', 'Translated note') },
    'Notas de los montos, traducidas',
    'Notes of the amounts, translated',
  ),
  inKind: translatedItems(
    { statement: givenInKind },
    'Aportes en especie, traducidos',
    'Contributions in kind, translated',
  ),
  results: translatedItems({ statement: achieved }, 'Resultados traducidos', 'Translated results'),
  lessons: translatedItems({ statement: learned }, 'Lecciones traducidas', 'Translated lessons'),
  discrepancies: translatedItems(
    {
      says: described(
        z.array(
          z.strictObject({
            source: citedSource('La misma fuente que en el original', 'The same source as in the original'),
            value: described(fromText(words), 'Qué dice, traducido', 'What it says, translated'),
          }),
        ),
        'Qué dice cada fuente, traducido',
        'What each source says, translated',
      ),
    },
    'En qué no coinciden las fuentes, traducido',
    'Where sources disagree, translated',
  ),
  caveats: translatedItems(
    { text: described(words, 'La reserva, traducida', 'The caveat, translated') },
    'Reservas traducidas',
    'Translated caveats',
  ),
  corrections: translatedCorrections,
  language: translationLanguage,
});
export type ProjectTranslation = z.infer<typeof projectTranslation>;
