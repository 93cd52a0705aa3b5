import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentDir } from '#integrations/environment.ts';
import { recordCollections } from '#formats/records/published-records.ts';
import { shorten } from '../site.ts';
import { missingFrom, readContentFile } from './content-file.ts';
import { published, readText } from './published.ts';

const parsed = (text: string): unknown => JSON.parse(text);

/** The file beside a page, which is the same in every language and stands beside the first. */
const pathOf = (address: string | undefined): string =>
  `${new URL(address ?? '').pathname.replace(/^\/|\/$/g, '')}.json`;

describe.each(recordCollections)('the published %s', (collection) => {
  const records = published[collection];

  it('are those of the content folder', () => {
    const keys = readdirSync(join(contentDir, collection))
      .map((name) => /^([^.]+)\.(?:mdx|yaml)$/.exec(name)?.[1])
      .filter((key) => key !== undefined);
    expect(records.map(({ key }) => key)).toEqual(keys.sort());
  });

  it('hold everything that their files hold, in every language', () => {
    const findings = records.flatMap((record) => {
      const file = readContentFile(record.file);
      const missing = missingFrom(record, file.facts);
      if (!('translations' in record)) return missing.map((what) => `${record.file} ${what}`);
      const text = (record.text ?? '') === file.text ? [] : ['text'];
      const translations = Object.values(record.translations).flatMap((translation) => {
        const other = readContentFile(translation.file);
        const lost = [
          ...missingFrom(translation, other.facts),
          ...((translation.text ?? '') === other.text ? [] : ['text']),
        ];
        return lost.map((what) => `${translation.file} ${what}`);
      });
      return [...[...missing, ...text].map((what) => `${record.file} ${what}`), ...translations];
    });
    expect(shorten(findings)).toEqual([]);
  });

  it('are the same in JSON, in JSON Lines and beside their pages', () => {
    const lines = readText(`data/${collection}.jsonl`).trimEnd().split('\n').map(parsed);
    const whole = parsed(readText(`data/${collection}.json`));
    expect(whole).toMatchObject({ records: lines });
    const differing = records.flatMap(({ key, addresses }, n) => {
      const [address] = Object.values(addresses);
      const file = parsed(readText(pathOf(address)));
      return JSON.stringify(file).includes(JSON.stringify(lines[n])) ? [] : [key];
    });
    expect(differing).toEqual([]);
    expect(lines.length).toBe(records.length);
  });
});
