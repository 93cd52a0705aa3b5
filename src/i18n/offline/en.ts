import type { OfflineMessages } from './es.ts';

export const en: OfflineMessages = {
  title: 'Read offline',
  lead: 'The pages you have opened, the indexes and the search are still there when there is no network. You can also save the whole site, before a field trip for instance.',
  missing: 'There is no connection, and this page is not saved on this device:',
  missingKept: 'What you can read is listed below',
  missingNext: 'With a connection, you can save the whole site from this page.',
  fromFolder:
    'Search does not work in a copy that is opened from a folder. You can go through the indexes, or put the folder on a file server.',
  retry: 'Try again',
  save: {
    title: 'Save this site for reading offline',
    needsScript:
      'Saving the site needs JavaScript, which is switched off in this browser. You can save single pages with your browser’s own function, or download the data.',
    unable:
      'This browser does not allow the site to be saved: perhaps because of a private window, an address without https, or because it lacks the function.',
    what: 'What to save',
    pages: '{name}: all pages and the search. {files} files, {size}',
    data: 'Open data: tables, drawings and other files to download. {files} files, {size}',
    sizes:
      'This is what they will take up on this device. Much less travels over the network, as almost everything is compressed.',
    room: 'Space that the browser leaves to the site: {size}.',
    noRoom:
      'It does not fit: {needed} are needed and the browser leaves {room}. Choose less, or free some space on the device.',
    spared: 'Your browser asks to use little data. Nothing is saved unless you ask for it here.',
    start: 'Save',
    resume: 'Go on saving',
    stop: 'Stop',
    progress: 'Progress',
    underWay: '{done} of {all} have been saved. Keep this page open.',
    stopped: 'Stopped. What has been saved can be read, and you can go on from there later.',
    done: 'Done: what you chose can now be read offline.',
    lost: 'The connection was lost. What has been saved can be read; go on when there is a network.',
    full: 'There is no space left. What has been saved can be read. Free some space and go on, or delete what is saved.',
    changed:
      'The site changed while it was being saved. Reload this page and go on: what has not changed is not downloaded again.',
    chooseOne: 'Choose at least one thing.',
    saved: 'saved',
  },
  kept: {
    title: 'What is on this device',
    none: 'Nothing yet.',
    used: 'It takes up {size}.',
    whole: 'Saved whole: {names}.',
    pages: 'Pages you can read offline',
    clear: 'Delete everything saved',
    cleared:
      'Deleted. This browser keeps nothing of this site any more, except that you asked for it to be so.',
    refused: 'You asked for nothing to be kept.',
    again: 'Keep what I read again',
    accepted: 'What you read is kept again from now on.',
  },
  about: {
    title: 'What is kept, and what is not',
    seen: (pages, megabytes) =>
      `Of what you read, at most ${pages} pages or ${megabytes} MB are kept; when there is no more room, those not opened for longest go. With them, the indexes and the search of the language you read in are kept.`,
    spared: 'If the browser asks to use little data, nothing is kept that you do not ask for.',
    versions:
      'When the site changes, what is kept is brought up to date as a whole or not touched: pages of two versions are never mixed. Of what you saved, only what has changed is downloaded.',
    here: 'Everything stays in this browser. Nothing says who you are or is sent to anyone.',
  },
};
