const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** What `npm run rename` tells, in the reference language; its shape is every other language’s. */
export const renameEs = {
  names: { record: 'el registro', key: 'la clave nueva' },
  example: 'npm run rename -- projects/clave-vieja clave-nueva',
  ask: {
    record: '¿Qué registro se renombra? Escriba parte de su título o de su clave.',
    key: (title: string) => `Clave nueva de «${title}» (minúsculas sin acentos, cifras y guiones)`,
  },
  noRecord: (given: string) => `No existe ningún registro “${given}”.`,
  severalRecords: (given: string) => `“${given}” es la clave de varios registros. Diga cuál:`,
  notARecord: (path: string) => `“${path}” no es un registro: no tiene clave que cambiar.`,
  sameKey: (key: string) => `“${key}” ya es su clave: no hay nada que cambiar.`,
  stuck:
    'En estos lugares el registro se nombra de un modo que no se puede cambiar sin riesgo. Escríbalos con la clave sola, sin saltos de línea (o guarde el archivo en UTF-8, si perdió letras), y vuelva a intentar. No se escribió nada:',
  plan: {
    moves: (n: number, isDry: boolean) =>
      `${isDry ? 'Cambiaría' : 'Cambió'} el nombre de ${count(n, 'archivo', 'archivos')}:`,
    changes: (lines: number, files: number, isDry: boolean) =>
      `${isDry ? (lines === 1 ? 'Cambiaría' : 'Cambiarían') : lines === 1 ? 'Cambió' : 'Cambiaron'} ${count(lines, 'línea', 'líneas')} en ${count(files, 'archivo', 'archivos')}:`,
    unread: 'Estos archivos tienen errores de forma y nombran la clave. Revíselos a mano:',
    untouched: 'Lugares con la misma palabra que no son una referencia y no se tocan:',
    more: (n: number) => `… y ${n} más`,
  },
  done: {
    dry: 'No se escribió nada (--dry-run).',
    check: (errors: number, warnings: number) =>
      `La revisión encuentra lo mismo que antes: ${count(errors, 'error', 'errores')}, ${count(warnings, 'advertencia', 'advertencias')}.`,
    address: (from: string, to: string) => `La dirección ${from} llevará a ${to}.`,
    kept: (address: string) => `La dirección sigue siendo ${address}.`,
    iati: (from: string, to: string) =>
      `En IATI, la actividad ${from} se llamará ${to}: quien use los datos la verá como otra.`,
    git: 'Son archivos comunes: git reconocerá el cambio de nombre al registrarlo (git add -A).',
  },
  help: `Uso: npm run rename -- REGISTRO CLAVE-NUEVA [opciones]

Cambia la clave de un registro: mueve su archivo y sus traducciones, corrige cada
referencia en los demás archivos (campos, enlaces y citas) y deja en “redirectFrom” la clave
anterior, para que su dirección siga sirviendo. Solo cambia esos caracteres: comentarios,
orden y comillas quedan como están. Sin argumentos, pregunta.

REGISTRO puede ser projects/clave, la ruta del archivo, la dirección de la página, o la clave
sola si no hay otro registro con ella.

  --dry-run      muestra cada archivo y línea, y no escribe nada
  --lang es|en   idioma de los mensajes

Ejemplo: npm run rename -- sources/informe-2015 comision-informe-2015

CONTENT_DIR dice en qué carpeta de contenido se trabaja. Termina con 0 si todo salió bien, con
1 si el contenido no lo permite (y entonces no escribe nada), con 2 si la orden está mal
escrita, y con 130 si se interrumpe.
`,
};

export type RenameMessages = typeof renameEs;
