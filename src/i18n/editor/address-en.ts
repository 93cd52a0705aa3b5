import type { AddressMessages } from './address-es.ts';

const FEW = 6;

export const addressEn: AddressMessages = {
  vanished: (paths, record) => {
    const shown = paths.slice(0, FEW).join(', ');
    const more = paths.length > FEW ? ` and ${paths.length - FEW} more` : '';
    const one = paths.length === 1;
    const whose = record === undefined ? '' : ` (of ${record})`;
    return `${one ? `The address ${shown} vanished` : `${shown}${more} vanished`}${whose}: the published site had ${one ? 'it' : 'them'} and nothing answers there any more. Whoever cited ${one ? 'it' : 'them'} is left without what they read.`;
  },
  andMore: (count) => (count === 1 ? 'One more address vanished.' : `${count} more addresses vanished.`),
  addTo: (file) => `Say in ${file} where they lead now.`,
  addRedirect: (file) => `The record changed its address. Add to ${file}:`,
  draft: (file) =>
    `The record is a draft again in ${file}: remove “draft: true” or, if it was withdrawn, add to former-addresses.yaml:`,
  removed: (record, key, kin) =>
    [
      `The file of ${record} is no longer there.`,
      `If the record has another key, add “redirectFrom: [${key}]” to it${kin === undefined ? '' : ` (is it ${kin}?)`}; npm run rename does so by itself.`,
      'If it was withdrawn, add to former-addresses.yaml what it was and why:',
    ].join(' '),
  whatItWas: 'What it was',
  whyGone: 'Why it was withdrawn.',
  notListed: (text) =>
    `“${text}” is no line of the list: each is an address and, where it is a record’s, its folder and key. npm run release writes the list; it is not edited by hand.`,
  twice: (address) => `${address} is in this file twice: it cannot lead to two places.`,
  inUse: (address) =>
    `${address} is the address of a page of today. Remove it from here, or change that of the page.`,
  redirected: (address) =>
    `${address} leads to a record already, by its “redirectFrom”. Remove it from here.`,
  untold: (missing) =>
    `Without “to”, this address says that what was there is gone, and whoever arrives must be told what it was, until when it was there and why it is not. Missing: ${missing.join(', ')}.`,
  loop: (through) =>
    `These addresses lead to one another without end: ${through.join(' → ')}. One must lead to a page that exists.`,
  toGone: (to, gone) =>
    to === gone
      ? `${to} is gone too: nobody should be led there from another address. Write a page that exists, or remove “to” and say that this is gone.`
      : `${to} leads to ${gone}, which is gone. Write a page that exists, or remove “to” and say that this is gone.`,
  toNothing: (path) => `There is nothing at ${path}.`,
  chain: (to, end) =>
    `${to} changed already and leads to ${end}: there must be one step from one address to another.`,
  otherKind: (from, to) =>
    `${from} and ${to} are not of the same kind: a page leads to a page, and a file to another with the same ending.`,
  release: {
    help: `Usage: npm run release [-- --dry-run] [-- --forget ADDRESS]

Adds to addresses.txt, in the content, the addresses that the site has today: pages in all languages, JSON, feeds and
data files. From then on npm run check and npm run build let none of them vanish without saying where it leads. The list
only grows. Run it when you publish, and keep the file with the content.

  --dry-run          tells what it would add, and writes nothing
  --forget ADDRESS   takes an address that was never published off the list (may be repeated)
  --lang en          messages in English
  --help             this help
`,
    header: [
      '# Addresses that this site has published. None of them may stop leading somewhere: npm run check sees to it.',
      '# npm run release writes it; it is not edited by hand.',
    ],
    broken: (errors) =>
      errors === 1
        ? 'The content has an error; npm run check explains it. Nothing was written.'
        : `The content has ${errors} errors; npm run check explains them. Nothing was written.`,
    added: (count, total, file) =>
      count === 0
        ? `${file}: all ${total} addresses were there already.`
        : `${file}: ${count} new ${count === 1 ? 'address' : 'addresses'}; ${total} in all.`,
    wouldAdd: (count) => (count === 1 ? 'One address would be added:' : `${count} addresses would be added:`),
    notThere: (path) => `${path} is not in the list.`,
    stillThere: (path) => `${path} is an address of today’s site: it cannot be forgotten.`,
    forgotten: (paths) => `Taken off the list: ${paths.join(', ')}.`,
    noArguments: (given) => `${given}: release takes no names; options begin with --.`,
  },
  unlisted: (count) =>
    count === 1
      ? 'One address is new since the last release; npm run release keeps it in the list.'
      : `${count} addresses are new since the last release; npm run release keeps them in the list.`,
};
