import { readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { packMessages } from '#i18n/editor/pack-messages.ts';
import { isLanguage, messagesIn } from '#i18n/languages.ts';
import { outDir } from '#integrations/environment.ts';
import { publishedIn, writePack } from '#integrations/pack/write-pack.ts';
import { commandLine, refuse } from './command-line.ts';
import { toldOfSystem } from './told-of-system.ts';

const { positionals, lang } = commandLine({}, (language) => packMessages(language).help);
const messages = packMessages(lang);
const [asked = `${outDir}.zip`, more] = positionals;
if (more !== undefined) refuse(messages.oneFile(more));
const to = resolve(asked);
const published = publishedIn(outDir) ?? refuse(messages.noSite(relative('.', outDir) || '.'));
const address = /<link rel="canonical" href="([^"]*)"/.exec(
  readFileSync(join(outDir, 'index.html'), 'utf8'),
)?.[1];

const options = {
  from: outDir,
  to,
  name: basename(to, '.zip'),
  notes: {
    'LEEME.txt': packMessages('es').readme(address ?? published.base),
    'README.txt': packMessages('en').readme(address ?? published.base),
  },
  searchHelp: (language: string): string =>
    messagesIn(isLanguage(language) ? language : 'es').offline.fromFolder,
};
const files = await toldOfSystem(lang, () => writePack(options, published));
if (files === undefined) process.exitCode = 1;
else console.log(messages.packed(files, relative('.', to) || '.'));
