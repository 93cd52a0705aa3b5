import { DELIVERY_FILE } from '#delivery/host-files.ts';
import type { Trial } from '../trial/trial.ts';
import { each, type HostileInput } from './hostile-input.ts';

const request = (target: string): Trial => ({ kind: 'request', target });
const requestAtRoot = (target: string): Trial => ({ kind: 'request', target, base: '/' });
const date = (text: string): Trial => ({ kind: 'text', reader: 'date', text });
const log = (text: string): Trial => ({ kind: 'text', reader: 'log', text });
const form = (title: string): Trial => ({
  kind: 'form',
  values: {
    title,
    summary: title,
    strand: 'provider',
    scheme: 'bilateral',
    direction: 'south-south',
    countries: ['BO'],
    participants: [{ country: 'BO', role: 'recipient' }],
    sectors: [{ code: '14020', percentage: 100 }],
    sources: ['informe-2015'],
  },
  body: 'Un texto.',
});
const hash = '0'.repeat(40);
const commit = (path: string, status = 'A'): string =>
  `2026-01-02 ${'a'.repeat(40)}\0\n:000000 100644 ${hash} ${'1'.repeat(40)} ${status}\0${path}\0`;

/** What comes in by other ways: requests of the own server, dates, the history of the repository, the form. */
export const readers: readonly HostileInput[] = [
  ...each('refused', request, {
    'a path upwards': '/atlas/../secret.txt',
    'a path upwards in percents': '/atlas/%2e%2e/secret.txt',
    'a path upwards in percents twice': '/atlas/%252e%252e/secret.txt',
    'a slash in percents': '/atlas/..%2fsecret.txt',
    'a backslash': '/atlas/..\\secret.txt',
    'a backslash in percents': '/atlas/..%5csecret.txt',
    'an overlong slash': '/atlas/..%c0%afsecret.txt',
    'many paths upwards': `/atlas/${'../'.repeat(50)}etc/passwd`,
    'a path from the root': '/atlas//etc/passwd',
    'an address for a path': '/atlas/file:///etc/passwd',
    'a zero in percents': '/atlas/index.html%00.txt',
    'a hidden file': '/atlas/.secret',
    'percents that are none': '/atlas/%',
    'percents that are no letters': '/atlas/%ff%fe',
    'a prototype for a path': '/atlas/__proto__',
    'what all objects have for a path': '/atlas/constructor',
    'an address outside the base': '/secret.txt',
    'a line break in percents': '/atlas/%0d%0aSet-Cookie:%20a=b',
    'a long path': `/atlas/${'a'.repeat(10_000)}`,
    'a query upwards': '/atlas/x?../../secret.txt',
    'a host for a path': '//mal.example/',
    'a whole address': 'http://mal.example/atlas/',
    'a star': '*',
  }),
  ...each('refused', requestAtRoot, {
    'a folder for a host': '//datos',
    'a folder outside': '/../outside',
    'a folder outside by another': '/datos/../../outside',
    'the settings of hosts': `/${DELIVERY_FILE}`,
  }),
  ...each('harmless', request, {
    'the first page': '/atlas/',
    'a query of markup': '/atlas/?q=<script>alert(1)</script>',
    'the root': '/',
  }),
  ...each('refused', date, {
    'no date': '',
    'a month that is none': '2011-13',
    'a day that is none': '2011-02-29',
    'a day of nothing': '2011-00-00',
    'a year of five digits': '20111',
    'a date with a line after it': '2011\n2012',
    'a date in other digits': '٢٠١١',
    'a date with a sign': '+2011',
    'a date with markup': '2011"><script>',
    'a date with a zero': '2011\u0000',
    'a date of parts in disorder': '25-03-2011',
    'many digits': '1'.repeat(100_000),
    'many spaces': `${' '.repeat(100_000)}x`,
  }),
  ...each('harmless', date, { 'a leap day': '2012-02-29', 'spaces around a date': ' 2011 ' }),
  ...each('harmless', log, {
    'a file of a prototype': commit('__proto__'),
    'a file of all objects': commit('constructor') + commit('toString', 'M') + commit('hasOwnProperty', 'D'),
    'a file with line breaks': commit('a\nb\n2026-01-02 c'),
    'a file with a command of a terminal': commit('\u001b[2J.mdx'),
    'a file like a line of the log': commit(':000000 100644 0 1 A'),
    'a file moved to a prototype': commit('a\0__proto__', 'R'),
    'a log that is cut': commit('concepts/a.mdx').slice(0, 90),
    'a log of nothing': '\0\0\0',
    'a log of no day': `x ${'a'.repeat(40)}\0`,
  }),
  ...each('harmless', form, {
    'a script from the form': '<script>alert(1)</script>',
    'an end of the fields from the form': 'a --- b',
    'an anchor from the form': '&a *a !!js/function x',
    'quotes from the form': `"' \\" ''`,
    'a comment from the form': 'a # b: c',
    'a prototype from the form': '__proto__',
  }),
  ...each('refused', form, {
    'lines from the form': 'a\n---\n\n<script>alert(1)</script>',
    'a zero from the form': 'a\u0000b',
    'an override of the direction from the form': 'a\u202eb',
    'half a character from the form': 'a\ud800b',
  }),
];
