import { afterAll, describe, expect, it, test } from 'vitest';
import { everyAddress } from '../site/site.ts';
import { corpus } from './corpus/corpus.ts';
import {
  asAddress,
  asProject,
  asSource,
  asWords,
  type Fate,
  inBody,
  inFields,
  RECORD,
} from './corpus/hostile-input.ts';
import { type Outcome, Sandbox } from './sandbox.ts';
import type { Trial } from './trial/trial.ts';

const sandbox = new Sandbox();
afterAll(() => sandbox.close());

const told = ({ refusals, faults, harm }: Outcome) => ({
  fate: (refusals.length > 0 ? 'refused' : 'harmless') satisfies Fate,
  faults,
  harm,
});

test('there are at least 300 inputs, and each has a name of its own', () => {
  const names = Object.entries(corpus).flatMap(([group, inputs]) =>
    inputs.map(({ name, fate }) => `${group}: ${name}: ${fate}`),
  );
  expect(names.length).toBeGreaterThanOrEqual(300);
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
});

// Where a record without anything hostile were refused, so would every hostile one be.
test.each<[string, Trial]>([
  ['a text', inBody('Agua limpia.')],
  ['fields', inFields('aliases: [Agua]')],
  ['words', asWords('Agua')],
  ['a source', asSource('Agua')],
  ['an address', asAddress('https://x.example/')],
  ['a project', asProject('aliases: [Agua]')],
])('%s without harm is taken', async (_, trial) => {
  expect(await sandbox.run(trial)).toEqual({ refusals: [], faults: [], harm: [] });
});

// Files that are too much take their time: some of them each time, all of them on request.
const isTried = (group: string, n: number): boolean => everyAddress || group !== 'sizes' || n % 4 === 0;

describe.each(Object.entries(corpus))('%s', (group, inputs) => {
  it.each(inputs.filter((_, n) => isTried(group, n)))(
    '$name: $fate',
    async ({ fate, trial }) => {
      expect(told(await sandbox.run(trial))).toEqual({ fate, faults: [], harm: [] });
    },
    90_000,
  );
});

describe('the judges see what they look for', () => {
  const page = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;
  it.each([
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)">',
    '<a href="java&#9;script:alert(1)">x</a>',
    '<a href="https://a@mal.example/">x</a>',
    '<p style="color:red">x</p>',
    '<iframe src="/x/"></iframe>',
    '<meta http-equiv="refresh" content="0; url=//mal.example/">',
    '<img src="https://mal.example/x.png">',
    '<script type="application/ld+json">{"a":"</script><b>x"}</script>',
    '<x-mal></x-mal>',
  ])('%s', async (markup) => {
    const { pageFaults } = await import('./judge/html.ts');
    expect(pageFaults(page(markup))).not.toEqual([]);
  });

  it.each([
    ['a.csv', 'a\r\n=1+1\r\n'],
    ['a.csv', 'a\r\n"b\r\n'],
    ['a.json', '{"a":}'],
    ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['a.xml', '<a><b></a>'],
    ['a.ttl', '<urn:a> <urn:b> "x" <urn:c> .'],
    ['a.md', 'x <script>'],
    ['a.txt', 'a\u202eb'],
  ])('%s: %j', async (path, text) => {
    const { fileFaults } = await import('./judge/files.ts');
    expect(fileFaults(path, text)).not.toEqual([]);
  });

  it('an input that takes too long, or ends the process, is told from outside', async () => {
    const endless: Trial = { kind: 'text', reader: 'endless', text: '' };
    const fatal: Trial = { kind: 'text', reader: 'fatal', text: '' };
    const strict = new Sandbox(1);
    expect((await strict.run(endless)).harm).toEqual(['takes more than 1 s']);
    expect((await strict.run(fatal)).harm).toEqual([expect.stringMatching(/^ends the process/)]);
    expect((await strict.run({ kind: 'text', reader: 'date', text: '2011' })).harm).toEqual([]);
    strict.close();
  }, 90_000);
});

test('what is said of a mistake names its file and its line', async () => {
  const { refusals } = await sandbox.run(inBody('uno\n\n<script>'));
  expect(refusals).toEqual([expect.stringMatching(new RegExp(`^${RECORD}:12:1 text-html: `))]);
});
