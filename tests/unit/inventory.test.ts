import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { licenceIn } from '#integrations/inventory/licence-file.ts';
import { licencesText } from '#integrations/inventory/licences.ts';
import { licenceOf, reproducibleSbom } from '#integrations/inventory/sbom.ts';
import { shipped } from '#integrations/inventory/shipped.ts';

const text = readFileSync('public/sbom.cdx.json', 'utf8');
const sbom = reproducibleSbom(text, 'vertientes');
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ version: z.string().optional(), name: z.string().optional(), link: z.boolean().optional() }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

const schemaNamed = (name: string): object =>
  z
    .looseObject({})
    .parse(
      JSON.parse(
        readFileSync(join(import.meta.dirname, `../fixtures/cyclonedx/${name}.schema.json`), 'utf8'),
      ),
    );

test('the list of components is a CycloneDX document', () => {
  const ajv = new Ajv({
    strict: false,
    validateFormats: true,
    formats: { ...fullFormats, 'iri-reference': true, 'idn-email': fullFormats.email },
  });
  for (const name of ['spdx.SNAPSHOT', 'jsf-0.82.SNAPSHOT']) {
    ajv.addSchema(schemaNamed(name), `http://cyclonedx.org/schema/${name}.schema.json`);
  }
  const isValid = ajv.compile(schemaNamed('bom-1.5.SNAPSHOT'));
  const document: unknown = JSON.parse(text);
  expect(isValid(document), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
  expect(isValid({ ...z.looseObject({}).parse(document), serialNumber: 'no' })).toBe(false);
});

test('the list has each package of the lockfile, and no other: npm run inventory writes it anew', () => {
  const locked = Object.entries(lock.packages).flatMap(([path, { version, name, link }]) => {
    const installed = name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return path === '' || link || version === undefined ? [] : [`${installed}@${version}`];
  });
  const listed = sbom.components.map(({ name, version }) => `${name}@${version}`);
  expect([...new Set(listed)].sort()).toEqual([...new Set(locked)].sort());
});

test('the list is the same whenever it is made, and its serial number is of what it says', () => {
  const document = z.looseObject({ metadata: z.looseObject({}) }).parse(JSON.parse(text));
  expect(document.metadata).not.toHaveProperty('timestamp');
  expect(document.metadata).not.toHaveProperty('tools');
  const again = reproducibleSbom(
    JSON.stringify({
      ...document,
      serialNumber: 'urn:uuid:other',
      metadata: { ...document.metadata, timestamp: '2031-01-01T00:00:00Z', tools: [{ name: 'cli' }] },
    }),
    'vertientes',
  );
  expect(again).toEqual(sbom);
  expect(reproducibleSbom(text, 'otro').serialNumber).not.toBe(sbom.serialNumber);
});

/** What a public site may be built with. What reaches readers asks for their notice only, which the site publishes. */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'WTFPL',
]);
const acceptedShipped = new Set(['ISC', 'MIT', 'OFL-1.1']);

/** Tools whose licence is for who changes them; nothing of them is in what is built, nor is any of them changed. */
const toolsOnly = new Map([
  ['@cspell/dict-en-common-misspellings', 'words of the spelling test; the package states none'],
  ['@cspell/dict-en-gb', 'LGPL-3.0: words of the spelling test'],
  ['@cspell/dict-es-es', 'LGPL-3.0: words of the spelling test'],
  ['citeproc', 'CPAL-1.0 or AGPL-1.0: writes citations while the site is built'],
]);
const isLibvips = (name: string): boolean => /^@img\/sharp-/.test(name);

test('every licence can be built with, and what reaches readers may be given to them', () => {
  const parts = (licence: string): readonly string[] => licence.replace(/[()]/g, '').split(/ (?:AND|OR) /);
  const unknown = sbom.components.filter((one) => {
    const licence = licenceOf(one);
    if (toolsOnly.has(one.name) || isLibvips(one.name)) return false;
    return licence === undefined || !parts(licence).every((part) => accepted.has(part));
  });
  expect(unknown.map((one) => `${one.name}: ${licenceOf(one)}`)).toEqual([]);
  const names = new Set(sbom.components.map(({ name }) => name));
  expect([...toolsOnly.keys(), ...shipped.keys()].filter((name) => !names.has(name))).toEqual([]);
  const given = sbom.components.filter(({ name }) => shipped.has(name));
  expect(given.filter((one) => !acceptedShipped.has(licenceOf(one) ?? '')).map(({ name }) => name)).toEqual(
    [],
  );
});

test('the licences of what reaches readers are published in full', () => {
  const published = readFileSync('public/third-party-licences.txt', 'utf8');
  const texts = new Map<string, string>();
  const again = licencesText(sbom, (name) => {
    const found = licenceIn(join('node_modules', name));
    texts.set(name, found);
    return found;
  });
  expect(published).toBe(again);
  expect([...texts.keys()]).toEqual([...shipped.keys()]);
  for (const found of texts.values()) expect(published).toContain(found.trim());
});

test('the scripts of the pages import no package but those that are told', () => {
  const folders = ['src/components', 'src/layouts', 'src/search', 'src/i18n', 'src/model'];
  const reached = scriptsFrom(
    folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.astro'))
        .flatMap((name) => scriptImports(readFileSync(join(folder, name), 'utf8'), join(folder, name))),
    ),
  );
  expect(reached.files.size).toBeGreaterThan(20);
  expect([...reached.packages].filter(([name]) => !shipped.has(name))).toEqual([]);
});

function scriptImports(source: string, from: string): readonly string[] {
  return [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].flatMap(([, script = '']) =>
    importsOf(script).map((name) => located(name, from)),
  );
}

const importsOf = (code: string): readonly string[] =>
  [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'|import\(\s*'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'/g,
    ),
  ].map(([, one, two, three]) => one ?? two ?? three ?? '');

const located = (name: string, from: string): string => {
  if (name.startsWith('#')) return join('src', name.slice(1));
  return name.startsWith('.') ? join(from, '..', name) : name;
};

function scriptsFrom(starts: readonly string[]) {
  const files = new Set<string>();
  const packages = new Map<string, string>();
  const waiting = [...starts].map((name): readonly [string, string] => [name, 'a page']);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [name, by] = next;
    if (!name.startsWith('src/')) packages.set(name, by);
    else if (name.endsWith('.ts') && !files.has(name)) {
      files.add(name);
      waiting.push(
        ...importsOf(readFileSync(name, 'utf8')).map((one) => [located(one, name), name] as const),
      );
    }
  }
  return { files, packages };
}
