import type { RenameMessages } from './rename-es.ts';

const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const renameEn: RenameMessages = {
  names: { record: 'the record', key: 'the new key' },
  example: 'npm run rename -- projects/old-key new-key',
  ask: {
    record: 'Which record is renamed? Type a part of its title or its key.',
    key: (title) => `New key of “${title}” (lower-case letters without accents, digits and hyphens)`,
  },
  noRecord: (given) => `There is no record “${given}”.`,
  severalRecords: (given) => `“${given}” is the key of several records. Say which:`,
  notARecord: (path) => `“${path}” is not a record: it has no key to change.`,
  sameKey: (key) => `“${key}” is its key already: there is nothing to change.`,
  stuck:
    'In these places the record is named in a way that cannot be changed safely. Write the bare key there, without line breaks (or save the file as UTF-8, if it lost letters), and try again. Nothing was written:',
  plan: {
    moves: (n, isDry) => `${count(n, 'file', 'files')} ${isDry ? 'would be' : 'were'} renamed:`,
    changes: (lines, files, isDry) =>
      `${count(lines, 'line', 'lines')} in ${count(files, 'file', 'files')} ${isDry ? 'would change' : 'changed'}:`,
    unread: 'These files have mistakes of form and name the key. Look at them yourself:',
    untouched: 'Places with the same word that are no reference and stay as they are:',
    more: (n) => `… and ${n} more`,
  },
  done: {
    dry: 'Nothing was written (--dry-run).',
    check: (errors, warnings) =>
      `The check finds the same as before: ${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}.`,
    address: (from, to) => `The address ${from} will lead to ${to}.`,
    kept: (address) => `The address is still ${address}.`,
    iati: (from, to) =>
      `In IATI, the activity ${from} will be called ${to}: users of the data will take it for another.`,
    git: 'They are plain files: git will see the change of name when you add them (git add -A).',
  },
  help: `Usage: npm run rename -- RECORD NEW-KEY [options]

Changes the key of a record: moves its file and its translations, corrects every reference in
the other files (fields, links and citations), and leaves the former key in “redirectFrom”, so
that its address goes on working. Only those characters change: comments, order and quotes
stay as they are. Without arguments, it asks.

RECORD may be projects/key, the path of the file, the address of the page, or the key alone
where no other record has it.

  --dry-run      shows each file and line, and writes nothing
  --lang es|en   language of the messages

Example: npm run rename -- sources/report-2015 commission-report-2015

CONTENT_DIR says which content folder is worked on. Ends with 0 where all went well, with 1
where the content does not allow it (and then writes nothing), with 2 where the command is
wrong, and with 130 where it is interrupted.
`,
};
