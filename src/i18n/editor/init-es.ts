/** What `npm run init` says, in the reference language; its shape is every other language’s. */
export const initEs = {
  help: `Convierte este repositorio en un comienzo limpio para el sitio de otra institución.

  npm run init
  npm run init -- --name "Sitio" --country UY --url https://sitio.example/ --languages es,pt --yes

Pregunta lo que no se le diga. Con --yes no pregunta nada y usa lo que va entre paréntesis.

  --name TEXTO           nombre del sitio
  --country PAÍS         el país cuya cooperación se cuenta: código (UY) o nombre
  --organization TEXTO   o la organización, por su nombre
  --institution TEXTO    quién publica (la organización, o el nombre del sitio)
  --url DIRECCIÓN        dónde se publicará (https://sitio.example/)
  --languages LISTA      idiomas del sitio, primero el español: es,en,pt (es,en)
  --email CORREO         a quién escribir (contacto@ y el servidor del sitio)
  --repository DIRECCIÓN dónde están los archivos (repositorio. y el servidor del sitio)
  --licence TEXTO        licencia del contenido (CC BY 4.0)
  --licence-url DIRECCIÓN su texto; hace falta si la licencia es otra
  --force                aunque haya cambios sin guardar en git
  --yes                  sin preguntar
  --lang en              en inglés

Borra el contenido de este sitio y lo que depende de él, y escribe en su lugar unos registros de ejemplo. Lo que
borra queda en la historia de git. Con CONTENT_DIR=carpeta solo escribe el contenido en esa carpeta, que debe estar
vacía, y no toca este repositorio.`,
  ask: {
    intro:
      'Unas preguntas para empezar el sitio. Lo que va entre paréntesis vale si se responde solo con Intro.',
    name: 'Nombre del sitio',
    perspective: '¿De quién es la cooperación que se cuenta? Un país, o el nombre de una organización',
    institution: 'Quién publica el sitio',
    url: 'Dirección en que se publicará',
    languages: 'Idiomas del sitio, primero el español',
    email: 'Correo para escribir a quien publica',
    sure: '¿Seguir? Escriba «sí»',
    yes: ['si', 's'],
  },
  removes: 'Se borra de este repositorio (queda en la historia de git):',
  files: (n: number) => (n === 1 ? '1 archivo' : `${n} archivos`),
  rewrites: 'Se escribe de nuevo:',
  cancelled: 'No se cambió nada.',
  done: (records: number, folder: string) => `Listo: ${records} archivos de ejemplo en ${folder}/.`,
  next: `Para seguir:
  npm start              construye el sitio y lo sirve en http://localhost:4321
  content/site.yaml      lo que el sitio dice de sí mismo
  content/pages/         textos para completar
  git diff --stat HEAD   lo que cambió; git restore . lo deshace

Las páginas muestran la historia de sus archivos en git. Para que la de este sitio empiece hoy y no con la del
anterior, guárdelo en una rama nueva, sin pasado:
  git checkout --orphan inicio && git add -A && git commit -m "Inicio del sitio"`,
  wrong: {
    usage: 'No se entiende la orden. npm run init -- --help dice qué acepta.',
    option: (option: string, problem: string) => `--${option}: ${problem}`,
    missing: (option: string) => `Falta --${option}.`,
    both: 'La perspectiva es de un país (--country) o de una organización (--organization): uno de los dos.',
    country: (text: string, nearest: string | undefined) =>
      `No se conoce el país «${text}».${nearest === undefined ? '' : ` ¿Quiso decir ${nearest}?`} Se acepta su código ISO de dos letras o su nombre.`,
    url: (text: string) => `«${text}» no es una dirección completa. Ejemplo: https://sitio.example/`,
    email: (text: string) => `«${text}» no es un correo. Ejemplo: contacto@sitio.example`,
    language: (tag: string, known: string) => `El sitio no habla «${tag}». Se acepta: ${known}.`,
    licence: 'Una licencia distinta de CC BY 4.0 necesita --licence-url con la dirección de su texto.',
    key: (text: string) => `«${text}» no da una clave: hace falta alguna letra de la a a la z o una cifra.`,
    notHere: 'Esta orden va en la carpeta del repositorio, donde está la carpeta starter/.',
    noGit:
      'Esta carpeta no está en git: lo que se borre no podría recuperarse. Con --force se hace de todos modos.',
    changed: (n: number) =>
      `Hay ${n === 1 ? '1 archivo con cambios' : `${n} archivos con cambios`} sin guardar en git. Guárdelos primero (git commit), o use --force.`,
    notEmpty: (folder: string) => `La carpeta ${folder} no está vacía.`,
    interrupted: 'Se interrumpió. No se cambió nada.',
  },
};

export type InitMessages = typeof initEs;
