import * as z from 'zod';
import { codeOf } from './codelists/codelist.ts';
import { countries } from './codelists/countries.ts';
import { forms } from './codelists/forms.ts';
import { directions, schemes } from './codelists/schemes.ts';
import { strands } from './codelists/strands.ts';
import { organizationTypes } from './codelists/organisation-types.ts';
import { comparedPairs } from './compared-pairs.ts';
import { iatiIdentifier } from './iati-identifier.ts';
import { keyOf } from './key.ts';
import { languageTag, localized } from './language.ts';
import { addressTemplate, described, line, webAddress } from './text.ts';

/** Programs of repository servers that the browser form speaks with. */
export const editingBackends = ['github', 'gitlab', 'gitea'] as const;

/** What makes the site this institution's: `site.yaml`. */
export const site = z.strictObject({
  name: described(line, 'Nombre del sitio', 'Name of the site'),
  tagline: described(localized, 'Qué es, en pocas palabras', 'What it is, in a few words'),
  description: described(localized, 'Qué es, en una o dos oraciones', 'What it is, in a sentence or two'),
  perspective: described(
    z.strictObject({
      country: described(codeOf(countries, 'countries').optional(), 'País', 'Country'),
      organization: described(keyOf('organizations').optional(), 'Organización', 'Organisation'),
    }),
    'De quién es la vertiente que se cuenta: un país o una organización',
    'Whose strand is told: a country or an organisation',
  ),
  institution: described(
    z.strictObject({
      name: described(localized, 'Nombre de quien publica', 'Name of who publishes'),
      statement: described(
        localized,
        'Qué es y qué relación tiene con los gobiernos que nombra',
        'What it is, and its relation to the governments it names',
      ),
    }),
    'Quién publica el sitio y qué relación tiene con los gobiernos que nombra',
    'Who publishes the site, and its relation to the governments it names',
  ),
  url: described(
    webAddress.regex(/^[^?#%]*$/, { error: 'web-address' }),
    'Dirección en que se publica; puede llevar una ruta (https://ejemplo.example/atlas/)',
    'Address where it is published; may have a path (https://site.example/atlas/)',
  ),
  repository: described(
    z.strictObject({
      url: described(webAddress, 'Dirección del repositorio', 'Address of the repository'),
      edit: described(
        addressTemplate,
        'Dirección para editar un archivo; {path} se sustituye por su ruta',
        'Address to edit a file; {path} stands for its path',
      ),
      report: described(
        addressTemplate,
        'Dirección para avisar de un error; {title} y {page} se sustituyen',
        'Address to report an error; {title} and {page} are replaced',
      ),
      commit: described(
        addressTemplate.optional(),
        'Dirección de un cambio; {commit} se sustituye por su identificador',
        'Address of a change; {commit} stands for its identifier',
      ),
      history: described(
        addressTemplate.optional(),
        'Dirección del historial de un archivo; {path} se sustituye por su ruta',
        'Address of the history of a file; {path} stands for its path',
      ),
    }),
    'Dónde están los archivos',
    'Where the files are',
  ),
  editing: described(
    z
      .strictObject({
        backend: described(
          z.enum(editingBackends),
          'Programa del servidor: github, gitlab o gitea (también Forgejo)',
          'Program of the server: github, gitlab or gitea (Forgejo too)',
        ),
        repository: described(
          z.string().regex(/^[^/:\s]+(?:\/[^/:\s]+)+$/, { error: 'repository' }),
          'Dueño y nombre del repositorio: institucion/atlas',
          'Owner and name of the repository: institution/atlas',
        ),
        branch: described(line.default('main'), 'Rama en que se escribe', 'Branch that is written to'),
        server: described(
          webAddress.optional(),
          'Dirección del servidor, si no es github.com, gitlab.com ni gitea.com',
          'Address of the server, where it is not github.com, gitlab.com or gitea.com',
        ),
        authenticator: described(
          webAddress.optional(),
          'Dirección del servicio que abre la sesión en GitHub; sin él se entra con una clave de acceso personal',
          'Address of the service that signs in to GitHub; without it one signs in with a personal access token',
        ),
        appId: described(
          line.optional(),
          'Identificador de la aplicación registrada en GitLab o Gitea para abrir sesión; sin él se entra con una clave de acceso personal',
          'Identifier of the application registered in GitLab or Gitea to sign in; without it one signs in with a personal access token',
        ),
        propose: described(
          z.boolean().default(true),
          'true: cada cambio se propone y otra persona lo acepta (GitHub y GitLab); false: se guarda en la rama',
          'true: each change is proposed and someone else accepts it (GitHub and GitLab); false: it is saved in the branch',
        ),
      })
      .optional(),
    'Formulario de edición en el navegador: dónde guarda; sin este bloque, solo en la propia computadora',
    'Editing form in the browser: where it saves; without this block, on one’s own computer only',
  ),
  languages: described(
    z.array(languageTag).min(1),
    'Idiomas del sitio; el primero es el de referencia',
    'Languages of the site; the first is the reference language',
  ),
  licence: described(
    z.strictObject({
      name: described(line, 'Nombre de la licencia', 'Name of the licence'),
      url: described(webAddress, 'Dirección de la licencia', 'Address of the licence'),
    }),
    'Licencia del contenido',
    'Licence of the content',
  ),
  contact: described(
    z.strictObject({
      email: described(z.email().optional(), 'Correo electrónico', 'Email'),
      url: described(webAddress.optional(), 'Página de contacto', 'Contact page'),
    }),
    'A quién escribir',
    'Whom to write to',
  ),
  terms: described(
    z
      .strictObject({
        strand: described(
          z.partialRecord(codeOf(strands, 'strands'), keyOf('concepts')).default({}),
          'Concepto de cada vertiente',
          'Concept of each strand',
        ),
        scheme: described(
          z.partialRecord(codeOf(schemes, 'schemes'), keyOf('concepts')).default({}),
          'Concepto de cada esquema',
          'Concept of each scheme',
        ),
        direction: described(
          z.partialRecord(codeOf(directions, 'directions'), keyOf('concepts')).default({}),
          'Concepto de cada dirección',
          'Concept of each direction',
        ),
        form: described(
          z.partialRecord(codeOf(forms, 'forms'), keyOf('concepts')).default({}),
          'Concepto de cada forma',
          'Concept of each form',
        ),
        status: described(
          keyOf('concepts').optional(),
          'Concepto que explica el estado',
          'Concept that explains the status',
        ),
      })
      .prefault({}),
    'Concepto que explica cada valor de las fichas de proyecto',
    'Concept that explains each value of the project facts',
  ),
  iati: described(
    z
      .strictObject({
        reportingOrganization: described(
          z.strictObject({
            identifier: described(
              iatiIdentifier,
              'Identificador de IATI de quien publica; XE-EXAMPLE-… si no tiene uno registrado',
              'IATI identifier of who publishes; XE-EXAMPLE-… where none is registered',
            ),
            type: described(
              codeOf(organizationTypes, 'organizationTypes'),
              'Tipo de organización (código de IATI)',
              'Type of organisation (IATI code)',
            ),
            name: described(localized, 'Nombre en cada idioma', 'Name in each language'),
            secondaryReporter: described(
              z.boolean(),
              'true si publica lo que otros hicieron; false si publica lo suyo',
              'true where it reports what others did; false where it reports its own work',
            ),
          }),
          'Quién publica los datos en IATI',
          'Who publishes the data in IATI',
        ),
        activityPrefix: described(
          iatiIdentifier.optional(),
          'Con qué empiezan los identificadores de los proyectos; si falta, el de quien publica',
          'What the identifiers of projects begin with; the publisher’s where left out',
        ),
        organizationIdentifiers: described(
          z
            .array(
              z.strictObject({
                organization: described(
                  keyOf('organizations'),
                  'Clave de la organización',
                  'Key of the organisation',
                ),
                identifier: described(iatiIdentifier, 'Su identificador de IATI', 'Its IATI identifier'),
              }),
            )
            .default([]),
          'Identificadores de IATI de organizaciones cuyo registro no lo trae',
          'IATI identifiers of organisations whose record has none',
        ),
      })
      .optional(),
    'Exportación a IATI 2.03; sin este bloque no se hace',
    'Export to IATI 2.03; none is made without this block',
  ),
  founding: described(
    z
      .strictObject({
        project: described(keyOf('projects'), 'Clave del proyecto', 'Key of the project'),
        statement: described(
          localized,
          'La razón, en una o dos oraciones',
          'The reason, in a sentence or two',
        ),
      })
      .optional(),
    'Proyecto que muestra por qué existe el sitio, y la razón en una o dos oraciones',
    'Project that shows why the site exists, and the reason in a sentence or two',
  ),
  beginWith: described(
    z
      .array(
        z.strictObject({
          concept: described(keyOf('concepts'), 'Concepto que la responde', 'Concept that answers it'),
          question: described(localized, 'La pregunta', 'The question'),
        }),
      )
      .default([]),
    'Recorrido para quien llega: preguntas, en el orden en que conviene hacerlas',
    'Path for a newcomer: questions, in the order in which to ask them',
  ),
  compare: described(
    comparedPairs.prefault({}),
    'Qué mostrar lado a lado, de dos en dos',
    'What to show side by side, two by two',
  ),
});
export type Site = z.infer<typeof site>;
