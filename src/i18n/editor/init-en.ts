import type { InitMessages } from './init-es.ts';

export const initEn: InitMessages = {
  help: `Turns this repository into a clean start for the site of another institution.

  npm run init -- --lang en
  npm run init -- --lang en --name "Site" --country UY --url https://site.example/ --languages es,pt --yes

It asks for what it is not told. With --yes it asks nothing and takes what is in brackets.

  --name TEXT            name of the site
  --country COUNTRY      the country whose cooperation is told: its code (UY) or its name
  --organization TEXT    or the organisation, by its name
  --institution TEXT     who publishes (the organisation, or the name of the site)
  --url ADDRESS          where it will be published (https://sitio.example/)
  --languages LIST       languages of the site, Spanish first: es,en,pt (es,en)
  --email ADDRESS        whom to write to (contacto@ and the host of the site)
  --repository ADDRESS   where the files are (repositorio. and the host of the site)
  --licence TEXT         licence of the content (CC BY 4.0)
  --licence-url ADDRESS  its text; needed where the licence is another
  --force                even with changes that are not committed
  --yes                  without asking
  --lang en              in English

It deletes the content of this site and what depends on it, and writes a few example records in its place. What it
deletes stays in the history of git. With CONTENT_DIR=folder it only writes the content into that folder, which must
be empty, and leaves this repository alone.`,
  ask: {
    intro: 'A few questions to start the site. What is in brackets holds where you only press Enter.',
    name: 'Name of the site',
    perspective: 'Whose cooperation is told? A country, or the name of an organisation',
    institution: 'Who publishes the site',
    url: 'Address where it will be published',
    languages: 'Languages of the site, Spanish first',
    email: 'Email to write to whoever publishes it',
    sure: 'Go on? Type “yes”',
    yes: ['yes', 'y'],
  },
  removes: 'Deleted from this repository (it stays in the history of git):',
  files: (n) => (n === 1 ? '1 file' : `${n} files`),
  rewrites: 'Written anew:',
  cancelled: 'Nothing was changed.',
  done: (records, folder) => `Done: ${records} example files in ${folder}/.`,
  next: `To go on:
  npm start              builds the site and serves it at http://localhost:4321
  content/site.yaml      what the site says of itself
  content/pages/         texts to complete
  git diff --stat HEAD   what changed; git restore . undoes it

Pages show the history that git has of their files. For that of this site to begin today, and not with the one
before it, commit to a new branch without a past:
  git checkout --orphan start && git add -A && git commit -m "Start of the site"`,
  wrong: {
    usage: 'The command is not understood. npm run init -- --lang en --help says what it takes.',
    option: (option, problem) => `--${option}: ${problem}`,
    missing: (option) => `--${option} is missing.`,
    both: 'The perspective is that of a country (--country) or of an organisation (--organization): one of the two.',
    country: (text, nearest) =>
      `“${text}” is no known country.${nearest === undefined ? '' : ` Did you mean ${nearest}?`} Its two-letter ISO code or its name is accepted.`,
    url: (text) => `“${text}” is not a complete address. Example: https://site.example/`,
    email: (text) => `“${text}” is not an email address. Example: contact@site.example`,
    language: (tag, known) => `The site does not speak “${tag}”. Accepted: ${known}.`,
    licence: 'A licence other than CC BY 4.0 needs --licence-url with the address of its text.',
    key: (text) => `“${text}” gives no key: it needs some letter from a to z, or a digit.`,
    notHere: 'This command runs in the folder of the repository, where the folder starter/ is.',
    noGit: 'This folder is not in git: what is deleted could not be got back. --force does it all the same.',
    changed: (n) =>
      `${n === 1 ? '1 file has changes' : `${n} files have changes`} that are not in git. Commit them first, or use --force.`,
    notEmpty: (folder) => `The folder ${folder} is not empty.`,
    interrupted: 'Interrupted. Nothing was changed.',
  },
};
