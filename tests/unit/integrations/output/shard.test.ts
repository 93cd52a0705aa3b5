import { describe, expect, it } from 'vitest';
import { isInShard, parseShard, writeShard } from '#integrations/output/shard.ts';

describe('a shard', () => {
  it('is read as it is written', () => {
    for (const written of ['1/1', '3/8', '128/128']) {
      const shard = parseShard(written);
      expect(shard && writeShard(shard)).toBe(written);
    }
  });

  it.each(['', '3', '0/8', '9/8', '3/0', '-1/8', '1.5/8', '3/8/2', 'a/b', ' 3/8', '03/8', '1e1/20'])(
    'is not %j',
    (written) => {
      expect(parseShard(written)).toBeUndefined();
    },
  );

  it('has each path in one of the parts, and about as many in each', () => {
    const paths = Array.from({ length: 8000 }, (_, n) => `proyectos/proyecto-${n}/`);
    const counts = [1, 2, 3, 4].map(
      (part) => paths.filter((path) => isInShard({ part, of: 4 }, path)).length,
    );
    expect(counts.reduce((sum, count) => sum + count)).toBe(paths.length);
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});
