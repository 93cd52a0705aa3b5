import type { EditingMessages } from './editing-es.ts';

export const editingEn: EditingMessages = {
  key: {
    taken: (key, path) => `The key “${key}” is that of ${path} already. Choose another.`,
    former: (key, path) =>
      `“${key}” is a former key of ${path}, and its address leads there. Choose another.`,
  },
  ask: {
    keys: 'Type to search; arrows to move; Enter to choose; Ctrl+C to leave without writing anything',
    type: (n) => `(type to search among ${n})`,
    required: 'This is required: it cannot stay empty.',
    none: 'Nothing matches. Try other words.',
  },
  command: {
    cancelled: 'Interrupted: nothing was written.',
    missing: (names) =>
      `This is missing, and there is no terminal here to ask in:\n${names.map((name) => `  ${name}`).join('\n')}`,
    example: 'Example:',
    tooMany: (text) => `“${text}” is one too many. A title with spaces goes in quotes (see --help).`,
    wouldBreak: 'The content would have problems that it does not have now, so nothing was written:',
    unwritten: (path) => `“${path}” cannot be written. Everything is as it was.`,
  },
};
