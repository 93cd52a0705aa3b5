import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { type CheckOptions, checkParsed } from '#check/check-content.ts';
import { keptReading, restoredFile } from '#check/kept-reading.ts';
import { parseFile } from '#check/parse-file.ts';
import { likelyMistakes } from './likely-mistakes.ts';
import { AS_OF } from './mistake.ts';

test.each(await likelyMistakes())('what is kept of files says what they say: $mistake', ({ files }) => {
  for (const language of ['es', 'en'] as const) {
    const options: CheckOptions = { language, asOf: AS_OF };
    const read = files.map((file) => parseFile(file, language));
    const kept = read.map((file) => serialize(keptReading(file)));
    const again = files.map((file, n) =>
      restoredFile(file, deserialize(kept[n] ?? Buffer.alloc(0)), language),
    );
    expect(again.map(keptReading)).toStrictEqual(read.map(keptReading));
    expect(checkParsed(again, options).findings).toStrictEqual(checkParsed(read, options).findings);
  }
});
