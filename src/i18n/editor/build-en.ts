import type { BuildMessages } from './build-es.ts';

export const buildEn: BuildMessages = {
  help: `Usage: npm run build [-- --shard 3/8]

Checks the content and builds the site into dist (OUT_DIR).

  --shard 3/8   builds only the third of eight parts, to share them among machines;
                npm run merge joins them
  --lang en     messages in English
  --help        this help
`,
  unknownShard: (given) =>
    `--shard ${given}: which part of how many is expected, such as 3/8 (from 1 to 8, both whole numbers).`,
  unexpected: (given) => `${given}: build takes no names; options begin with --.`,
  built: (folder) => `Site built in ${folder}.`,
  builtPart: (shard, folder) => `Part ${shard} built in ${folder}. npm run merge joins it with the others.`,
  asOf: (day) => `Status of the projects as of ${day} (AS_OF).`,
  waiting: 'Another build is writing into the same folder. This one waits for it to end.',
  system: {
    full: (place: string) =>
      `The disk has no more room, at ${place}. Make room (npm run build needs twice what the site takes) and build again.`,
    notWritable: (place: string) =>
      `${place} cannot be written to. The build must be allowed to write into that folder and into the one that holds it.`,
    mounted: (place: string) =>
      `${place} is in use, or a disk is mounted there, and it cannot be exchanged for another. Choose a folder inside it, such as OUT_DIR=${place}/site.`,
    tooManyOpen: (place: string) =>
      `The system lets no more files be opened, at ${place}. Close other programs or raise the limit (ulimit -n 4096).`,
    intact: (output: string) => `What was in ${output} is as it was.`,
  },
  merge: {
    help: `Usage: npm run merge -- PART…

Joins into dist (OUT_DIR) the parts of a site that npm run build -- --shard built: one folder for each part,
in any order.

  --lang en     messages in English
  --help        this help
`,
    noParts: 'merge: the folders of the parts are missing, as in npm run merge -- part-1 part-2.',
    noPart: (folder) => `${folder}: not a part that npm run build -- --shard built.`,
    twice: (shard, one, other) => `Part ${shard} is there twice: in ${one} and in ${other}.`,
    missing: (shards) => `Parts are missing: ${shards}. The site would not be whole.`,
    otherCount: (one, other) =>
      `${one} and ${other} are parts of different divisions: all must be built with the same number.`,
    otherSite: (one, other) =>
      `${one} and ${other} were not built from the same content, on the same day (AS_OF), by the same program.`,
    differs: (path, one, other) =>
      `${path} is in ${one} and in ${other}, and does not say the same. The parts are not of one site.`,
    merged: (parts, folder) => `${parts} parts joined in ${folder}.`,
  },
};
