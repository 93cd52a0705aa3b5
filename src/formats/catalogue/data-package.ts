import { inLanguage } from '#model/language.ts';
import { keyFrom } from '#model/key.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { mediaTypes } from '../data-file.ts';
import type { DescribedFile } from '../describe-files.ts';
import { releaseOf } from '../release.ts';
import { inEachLanguage } from '../tables/in-each-language.ts';
import type { Column, InEachLanguage } from '../tables/table.ts';
import { standardOf } from './standards.ts';

/** The data package (Frictionless, version 2): every file, and of each table its columns and keys. */
export function dataPackage(catalog: Catalog, files: readonly DescribedFile[]) {
  const { site, addresses, reference, facts } = catalog;
  const home = addresses.absolute(addresses.href({ to: 'home' }, reference));
  const { version, commit, day } = releaseOf(facts);
  const licences = [
    { name: licenceName(site.licence.name), title: site.licence.name, path: site.licence.url },
  ];
  const said = textsIn(catalog);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: keyFrom(site.name),
    id: addresses.absolute(addresses.file('data/datapackage.json')),
    ...said(
      'title',
      inEachLanguage((messages) => messages.title(site.name)),
    ),
    ...said('description', site.description),
    homepage: addresses.absolute(addresses.href({ to: 'data' }, reference)),
    version,
    created: `${day}T00:00:00Z`,
    ...(commit === undefined ? {} : { commit }),
    asOf: facts.asOf,
    languages: addresses.languages,
    licenses: licences,
    contributors: [
      {
        ...said('title', site.institution.name),
        path: site.contact.url ?? home,
        ...(site.contact.email === undefined ? {} : { email: site.contact.email }),
        roles: ['publisher'],
      },
    ],
    sources: [{ title: site.name, path: site.repository.url }],
    resources: files.map((file) => ({
      name: file.name,
      path: file.path.replace(/^data\//, ''),
      ...said('title', file.title),
      ...said('description', file.about),
      dataset: file.dataset,
      ...(file.table ? { type: 'table' } : {}),
      format: file.path.slice(file.path.lastIndexOf('.') + 1),
      mediatype: mediaTypes[file.format],
      encoding: 'utf-8',
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      licenses: licences,
      ...conformance(catalog, file),
      ...(file.table ? { schema: tableSchema(file.table, said) } : {}),
    })),
  };
}

type Said = (property: string, texts: InEachLanguage) => Readonly<Record<string, string>>;

/** A text in the reference language; in the others of the site as `title@en`. */
const textsIn =
  ({ addresses, reference }: Catalog): Said =>
  (property, texts) =>
    Object.fromEntries(
      addresses.languages.flatMap((language) => {
        if (language === reference) return [[property, inLanguage(texts, language)]];
        const text = texts[language];
        return text === undefined ? [] : [[`${property}@${language}`, text]];
      }),
    );

/** A licence as the Open Definition names licences: without spaces. */
const licenceName = (name: string): string => name.replace(/[^-a-zA-Z0-9._]+/g, '-');

function conformance(catalog: Catalog, file: DescribedFile): { readonly conformsTo?: string } {
  const standard = standardOf(catalog, file);
  return standard === undefined ? {} : { conformsTo: standard };
}

function tableSchema(table: NonNullable<DescribedFile['table']>, said: Said) {
  const { columns, primaryKey, name } = table;
  const foreignKeys = [
    ...columns.flatMap(({ name: field, references }) =>
      references ? [{ fields: [field], table: references.table, columns: [references.column] }] : [],
    ),
    ...(table.foreignKeys ?? []),
  ];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((column) => fieldOf(column, said)),
    missingValues: [''],
    ...(primaryKey.length === 0 ? {} : { primaryKey }),
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map(({ fields, table: to, columns: fieldsThere }) => ({
            fields,
            // A table refers to itself by leaving its name out.
            reference: { ...(to === name ? {} : { resource: to }), fields: fieldsThere },
          })),
        }),
  };
}

function fieldOf(column: Column, said: Said) {
  const { name, type, format, description, required, unique, accepts, unstated } = column;
  const constraints = {
    ...(required ? { required } : {}),
    ...(unique ? { unique } : {}),
    ...(accepts ? { enum: accepts } : {}),
  };
  return {
    name,
    type,
    ...(format === undefined ? {} : { format }),
    ...said('description', description),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...(unstated ? { missingValues: ['', ...unstated] } : {}),
  };
}
