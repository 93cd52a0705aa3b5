import { describe } from 'vitest';
import { testMistakes } from './mistake.ts';

describe('broken rules across fields and records', () => {
  testMistakes([
    {
      mistake: 'no strand',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'strand: provider\n', put: '' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:1',
          rule: 'required-field',
          field: 'strand',
          message:
            'Falta el campo “strand”: vertiente, vista desde la perspectiva del sitio. Se acepta: recipient (Receptor), provider (Oferente), horizontal, dual. Ejemplo:\n  strand: recipient',
          english:
            'The field “strand” is missing: strand, seen from the site’s perspective. Accepted: recipient, provider, horizontal, dual. Example:\n  strand: recipient',
        },
      ],
    },
    {
      mistake: 'no scheme',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'scheme: bilateral\n', put: '' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:1',
          rule: 'required-field',
          field: 'scheme',
          message:
            'Falta el campo “scheme”: esquema. Se acepta: bilateral, multilateral, regional. Ejemplo:\n  scheme: bilateral',
        },
      ],
    },
    {
      mistake: 'no direction',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'direction: triangular\n', put: '' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:1',
          rule: 'required-field',
          field: 'direction',
          message:
            'Falta el campo “direction”: entre qué países corre. Se acepta: north-south (Norte-Sur), south-south (Sur-Sur), triangular, south-north (Sur-Norte). Ejemplo:\n  direction: north-south',
        },
      ],
    },
    {
      mistake: 'no sector',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'sectors:\n  - code: 14020\n    percentage: 60\n  - code: 14050\n    percentage: 40\n',
          put: '',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:1',
          rule: 'sector-required',
          field: 'sectors',
          message: 'Falta al menos un sector. Ejemplo:\n  sectors:\n    - code: 15113',
          english: 'At least one sector is missing. Example:\n  sectors:\n    - code: 15113',
        },
      ],
    },
    {
      mistake: 'no place',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'countries:\n  - BO\n', put: '' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:1',
          rule: 'place-required',
          message:
            'Falta dónde: un país (“countries”), una región (“regions”) o un alcance (“scope”: global o unspecified). Ejemplo:\n  countries:\n    - BO',
        },
      ],
    },
    {
      mistake: 'an end before its start',
      changes: [
        { file: 'projects/agua-bolivia.mdx', find: 'plannedEnd: 2013-12-31', put: 'plannedEnd: 2010-12' },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:23:15',
          rule: 'start-after-end',
          field: 'dates.plannedEnd',
          message: '“plannedStart” (2011) es posterior a “plannedEnd” (2010-12).',
        },
      ],
    },
    {
      mistake: 'a definition that ends before it begins',
      changes: [
        {
          file: 'concepts/cooperacion-tecnica.mdx',
          find: 'since: 2011',
          put: 'since: 2011\n    until: 2001',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-tecnica.mdx:13:12',
          rule: 'start-after-end',
          field: 'definitions[0].until',
          message: '“since” (2011) es posterior a “until” (2001).',
          english: '“since” (2011) is later than “until” (2001).',
        },
      ],
    },
    {
      mistake: 'a predecessor that ends before it begins',
      changes: [{ file: 'organizations/sabg.mdx', find: 'until: 2024', put: 'until: 1999' }],
      told: [
        {
          at: 'organizations/sabg.mdx:11:12',
          rule: 'start-after-end',
          field: 'predecessors[0].until',
          message: '“from” (2003) es posterior a “until” (1999).',
        },
      ],
    },
    {
      mistake: 'an actual end in the future',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'actualEnd: 2014', put: 'actualEnd: 2031' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:24:14',
          rule: 'actual-date-in-future',
          field: 'dates.actualEnd',
          message:
            '“actualEnd” (2031) está en el futuro: la fecha de hoy es 2026-11-22. Lo que se prevé va en los campos de lo previsto. Ejemplo:\n  plannedEnd: 2031',
        },
      ],
    },
    {
      mistake: 'a review in the future',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'strand: provider',
          put: 'reviewed: 2062-01-01\nstrand: provider',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:4:11',
          rule: 'date-in-future',
          severity: 'warning',
          field: 'reviewed',
          message: '“reviewed” (2062-01-01) está en el futuro: la fecha de hoy es 2026-11-22.',
          english: '“reviewed” (2062-01-01) is in the future: today is 2026-11-22.',
        },
      ],
    },
    {
      mistake: 'percentages that do not add up',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'percentage: 40', put: 'percentage: 30' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:30:1',
          rule: 'percentage-sum',
          field: 'sectors',
          message: 'Los porcentajes de los sectores suman 90 y deben sumar 100.',
        },
      ],
    },
    {
      mistake: 'a percentage that is missing',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: '  - code: 14050\n    percentage: 40',
          put: '  - code: 14050',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:33:5',
          rule: 'percentage-missing',
          field: 'sectors[1]',
          message:
            "Otro sector tiene porcentaje y este no. Póngalo en todos o en ninguno. Ejemplo:\n  - code: '14050'\n    percentage: 50",
        },
      ],
    },
    {
      mistake: 'a declared status without a date',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: '  asOf: 2015\n', put: '' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:25:1',
          rule: 'status-date',
          field: 'status.asOf',
          message:
            'Un estado declarado necesita “asOf”: de cuándo es la declaración, o unknown. Ejemplo:\n  asOf: unknown',
          english:
            'A declared status needs “asOf”: when it was declared, or unknown. Example:\n  asOf: unknown',
        },
      ],
    },
    {
      mistake: 'a declared status without a source',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: '  asOf: 2015\n  source: informe-2015',
          put: '  asOf: 2015',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:25:1',
          rule: 'status-source',
          field: 'status.source',
          message:
            'Un estado declarado necesita “source”: la fuente que lo declara. Ejemplo:\n  source: informe-2015',
        },
      ],
    },
    {
      mistake: 'a status both declared and inferred',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'sectors:',
          put: '  inferred:\n    value: closed\n    why: Su fin pasó hace años.\nsectors:',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:30:3',
          rule: 'status-twice',
          field: 'status.inferred',
          message:
            'Hay un estado declarado y otro inferido. “inferred” es solo para cuando nadie declaró el estado.',
        },
      ],
    },
    {
      mistake: 'the date of a status that nobody declared',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: '  declared: closed\n  asPublished: Terminado\n',
          put: '  inferred:\n    value: closed\n    why: Su fin pasó hace años.\n',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:29:3',
          rule: 'status-dates-nothing',
          severity: 'warning',
          field: 'status.asOf',
          message:
            '“asOf” dice de cuándo es lo declarado, pero no hay nada declarado (“declared”) ni publicado (“asPublished”). La fuente de una lectura va en “inferred.source”.',
        },
      ],
    },
    {
      mistake: 'a participant that is nobody',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: '  - country: BO\n    role: recipient',
          put: '  - role: recipient',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:12:5',
          rule: 'party-missing',
          field: 'participants[1]',
          message:
            'Falta quién: una organización, un país o un nombre. Ejemplo:\n  organization: clave-de-la-organizacion',
          english:
            'It does not say who: an organisation, a country or a name. Example:\n  organization: key-of-the-organisation',
        },
      ],
    },
    {
      mistake: 'a participant named twice',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: '  - country: BO\n    role: recipient',
          put: '  - organization: sabg\n    name: SABG\n    role: recipient',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:12:5',
          rule: 'party-twice',
          field: 'participants[1]',
          message:
            'Aquí va uno solo de estos campos, y están “organization”, “name”. Ejemplo:\n  organization: sabg',
        },
      ],
    },
    {
      mistake: 'a predecessor that is nobody',
      changes: [
        { file: 'organizations/sabg.mdx', find: '    name: Secretaría de la Función Pública\n', put: '' },
      ],
      told: [
        {
          at: 'organizations/sabg.mdx:8:5',
          rule: 'one-of',
          field: 'predecessors[0]',
          message:
            'Aquí va “organization” o bien “name”: uno de los dos, y solo uno. Ejemplo:\n  organization: clave-de-la-organizacion',
        },
      ],
    },
    {
      mistake: 'a confusion with nothing',
      changes: [
        {
          file: 'concepts/cooperacion-tecnica.mdx',
          find: '  - concept: cooperacion-triangular\n    difference',
          put: '  - difference',
        },
        {
          file: 'concepts/cooperacion-tecnica.en.mdx',
          find: 'notToConfuse:\n  - concept: cooperacion-triangular\n    difference: In the triangular one there is a third party.\n',
          put: '',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-tecnica.mdx:14:5',
          rule: 'one-of',
          field: 'notToConfuse[0]',
          message:
            'Aquí va “concept” o bien “name”: uno de los dos, y solo uno. Ejemplo:\n  concept: clave-del-concepto',
          english:
            'Either “concept” or “name” goes here: one of the two, and only one. Example:\n  concept: key-of-the-concept',
        },
      ],
    },
    {
      mistake: 'an unknown concept',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: '  - cooperacion-triangular',
          put: '  - cooperacion-triangula',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:58:5',
          rule: 'unknown-key',
          field: 'concepts[1]',
          nearest: 'cooperacion-triangular',
          message:
            'No existe un concepto con la clave “cooperacion-triangula”. Se acepta: cooperacion-tecnica, cooperacion-triangular. ¿Quiso decir “cooperacion-triangular”? Corregido:\n    - cooperacion-triangular',
        },
      ],
    },
    {
      mistake: 'an unknown source',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'sources:\n  - informe-2015',
          put: 'sources:\n  - informe-2014',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:60:5',
          rule: 'unknown-key',
          field: 'sources[0]',
          nearest: 'informe-2015',
          message:
            'No existe una fuente con la clave “informe-2014”. Se acepta: informe-2015 (Informe de 2015), lcid-2011 (Ley de Cooperación Internacional para el Desarrollo). ¿Quiso decir “informe-2015”? Corregido:\n    - informe-2015',
        },
      ],
    },
    {
      mistake: 'an organisation by another name',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'organization: unodc',
          put: 'organization: oficina-de-las-naciones-unidas-contra-la-droga-y-el-delito',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:10:19',
          rule: 'unknown-key',
          field: 'participants[0].organization',
          nearest: 'unodc',
          message:
            'No existe una organización con la clave “oficina-de-las-naciones-unidas-contra-la-droga-y-el-delito”. Se acepta: sabg (Secretaría Anticorrupción y Buen Gobierno), unodc (Oficina de las Naciones Unidas contra la Droga y el Delito). ¿Quiso decir “unodc”? Corregido:\n    - organization: unodc',
          english:
            'There is no organisation with the key “oficina-de-las-naciones-unidas-contra-la-droga-y-el-delito”. Accepted: sabg (Secretaría Anticorrupción y Buen Gobierno), unodc (Oficina de las Naciones Unidas contra la Droga y el Delito). Did you mean “unodc”? Corrected:\n    - organization: unodc',
        },
      ],
    },
    {
      mistake: 'an unknown region',
      changes: [
        { file: 'projects/agua-bolivia.mdx', find: 'dates:', put: 'regions:\n  - mesoamerika\ndates:' },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:21:5',
          rule: 'unknown-region',
          field: 'regions[0]',
          nearest: 'mesoamerica',
          message:
            '“mesoamerika” no es un código de región (M49) ni un grupo de groupings.yaml. Se acepta, entre 31 valores: mesoamerica… ¿Quiso decir “mesoamerica”? Corregido:\n    - mesoamerica',
        },
      ],
    },
    {
      mistake: 'a region code that does not exist',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'dates:',
          put: "regions:\n  - '014'\n  - '015'\n  - '012'\ndates:",
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:23:5',
          rule: 'unknown-region',
          field: 'regions[2]',
          message:
            '“012” no es un código de región (M49) ni un grupo de groupings.yaml. Se acepta, entre 31 valores: 002 (África), 011 (África occidental), 013 (Centroamérica), 014 (África oriental), 015 (Norte de África), 017 (África central), 018 (África austral), 019 (América)…',
        },
      ],
    },
    {
      mistake: 'a code that its vocabulary does not have',
      changes: [{ file: 'concepts/cooperacion-tecnica.mdx', find: "code: '17'", put: "code: '19'" }],
      told: [
        {
          at: 'concepts/cooperacion-tecnica.mdx:18:11',
          rule: 'unknown-vocabulary-code',
          field: 'codes[0].code',
          message:
            '“19” no es un código de “ODS, objetivo”. Se acepta, entre 17 valores: 1 (Fin de la pobreza), 9 (Industria, innovación e infraestructura), 10 (Reducción de las desigualdades), 11 (Ciudades y comunidades sostenibles), 12 (Producción y consumo responsables), 13 (Acción por el clima), 14 (Vida submarina), 15 (Vida de ecosistemas terrestres)…',
          english:
            '“19” is not a code of “SDG goal”. Accepted, among 17 values: 1 (No poverty), 9 (Industry, innovation and infrastructure), 10 (Reduced inequalities), 11 (Sustainable cities and communities), 12 (Responsible consumption and production), 13 (Climate action), 14 (Life below water), 15 (Life on land)…',
        },
      ],
    },
    {
      mistake: 'a code of the wrong form',
      changes: [
        {
          file: 'concepts/cooperacion-tecnica.mdx',
          find: "vocabulary: sdg-goal\n    code: '17'",
          put: 'vocabulary: dac-channel\n    code: ABC',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-tecnica.mdx:18:11',
          rule: 'unknown-vocabulary-code',
          field: 'codes[0].code',
          message: '“ABC” no es un código de “CAD, canal de entrega”.',
        },
      ],
    },
    {
      mistake: 'a concept that is wider than itself',
      changes: [
        {
          file: 'concepts/cooperacion-tecnica.mdx',
          find: 'aliases:',
          put: 'broader:\n  - cooperacion-tecnica\naliases:',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-tecnica.mdx:6:5',
          rule: 'cycle',
          field: 'broader[0]',
          message: 'Los registros se contienen en círculo: cooperacion-tecnica → cooperacion-tecnica.',
        },
      ],
    },
    {
      mistake: 'two concepts that are wider than each other',
      changes: [
        {
          file: 'concepts/cooperacion-tecnica.mdx',
          find: 'aliases:',
          put: 'broader:\n  - cooperacion-triangular\naliases:',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-tecnica.mdx:6:5',
          rule: 'cycle',
          field: 'broader[0]',
          message:
            'Los registros se contienen en círculo: cooperacion-tecnica → cooperacion-triangular → cooperacion-tecnica.',
          english:
            'The records contain one another in a circle: cooperacion-tecnica → cooperacion-triangular → cooperacion-tecnica.',
        },
      ],
    },
    {
      mistake: 'a concept related to itself',
      changes: [
        {
          file: 'concepts/cooperacion-tecnica.mdx',
          find: 'aliases:',
          put: 'related:\n  - cooperacion-tecnica\naliases:',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-tecnica.mdx:6:5',
          rule: 'self-reference',
          field: 'related[0]',
          message: 'El registro se nombra a sí mismo en “related”.',
        },
      ],
    },
    {
      mistake: 'an organisation that precedes itself',
      changes: [
        {
          file: 'organizations/sabg.mdx',
          find: '    name: Secretaría de la Función Pública',
          put: '    organization: sabg',
        },
      ],
      told: [
        {
          at: 'organizations/sabg.mdx:9:19',
          rule: 'cycle',
          field: 'predecessors[0].organization',
          message: 'Los registros se contienen en círculo: sabg → sabg.',
        },
      ],
    },
    {
      mistake: 'a code given twice',
      changes: [
        { file: 'projects/agua-bolivia.mdx', find: 'countries:\n  - BO', put: 'countries:\n  - BO\n  - BO' },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:20:5',
          rule: 'repeated-value',
          field: 'countries[1]',
          message: '“BO” está más de una vez en la misma lista. Deje una sola.',
          english: '“BO” is in the same list more than once. Leave only one.',
        },
      ],
    },
    {
      mistake: 'an id given twice',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'discrepancies:',
          put: '  - id: planta\n    statement: Otra planta.\ndiscrepancies:',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:48:9',
          rule: 'repeated-id',
          field: 'results[1].id',
          message: 'Dos elementos de la misma lista tienen el id “planta”.',
        },
      ],
    },
    {
      mistake: 'two groups with one key',
      changes: [
        {
          file: 'groupings.yaml',
          find: '  members: [MX, GT, HN]\n',
          put: '  members: [MX, GT, HN]\n- key: mesoamerica\n  names:\n    es: Otra\n  members: [MX]\n',
        },
      ],
      told: [
        {
          at: 'groupings.yaml:6:8',
          rule: 'duplicate-key',
          field: '[1].key',
          message: 'Dos grupos tienen la clave “mesoamerica”.',
        },
      ],
    },
    {
      mistake: 'a group that looks like a region',
      changes: [{ file: 'groupings.yaml', find: 'key: mesoamerica', put: "key: '999'" }],
      told: [
        {
          at: 'groupings.yaml:1:8',
          rule: 'grouping-is-region',
          field: '[0].key',
          message: '“999” tiene la forma de un código M49. Use una clave con letras.',
          english: '“999” has the form of an M49 code. Use a key with letters.',
        },
      ],
    },
    {
      mistake: 'a group whose key is the address of a region',
      changes: [{ file: 'groupings.yaml', find: 'key: mesoamerica', put: 'key: caribe' }],
      told: [
        {
          at: 'groupings.yaml:1:8',
          rule: 'duplicate-address',
          field: '[0].key',
          message: 'La dirección “caribe” ya es la de la región Caribe (029). Use otra clave.',
          english: 'The address “caribe” is already that of the region Caribbean (029). Use another key.',
        },
      ],
    },
    {
      mistake: 'a group whose key is a part of the site',
      changes: [{ file: 'groupings.yaml', find: 'key: mesoamerica', put: 'key: paises' }],
      told: [
        {
          at: 'groupings.yaml:1:8',
          rule: 'reserved-word',
          field: '[0].key',
          message: '“paises” está reservado para las direcciones del sitio. Elija otra palabra.',
        },
      ],
    },
    {
      mistake: 'a slug that another record has',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: 'kind: modality',
          put: 'kind: modality\nslug: cooperacion-tecnica',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:3:7',
          rule: 'duplicate-address',
          field: 'slug',
          message:
            'La dirección “cooperacion-tecnica” ya es la de concepts/cooperacion-tecnica.mdx. Cambie una de las dos.',
        },
      ],
    },
    {
      mistake: 'an English slug that another record has',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.en.mdx',
          text: '---\ntitle: Triangular cooperation\nslug: technical-cooperation\nsummary: Two countries help a third.\n---\n',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.en.mdx:3:7',
          rule: 'duplicate-address',
          field: 'slug',
          message:
            'La dirección “technical-cooperation” ya es la de concepts/cooperacion-tecnica.mdx. Cambie una de las dos.',
        },
      ],
    },
    {
      mistake: 'a reserved key',
      changes: [{ file: 'pages/buscar.mdx', text: '---\ntitle: Buscar\nsummary: Otra página.\n---\n' }],
      told: [
        {
          at: 'pages/buscar.mdx:1:1',
          rule: 'reserved-word',
          message: '“buscar” está reservado para las direcciones del sitio. Elija otra palabra.',
          english: '“buscar” is reserved for the addresses of the site. Choose another word.',
        },
      ],
    },
    {
      mistake: 'a number for a key',
      changes: [{ file: 'pages/2.mdx', text: '---\ntitle: Dos\nsummary: Otra página.\n---\n' }],
      told: [
        {
          at: 'pages/2.mdx:1:1',
          rule: 'reserved-word',
          message: '“2” está reservado para las direcciones del sitio. Elija otra palabra.',
        },
      ],
    },
    {
      mistake: 'a reserved slug',
      changes: [{ file: 'pages/acerca.mdx', find: 'title:', put: 'slug: proyectos\ntitle:' }],
      told: [
        {
          at: 'pages/acerca.mdx:2:7',
          rule: 'reserved-word',
          field: 'slug',
          message: '“proyectos” está reservado para las direcciones del sitio. Elija otra palabra.',
        },
      ],
    },
    {
      mistake: 'a redirect from a present address',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: 'kind: modality',
          put: 'kind: modality\nredirectFrom:\n  - cooperacion-tecnica',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:4:5',
          rule: 'redirect-taken',
          field: 'redirectFrom[0]',
          message:
            '“cooperacion-tecnica” en “redirectFrom” es la dirección actual de concepts/cooperacion-tecnica.mdx.',
          english:
            '“cooperacion-tecnica” in “redirectFrom” is the present address of concepts/cooperacion-tecnica.mdx.',
        },
      ],
    },
    {
      mistake: 'a redirect from itself',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: 'kind: modality',
          put: 'kind: modality\nredirectFrom:\n  - cooperacion-triangular',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:4:5',
          rule: 'redirect-taken',
          field: 'redirectFrom[0]',
          message:
            '“cooperacion-triangular” en “redirectFrom” es la dirección actual de este mismo registro.',
        },
      ],
    },
    {
      mistake: 'two redirects from one address',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: 'kind: modality',
          put: 'kind: modality\nredirectFrom:\n  - antes',
        },
        {
          file: 'concepts/cooperacion-tecnica.mdx',
          find: 'kind: modality',
          put: 'kind: modality\nredirectFrom:\n  - antes',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:4:5',
          rule: 'redirect-taken',
          field: 'redirectFrom[0]',
          message: '“antes” en “redirectFrom” ya lo tiene concepts/cooperacion-tecnica.mdx.',
        },
      ],
    },
    {
      mistake: 'a shared alias',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: 'kind: modality',
          put: 'kind: modality\naliases:\n  - ct',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-tecnica.mdx:6:5',
          rule: 'shared-name',
          severity: 'warning',
          field: 'aliases[0]',
          message: '“CT” también nombra a cooperacion-triangular. La búsqueda ofrecerá los dos.',
          english: '“CT” also names cooperacion-triangular. Search will offer both.',
        },
        {
          at: 'concepts/cooperacion-triangular.mdx:4:5',
          rule: 'shared-name',
          severity: 'warning',
          field: 'aliases[0]',
          message: '“ct” también nombra a cooperacion-tecnica. La búsqueda ofrecerá los dos.',
          english: '“ct” also names cooperacion-tecnica. Search will offer both.',
        },
      ],
    },
    {
      mistake: 'a concept without a source',
      changes: [{ file: 'concepts/cooperacion-triangular.mdx', find: ' [@informe-2015]', put: '' }],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:2:1',
          rule: 'unsourced',
          message:
            'El registro no cita ninguna fuente, ni en sus campos ni en su texto. Ejemplo:\n  La ley lo define así [@clave-de-la-fuente, art. 7].',
        },
      ],
    },
    {
      mistake: 'a project without a source',
      changes: [
        {
          file: 'projects/otro.mdx',
          text: '---\ntitle: Otro\nsummary: Otro proyecto.\nstrand: dual\nscheme: regional\ndirection: south-south\nscope: global\nsectors:\n  - code: 998\n---\n',
        },
      ],
      told: [
        {
          at: 'projects/otro.mdx:2:1',
          rule: 'unsourced',
          message:
            'El registro no cita ninguna fuente, ni en sus campos ni en su texto. Ejemplo:\n  sources:\n    - clave-de-la-fuente',
        },
      ],
    },
    {
      mistake: 'an imported project with broken rules',
      changes: [
        {
          file: 'projects/otro.mdx',
          text: '---\ntitle: Otro\nsummary: Otro proyecto.\nscope: global\ndates:\n  actualStart: 2015\n  actualEnd: 2014\nimported:\n  from: IATI\n  on: 2026-10-01\n---\n',
        },
      ],
      told: [
        {
          at: 'projects/otro.mdx:2:1',
          rule: 'sector-required',
          severity: 'warning',
          field: 'sectors',
          message: 'Falta al menos un sector. Ejemplo:\n  sectors:\n    - code: 15113',
          english: 'At least one sector is missing. Example:\n  sectors:\n    - code: 15113',
        },
        {
          at: 'projects/otro.mdx:2:1',
          rule: 'unsourced',
          severity: 'warning',
          message:
            'El registro no cita ninguna fuente, ni en sus campos ni en su texto. Ejemplo:\n  sources:\n    - clave-de-la-fuente',
          english:
            'The record cites no source, neither in its fields nor in its text. Example:\n  sources:\n    - key-of-the-source',
        },
        {
          at: 'projects/otro.mdx:7:14',
          rule: 'start-after-end',
          severity: 'warning',
          field: 'dates.actualEnd',
          message: '“actualStart” (2015) es posterior a “actualEnd” (2014).',
          english: '“actualStart” (2015) is later than “actualEnd” (2014).',
        },
      ],
    },
    {
      mistake: 'an organisation without a source',
      changes: [{ file: 'organizations/unodc.mdx', find: 'sources:\n  - informe-2015\n', put: '' }],
      told: [
        {
          at: 'organizations/unodc.mdx:2:1',
          rule: 'unsourced',
          severity: 'warning',
          message:
            'El registro no cita ninguna fuente, ni en sus campos ni en su texto. Ejemplo:\n  sources:\n    - clave-de-la-fuente',
        },
      ],
    },
    {
      mistake: 'a source that nobody cites',
      changes: [{ file: 'sources/sola.yaml', text: 'type: press\ntitle: Nota\nauthors: [Alguien]\n' }],
      told: [
        {
          at: 'sources/sola.yaml:1:1',
          rule: 'orphan-source',
          severity: 'warning',
          message: 'Ningún registro cita esta fuente.',
        },
      ],
    },
    {
      mistake: 'a concept that no project shows',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: '  - cooperacion-triangular\n', put: '' }],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:2:1',
          rule: 'no-example',
          severity: 'warning',
          message:
            'Ningún proyecto nombra este concepto en “concepts”, y no se dice por qué. Ejemplo:\n  noExample: El registro aún no tiene un proyecto de esta clase.',
          english:
            'No project names this concept in “concepts”, and it does not say why. Example:\n  noExample: The register has no project of this kind yet.',
        },
      ],
    },
    {
      mistake: 'a concept shown after all',
      changes: [
        {
          file: 'concepts/cooperacion-tecnica.mdx',
          find: 'aliases:',
          put: 'noExample: Aún no hay.\naliases:',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-tecnica.mdx:5:1',
          rule: 'example-after-all',
          severity: 'warning',
          field: 'noExample',
          message: '“noExample” dice que ningún proyecto lo muestra, pero “agua-bolivia” sí.',
        },
      ],
    },
    {
      mistake: 'a translation without its original',
      changes: [
        {
          file: 'concepts/cooperacion-tecnicas.en.mdx',
          text: '---\ntitle: Technical\nsummary: Some teach.\n---\n',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-tecnicas.en.mdx:1:1',
          rule: 'translation-without-original',
          nearest: 'cooperacion-tecnica.en.mdx',
          message:
            'Es la traducción de un registro que no existe: falta concepts/cooperacion-tecnicas.mdx. ¿Quiso decir “cooperacion-tecnica.en.mdx”?',
        },
      ],
    },
    {
      mistake: 'a translation into a language the site has not',
      changes: [{ file: 'pages/acerca.fr.mdx', text: '---\ntitle: À propos\nsummary: Qui le fait.\n---\n' }],
      told: [
        {
          at: 'pages/acerca.fr.mdx:1:1',
          rule: 'translation-language',
          message: '“fr” no es uno de los idiomas del sitio (site.yaml, “languages”). Se acepta: en.',
          english: '“fr” is not one of the languages of the site (site.yaml, “languages”). Accepted: en.',
        },
      ],
    },
    {
      mistake: 'a translation into the reference language',
      changes: [{ file: 'pages/acerca.es.mdx', text: '---\ntitle: Acerca\nsummary: Quién lo hace.\n---\n' }],
      told: [
        {
          at: 'pages/acerca.es.mdx:1:1',
          rule: 'translation-language',
          message: '“es” es el idioma de referencia: su texto va en el archivo sin idioma en el nombre.',
        },
      ],
    },
    {
      mistake: 'a translation of a result that is not there',
      changes: [{ file: 'projects/agua-bolivia.en.mdx', find: 'id: planta', put: 'id: plantas' }],
      told: [
        {
          at: 'projects/agua-bolivia.en.mdx:5:9',
          rule: 'translation-of-nothing',
          field: 'results[0].id',
          nearest: 'planta',
          message:
            'La traducción nombra “plantas” en “results”, y el original no tiene ese elemento. Se acepta: planta. ¿Quiso decir “planta”? Corregido:\n    - id: planta',
        },
      ],
    },
    {
      mistake: 'a translation of a result that is not there, beside that of the one nearest to it',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'discrepancies:',
          put: '  - id: plantel\n    statement: Se formó un plantel.\n    source: informe-2015\ndiscrepancies:',
        },
        {
          file: 'projects/agua-bolivia.en.mdx',
          find: 'participants:',
          put: '  - id: plantas\n    statement: Staff was trained.\nparticipants:',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.en.mdx:7:9',
          rule: 'translation-of-nothing',
          field: 'results[1].id',
          nearest: 'plantel',
          message:
            'La traducción nombra “plantas” en “results”, y el original no tiene ese elemento. Se acepta: plantel. ¿Quiso decir “plantel”? Corregido:\n    - id: plantel',
        },
      ],
    },
    {
      mistake: 'a translation of a result more than there are',
      changes: [
        {
          file: 'projects/agua-bolivia.en.mdx',
          find: 'participants:',
          put: '  - id: plantas\n    statement: Plants were built.\nparticipants:',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.en.mdx:7:9',
          rule: 'translation-of-nothing',
          field: 'results[1].id',
          message: 'La traducción nombra “plantas” en “results”, y el original no tiene ese elemento.',
        },
      ],
    },
    {
      mistake: 'a translation of a definition that is not there',
      changes: [{ file: 'concepts/cooperacion-tecnica.en.mdx', find: 'id: ley', put: 'id: lei' }],
      told: [
        {
          at: 'concepts/cooperacion-tecnica.en.mdx:6:9',
          rule: 'translation-of-nothing',
          field: 'definitions[0].id',
          nearest: 'ley',
          message:
            'La traducción nombra “lei” en “definitions”, y el original no tiene ese elemento. Se acepta: ley. ¿Quiso decir “ley”? Corregido:\n    - id: ley',
          english:
            'The translation names “lei” in “definitions”, and the original has no such item. Accepted: ley. Did you mean “ley”? Corrected:\n    - id: ley',
        },
      ],
    },
    {
      mistake: 'a translation of a confusion that is not there',
      changes: [
        {
          file: 'concepts/cooperacion-tecnica.en.mdx',
          find: 'concept: cooperacion-triangular',
          put: 'concept: cooperacion-tecnica',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-tecnica.en.mdx:9:14',
          rule: 'translation-of-nothing',
          field: 'notToConfuse[0].concept',
          message:
            'La traducción nombra “cooperacion-tecnica” en “notToConfuse”, y el original no tiene ese elemento. Se acepta: cooperacion-triangular.',
        },
      ],
    },
    {
      mistake: 'a translation of a confusion without its name',
      changes: [
        {
          file: 'concepts/cooperacion-tecnica.en.mdx',
          find: '  - concept: cooperacion-triangular\n    difference',
          put: '  - difference',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-tecnica.en.mdx:9:5',
          rule: 'translation-of-nothing',
          field: 'notToConfuse[0]',
          message:
            'Falta decir qué elemento del original se traduce. Ejemplo:\n  concept: cooperacion-triangular',
        },
      ],
    },
    {
      mistake: 'a translation of a status that is not inferred',
      changes: [
        {
          file: 'projects/agua-bolivia.en.mdx',
          find: 'results:',
          put: 'status:\n  inferred:\n    why: It ended years ago.\nresults:',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.en.mdx:5:3',
          rule: 'translation-of-nothing',
          field: 'status.inferred',
          message: 'La traducción explica un estado inferido que el original no tiene.',
          english: 'The translation explains an inferred status that the original does not have.',
        },
      ],
    },
    {
      mistake: 'a translation of a source that does not disagree',
      changes: [
        { file: 'sources/otra.yaml', text: 'type: press\ntitle: Nota\nauthors: [Alguien]\n' },
        {
          file: 'projects/agua-bolivia.en.mdx',
          find: 'participants:',
          put: 'discrepancies:\n  - id: monto\n    says:\n      - source: otra\n        value: More\nparticipants:',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.en.mdx:10:17',
          rule: 'translation-of-nothing',
          field: 'discrepancies[0].says[0].source',
          message:
            'La traducción nombra “otra” en “discrepancies”, y el original no tiene ese elemento. Se acepta: informe-2015, lcid-2011.',
        },
      ],
    },
    {
      mistake: 'no site file',
      changes: [{ file: 'site.yaml', text: null }],
      told: [
        {
          at: 'site.yaml:1:1',
          rule: 'missing-site',
          message: 'Falta el archivo site.yaml, que dice de quién es el sitio.',
        },
      ],
    },
    {
      mistake: 'a site that does not begin with Spanish',
      changes: [{ file: 'site.yaml', find: '[es, en]', put: '[en, es]' }],
      told: [
        {
          at: 'site.yaml:18:13',
          rule: 'reference-language',
          field: 'languages[0]',
          message:
            'El primer idioma del sitio debe ser “es”, el de referencia. Ejemplo:\n  languages:\n    - es\n    - en',
          english:
            'The first language of the site must be “es”, the reference language. Example:\n  languages:\n    - es\n    - en',
        },
      ],
    },
    {
      mistake: 'a site in a language without words',
      changes: [{ file: 'site.yaml', find: '[es, en]', put: '[es, en, fr]' }],
      told: [
        {
          at: 'site.yaml:18:21',
          rule: 'unknown-site-language',
          field: 'languages[2]',
          message: 'El sitio no tiene textos propios en “fr”. Se acepta: es, en, pt.',
        },
      ],
    },
    {
      mistake: 'a concept compared with itself',
      changes: [
        {
          file: 'site.yaml',
          find: 'licence:',
          put: 'compare:\n  concepts:\n    - concept: cooperacion-tecnica\n      with: cooperacion-tecnica\nlicence:',
        },
      ],
      told: [
        {
          at: 'site.yaml:22:13',
          rule: 'compared-with-itself',
          field: 'compare.concepts[0].with',
          message: '“cooperacion-tecnica” se compara consigo mismo. Ponga otro en “with”.',
          english: '“cooperacion-tecnica” is compared with itself. Put another one in “with”.',
        },
      ],
    },
    {
      mistake: 'a pair compared twice, the other way round',
      changes: [
        {
          file: 'site.yaml',
          find: 'licence:',
          put: 'compare:\n  countries:\n    - country: BO\n      with: GT\n    - country: GT\n      with: BO\nlicence:',
        },
      ],
      told: [
        {
          at: 'site.yaml:24:13',
          rule: 'compared-twice',
          field: 'compare.countries[1].with',
          message: '“GT” y “BO” ya se comparan arriba; el orden no importa. Deje un solo par.',
          english:
            '“GT” and “BO” are compared above already; the order makes no difference. Leave only one pair.',
        },
      ],
    },
    {
      mistake: 'a concept compared with an organisation',
      changes: [
        {
          file: 'site.yaml',
          find: 'licence:',
          put: 'compare:\n  concepts:\n    - concept: cooperacion-tecnica\n      with: unodc\nlicence:',
        },
      ],
      told: [
        {
          at: 'site.yaml:22:13',
          rule: 'unknown-key',
          field: 'compare.concepts[0].with',
          message:
            'No existe un concepto con la clave “unodc”. Se acepta: cooperacion-tecnica, cooperacion-triangular.',
          english:
            'There is no concept with the key “unodc”. Accepted: cooperacion-tecnica, cooperacion-triangular.',
        },
      ],
    },
    {
      mistake: 'a site without a perspective',
      changes: [{ file: 'site.yaml', find: 'perspective:\n  country: MX', put: 'perspective: {}' }],
      told: [
        {
          at: 'site.yaml:6:1',
          rule: 'one-of',
          field: 'perspective',
          message:
            'La perspectiva es de un país o de una organización: uno de los dos, y solo uno. Ejemplo:\n  perspective:\n    country: BO',
        },
      ],
    },
    {
      mistake: 'a term for a strand that does not exist',
      changes: [
        {
          file: 'site.yaml',
          find: 'languages:',
          put: 'terms:\n  strand:\n    receptor: cooperacion-tecnica\nlanguages:',
        },
      ],
      told: [
        {
          at: 'site.yaml:20:5',
          rule: 'unknown-field',
          field: 'terms.strand.receptor',
          nearest: 'recipient',
          message:
            'El campo “receptor” no existe aquí. Se acepta: recipient (Receptor), provider (Oferente), horizontal, dual. ¿Quiso decir “recipient”?',
          english:
            'There is no field “receptor” here. Accepted: recipient, provider, horizontal, dual. Did you mean “recipient”?',
        },
      ],
    },
    {
      mistake: 'an amount that ends in three zeros after a point',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'amount: 1250000.50', put: 'amount: 1.000' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:40:13',
          rule: 'amount-three-decimals',
          severity: 'warning',
          field: 'amounts[0].amount',
          message:
            '“1.000” se lee como 1 con 0 milésimas. Si son miles, escriba 1000; si de verdad lleva tres decimales, escriba 1.0000.',
          english:
            '“1.000” is read as 1 and 0 thousandths. If it is in thousands, write 1000; if it does have three decimals, write 1.0000.',
        },
      ],
    },
    ...['1.2500', '1234.567', '0.125', '1250'].map((amount) => ({
      mistake: `none: an amount of ${amount}`,
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'amount: 1250000.50', put: `amount: ${amount}` }],
      told: [],
    })),
  ]);
});
