/** What the commands that write content files tell in common, in the reference language. */
export const editingEs = {
  key: {
    taken: (key: string, path: string) => `La clave “${key}” ya es la de ${path}. Elija otra.`,
    former: (key: string, path: string) =>
      `“${key}” es una clave anterior de ${path}, y su dirección lleva allá. Elija otra.`,
  },
  ask: {
    keys: 'Escriba para buscar; flechas para moverse; Entrar para elegir; Ctrl+C para salir sin escribir nada',
    type: (n: number) => `(escriba para buscar entre ${n})`,
    required: 'Esto hace falta: no puede quedar vacío.',
    none: 'Nada coincide. Pruebe con otras palabras.',
  },
  command: {
    cancelled: 'Se interrumpió: no se escribió nada.',
    missing: (names: readonly string[]) =>
      `Falta lo siguiente, y aquí no hay una terminal en que preguntarlo:\n${names.map((name) => `  ${name}`).join('\n')}`,
    example: 'Ejemplo:',
    tooMany: (text: string) => `Sobra “${text}”. Un título con espacios va entre comillas (véase --help).`,
    wouldBreak: 'El contenido tendría problemas que ahora no tiene, así que no se escribió nada:',
    unwritten: (path: string) => `No se puede escribir “${path}”. Todo quedó como estaba.`,
  },
};

export type EditingMessages = typeof editingEs;
