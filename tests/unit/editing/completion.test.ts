import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { writeEditorSchemas } from '#integrations/editor-schemas.ts';
import { parsed } from './editor-schemas.ts';
import { LanguageServer } from './language-server.ts';

const project = `---
title: Proyecto de prueba

status:
  declared: 
participants:
  - organization: 
    role: partner
  - country: BO
    role: recipient
dates:
  actualStart: 31/12/2011
---

Un texto.
`;

const translation = `---
title: Trial project

---
`;

const source = `title: Informe
type: 
authors:
  - Secretaría

`;

const content = {
  'projects/prueba.mdx': project,
  'projects/prueba.en.mdx': translation,
  'sources/informe-2012.yaml': source,
  'organizations/amexcid.mdx':
    '---\ntitle: Agencia Mexicana de Cooperación Internacional para el Desarrollo\n---\n',
};

const settingsOfFolder = z.record(z.string(), z.unknown());
const answer = z.object({
  items: z.array(
    z.object({
      label: z.string(),
      textEdit: z.object({ newText: z.string() }),
      documentation: z.union([z.string(), z.object({ value: z.string() })]).optional(),
    }),
  ),
});
const answerOfHover = z.object({ contents: z.object({ value: z.string() }) });
const diagnostics = z.object({
  uri: z.string(),
  diagnostics: z.array(
    z.object({ message: z.string(), range: z.object({ start: z.object({ line: z.number() }) }) }),
  ),
});

/** `yaml.schemas` of the settings as a server asks for it: a table within `yaml`. */
function nested(settings: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const sections = new Map<string, Record<string, unknown>>();
  for (const [name, value] of Object.entries(settings)) {
    const [section = '', ...rest] = name.split('.');
    if (rest.length > 0) sections.set(section, { ...sections.get(section), [rest.join('.')]: value });
  }
  return Object.fromEntries(sections);
}

let folder = '';
let settings: Readonly<Record<string, unknown>> = {};

