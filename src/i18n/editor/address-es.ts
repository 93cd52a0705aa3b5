const FEW = 6;

export const addressEs = {
  vanished: (paths: readonly string[], record: string | undefined) => {
    const shown = paths.slice(0, FEW).join(', ');
    const more = paths.length > FEW ? ` y ${paths.length - FEW} más` : '';
    const what = paths.length === 1 ? `La dirección ${shown} desapareció` : `Desaparecieron ${shown}${more}`;
    const whose = record === undefined ? '' : ` (de ${record})`;
    return `${what}${whose}: estaba${paths.length === 1 ? '' : 'n'} en el sitio publicado y ya nada responde ahí. Quien la${paths.length === 1 ? '' : 's'} citó se queda sin lo que leyó.`;
  },
  andMore: (count: number) =>
    count === 1 ? 'Desapareció otra dirección más.' : `Desaparecieron otras ${count} direcciones.`,
  addTo: (file: string) => `Diga en ${file} a dónde llevan ahora.`,
  addRedirect: (file: string) => `El registro cambió de dirección. Agregue en ${file}:`,
  draft: (file: string) =>
    `El registro volvió a borrador en ${file}: quite “draft: true” o, si se retiró, agregue en former-addresses.yaml:`,
  removed: (record: string, key: string, kin: string | undefined) =>
    [
      `El archivo de ${record} ya no está.`,
      `Si el registro tiene otra clave, agregue a la suya “redirectFrom: [${key}]”${kin === undefined ? '' : ` (¿es ${kin}?)`}; npm run rename lo hace solo.`,
      'Si se retiró, agregue en former-addresses.yaml qué era y por qué:',
    ].join(' '),
  whatItWas: 'Qué era',
  whyGone: 'Por qué se retiró.',
  notListed: (text: string) =>
    `“${text}” no es una línea de la lista: cada una es una dirección y, si es la de un registro, su carpeta y clave. La lista la escribe npm run release; no se edita a mano.`,
  twice: (address: string) => `${address} está dos veces en este archivo: no puede llevar a dos partes.`,
  inUse: (address: string) =>
    `${address} es la dirección de una página de hoy. Quítela de aquí, o cambie la de la página.`,
  redirected: (address: string) =>
    `${address} ya lleva a un registro, por su “redirectFrom”. Quítela de aquí.`,
  untold: (missing: readonly string[]) =>
    `Sin “to”, esta dirección dice que lo que había se retiró, y a quien llegue hay que decirle qué era, hasta cuándo estuvo y por qué. Falta: ${missing.join(', ')}.`,
  loop: (through: readonly string[]) =>
    `Estas direcciones llevan una a otra sin fin: ${through.join(' → ')}. Una debe llevar a una página que exista.`,
  toGone: (to: string, gone: string) =>
    to === gone
      ? `${to} también se retiró: nadie debe llegar ahí desde otra dirección. Escriba una página que exista, o quite “to” y diga que esto se retiró.`
      : `${to} lleva a ${gone}, que se retiró. Escriba una página que exista, o quite “to” y diga que esto se retiró.`,
  toNothing: (path: string) => `No hay nada en ${path}.`,
  chain: (to: string, end: string) =>
    `${to} ya cambió y lleva a ${end}: de una dirección a otra debe haber un solo paso.`,
  otherKind: (from: string, to: string) =>
    `${from} y ${to} no son de la misma clase: una página lleva a una página, y un archivo a otro con la misma terminación.`,
  release: {
    help: `Uso: npm run release [-- --dry-run] [-- --forget DIRECCIÓN]

Agrega a addresses.txt, en el contenido, las direcciones que el sitio tiene hoy: páginas de todos los idiomas, JSON,
canales y archivos de datos. Desde entonces npm run check y npm run build no dejan que ninguna desaparezca sin decir a
dónde lleva. La lista solo crece. Se corre al publicar, y el archivo se guarda con el contenido.

  --dry-run            dice qué agregaría, sin escribir
  --forget DIRECCIÓN   quita de la lista una dirección que nunca se publicó (puede repetirse)
  --lang en            mensajes en inglés
  --help               esta ayuda
`,
    header: [
      '# Direcciones que este sitio ha publicado. Ninguna debe dejar de llevar a algo: lo cuida npm run check.',
      '# La escribe npm run release; no se edita a mano.',
    ],
    broken: (errors: number) =>
      errors === 1
        ? 'El contenido tiene un error; npm run check lo explica. No se escribió nada.'
        : `El contenido tiene ${errors} errores; npm run check los explica. No se escribió nada.`,
    added: (count: number, total: number, file: string) =>
      count === 0
        ? `${file}: las ${total} direcciones ya estaban.`
        : `${file}: ${count} ${count === 1 ? 'dirección nueva' : 'direcciones nuevas'}; son ${total} en total.`,
    wouldAdd: (count: number) =>
      count === 1 ? 'Se agregaría una dirección:' : `Se agregarían ${count} direcciones:`,
    notThere: (path: string) => `${path} no está en la lista.`,
    stillThere: (path: string) => `${path} es una dirección del sitio de hoy: no se puede olvidar.`,
    forgotten: (paths: readonly string[]) => `Se quitó de la lista: ${paths.join(', ')}.`,
    noArguments: (given: string) => `${given}: release no recibe nombres; las opciones empiezan con --.`,
  },
  /** Said by the build. */
  unlisted: (count: number) =>
    count === 1
      ? 'Una dirección es nueva desde la última publicación; npm run release la guarda en la lista.'
      : `${count} direcciones son nuevas desde la última publicación; npm run release las guarda en la lista.`,
};

export type AddressMessages = typeof addressEs;
