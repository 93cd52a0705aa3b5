import { describe, expect, test } from 'vitest';
import { parseFile } from '#check/parse-file.ts';
import { readContentFolder } from '#integrations/content-folder.ts';
import { fieldsOf, schemaValidators } from '../unit/editing/editor-schemas.ts';

const files = (await readContentFolder('content')).map((file) => parseFile(file));
const validator = schemaValidators(files);

describe('what an editor of texts is told as one types', () => {
  test('refuses nothing that the content says', () => {
    const refused = files.flatMap(({ type, file }) => {
      if (type === 'other') return [];
      const validate = validator(type);
      return validate(fieldsOf(file)) ? [] : [{ path: file.path, errors: validate.errors }];
    });
    expect(refused).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });
});
