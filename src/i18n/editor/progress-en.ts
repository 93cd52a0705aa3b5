import type { ProgressMessages } from './progress-es.ts';

export const progressEn = {
  locale: 'en-GB',
  steps: {
    files: 'Content files',
    pages: 'Pages',
    documents: 'Texts for search',
    cards: 'Pictures for sharing',
    compressed: 'Compressed files',
    links: 'Links opened',
    parts: 'Parts joined',
    verified: 'Files compared',
    written: 'Files written',
  },
  count: (what, done, total) => `${what}: ${done} of ${total}`,
  secondsLeft: (n) => `${n} s left`,
  minutesLeft: (n) => `${n} min left`,
  hoursLeft: (n) => `${n} h left`,
} satisfies ProgressMessages;
