import { describe } from 'vitest';
import { testMistakes } from './mistake.ts';

describe('mistakes of form', () => {
  testMistakes([
    {
      mistake: 'a tab for indentation',
      changes: [
        { file: 'projects/agua-bolivia.mdx', find: '  plannedStart: 2011\n', put: '\tplannedStart: 2011\n' },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:21:1',
          rule: 'yaml-tab',
          message:
            'La línea empieza con un tabulador. Use espacios, dos por cada nivel. Corregido:\n    plannedStart: 2011',
          english:
            'The line begins with a tab. Use spaces, two for each level. Corrected:\n    plannedStart: 2011',
        },
      ],
    },
    {
      mistake: 'a no-break space for indentation',
      changes: [
        { file: 'projects/agua-bolivia.mdx', find: '  plannedStart', put: '\u00a0\u00a0plannedStart' },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:21:1',
          rule: 'yaml-no-break-space',
          message:
            'Hay un espacio “duro”, de los que se copian de una página web o de Word. Bórrelo y escriba un espacio normal. Corregido:\n    plannedStart: 2011',
        },
      ],
    },
    {
      mistake: 'a no-break space after the colon',
      changes: [
        { file: 'projects/agua-bolivia.mdx', find: 'strand: provider', put: 'strand:\u00a0provider' },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:4:8',
          rule: 'yaml-no-break-space',
          message:
            'Hay un espacio “duro”, de los que se copian de una página web o de Word. Bórrelo y escriba un espacio normal. Corregido:\n  strand: provider',
        },
      ],
    },
    {
      mistake: 'a quotation mark that is not closed',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'title: Agua limpia en Bolivia',
          put: 'title: "Agua limpia en Bolivia',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:8',
          rule: 'yaml-unclosed-quote',
          message:
            'Las comillas se abren y no se cierran en la misma línea. Corregido:\n  title: "Agua limpia en Bolivia"',
          english:
            'The quotation marks are opened and not closed on the same line. Corrected:\n  title: "Agua limpia en Bolivia"',
        },
      ],
    },
    {
      mistake: 'a single quotation mark that is not closed',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'title: Agua limpia en Bolivia',
          put: "title: 'Agua limpia en Bolivia",
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:8',
          rule: 'yaml-unclosed-quote',
          message:
            "Las comillas se abren y no se cierran en la misma línea. Corregido:\n  title: 'Agua limpia en Bolivia'",
        },
      ],
    },
    {
      mistake: 'a missing colon',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'strand: provider', put: 'strand provider' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:4:1',
          rule: 'yaml-missing-colon',
          message: 'Faltan los dos puntos después de “strand”. Corregido:\n  strand: provider',
        },
      ],
    },
    {
      mistake: 'no space after the colon',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'strand: provider', put: 'strand:provider' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:4:8',
          rule: 'yaml-space-after-colon',
          message: 'Falta un espacio después de “strand:”. Corregido:\n  strand: provider',
          english: 'A space is missing after “strand:”. Corrected:\n  strand: provider',
        },
      ],
    },
    {
      mistake: 'a colon in the value',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'title: Agua limpia en Bolivia',
          put: 'title: Agua limpia: fase 2',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:8',
          rule: 'yaml-colon-in-value',
          message:
            "El valor lleva dos puntos, y así no se sabe dónde empieza. Póngalo entre comillas. Corregido:\n  title: 'Agua limpia: fase 2'",
        },
      ],
    },
    {
      mistake: 'curly quotation marks around a colon',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'title: Agua limpia en Bolivia',
          put: 'title: “Agua limpia: fase 2”',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:8',
          rule: 'yaml-curly-quotes',
          message:
            "Las comillas curvas no bastan para un valor que lleva dos puntos. Use comillas rectas. Corregido:\n  title: 'Agua limpia: fase 2'",
        },
      ],
    },
    {
      mistake: 'a field given twice',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'strand: provider\n',
          put: 'strand: provider\nstrand: recipient\n',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:5:1',
          rule: 'yaml-duplicate-key',
          message: 'El campo “strand” está dos veces. Deje uno solo.',
          english: 'The field “strand” is there twice. Leave only one.',
        },
      ],
    },
    {
      mistake: 'a line indented too far',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: 'scheme: bilateral', put: '  scheme: bilateral' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:5:3',
          rule: 'yaml-indentation',
          message:
            'La sangría de esta línea no cuadra con las de arriba. Los campos de un mismo nivel empiezan en la misma columna. Corregido:\n  scheme: bilateral',
        },
      ],
    },
    {
      mistake: 'a line indented too little',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: '  asOf: 2015', put: ' asOf: 2015' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:28:2',
          rule: 'yaml-indentation',
          message:
            'La sangría de esta línea no cuadra con las de arriba. Los campos de un mismo nivel empiezan en la misma columna. Corregido:\n    asOf: 2015',
        },
      ],
    },
    {
      mistake: 'a value that begins with an at sign',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'title: Agua limpia en Bolivia',
          put: 'title: @agua en Bolivia',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:8',
          rule: 'yaml-needs-quotes',
          message:
            "El valor lleva signos que aquí significan otra cosa. Póngalo todo entre comillas. Corregido:\n  title: '@agua en Bolivia'",
          english:
            "The value has signs that mean something else here. Put all of it in quotation marks. Corrected:\n  title: '@agua en Bolivia'",
        },
      ],
    },
    {
      mistake: 'text after a closing quotation mark',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'title: Agua limpia en Bolivia',
          put: 'title: "Agua" en Bolivia',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:8',
          rule: 'yaml-needs-quotes',
          message:
            'El valor lleva signos que aquí significan otra cosa. Póngalo todo entre comillas. Corregido:\n  title: \'"Agua" en Bolivia\'',
        },
      ],
    },
    {
      mistake: 'a bracket that is not closed',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: "targets: ['6.3']", put: "targets: ['6.3'" }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:37:12',
          rule: 'yaml-unclosed-bracket',
          message: "El “[” se abre y no se cierra. Corregido:\n    targets: ['6.3']",
        },
      ],
    },
    {
      mistake: 'a hyphen without its space',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: '  - technical', put: '  -technical' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:8:3',
          rule: 'yaml-space-after-hyphen',
          message: 'Falta un espacio después del guion. Corregido:\n    - technical',
          english: 'A space is missing after the hyphen. Corrected:\n    - technical',
        },
      ],
    },
    {
      mistake: 'a dash instead of a hyphen',
      changes: [{ file: 'projects/agua-bolivia.mdx', find: '  - technical', put: '  – technical' }],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:8:3',
          rule: 'yaml-list-mark',
          message:
            'La línea empieza con “–”. Los elementos de una lista empiezan con un guion corto y un espacio. Corregido:\n    - technical',
        },
      ],
    },
    {
      mistake: 'text that goes on without indentation',
      changes: [
        { file: 'projects/agua-bolivia.mdx', find: 'a tratar sus aguas.', put: 'a tratar\nsus aguas.' },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:4:1',
          rule: 'yaml-not-a-field',
          message:
            'Esta línea no es un campo. Si continúa el texto de la línea anterior, debe empezar con dos espacios más; si es un campo, le faltan los dos puntos. Corregido:\n    sus aguas.',
        },
      ],
    },
    {
      mistake: 'an anchor',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'title: Agua limpia en Bolivia',
          put: 'title: &agua Agua limpia',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:14',
          rule: 'yaml-anchor',
          message:
            "“&agua” no se acepta: cada valor se escribe completo en su lugar. Si es texto, póngalo entre comillas. Corregido:\n  title: '&agua Agua limpia'",
          english:
            "“&agua” is not accepted: each value is written out in its place. If it is text, put it in quotation marks. Corrected:\n  title: '&agua Agua limpia'",
        },
      ],
    },
    {
      mistake: 'an alias',
      changes: [
        { file: 'projects/agua-bolivia.mdx', find: 'title: Agua limpia en Bolivia', put: 'title: *agua' },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:8',
          rule: 'yaml-alias',
          message:
            "“*agua” no se acepta: cada valor se escribe completo en su lugar. Si es texto, póngalo entre comillas. Corregido:\n  title: '*agua'",
        },
      ],
    },
    {
      mistake: 'a tag',
      changes: [
        {
          file: 'projects/agua-bolivia.mdx',
          find: 'title: Agua limpia en Bolivia',
          put: 'title: !!js/function foo',
        },
      ],
      told: [
        {
          at: 'projects/agua-bolivia.mdx:2:22',
          rule: 'yaml-tag',
          message:
            "“!!js/function” no se acepta: si es texto, póngalo entre comillas. Corregido:\n  title: '!!js/function foo'",
        },
      ],
    },
    {
      mistake: 'no fields at all',
      changes: [{ file: 'pages/acerca.mdx', text: 'Solo texto.\n' }],
      told: [
        {
          at: 'pages/acerca.mdx:1:1',
          rule: 'frontmatter-missing',
          message:
            'Faltan los campos del registro. El archivo debe empezar con una línea de tres guiones, luego los campos y otra línea de tres guiones. Ejemplo:\n  ---\n  title: Nombre del registro\n  ---\n\n  Aquí va el texto.',
          english:
            'The fields of the record are missing. The file must begin with a line of three hyphens, then the fields and another line of three hyphens. Example:\n  ---\n  title: Name of the record\n  ---\n\n  Here comes the text.',
        },
      ],
    },
    {
      mistake: 'fields without an end',
      changes: [{ file: 'pages/acerca.mdx', find: 'para qué.\n---\n', put: 'para qué.\n' }],
      told: [
        {
          at: 'pages/acerca.mdx:5:1',
          rule: 'frontmatter-unclosed',
          message:
            'Los campos no tienen fin: falta la segunda línea de tres guiones, entre el último campo y el texto. Corregido:\n  ---',
        },
      ],
    },
    {
      mistake: 'blank lines before the fields',
      changes: [{ file: 'pages/acerca.mdx', find: '---\ntitle', put: '\n---\ntitle' }],
      told: [
        {
          at: 'pages/acerca.mdx:1:1',
          rule: 'frontmatter-not-first',
          message:
            'Hay líneas en blanco antes de los tres guiones. La primera línea del archivo debe ser “---”.',
        },
      ],
    },
    {
      mistake: 'words where fields belong',
      changes: [{ file: 'pages/acerca.mdx', text: '---\nsolo palabras\n---\n' }],
      told: [
        {
          at: 'pages/acerca.mdx:2:1',
          rule: 'not-fields',
          message:
            'Aquí debe haber campos, uno por línea, cada uno con su nombre, dos puntos y su valor. Ejemplo:\n  title: Nombre del registro',
          english:
            'There must be fields here, one a line, each with its name, a colon and its value. Example:\n  title: Name of the record',
        },
      ],
    },
    {
      mistake: 'a byte order mark',
      changes: [{ file: 'pages/acerca.mdx', find: '---\ntitle', put: '\ufeff---\ntitle' }],
      told: [
        {
          at: 'pages/acerca.mdx:1:1',
          rule: 'byte-order-mark',
          message:
            'El archivo empieza con una marca invisible (BOM). Guárdelo otra vez con la codificación “UTF-8”, no “UTF-8 con BOM”.',
        },
      ],
    },
    {
      mistake: 'a file that is not UTF-8',
      changes: [{ file: 'pages/acerca.mdx', find: 'Acerca del sitio', put: 'Acerca del cap\ufffdtulo' }],
      told: [
        {
          at: 'pages/acerca.mdx:2:22',
          rule: 'not-utf-8',
          message:
            'Aquí hay una letra que se perdió: el archivo no se guardó en UTF-8. Guárdelo otra vez con esa codificación y vuelva a escribir las letras perdidas.',
        },
      ],
    },
    {
      mistake: 'a control character',
      changes: [{ file: 'pages/acerca.mdx', find: 'Acerca del', put: 'Acerca\u0007del' }],
      told: [
        {
          at: 'pages/acerca.mdx:2:14',
          rule: 'control-character',
          message: 'Aquí hay un carácter invisible que no es texto. Bórrelo y vuelva a escribir la palabra.',
          english:
            'There is an invisible character here that is not text. Delete it and write the word again.',
        },
      ],
    },
    {
      mistake: 'two documents in a source',
      changes: [{ file: 'sources/informe-2015.yaml', find: 'title:', put: '---\ntitle:' }],
      told: [
        {
          at: 'sources/informe-2015.yaml:2:1',
          rule: 'yaml-two-documents',
          message: 'Sobra esta línea de guiones: el archivo lleva un solo grupo de campos.',
        },
      ],
    },
    {
      mistake: 'a file with the wrong ending',
      changes: [{ file: 'concepts/otra.md', text: '---\ntitle: Otra\n---\n' }],
      told: [
        {
          at: 'concepts/otra.md:1:1',
          rule: 'stray-file',
          nearest: 'concepts/otra.mdx',
          message:
            'El sitio no lee este archivo: su carpeta o su nombre no es de los que espera. Se acepta: concepts/….mdx, projects/….mdx, organizations/….mdx, pages/….mdx, sources/….yaml, images/….webp, groupings.yaml, site.yaml. ¿Quiso decir “concepts/otra.mdx”?',
        },
      ],
    },
    {
      mistake: 'a file in a folder with the wrong name',
      changes: [{ file: 'conceptos/otra.mdx', text: '---\ntitle: Otra\n---\n' }],
      told: [
        {
          at: 'conceptos/otra.mdx:1:1',
          rule: 'stray-file',
          nearest: 'concepts/otra.mdx',
          message:
            'El sitio no lee este archivo: su carpeta o su nombre no es de los que espera. Se acepta: concepts/….mdx, projects/….mdx, organizations/….mdx, pages/….mdx, sources/….yaml, images/….webp, groupings.yaml, site.yaml. ¿Quiso decir “concepts/otra.mdx”?',
          english:
            'The site does not read this file: its folder or its name is not one of those it expects. Accepted: concepts/….mdx, projects/….mdx, organizations/….mdx, pages/….mdx, sources/….yaml, images/….webp, groupings.yaml, site.yaml. Did you mean “concepts/otra.mdx”?',
        },
      ],
    },
    {
      mistake: 'a picture',
      changes: [{ file: 'concepts/foto.jpg', text: '' }],
      told: [
        {
          at: 'concepts/foto.jpg:1:1',
          rule: 'stray-file',
          severity: 'warning',
          message:
            'El sitio no lee este archivo: su carpeta o su nombre no es de los que espera. Se acepta: concepts/….mdx, projects/….mdx, organizations/….mdx, pages/….mdx, sources/….yaml, images/….webp, groupings.yaml, site.yaml.',
        },
      ],
    },
    {
      mistake: 'a file name with capitals and accents',
      changes: [{ file: 'pages/Cooperación.mdx', text: '---\ntitle: Otra\nsummary: Otra página.\n---\n' }],
      told: [
        {
          at: 'pages/Cooperación.mdx:1:1',
          rule: 'file-name',
          nearest: 'cooperacion.mdx',
          message:
            '“Cooperación.mdx” no sirve como nombre de archivo, porque de él sale la dirección de la página: use minúsculas sin acentos, cifras y guiones. ¿Quiso decir “cooperacion.mdx”?',
        },
      ],
    },
  ]);
});
