import { describe } from 'vitest';
import { testMistakes } from './mistake.ts';

describe('fields that are not as they should be', () => {
  testMistakes([
    {
      mistake: 'an unknown field',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'strand: provider', put: 'estrand: provider' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:4:1',
          rule: 'unknown-field',
          field: 'estrand',
          nearest: 'strand',
          message:
            'El campo “estrand” no existe aquí. Se acepta, entre 35 valores: strand… ¿Quiso decir “strand”? Corregido:\n  strand: provider',
          english:
            'There is no field “estrand” here. Accepted, among 35 values: strand… Did you mean “strand”? Corrected:\n  strand: provider',
        },
      ],
    },
    {
      mistake: 'an unknown field within another',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: '  plannedEnd:', put: '  planedEnd:' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:23:3',
          rule: 'unknown-field',
          field: 'dates.planedEnd',
          nearest: 'plannedEnd',
          message:
            'El campo “planedEnd” no existe aquí. Se acepta: plannedStart, actualStart, plannedEnd, actualEnd. ¿Quiso decir “plannedEnd”? Corregido:\n    plannedEnd: 2013-12-31',
        },
      ],
    },
    {
      mistake: 'a missing field',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'title: Agua limpia en Bolivia\n', put: '' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:1',
          rule: 'missing-field',
          field: 'title',
          message: 'Falta el campo “title”: título del proyecto. Ejemplo:\n  title: Título del proyecto',
        },
      ],
    },
    {
      mistake: 'a missing field in an item',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: '    role: recipient\n', put: '' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:12:5',
          rule: 'missing-field',
          field: 'participants[1].role',
          message: 'Falta el campo “role”: qué hace. Ejemplo:\n  role: funder',
          english: 'The field “role” is missing: what it does. Example:\n  role: funder',
        },
      ],
    },
    {
      mistake: 'an empty field',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'strand: provider', put: 'strand:' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:4:1',
          rule: 'empty-field',
          field: 'strand',
          message:
            'El campo “strand” está vacío. Escriba su valor o borre la línea. Ejemplo:\n  strand: recipient',
        },
      ],
    },
    {
      mistake: 'an empty text',
      changes: [
        { file: 'projects/agua-bolivia.mdx', find: 'title: Agua limpia en Bolivia', put: "title: ''" },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:8',
          rule: 'empty-field',
          field: 'title',
          message:
            'El campo “title” está vacío. Escriba su valor o borre la línea. Ejemplo:\n  title: Título del proyecto',
        },
      ],
    },
    {
      mistake: 'a status in Spanish',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'declared: closed', put: 'declared: En proceso' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:26:13',
          rule: 'unknown-code',
          field: 'status.declared',
          nearest: 'implementation',
          message:
            '“En proceso” no es un estado. Si son las palabras de la fuente, van en “asPublished”. Se acepta: pipeline (Planificación), implementation (Ejecución), finalisation (Finalización), closed (Cerrado), cancelled (Cancelado), suspended (Suspendido). ¿Quiso decir “implementation”? Corregido:\n    declared: implementation',
          english:
            '“En proceso” is not a status. If these are the words of the source, they go in “asPublished”. Accepted: pipeline, implementation, finalisation, closed, cancelled, suspended. Did you mean “implementation”? Corrected:\n    declared: implementation',
        },
      ],
    },
    {
      mistake: 'the label of a status',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'declared: closed', put: 'declared: Ejecución' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:26:13',
          rule: 'unknown-code',
          field: 'status.declared',
          nearest: 'implementation',
          message:
            '“Ejecución” no es un estado. Se acepta: pipeline (Planificación), implementation (Ejecución), finalisation (Finalización), closed (Cerrado), cancelled (Cancelado), suspended (Suspendido). ¿Quiso decir “implementation”? Corregido:\n    declared: implementation',
        },
      ],
    },
    {
      mistake: 'the number of a status',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'declared: closed', put: 'declared: 2' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:26:13',
          rule: 'unknown-code',
          field: 'status.declared',
          nearest: 'implementation',
          message:
            '“2” no es un estado. Si son las palabras de la fuente, van en “asPublished”. Se acepta: pipeline (Planificación), implementation (Ejecución), finalisation (Finalización), closed (Cerrado), cancelled (Cancelado), suspended (Suspendido). ¿Quiso decir “implementation”? Corregido:\n    declared: implementation',
        },
      ],
    },
    {
      mistake: 'a strand that does not exist',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'strand: provider', put: 'strand: ascendente' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:4:9',
          rule: 'unknown-code',
          field: 'strand',
          message:
            '“ascendente” no es una vertiente. Se acepta: recipient (Receptor), provider (Oferente), horizontal, dual.',
          english: '“ascendente” is not a strand. Accepted: recipient, provider, horizontal, dual.',
        },
      ],
    },
    {
      mistake: 'a strand with a slip of the pen',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'strand: provider', put: 'strand: provder' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:4:9',
          rule: 'unknown-code',
          field: 'strand',
          nearest: 'provider',
          message:
            '“provder” no es una vertiente. Se acepta: recipient (Receptor), provider (Oferente), horizontal, dual. ¿Quiso decir “provider”? Corregido:\n  strand: provider',
        },
      ],
    },
    {
      mistake: 'a country by its name',
      changes: [
        { file: 'projects/agua-bolivia.mdx', find: 'countries:\n  - BO', put: 'countries:\n  - Bolivia' },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:19:5',
          rule: 'unknown-code',
          field: 'countries[0]',
          nearest: 'BO',
          message:
            '“Bolivia” no es un código de país (ISO, dos letras mayúsculas). Se acepta, entre 250 valores: BO (Bolivia)… ¿Quiso decir “BO”? Corregido:\n    - BO',
        },
      ],
    },
    {
      mistake: 'a country in small letters',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'countries:\n  - BO', put: 'countries:\n  - bo' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:19:5',
          rule: 'unknown-code',
          field: 'countries[0]',
          nearest: 'BO',
          message:
            '“bo” no es un código de país (ISO, dos letras mayúsculas). Se acepta, entre 250 valores: BO (Bolivia), AO (Angola), BA (Bosnia y Herzegovina), BB (Barbados), BD (Bangladesh), BE (Bélgica), BF (Burkina Faso), BG (Bulgaria)… ¿Quiso decir “BO”? Corregido:\n    - BO',
          english:
            '“bo” is not a country code (ISO, two capital letters). Accepted, among 250 values: BO (Bolivia), AO (Angola), BA (Bosnia and Herzegovina), BB (Barbados), BD (Bangladesh), BE (Belgium), BF (Burkina Faso), BG (Bulgaria)… Did you mean “BO”? Corrected:\n    - BO',
        },
      ],
    },
    {
      mistake: 'the country of an organisation',
      changes: [{ file: 'organizations/sabg.mdx', find: 'country: MX', put: 'country: México' }],
      told: [
        {
          at: 'organizations/sabg.mdx:6:10',
          rule: 'unknown-code',
          field: 'country',
          nearest: 'MX',
          message:
            '“México” no es un código de país (ISO, dos letras mayúsculas). Se acepta, entre 252 valores: MX (México)… ¿Quiso decir “MX”? Corregido:\n  country: MX',
        },
      ],
    },
    {
      mistake: 'an organisation of no country, in Spanish',
      changes: [
        { file: 'organizations/unodc.mdx', find: 'country: not-applicable', put: 'country: no aplica' },
      ],
      told: [
        {
          at: 'organizations/unodc.mdx:6:10',
          rule: 'unknown-code',
          field: 'country',
          nearest: 'not-applicable',
          message:
            '“no aplica” no es un código de país (ISO, dos letras mayúsculas). Se acepta, entre 252 valores: not-applicable… ¿Quiso decir “not-applicable”? Corregido:\n  country: not-applicable',
        },
      ],
    },
    {
      mistake: 'a sector by its subject',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'code: 14020', put: 'code: Anticorrupción' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:31:11',
          rule: 'unknown-code',
          field: 'sectors[0].code',
          nearest: '15113',
          message:
            "“Anticorrupción” no es un código de sector del CAD. Se acepta, entre 370 valores: 15113 (Transparencia y anticorrupción)… ¿Quiso decir “15113”? Corregido:\n    - code: '15113'",
          english:
            "“Anticorrupción” is not a DAC sector code. Accepted, among 370 values: 15113 (Transparency and anti-corruption)… Did you mean “15113”? Corrected:\n    - code: '15113'",
        },
      ],
    },
    {
      mistake: 'a sector code that does not exist',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'code: 14020', put: 'code: 14029' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:31:11',
          rule: 'unknown-code',
          field: 'sectors[0].code',
          message:
            '“14029” no es un código de sector del CAD. Se acepta, entre 370 valores: 14020 (Agua y saneamiento, grandes sistemas), 14021 (Abastecimiento de agua, grandes sistemas), 14022 (Saneamiento, grandes sistemas), 140 (Agua y saneamiento), 13020 (Atención de la salud reproductiva), 14010 (Política y gestión del agua), 14015 (Conservación de los recursos hídricos), 14030 (Agua potable y saneamiento básicos)…',
        },
      ],
    },
    {
      mistake: 'a goal that does not exist',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'main: 6', put: 'main: 18' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:36:9',
          rule: 'unknown-code',
          field: 'sdg.main',
          message:
            '“18” no es un objetivo de desarrollo sostenible. Se acepta, entre 17 valores: 1 (Fin de la pobreza), 8 (Trabajo decente y crecimiento económico), 10 (Reducción de las desigualdades), 11 (Ciudades y comunidades sostenibles), 12 (Producción y consumo responsables), 13 (Acción por el clima), 14 (Vida submarina), 15 (Vida de ecosistemas terrestres)…',
        },
      ],
    },
    {
      mistake: 'a target without quotation marks',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: "targets: ['6.3']", put: 'targets: [16.10]' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:37:13',
          rule: 'needs-quotes',
          field: 'sdg.targets[0]',
          message:
            "“targets” debe ser texto, y “16.10” se lee como otra cosa. Póngalo entre comillas. Corregido:\n    targets: ['16.10']",
          english:
            "“targets” must be text, and “16.10” is read as something else. Put it in quotation marks. Corrected:\n    targets: ['16.10']",
        },
      ],
    },
    {
      mistake: 'a currency in words',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'currency: EUR', put: 'currency: euros' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:41:15',
          rule: 'unknown-code',
          field: 'amounts[0].currency',
          nearest: 'EUR',
          message:
            '“euros” no es un código de moneda (ISO, tres letras). Se acepta, entre 306 valores: EUR (Euro), CHE (Euro WIR), XEU (Unidad monetaria europea (ECU)), XBB (Unidad monetaria europea (UME-6)), XBA (Unidad compuesta europea (EURCO)), XBC (Unidad de cuenta europea 9 (UCE-9)), XBD (Unidad de cuenta europea 17 (UCE-17))… ¿Quiso decir “EUR”? Corregido:\n      currency: EUR',
        },
      ],
    },
    {
      mistake: 'a date the other way round',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: '2013-12-31', put: '31/12/2013' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:23:15',
          rule: 'not-a-date',
          field: 'dates.plannedEnd',
          nearest: '2013-12-31',
          message:
            '“31/12/2013” no es una fecha. Se escribe año, mes y día, con guiones. Se acepta: 2011, 2011-03, 2011-03-25, unknown, not-applicable. ¿Quiso decir “2013-12-31”? Corregido:\n    plannedEnd: 2013-12-31',
        },
      ],
    },
    {
      mistake: 'a date in words',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'actualStart: 2011-03',
          put: 'actualStart: marzo de 2011',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:22:16',
          rule: 'not-a-date',
          field: 'dates.actualStart',
          nearest: '2011-03',
          message:
            '“marzo de 2011” no es una fecha. Se escribe año, mes y día, con guiones. Se acepta: 2011, 2011-03, 2011-03-25, unknown, not-applicable. ¿Quiso decir “2011-03”? Corregido:\n    actualStart: 2011-03',
          english:
            '“marzo de 2011” is not a date. Write year, month and day, with hyphens. Accepted: 2011, 2011-03, 2011-03-25, unknown, not-applicable. Did you mean “2011-03”? Corrected:\n    actualStart: 2011-03',
        },
      ],
    },
    {
      mistake: 'a day that does not exist',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: '2013-12-31', put: '2013-02-30' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:23:15',
          rule: 'impossible-date',
          field: 'dates.plannedEnd',
          message: '“2013-02-30” no existe en el calendario. Se acepta: 2011, 2011-03, 2011-03-25.',
        },
      ],
    },
    {
      mistake: 'a period for a date',
      changes: [
        { file: 'projects/agua-bolivia.mdx', find: 'plannedStart: 2011', put: 'plannedStart: 2011-2013' },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:21:17',
          rule: 'date-period',
          field: 'dates.plannedStart',
          message:
            '“2011-2013” es un periodo. Aquí va una sola fecha; el inicio y el fin van en campos aparte. Se acepta: 2011, 2011-03, 2011-03-25. Ejemplo:\n  plannedStart: 2011\n  plannedEnd: 2013',
        },
      ],
    },
    {
      mistake: 'an unknown date in Spanish',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'asOf: 2015', put: 'asOf: desconocida' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:28:9',
          rule: 'not-a-date',
          field: 'status.asOf',
          nearest: 'unknown',
          message:
            '“desconocida” no es una fecha. Se escribe año, mes y día, con guiones. Se acepta: 2011, 2011-03, 2011-03-25, unknown, not-applicable. ¿Quiso decir “unknown”? Corregido:\n    asOf: unknown',
          english:
            '“desconocida” is not a date. Write year, month and day, with hyphens. Accepted: 2011, 2011-03, 2011-03-25, unknown, not-applicable. Did you mean “unknown”? Corrected:\n    asOf: unknown',
        },
      ],
    },
    {
      mistake: 'an amount with commas',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: '1250000.50', put: '1,250,000' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:40:13',
          rule: 'not-a-number',
          field: 'amounts[0].amount',
          nearest: '1250000',
          message:
            '“amount” debe ser un número sin comas, espacios ni signos de moneda; se escribió “1,250,000”. ¿Quiso decir “1250000”? Corregido:\n      amount: 1250000',
        },
      ],
    },
    {
      mistake: 'an amount in the other notation',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: '1250000.50', put: '1.250.000,50' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:40:13',
          rule: 'not-a-number',
          field: 'amounts[0].amount',
          nearest: '1250000.50',
          message:
            '“amount” debe ser un número sin comas, espacios ni signos de moneda; se escribió “1.250.000,50”. ¿Quiso decir “1250000.50”? Corregido:\n      amount: 1250000.50',
        },
      ],
    },
    {
      mistake: 'a negative amount',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: '1250000.50', put: '-5' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:40:13',
          rule: 'number-range',
          field: 'amounts[0].amount',
          message: 'El número no puede ser negativo; se escribió “-5”.',
          english: 'The number cannot be negative; it says “-5”.',
        },
      ],
    },
    {
      mistake: 'a percentage over 100',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'percentage: 60', put: 'percentage: 160' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:32:17',
          rule: 'percentage-range',
          field: 'sectors[0].percentage',
          message: 'El porcentaje debe ser mayor que 0 y no pasar de 100; se escribió “160”.',
        },
      ],
    },
    {
      mistake: 'yes in Spanish',
      changes: [
        { file: 'projects/agua-bolivia.mdx', find: 'strand: provider', put: 'draft: sí\nstrand: provider' },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:4:8',
          rule: 'not-true-or-false',
          field: 'draft',
          nearest: 'true',
          message:
            '“draft” debe ser true (sí) o false (no); se escribió “sí”. Se acepta: true, false. ¿Quiso decir “true”? Corregido:\n  draft: true',
        },
      ],
    },
    {
      mistake: 'a text where a list belongs',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'forms:\n  - technical',
          put: 'forms: technical, cultural',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:7:8',
          rule: 'wrong-kind',
          field: 'forms',
          message:
            '“forms” es una lista: cada elemento va en su propia línea, con un guion delante. Corregido:\n  forms:\n    - technical\n    - cultural',
          english:
            '“forms” is a list: each item is on its own line, with a hyphen before it. Corrected:\n  forms:\n    - technical\n    - cultural',
        },
      ],
    },
    {
      mistake: 'a text where fields belong',
      changes: [
        { file: 'projects/agua-bolivia.mdx', find: "sdg:\n  main: 6\n  targets: ['6.3']", put: 'sdg: 6' },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:35:6',
          rule: 'wrong-kind',
          field: 'sdg',
          message:
            '“sdg” se escribe con sus propios campos, uno por línea y con sangría. Se acepta: main, secondary, targets, basis. Ejemplo:\n  sdg:\n    main: 6',
        },
      ],
    },
    {
      mistake: 'a list where a text belongs',
      changes: [
        { file: 'projects/agua-bolivia.mdx', find: 'title: Agua limpia en Bolivia', put: 'title:\n  - Agua' },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:3:3',
          rule: 'wrong-kind',
          field: 'title',
          message: '“title” lleva un solo texto, no una lista ni campos. Corregido:\n  title: Agua',
        },
      ],
    },
    {
      mistake: 'a title that is a number',
      changes: [
        { file: 'projects/agua-bolivia.mdx', find: 'title: Agua limpia en Bolivia', put: 'title: 19.50' },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:8',
          rule: 'needs-quotes',
          field: 'title',
          message:
            "“title” debe ser texto, y “19.50” se lee como otra cosa. Póngalo entre comillas. Corregido:\n  title: '19.50'",
          english:
            "“title” must be text, and “19.50” is read as something else. Put it in quotation marks. Corrected:\n  title: '19.50'",
        },
      ],
    },
    {
      mistake: 'a region without its zero',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'dates:', put: 'regions:\n  - 013\ndates:' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:21:5',
          rule: 'needs-quotes',
          field: 'regions[0]',
          message:
            "“013” se lee como el número 13. Póngalo entre comillas para que no cambie. Corregido:\n    - '013'",
        },
      ],
    },
    {
      mistake: 'a country among the regions',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'dates:', put: 'regions:\n  - BO\ndates:' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:21:5',
          rule: 'not-a-region',
          field: 'regions[0]',
          message:
            '“BO” es un país, no una región. Los países van en “countries”. Ejemplo:\n  countries:\n    - BO',
        },
      ],
    },
    {
      mistake: 'a key with accents',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: '  - cooperacion-triangular',
          put: '  - Cooperación triangular',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:58:5',
          rule: 'not-a-key',
          field: 'concepts[1]',
          nearest: 'cooperacion-triangular',
          message:
            '“Cooperación triangular” no es una clave: lleva solo minúsculas sin acentos, cifras y guiones. ¿Quiso decir “cooperacion-triangular”? Corregido:\n    - cooperacion-triangular',
          english:
            '“Cooperación triangular” is not a key: it has only lower-case letters without accents, digits and hyphens. Did you mean “cooperacion-triangular”? Corrected:\n    - cooperacion-triangular',
        },
      ],
    },
    {
      mistake: 'an incomplete address',
      changes: [
        {
          file: 'sources/informe-2015.yaml',
          find: 'url: https://ejemplo.example/informe',
          put: 'url: www.ejemplo.example/informe',
        },
      ],
      told: [
        {
          at: 'sources/informe-2015.yaml:5:6',
          rule: 'not-an-address',
          field: 'url',
          nearest: 'https://www.ejemplo.example/informe',
          message:
            '“www.ejemplo.example/informe” no es una dirección web completa, de las que empiezan con https://. ¿Quiso decir “https://www.ejemplo.example/informe”? Corregido:\n  url: https://www.ejemplo.example/informe',
        },
      ],
    },
    {
      mistake: 'a language by its name',
      changes: [{ file: 'sources/lcid-2011.yaml', find: 'language: es', put: 'language: español' }],
      told: [
        {
          at: 'sources/lcid-2011.yaml:6:11',
          rule: 'not-a-language',
          field: 'language',
          nearest: 'es',
          message:
            '“español” no es una etiqueta de idioma, como es, en o pt-BR. ¿Quiso decir “es”? Corregido:\n  language: es',
        },
      ],
    },
    {
      mistake: 'an IATI identifier of two words',
      changes: [
        {
          file: 'site.yaml',
          find: 'languages:',
          put: 'iati:\n  reportingOrganization:\n    identifier: XE-EXAMPLE/Mi atlas\n    type: 90\n    name:\n      es: Mi atlas\n    secondaryReporter: true\nlanguages:',
        },
      ],
      told: [
        {
          at: 'site.yaml:20:17',
          rule: 'not-an-iati-identifier',
          field: 'iati.reportingOrganization.identifier',
          nearest: 'XE-EXAMPLE-Mi-atlas',
          message:
            '“XE-EXAMPLE/Mi atlas” no sirve como identificador de IATI: es una sola palabra, sin espacios ni los signos / & | ?. ¿Quiso decir “XE-EXAMPLE-Mi-atlas”? Corregido:\n      identifier: XE-EXAMPLE-Mi-atlas',
        },
      ],
    },
    {
      mistake: 'a title of two lines',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'title: Agua limpia en Bolivia',
          put: 'title: |\n  Agua\n  limpia',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:8',
          rule: 'line-break',
          field: 'title',
          message:
            '“title” debe caber en un solo renglón, sin saltos de línea. Ejemplo:\n  title: Agua limpia',
          english: '“title” must be a single line, without line breaks. Example:\n  title: Agua limpia',
        },
      ],
    },
    {
      mistake: 'a source without authors',
      changes: [
        { file: 'sources/informe-2015.yaml', find: 'authors:\n  - Una autora\n', put: 'authors: []\n' },
      ],
      told: [
        {
          at: 'sources/informe-2015.yaml:3:10',
          rule: 'too-few-items',
          field: 'authors',
          message: '“authors” necesita al menos un elemento. Ejemplo:\n  authors:\n    - …',
        },
      ],
    },
    {
      mistake: 'a discrepancy with one voice',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: '      - source: lcid-2011\n        value: Más de un millón\n',
          put: '',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:52:7',
          rule: 'too-few-items',
          field: 'discrepancies[0].says',
          message: '“says” necesita al menos 2 elementos. Ejemplo:\n  says:\n    - …\n    - …',
        },
      ],
    },
    {
      mistake: 'an e-mail that is none',
      changes: [{ file: 'site.yaml', find: 'hola@ejemplo.example', put: 'hola en ejemplo' }],
      told: [
        {
          at: 'site.yaml:23:10',
          rule: 'not-an-email',
          field: 'contact.email',
          message: '“hola en ejemplo” no es una dirección de correo.',
          english: '“hola en ejemplo” is not an e-mail address.',
        },
      ],
    },
    {
      mistake: 'a fact in a translation',
      changes: [{ file: 'projects/agua-bolivia.en.mdx', find: 'title:', put: 'strand: provider\ntitle:' }],
      told: [
        {
          at: 'projects/agua-bolivia.en.mdx:2:1',
          rule: 'fact-in-translation',
          field: 'strand',
          message:
            '“strand” no va en una traducción, que lleva solo palabras: los datos se toman del original. Borre este campo.',
        },
      ],
    },
  ]);
});
