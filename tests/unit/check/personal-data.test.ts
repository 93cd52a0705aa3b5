import { describe, expect, it } from 'vitest';
import { checkContent } from '#check/check-content.ts';
import { type Change, contentWith } from './base.ts';
import { AS_OF, testMistakes } from './mistake.ts';

/** Places and words of what is said of personal data, with a sentence in a field of a project. */
function saidOf(sentence: string): readonly string[] {
  const title = 'title: Agua limpia en Bolivia';
  const change: Change = {
    file: 'projects/agua-bolivia.mdx',
    find: title,
    put: `${title}\ncaveats:\n  - id: reserva\n    text: ${JSON.stringify(sentence)}`,
  };
  return checkContent(contentWith(change), { language: 'es', asOf: AS_OF })
    .findings.filter(({ rule }) => rule === 'personal-data')
    .map(({ message, severity, field }) => `${severity} ${field} ${/“(.*?)”/.exec(message)?.[1]}`);
}

describe('data of persons', () => {
  it.each([
    ['Escriba a maria.perez@ejemplo.gob.example para saber más.', 'maria.perez@ejemplo.gob.example'],
    ['Su teléfono: 55 1234 5678.', 'teléfono: 55 1234 5678'],
    ['Llame al +52 (55) 1234 5678.', '+52 (55) 1234 5678'],
    ['Tel. (55) 1234-5678', 'Tel. (55) 1234-5678'],
    ['Con clave PEGM800101ABC firmó el acta.', 'PEGM800101ABC'],
    ['Lo dirigió la Dra. María Pérez de la Cruz en 2012.', 'Dra. María Pérez de la Cruz'],
    ['It was led by Mr. John Smith.', 'Mr. John Smith'],
    ['Llame al (55) 1234 5678.', '(55) 1234 5678'],
    ['Llame al 55-1234-5678.', '55-1234-5678'],
    ['Escriba a juan.perez [arroba] ejemplo.example.', 'juan.perez [arroba] ejemplo.example'],
    ['Con cédula de identidad 1.234.567-8.', 'cédula de identidad 1.234.567-8'],
    ['Firmó el C. Juan Pérez.', 'C. Juan Pérez'],
    ['Lo firmó la embajadora María García López.', 'embajadora María García López'],
  ])('in a field: %s', (sentence, found) => {
    expect(saidOf(sentence)).toEqual([`warning caveats[0].text ${found}`]);
  });

  it.each([
    'El contacto del sitio es hola@ejemplo.example.',
    'Lo hizo el Instituto Dr. José María Luis Mora.',
    'Costó 1 250 000 dólares entre 2011-2013.',
    'El convenio CONV-2011-0345 y la meta 17.9.',
    'La clave ABCD201399XYZ no lleva una fecha que exista.',
    'El Dr. Pérez firmó.',
    'La secretaría y el director del Banco Central firmaron con el presidente de México.',
    'El ministro de Salud de Chile firmó.',
  ])('but not in: %s', (sentence) => {
    expect(saidOf(sentence)).toEqual([]);
  });

  it('all of them, not the first', () => {
    expect(saidOf('a@b.example, c@d.example')).toHaveLength(2);
    expect(saidOf('El Dr. Pedro Páramo y la Dra. Ana Ruiz.')).toEqual([
      'warning caveats[0].text Dr. Pedro Páramo',
      'warning caveats[0].text Dra. Ana Ruiz',
    ]);
    expect(saidOf('El Dr. Pedro Páramo y Dra. Ana Ruiz.')).toHaveLength(2);
  });

  it('no address while that of the site cannot be read', () => {
    const pages = {
      file: 'pages/acerca.mdx',
      find: '\n---\n',
      put: '\n---\n\nEscriba a hola@ejemplo.example.\n',
    };
    const broken = { file: 'site.yaml', find: 'contact:', put: 'contacto' };
    const { findings } = checkContent(contentWith(pages, broken), { language: 'es', asOf: AS_OF });
    expect(findings.map(({ file }) => file)).toContain('site.yaml');
    expect(findings.filter(({ rule }) => rule === 'personal-data')).toEqual([]);
  });

  it('the title and the authors of a document are public already', () => {
    const change: Change = {
      file: 'sources/informe-2015.yaml',
      find: '  - Una autora',
      put: '  - Dra. María Pérez Gómez',
    };
    expect(checkContent(contentWith(change), { language: 'es', asOf: AS_OF }).findings).toEqual([]);
  });
});

testMistakes([
  {
    mistake: 'a name and an address in the text, past a link',
    changes: [
      {
        file: 'concepts/cooperacion-tecnica.mdx',
        find: 'La ofrece la [UNODC](organization:unodc).',
        put: 'La ofrece la [UNODC](organization:unodc), dijo la Lic. Ana Ruiz (ana@ejemplo.example).',
      },
    ],
    told: [
      {
        at: 'concepts/cooperacion-tecnica.mdx:21:90',
        rule: 'personal-data',
        severity: 'warning',
        message:
          '“Lic. Ana Ruiz” es el nombre de una persona. Escriba su cargo y su institución; el nombre, solo si el hecho no se entiende sin él.',
        english:
          '“Lic. Ana Ruiz” is a person’s name. Write the post and the institution; the name only where the fact makes no sense without it.',
      },
      {
        at: 'concepts/cooperacion-tecnica.mdx:21:105',
        rule: 'personal-data',
        severity: 'warning',
        message:
          '“ana@ejemplo.example” es un correo electrónico. Lo que se publica queda a la vista de todos: bórrelo, o ponga la página de contacto de la institución.',
      },
    ],
  },
]);