/** Opens a file in a server, as an editor does, and asks about places in it. */
function opened(server: LanguageServer, path: keyof typeof content, languageId: string) {
  const text = content[path];
  const uri = pathToFileURL(join(folder, 'content', path)).href;
  server.tell('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  /** Right after the words, or at the beginning of the next line. */
  const after = (words: string) => {
    const before = text.slice(0, text.indexOf(words) + words.length).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };
  const at = (words: string) => ({ textDocument: { uri }, position: after(words) });
  return {
    async offered(words: string) {
      const { items } = answer.parse(await server.ask('textDocument/completion', at(words)));
      return items.map(({ label, textEdit, documentation = '' }) => ({
        label,
        written: textEdit.newText,
        says: typeof documentation === 'string' ? documentation : documentation.value,
      }));
    },
    async shown(words: string) {
      return answerOfHover.parse(await server.ask('textDocument/hover', at(words))).contents.value;
    },
    async refused() {
      const told = await server.told('textDocument/publishDiagnostics', (params) => {
        const { data } = diagnostics.safeParse(params);
        return data !== undefined && data.uri === uri && data.diagnostics.length > 0;
      });
      return diagnostics
        .parse(told)
        .diagnostics.map(({ message, range }) => ({ line: range.start.line + 1, message }));
    },
  };
}

beforeAll(async () => {
  // With a space and an accent, as folders of people have.
  folder = await mkdtemp(join(tmpdir(), 'vertientes edición '));
  for (const [path, text] of Object.entries(content)) {
    await mkdir(dirname(join(folder, 'content', path)), { recursive: true });
    await writeFile(join(folder, 'content', path), text);
  }
  const files = Object.entries(content).map(([path, text]) => parsed(path, text));
  writeEditorSchemas(files, join(folder, 'content'), 'es', join(folder, '.astro/collections'));
  settings = settingsOfFolder.parse(JSON.parse(await readFile('.vscode/settings.json', 'utf8')));
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('in the fields of a text file, the language server of Astro', { timeout: 60_000 }, () => {
  let server: LanguageServer;
  beforeAll(async () => {
    server = await LanguageServer.start(
      resolve('node_modules/@astrojs/language-server/bin/nodeServer.js'),
      folder,
      {
        options: {
          typescript: { tsdk: resolve('node_modules/typescript/lib') },
          contentIntellisense: settings['astro.content-intellisense'],
        },
      },
    );
  }, 60_000);
  afterAll(() => server.stop());

  const open = () => opened(server, 'projects/prueba.mdx', 'markdown');

  test('offers the fields, each with what it is for in Spanish', async () => {
    const offered = await open().offered('de prueba\n');
    expect(offered.find(({ label }) => label === 'summary')).toMatchObject({
      written: 'summary: ',
      says: '**De qué trata, en una o dos oraciones.**\n\nSe escribe: texto de un renglón. Obligatorio.',
    });
    expect(offered.map(({ label }) => label)).not.toContain('title');
  });

  test('offers the values of a list by what they mean', async () => {
    const offered = await open().offered('declared: ');
    expect(offered).toContainEqual(
      expect.objectContaining({ label: 'implementation · Ejecución', written: 'implementation' }),
    );
  });

  test('offers a country by its name', async () => {
    const offered = await open().offered('country: B');
    expect(offered).toContainEqual(expect.objectContaining({ label: 'BO · Bolivia', written: 'BO' }));
  });

  test('offers the records of the content by their names', async () => {
    const offered = await open().offered('organization: ');
    expect(offered).toHaveLength(1);
    expect(offered[0]).toMatchObject({ written: 'amexcid' });
    expect(offered[0]?.label).toMatch(/^amexcid · Agencia Mexicana de Cooperación/);
  });

  test('shows what a field is for, and what its value means', async () => {
    const shown = await open().shown('country: B');
    expect(shown).toContain('**País que participa, o del que es el nombre.**');
    expect(shown).toContain('* `BO`: Bolivia');
  });

  test('says in Spanish what is not accepted, and where', async () => {
    const refused = await open().refused();
    expect(refused).toContainEqual({
      line: project.split('\n').findIndex((line) => line.includes('31/12')) + 1,
      message: 'Aquí va una fecha (2011, 2011-03 o 2011-03-25), unknown o not-applicable.',
    });
  });

  test('offers a translation the fields that it has', async () => {
    const offered = await opened(server, 'projects/prueba.en.mdx', 'markdown').offered('Trial project\n');
    const labels = offered.map(({ label }) => label);
    expect(labels).toContain('results');
    expect(labels).not.toContain('strand');
  });

  test('offers nothing in the text', async () => {
    await expect(open().offered('Un texto')).resolves.toEqual([]);
  });
});

describe('in a file of fields, the YAML language server', { timeout: 60_000 }, () => {
  let server: LanguageServer;
  beforeAll(async () => {
    server = await LanguageServer.start(
      resolve('node_modules/yaml-language-server/bin/yaml-language-server'),
      folder,
      {
        settings: nested(settings),
      },
    );
  }, 60_000);
  afterAll(() => server.stop());

  const open = () => opened(server, 'sources/informe-2012.yaml', 'yaml');

  // First, because a server that has told this has read its settings too.
  test('says in Spanish what is not accepted', async () => {
    await expect(open().refused()).resolves.toContainEqual({
      line: 2,
      message: 'Aquí va un código de la lista “Tipo de fuente”.',
    });
  });

  test('offers the fields and the values of a list', async () => {
    const fields = await open().offered('Secretaría\n');
    expect(fields.find(({ label }) => label === 'publisher')).toMatchObject({
      written: 'publisher: ',
      says: '**Quién lo publica.**\n\nSe escribe: texto de un renglón.',
    });
    const types = await open().offered('type: ');
    expect(types).toContainEqual(expect.objectContaining({ label: 'report · Informe', written: 'report' }));
  });

  test('shows what a field is for', async () => {
    await expect(open().shown('autho')).resolves.toContain('Quién lo firma: personas u organismos');
  });
});
