import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { schemas } from '#check/record-schemas.ts';
import { policyText } from '#delivery/policies.ts';
import { cmsConfig, formSettings } from '#editing/cms/cms-config.ts';
import { formFiles } from '#editing/cms/form-files.ts';
import { formDirectives, formPage } from '#editing/cms/form-page.ts';
import { formEs } from '#i18n/editor/form-es.ts';
import { countries } from '#model/codelists/countries.ts';
import { fieldNames, fieldOf, partOf } from '#model/field.ts';
import { site as siteSchema, type Site } from '#model/site.ts';

const settings = {
  name: 'Un atlas',
  tagline: { es: 'Atlas' },
  description: { es: 'Un atlas.' },
  perspective: { country: 'MX' },
  institution: { name: { es: 'Quien sea' }, statement: { es: 'De nadie.' } },
  url: 'https://atlas.example/',
  repository: {
    url: 'https://codigo.example/atlas',
    edit: 'https://code.example/atlas/edit/{path}',
    report: 'https://code.example/atlas/new?title={title}',
  },
  languages: ['es', 'en'],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  contact: { email: 'hola@atlas.example' },
};

const siteWith = (editing?: unknown): Site =>
  siteSchema.parse({ ...settings, ...(editing ? { editing } : {}) });

const contentOf = (site: Site) => ({
  site,
  groupings: [{ key: 'mesoamerica', names: { es: 'Mesoamérica' }, members: ['MX' as const] }],
  folder: 'content',
  languageName: (language: string) => `idioma ${language}`,
  icon: '/icon.svg',
});

/** A field as the page of the form reads it. */
interface Shown {
  readonly name: string;
  readonly widget?: string;
  readonly label?: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly min?: number;
  readonly pattern?: readonly [string, string];
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly fields?: readonly Shown[];
}

const { collections }: { readonly collections: readonly { name: string; fields: readonly Shown[] }[] } =
  JSON.parse(JSON.stringify(cmsConfig(contentOf(siteWith()))));

const fieldsOf = (name: string): readonly Shown[] =>
  collections.find((one) => one.name === name)?.fields.filter((field) => !field.name.startsWith('_')) ?? [];

/** The field at a path of names. */
function fieldAt(list: string, ...path: readonly string[]): Shown {
  let fields = fieldsOf(list);
  let found: Shown | undefined;
  for (const name of path) {
    found = fields.find((field) => field.name === name);
    fields = found?.fields ?? [];
  }
  if (!found) throw new Error(`${list} has no field ${path.join('.')}`);
  return found;
}

/** Names of fields as paths, at any depth, as the schema has them. */
function namesInSchema(schema: z.core.$ZodType, path = ''): readonly string[] {
  const { core } = fieldOf(schema);
  const element = partOf(core, 0);
  if (fieldNames(core).length === 0) return element ? namesInSchema(element, path) : [];
  return fieldNames(core).flatMap((name) => {
    const part = partOf(core, name);
    return [path + name, ...(part ? namesInSchema(part, `${path}${name}.`) : [])];
  });
}

const namesInForm = (fields: readonly Shown[], path = ''): readonly string[] =>
  fields.flatMap((field) => [path + field.name, ...namesInForm(field.fields ?? [], `${path}${field.name}.`)]);

const allFields = (fields: readonly Shown[]): readonly Shown[] =>
  fields.flatMap((field) => [field, ...allFields(field.fields ?? [])]);

