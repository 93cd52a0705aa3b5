import { describe, expect, it } from 'vitest';
import { parseFile } from '#check/parse-file.ts';
import { type FormFiles, formFiles } from '#editing/cms/form-files.ts';
import { recordFormat } from '#editing/cms/record-format.ts';
import { BEFORE } from '#editing/cms/hidden-fields.ts';
import { report } from './report.ts';

const kinds = formFiles(report.files.find((file) => file.type === 'site')?.data?.languages ?? []);

const filesOf = ({ collection, language }: FormFiles) =>
  report.files.filter(({ role }) =>
    language === undefined
      ? role.kind === 'record' && role.collection === collection
      : role.kind === 'translation' && role.collection === collection && role.language === language,
  );

describe.each(kinds)('every file of $name, read and written by the form', { timeout: 60_000 }, (kind) => {
  const parsed = filesOf(kind);
  const files = parsed.map(({ file }) => file);
  const format = recordFormat(kind);

  it('stays as it is where nothing was changed', () => {
    expect(files.filter(({ text }) => format.toFile(format.fromFile(text)) !== text)).toEqual([]);
  });

  it('changes in one line where the title was changed', () => {
    const more = files.filter(({ text }) => {
      const lines = text.split('\n');
      const after = format.toFile({ ...format.fromFile(text), title: 'Otro: «título»' }).split('\n');
      return lines.length !== after.length || lines.filter((line, n) => line !== after[n]).length !== 1;
    });
    expect(more.map(({ path }) => path)).toEqual([]);
  });

  it('says the same where it is written anew from what the form shows', () => {
    const other = parsed.filter(({ file: { path, text }, data }) => {
      const anew = parseFile({ path, text: format.toFile({ ...format.fromFile(text), [BEFORE]: '' }) });
      return anew.findings.length > 0 || JSON.stringify(anew.data) !== JSON.stringify(data);
    });
    expect(other.map(({ file }) => file.path)).toEqual([]);
  });
});

it('holds every record and translation', () => {
  const records = report.files.filter(({ role }) => role.kind === 'record' || role.kind === 'translation');
  expect(records.length).toBeGreaterThan(0);
  expect(kinds.flatMap(filesOf)).toHaveLength(records.length);
});
