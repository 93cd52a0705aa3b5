import { describe } from 'vitest';
import { testMistakes } from './mistake.ts';

describe('mistakes in the text', () => {
  testMistakes([
    {
      mistake: 'HTML',
      changes: [{ file: 'concepts/cooperacion-triangular.mdx', find: 'Véase el', put: 'Véase <b>el</b>' }],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:7',
          rule: 'text-html',
          message:
            '<b> no se acepta: el texto se escribe en Markdown, sin HTML. Corregido:\n  Véase **el** [proyecto de agua](project:agua-bolivia) en [Bolivia](country:BO) [@informe-2015].',
          english:
            '<b> is not accepted: the text is written in Markdown, without HTML. Corrected:\n  Véase **el** [proyecto de agua](project:agua-bolivia) en [Bolivia](country:BO) [@informe-2015].',
        },
      ],
    },
    {
      mistake: 'a link in HTML',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: 'Véase el',
          put: '<a href="https://x.example">el</a>',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:1',
          rule: 'text-html',
          message:
            '<a> no se acepta: el texto se escribe en Markdown, sin HTML. Corregido:\n  [el](https://x.example) [proyecto de agua](project:agua-bolivia) en [Bolivia](country:BO) [@informe-2015].',
        },
      ],
    },
    {
      mistake: 'a script in an attribute',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: 'Véase el',
          put: '<Note onclick="x()">\n\nVéase el\n\n</Note>\n\n',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:1',
          rule: 'text-unsafe-attribute',
          message: '“onclick” no se acepta en <Note>: el contenido no puede llevar código ni estilos.',
        },
      ],
    },
    {
      mistake: 'a component that does not exist',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: 'Véase el',
          put: '<Nota>\n\nhola\n\n</Nota>\n\nVéase el',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:1',
          rule: 'text-component-unknown',
          nearest: 'Note',
          message:
            '<Nota> no existe. Se acepta: Note, Figure, Image, Fields. ¿Quiso decir “Note”? Corregido:\n  <Note>\n\n  hola\n\n  </Note>',
          english:
            'There is no <Nota>. Accepted: Note, Figure, Image, Fields. Did you mean “Note”? Corrected:\n  <Note>\n\n  hola\n\n  </Note>',
        },
      ],
    },
    {
      mistake: 'a note in the middle of a line',
      changes: [{ file: 'concepts/cooperacion-triangular.mdx', find: 'Véase el', put: 'Véase <Note>el' }],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:7',
          rule: 'text-component-not-alone',
          message:
            '<Note> debe ir solo en su propia línea, con una línea en blanco antes y otra después. Ejemplo:\n  <Note title="…">\n\n  …\n\n  </Note>',
        },
      ],
    },
    {
      mistake: 'a figure that is not closed',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: 'Véase el',
          put: '<Figure name="triangular">\n\nVéase el',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:1',
          rule: 'text-component-form',
          message:
            '<Figure> no encierra texto: se escribe en una sola línea que termina en “/>”. Ejemplo:\n  <Figure name="triangular" />',
        },
      ],
    },
    {
      mistake: 'a figure without its name',
      changes: [
        { file: 'concepts/cooperacion-triangular.mdx', find: 'Véase el', put: '<Figure />\n\nVéase el' },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:1',
          rule: 'text-component-attribute',
          message: 'A <Figure> le falta “name”. Ejemplo:\n  <Figure name="triangular" />',
          english: '<Figure> lacks “name”. Example:\n  <Figure name="triangular" />',
        },
      ],
    },
    {
      mistake: 'a figure with an unknown attribute',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: 'Véase el',
          put: '<Figure nombre="triangular" />\n\nVéase el',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:1',
          rule: 'text-component-attribute',
          message: '<Figure> no lleva “nombre”. Se acepta: name. Ejemplo:\n  <Figure name="triangular" />',
        },
      ],
    },
    {
      mistake: 'a figure that does not exist',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: 'Véase el',
          put: '<Figure name="triangulo" />\n\nVéase el',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:1',
          rule: 'text-component-value',
          nearest: 'triangular',
          message:
            '“triangulo” no se acepta en “name”. Se acepta: strands, recipient, provider, horizontal, dual, bilateral, multilateral, regional, north-south, south-south, triangular, south-north. ¿Quiso decir “triangular”? Corregido:\n  <Figure name="triangular" />',
        },
      ],
    },
    {
      mistake: 'a note that is not closed',
      changes: [{ file: 'concepts/cooperacion-triangular.mdx', find: 'Véase el', put: '<Note>\n\nVéase el' }],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:1',
          rule: 'text-component-unclosed',
          message: '<Note> se abre y no se cierra. Ejemplo:\n  <Note title="…">\n\n  …\n\n  </Note>',
          english: '<Note> is opened and not closed. Example:\n  <Note title="…">\n\n  …\n\n  </Note>',
        },
      ],
    },
    {
      mistake: 'a note that was not opened',
      changes: [
        { file: 'concepts/cooperacion-triangular.mdx', find: 'Véase el', put: '</Note>\n\nVéase el' },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:1',
          rule: 'text-component-unopened',
          message: '</Note> cierra algo que no se abrió. Ejemplo:\n  <Note title="…">\n\n  …\n\n  </Note>',
        },
      ],
    },
    {
      mistake: 'an import',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: 'Véase el',
          put: 'import Foo from "./foo"\n\nVéase el',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:1',
          rule: 'text-module-line',
          message:
            'El texto no puede llevar “import” ni “export”: los componentes se usan sin importarlos. Borre esta línea.',
        },
      ],
    },
    {
      mistake: 'braces',
      changes: [{ file: 'concepts/cooperacion-triangular.mdx', find: 'Véase el', put: 'Véase {el}' }],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:7',
          rule: 'text-brace',
          message:
            'Las llaves no se aceptan en el texto. Si deben leerse, ponga una barra invertida delante de cada una. Corregido:\n  Véase \\{el\\} [proyecto de agua](project:agua-bolivia) en [Bolivia](country:BO) [@informe-2015].',
          english:
            'Braces are not accepted in the text. If they are to be read, put a backslash before each one. Corrected:\n  Véase \\{el\\} [proyecto de agua](project:agua-bolivia) en [Bolivia](country:BO) [@informe-2015].',
        },
      ],
    },
    {
      mistake: 'a loose angle bracket',
      changes: [{ file: 'concepts/cooperacion-triangular.mdx', find: 'Véase el', put: 'Véase <5 a el <b' }],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:7',
          rule: 'text-angle-bracket',
          message:
            'Este “<” parece una etiqueta mal escrita. Si debe leerse, ponga una barra invertida delante. Corregido:\n  Véase \\<5 a el <b [proyecto de agua](project:agua-bolivia) en [Bolivia](country:BO) [@informe-2015].',
        },
      ],
    },
    {
      mistake: 'a link that runs code',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: 'project:agua-bolivia',
          put: 'javascript:alert(1)',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:10',
          rule: 'text-unsafe-link',
          message:
            'Un enlace no puede empezar con “javascript:”, porque podría ejecutar código. Ejemplo:\n  [texto del enlace](https://www.example.org/)',
        },
      ],
    },
    {
      mistake: 'an address within the site',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: 'project:agua-bolivia',
          put: '/proyectos/agua-bolivia/',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:10',
          rule: 'text-site-address',
          message:
            '“/proyectos/agua-bolivia/” no lleva a ningún lado. Un registro se enlaza por su clave; otro sitio, con la dirección completa. Corregido:\n  Véase el [proyecto de agua](project:agua-bolivia) en [Bolivia](country:BO) [@informe-2015].',
          english:
            '“/proyectos/agua-bolivia/” leads nowhere. A record is linked by its key; another site, by its complete address. Corrected:\n  Véase el [proyecto de agua](project:agua-bolivia) en [Bolivia](country:BO) [@informe-2015].',
        },
      ],
    },
    {
      mistake: 'an address without its scheme',
      changes: [
        { file: 'concepts/cooperacion-triangular.mdx', find: 'project:agua-bolivia', put: 'www.unodc.org' },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:10',
          rule: 'text-site-address',
          message:
            '“www.unodc.org” no lleva a ningún lado. Un registro se enlaza por su clave; otro sitio, con la dirección completa. Corregido:\n  Véase el [proyecto de agua](https://www.unodc.org) en [Bolivia](country:BO) [@informe-2015].',
        },
      ],
    },
    {
      mistake: 'a link scheme in Spanish',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: 'project:agua-bolivia',
          put: 'proyecto:agua-bolivia',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:10',
          rule: 'text-link-scheme',
          nearest: 'project',
          message:
            'Un enlace no puede empezar con “proyecto:”. Se acepta: concept, project, organization, country, https, mailto. ¿Quiso decir “project”? Corregido:\n  Véase el [proyecto de agua](project:agua-bolivia) en [Bolivia](country:BO) [@informe-2015].',
        },
      ],
    },
    {
      mistake: 'an image',
      changes: [
        { file: 'concepts/cooperacion-triangular.mdx', find: 'Véase el', put: '![foto](foto.jpg) Véase el' },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:1',
          rule: 'text-image',
          message:
            'Las imágenes no se escriben así. Guarde el archivo en images/ y póngalo con <Image />, con su descripción en “alt”. Ejemplo:\n  <Image file="nombre.webp" alt="…" />',
          english:
            'Images are not written like this. Save the file in images/ and show it with <Image />, with its description in “alt”. Example:\n  <Image file="nombre.webp" alt="…" />',
        },
      ],
    },
    {
      mistake: 'a citation with capitals',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: '[@informe-2015]',
          put: '[@Informe 2015, p. 2]',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:76',
          rule: 'text-citation-form',
          message:
            '“[@Informe 2015, p. 2]” no es una cita bien escrita: entre corchetes va una arroba, la clave de la fuente y, tras una coma, la página o el artículo. Corregido:\n  Véase el [proyecto de agua](project:agua-bolivia) en [Bolivia](country:BO) [@informe-2015, p. 2].',
        },
      ],
    },
    {
      mistake: 'a citation of nothing',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: '[@informe-2015]',
          put: '[@informe-2015] y [@]',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:94',
          rule: 'text-citation-form',
          message:
            '“[@]” no es una cita bien escrita: entre corchetes va una arroba, la clave de la fuente y, tras una coma, la página o el artículo. Ejemplo:\n  [@clave-de-la-fuente, art. 32]',
        },
      ],
    },
    {
      mistake: 'a heading of the first level',
      changes: [
        { file: 'concepts/cooperacion-triangular.mdx', find: 'Véase el', put: '# Ejemplos\n\nVéase el' },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:1',
          rule: 'text-heading-level',
          message:
            'El título de la página ya es el de primer nivel. Los apartados del texto empiezan con “##”. Corregido:\n  ## Ejemplos',
          english:
            'The title of the page is already the first level. The sections of the text begin with “##”. Corrected:\n  ## Ejemplos',
        },
      ],
    },
    {
      mistake: 'a citation of an unknown source',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: '[@informe-2015]',
          put: '[@informe-2016, p. 3]',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:76',
          rule: 'unknown-source',
          nearest: 'informe-2015',
          message:
            'Se cita “informe-2016”, pero no existe esa fuente en sources/. Se acepta: informe-2015 (Informe de 2015), lcid-2011 (Ley de Cooperación Internacional para el Desarrollo). ¿Quiso decir “informe-2015”? Corregido:\n  Véase el [proyecto de agua](project:agua-bolivia) en [Bolivia](country:BO) [@informe-2015, p. 3].',
        },
      ],
    },
    {
      mistake: 'a link to an unknown project',
      changes: [
        {
          file: 'concepts/cooperacion-triangular.mdx',
          find: 'project:agua-bolivia',
          put: 'project:agua-bolibia',
        },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:10',
          rule: 'unknown-link',
          nearest: 'agua-bolivia',
          message:
            'No existe un proyecto con la clave “agua-bolibia”. Se acepta: agua-bolivia (Agua limpia en Bolivia). ¿Quiso decir “agua-bolivia”? Corregido:\n  Véase el [proyecto de agua](project:agua-bolivia) en [Bolivia](country:BO) [@informe-2015].',
        },
      ],
    },
    {
      mistake: 'a link to an organisation by its acronym',
      changes: [
        { file: 'concepts/cooperacion-tecnica.mdx', find: 'organization:unodc', put: 'organization:SABG' },
      ],
      told: [
        {
          at: 'concepts/cooperacion-tecnica.mdx:21:53',
          rule: 'unknown-link',
          nearest: 'sabg',
          message:
            'No existe una organización con la clave “SABG”. Se acepta: sabg (Secretaría Anticorrupción y Buen Gobierno), unodc (Oficina de las Naciones Unidas contra la Droga y el Delito). ¿Quiso decir “sabg”? Corregido:\n  La ley la define [@lcid-2011, art. 4]. La ofrece la [UNODC](organization:sabg).',
          english:
            'There is no organisation with the key “SABG”. Accepted: sabg (Secretaría Anticorrupción y Buen Gobierno), unodc (Oficina de las Naciones Unidas contra la Droga y el Delito). Did you mean “sabg”? Corrected:\n  La ley la define [@lcid-2011, art. 4]. La ofrece la [UNODC](organization:sabg).',
        },
      ],
    },
    {
      mistake: 'a link to an unknown country',
      changes: [{ file: 'concepts/cooperacion-triangular.mdx', find: 'country:BO', put: 'country:Bolivia' }],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:54',
          rule: 'unknown-country',
          nearest: 'BO',
          message:
            '“Bolivia” no es un código de país (ISO, dos letras mayúsculas). Se acepta, entre 250 valores: BO (Bolivia)… ¿Quiso decir “BO”? Corregido:\n  Véase el [proyecto de agua](project:agua-bolivia) en [Bolivia](country:BO) [@informe-2015].',
        },
      ],
    },
    {
      mistake: 'a citation of a draft source',
      changes: [{ file: 'sources/lcid-2011.yaml', find: 'type: law', put: 'draft: true\ntype: law' }],
      told: [
        {
          at: 'concepts/cooperacion-tecnica.en.mdx:13:20',
          message:
            '“lcid-2011” es una fuente en borrador: un registro publicado no puede citarla. Quite “draft: true” de sources/lcid-2011.yaml.',
          rule: 'cites-draft',
        },
        {
          at: 'concepts/cooperacion-tecnica.mdx:11:13',
          field: 'definitions[0].source',
          message:
            '“lcid-2011” es una fuente en borrador: un registro publicado no puede citarla. Quite “draft: true” de sources/lcid-2011.yaml.',
          rule: 'cites-draft',
        },
        {
          at: 'concepts/cooperacion-tecnica.mdx:21:18',
          message:
            '“lcid-2011” es una fuente en borrador: un registro publicado no puede citarla. Quite “draft: true” de sources/lcid-2011.yaml.',
          rule: 'cites-draft',
        },
        {
          at: 'projects/agua-bolivia.mdx:54:17',
          field: 'discrepancies[0].says[1].source',
          message:
            '“lcid-2011” es una fuente en borrador: un registro publicado no puede citarla. Quite “draft: true” de sources/lcid-2011.yaml.',
          rule: 'cites-draft',
        },
      ],
    },
    {
      mistake: 'a link to a draft',
      changes: [
        { file: 'projects/agua-bolivia.mdx', find: 'strand: provider', put: 'draft: true\nstrand: provider' },
      ],
      told: [
        {
          at: 'concepts/cooperacion-triangular.mdx:9:10',
          rule: 'link-to-draft',
          severity: 'warning',
          message: '“agua-bolivia” es un borrador: en el sitio publicado, este enlace no aparecerá.',
        },
      ],
    },
  ]);
});