describe('the fields of the form', () => {
  const files = formFiles(['es', 'en']);

  it('are for every type of record and translation', () => {
    const others = ['site', 'groupings', 'formerAddresses', 'deadLinks'];
    expect(new Set(files.map(({ type }) => type))).toEqual(
      new Set(Object.keys(schemas).filter((type) => !others.includes(type))),
    );
    expect(collections.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  });

  it.each(files)('are those of the schema, at every depth: $name', ({ name, type }) => {
    const wanted = namesInSchema(schemas[type]);
    expect(wanted.length).toBeGreaterThan(3);
    expect(namesInForm(fieldsOf(name))).toEqual(wanted);
  });

  it('each have a name in Spanish and say what they are', () => {
    const fields = files.flatMap(({ name }) => allFields(fieldsOf(name)));
    expect(
      fields.filter(({ label, name }) => label === undefined || label === name).map(({ name }) => name),
    ).toEqual([]);
    expect(
      fields.filter(({ hint, name }) => !hint?.includes(`(campo ${name}`)).map(({ name }) => name),
    ).toEqual([]);
    const used = new Set(fields.map(({ name }) => name));
    expect(Object.keys(formEs.fields).filter((name) => !used.has(name))).toEqual([]);
  });

  it('say in words what form a text has', () => {
    const patterns = files
      .flatMap(({ name }) => allFields(fieldsOf(name)))
      .flatMap(({ pattern }) => (pattern ? [pattern] : []));
    expect(patterns.length).toBeGreaterThan(10);
    expect(patterns.filter(([, words]) => words === formEs.otherForm)).toEqual([]);
  });

  it('offer codes by their labels, with those that only the field has', () => {
    expect(fieldAt('projects', 'countries')).toMatchObject({ widget: 'select', multiple: true });
    expect(fieldAt('projects', 'countries').options).toHaveLength(countries.length);
    expect(fieldAt('projects', 'countries').options).toContainEqual({ label: 'Bolivia (BO)', value: 'BO' });
    expect(fieldAt('organizations', 'country').options?.slice(-2)).toEqual([
      { label: 'No se sabe (unknown)', value: 'unknown' },
      { label: 'No aplica (not-applicable)', value: 'not-applicable' },
    ]);
    expect(fieldAt('projects', 'regions').options).toContainEqual({
      label: 'Mesoamérica (mesoamerica)',
      value: 'mesoamerica',
    });
    expect(fieldAt('projects', 'status', 'declared').options).toContainEqual({
      label: 'Ejecución (implementation)',
      value: 'implementation',
    });
  });

  it('offer records where the value is the key of one', () => {
    expect(fieldAt('projects', 'participants', 'organization')).toMatchObject({
      widget: 'relation',
      collection: 'organizations',
      value_field: '{{slug}}',
    });
    expect(fieldAt('concepts', 'broader')).toMatchObject({ widget: 'relation', multiple: true });
  });

  it('ask for what the schema asks for', () => {
    expect(fieldAt('projects', 'title').required).toBe(true);
    expect(fieldAt('projects', 'draft').required).toBe(false);
    expect(fieldAt('projects', 'sectors', 'basis').hint).toContain('si falta: stated');
    expect(fieldAt('sources', 'authors').min).toBe(1);
    expect(fieldAt('projects', 'title').widget).toBe('string');
    expect(fieldAt('projects', 'lessons', 'statement').widget).toBe('text');
    expect(fieldAt('projects', 'amounts', 'amount')).toMatchObject({ widget: 'number', value_type: 'float' });
    expect(fieldAt('projects', 'sectors', 'percentage')).toMatchObject({ min: 0, max: 100 });
  });

  it.each([
    ['2011', true],
    ['2011-03', true],
    ['2011-03-25', true],
    ['unknown', true],
    ['25/03/2011', false],
    ['2011-3', false],
  ])('take %s as a date: %s', (text, taken) => {
    const [source = ''] = fieldAt('projects', 'dates', 'plannedStart', 'value').pattern ?? [];
    expect(new RegExp(source).test(text)).toBe(taken);
  });
});

describe('where the form saves', () => {
  const github = { backend: 'github', repository: 'una/otra' };
  const gitea = { backend: 'gitea', repository: 'una/otra', server: 'https://codigo.example/', appId: 'x1' };

  it.each([
    [
      github,
      { name: 'github', repo: 'una/otra', branch: 'main', auth_methods: ['token'] },
      'editorial_workflow',
    ],
    [
      { backend: 'gitlab', repository: 'una/sub/otra', appId: 'x1', propose: false },
      { name: 'gitlab', auth_type: 'pkce', app_id: 'x1', api_root: 'https://gitlab.com/api/v4' },
      'simple',
    ],
    [gitea, { name: 'gitea', app_id: 'x1', api_root: 'https://codigo.example/api/v1' }, 'simple'],
  ])('is the server that site.yaml names: %o', (editing, backend, mode) => {
    const made = cmsConfig(contentOf(siteWith(editing)));
    expect(made.backend).toMatchObject(backend);
    expect(made.publish_mode).toBe(mode);
  });

  it('is this computer where site.yaml names none', () => {
    expect(formSettings(contentOf(siteWith())).hasServer).toBe(false);
    expect(formPage(siteWith(), '/admin/')).toContain('http://localhost:4321');
    expect(formSettings(contentOf(siteWith(gitea))).hasServer).toBe(true);
    expect(formPage(siteWith(gitea), '/admin/')).not.toContain('http://localhost:4321');
  });

  it('is the only other host that the page may speak with', () => {
    const hosts = (editing?: unknown) =>
      policyText(formDirectives(siteWith(editing).editing)).match(/https?:[^; ]+/g) ?? [];
    expect(hosts()).toEqual([]);
    expect(new Set(hosts(gitea))).toEqual(new Set(['https://codigo.example']));
    expect(new Set(hosts(github))).toEqual(
      new Set(['https://api.github.com', 'https://avatars.githubusercontent.com']),
    );
    expect(policyText(formDirectives(undefined))).toContain("script-src 'self';");
  });
});
