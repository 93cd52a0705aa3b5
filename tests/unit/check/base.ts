import type { ContentFile } from '#check/content-file.ts';

/** A small content folder without a single mistake, which each fixture breaks in one way. */
const base: Readonly<Record<string, string>> = {
  'site.yaml': `name: Ejemplo
tagline:
  es: Un sitio de prueba
description:
  es: Contenido mínimo para las pruebas
perspective:
  country: MX
institution:
  name:
    es: Nadie
  statement:
    es: No representa a nadie
url: https://ejemplo.example/
repository:
  url: https://codigo.example/ejemplo
  edit: https://codigo.example/ejemplo/edit/{path}
  report: https://codigo.example/ejemplo/issues/new?title={title}
languages: [es, en]
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
contact:
  email: hola@ejemplo.example
`,
  'groupings.yaml': `- key: mesoamerica
  names:
    es: Mesoamérica
    en: Mesoamerica
  members: [MX, GT, HN]
`,
  'sources/lcid-2011.yaml': `type: law
title: Ley de Cooperación Internacional para el Desarrollo
authors:
  - Congreso de la Unión
issued: 2011-04-06
language: es
accessed: 2026-10-02
`,
  'sources/informe-2015.yaml': `type: report
title: Informe de 2015
authors:
  - Una autora
url: https://ejemplo.example/informe
`,
  'concepts/cooperacion-tecnica.mdx': `---
kind: modality
title: Cooperación técnica
summary: Unos enseñan a otros lo que saben hacer.
aliases:
  - CT
definitions:
  - id: ley
    by: Ley mexicana
    gist: Intercambio de conocimientos.
    source: lcid-2011
    since: 2011
notToConfuse:
  - concept: cooperacion-triangular
    difference: En la triangular hay un tercero.
codes:
  - vocabulary: sdg-goal
    code: '17'
---

La ley la define [@lcid-2011, art. 4]. La ofrece la [UNODC](organization:unodc).
`,
  'concepts/cooperacion-tecnica.en.mdx': `---
title: Technical cooperation
slug: technical-cooperation
summary: Some teach others what they know how to do.
definitions:
  - id: ley
    gist: An exchange of knowledge.
notToConfuse:
  - concept: cooperacion-triangular
    difference: In the triangular one there is a third party.
---

The law defines it [@lcid-2011, art. 4].
`,
  'concepts/cooperacion-triangular.mdx': `---
kind: modality
title: Cooperación triangular
summary: Dos países ayudan a un tercero.
broader:
  - cooperacion-tecnica
---

Véase el [proyecto de agua](project:agua-bolivia) en [Bolivia](country:BO) [@informe-2015].
`,
  'organizations/unodc.mdx': `---
title: Oficina de las Naciones Unidas contra la Droga y el Delito
acronyms:
  - UNODC
type: '40'
country: not-applicable
sources:
  - informe-2015
---
`,
  'organizations/sabg.mdx': `---
title: Secretaría Anticorrupción y Buen Gobierno
acronyms:
  - SABG
type: '10'
country: MX
predecessors:
  - id: sfp
    name: Secretaría de la Función Pública
    from: 2003
    until: 2024
sources:
  - informe-2015
---
`,
  'projects/agua-bolivia.mdx': `---
title: Agua limpia en Bolivia
summary: México y Alemania ayudaron a Bolivia a tratar sus aguas.
strand: provider
scheme: bilateral
direction: triangular
forms:
  - technical
participants:
  - organization: unodc
    role: implementing
  - country: BO
    role: recipient
  - id: ministerio
    name: Ministerio del Agua
    country: BO
    role: partner
countries:
  - BO
dates:
  plannedStart: 2011
  actualStart: 2011-03
  plannedEnd: 2013-12-31
  actualEnd: 2014
status:
  declared: closed
  asPublished: Terminado
  asOf: 2015
  source: informe-2015
sectors:
  - code: 14020
    percentage: 60
  - code: 14050
    percentage: 40
sdg:
  main: 6
  targets: ['6.3']
amounts:
  - kind: budget
    amount: 1250000.50
    currency: EUR
    asOf: 2011
    source: informe-2015
results:
  - id: planta
    statement: Se construyó una planta.
    source: informe-2015
discrepancies:
  - id: monto
    field: amounts
    says:
      - source: informe-2015
        value: 1250000
      - source: lcid-2011
        value: Más de un millón
concepts:
  - cooperacion-tecnica
  - cooperacion-triangular
sources:
  - informe-2015
---

México aportó lo que sabía [@informe-2015, p. 3] en [cooperación técnica](concept:cooperacion-tecnica).
`,
  'projects/agua-bolivia.en.mdx': `---
title: Clean water in Bolivia
summary: Mexico and Germany helped Bolivia to treat its water.
results:
  - id: planta
    statement: A plant was built.
participants:
  - id: ministerio
    name: Ministry of Water
---

Mexico brought what it knew [@informe-2015, p. 3].
`,
  'pages/acerca.mdx': `---
title: Acerca del sitio
summary: Quién lo hace y para qué.
---

Un sitio de prueba.
`,
};

/** One change to the valid base: a stretch of a file replaced, or a file as a whole (none when `null`). */
export type Change =
  | { readonly file: string; readonly find: string; readonly put: string }
  | { readonly file: string; readonly text: string | null };

/** A valid content folder with the changes made to it. */
export function contentWith(...changes: readonly Change[]): readonly ContentFile[] {
  const texts = new Map<string, string | null>(Object.entries(base));
  for (const change of changes) {
    if ('text' in change) {
      texts.set(change.file, change.text);
      continue;
    }
    const text = texts.get(change.file) ?? '';
    if (!text.includes(change.find)) throw new Error(`“${change.find}” is not in ${change.file}`);
    texts.set(
      change.file,
      text.replace(change.find, () => change.put),
    );
  }
  return [...texts].flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
}
