import type { PreviewMessages } from './preview-es.ts';

export const previewEn: PreviewMessages = {
  command: {
    help: `Preview of the site while it is edited: each change that is saved shows in the browser, and mistakes in the
content are told on the page and here.

Usage: npm run dev -- [options]

  --port N       port; where it is taken, the next free one (4321)
  --no-drafts    without drafts, as it is published
  --lang es      messages in Spanish
  --help         this help

CONTENT_DIR=folder shows other content. To stop: Ctrl C.`,
    unknownPort: (value) => `--port ${value}: a number from 1 to 65535 is expected.`,
    unknownOption: (name) => `There is no option ${name}. See npm run dev -- --help.`,
    optionWithoutValue: (name) => `${name} needs a value. See npm run dev -- --help.`,
  },
  terminal: {
    asOf: (day) => `State of the projects on ${day} (AS_OF).`,
    portTaken: (wanted, taken) => `Port ${wanted} is taken; ${taken} is used.`,
    address: (address) => `Preview: ${address}   (Ctrl C to stop)`,
    moved: (address) => `The site’s address changed in site.yaml. Preview: ${address}`,
    changed: (files, more) => `Change in ${files.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    mended: (file) => `Mended: ${file}`,
    stillWrong: (errors) => `Still to mend: ${errors}.`,
    allMended: 'The content has no errors any more.',
    failed: (message) => `The change could not be shown: ${message}`,
    unreachable: (port) => `Port ${port} cannot be used.`,
  },
  page: {
    errors: (n) => (n === 1 ? 'There is 1 error in the content' : `There are ${n} errors in the content`),
    otherErrors: (n, files) => (n === 1 ? `Another error, in ${files}` : `${n} other errors, in ${files}`),
    errorsElsewhere: (n, files) =>
      n === 1 ? `Not of this page, but of ${files}` : `None of this page, but of ${files}`,
    warnings: (n) =>
      n === 1
        ? '1 warning, which does not keep it from being published'
        : `${n} warnings, which do not keep it from being published`,
    place: (line, column) => `line ${line}, column ${column}`,
    stillShown: 'Meanwhile the last version without errors is shown here.',
    notShown: 'It will show once those of its file are mended.',
    byItself: 'The page renews itself when the mended file is saved.',
    missing: (key) => `${key} (does not exist)`,
    impossible: 'This page cannot be shown yet',
  },
};
