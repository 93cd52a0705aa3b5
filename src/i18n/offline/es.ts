/** How to read without a network: the page, and what its script says. A script fills in what is in braces. */
export const es = {
  title: 'Leer sin conexión',
  lead: 'Las páginas que ya abrió, los índices y la búsqueda siguen ahí cuando no hay red. También puede guardar el sitio entero, por ejemplo antes de salir a campo.',
  missing: 'No hay conexión, y esta página no está guardada en este aparato:',
  missingKept: 'Abajo está lo que sí puede leer',
  missingNext: 'Con conexión, puede guardar todo el sitio desde esta página.',
  fromFolder:
    'La búsqueda no funciona en una copia que se abre desde una carpeta. Puede recorrer los índices, o poner la carpeta en un servidor de archivos.',
  retry: 'Intentar de nuevo',
  save: {
    title: 'Guardar este sitio para leerlo sin conexión',
    needsScript:
      'Para guardar el sitio hace falta JavaScript, que está apagado en este navegador. Puede guardar páginas sueltas con la función de su navegador, o descargar los datos.',
    unable:
      'Este navegador no permite guardar el sitio: puede ser por una ventana privada, por una dirección sin https o porque no tiene esa función.',
    what: 'Qué guardar',
    pages: '{name}: todas las páginas y la búsqueda. {files} archivos, {size}',
    data: 'Datos abiertos: tablas, dibujos y demás archivos para descargar. {files} archivos, {size}',
    sizes:
      'Es lo que ocuparán en este aparato. Por la red viaja bastante menos, porque casi todo va comprimido.',
    room: 'Espacio que el navegador deja al sitio: {size}.',
    noRoom:
      'No cabe: hacen falta {needed} y el navegador deja {room}. Elija menos, o libere espacio en el aparato.',
    spared: 'Su navegador pide gastar pocos datos. Se guardará solo si usted lo pide aquí.',
    start: 'Guardar',
    resume: 'Seguir guardando',
    stop: 'Detener',
    progress: 'Avance',
    underWay: 'Se han guardado {done} de {all}. Deje esta página abierta.',
    stopped: 'Detenido. Lo que ya se guardó se puede leer, y después puede seguir desde ahí.',
    done: 'Listo: ya puede leer sin conexión lo que eligió.',
    lost: 'Se perdió la conexión. Lo que ya se guardó se puede leer; siga cuando haya red.',
    full: 'Se acabó el espacio. Lo que ya se guardó se puede leer. Libere espacio y siga, o borre lo guardado.',
    changed:
      'El sitio cambió mientras se guardaba. Cargue de nuevo esta página y siga: lo que no cambió no se baja otra vez.',
    chooseOne: 'Elija al menos una cosa.',
    saved: 'guardado',
  },
  kept: {
    title: 'Lo que hay en este aparato',
    none: 'Nada todavía.',
    used: 'Ocupa {size}.',
    whole: 'Guardado entero: {names}.',
    pages: 'Páginas que puede leer sin conexión',
    clear: 'Borrar todo lo guardado',
    cleared: 'Borrado. Este navegador ya no guarda nada de este sitio, salvo que usted pidió que así sea.',
    refused: 'Usted pidió que no se guarde nada.',
    again: 'Volver a guardar lo que leo',
    accepted: 'Desde ahora se guarda otra vez lo que lea.',
  },
  about: {
    title: 'Qué se guarda, y qué no',
    seen: (pages: string, megabytes: string) =>
      `De lo que lee se guardan como mucho ${pages} páginas o ${megabytes} MB; cuando no caben más, salen las que lleva más tiempo sin abrir. Con ellas se guardan los índices y la búsqueda del idioma en que lee.`,
    spared: 'Si el navegador pide gastar pocos datos, no se guarda nada que usted no pida.',
    versions:
      'Cuando el sitio cambia, lo guardado se pone al día entero o no se toca: nunca se mezclan páginas de dos versiones. De lo que guardó se baja solo lo que cambió.',
    here: 'Todo queda en este navegador. Nada dice quién es usted ni se envía a nadie.',
  },
};

export type OfflineMessages = typeof es;
