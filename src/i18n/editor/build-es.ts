export const buildEs = {
  help: `Uso: npm run build [-- --shard 3/8]

Revisa el contenido y construye el sitio en dist (OUT_DIR).

  --shard 3/8   construye solo la tercera de ocho partes, para repartirlas entre varias máquinas;
                npm run merge las une
  --lang en     mensajes en inglés
  --help        esta ayuda
`,
  unknownShard: (given: string) =>
    `--shard ${given}: se espera qué parte y de cuántas, como 3/8 (de 1 a 8, las dos cifras enteras).`,
  unexpected: (given: string) => `${given}: build no recibe nombres; las opciones empiezan con --.`,
  built: (folder: string) => `Sitio construido en ${folder}.`,
  builtPart: (shard: string, folder: string) =>
    `Parte ${shard} construida en ${folder}. npm run merge la une con las demás.`,
  asOf: (day: string) => `Estado de los proyectos al ${day} (AS_OF).`,
  waiting: 'Otra construcción escribe en la misma carpeta. Esta espera a que termine.',
  system: {
    full: (place: string) =>
      `No cabe más en el disco, en ${place}. Haga lugar (npm run build necesita el doble de lo que ocupa el sitio) y construya de nuevo.`,
    notWritable: (place: string) =>
      `No se puede escribir en ${place}. Se necesita permiso para escribir en esa carpeta y en la que la contiene.`,
    mounted: (place: string) =>
      `${place} está en uso o es donde se monta un disco, y no puede cambiarse por otra. Elija una carpeta dentro de ella, como OUT_DIR=${place}/sitio.`,
    tooManyOpen: (place: string) =>
      `El sistema no deja abrir más archivos, en ${place}. Cierre otros programas o suba el límite (ulimit -n 4096).`,
    intact: (output: string) => `Lo que había en ${output} está como estaba.`,
  },
  merge: {
    help: `Uso: npm run merge -- PARTE…

Une en dist (OUT_DIR) las partes de un sitio que construyó npm run build -- --shard: una carpeta por parte,
en cualquier orden.

  --lang en     mensajes en inglés
  --help        esta ayuda
`,
    noParts: 'merge: faltan las carpetas de las partes, como en npm run merge -- parte-1 parte-2.',
    noPart: (folder: string) => `${folder}: no es una parte que haya construido npm run build -- --shard.`,
    twice: (shard: string, one: string, other: string) =>
      `La parte ${shard} está dos veces: en ${one} y en ${other}.`,
    missing: (shards: string) => `Faltan partes: ${shards}. El sitio no estaría completo.`,
    otherCount: (one: string, other: string) =>
      `${one} y ${other} son partes de divisiones distintas: todas deben construirse con el mismo número.`,
    otherSite: (one: string, other: string) =>
      `${one} y ${other} no se construyeron con el mismo contenido, el mismo día (AS_OF) y el mismo programa.`,
    differs: (path: string, one: string, other: string) =>
      `${path} está en ${one} y en ${other}, y no dice lo mismo. Las partes no son del mismo sitio.`,
    merged: (parts: number, folder: string) => `${parts} partes unidas en ${folder}.`,
  },
};

export type BuildMessages = typeof buildEs;
