import { describe, expect, it } from 'vitest';
import { uncitedClaims } from '#audit/uncited-claims.ts';
import { readBody } from '#text/body.ts';

const claims = (...lines: readonly string[]) => uncitedClaims(readBody(lines.join('\n')));

describe('claims without a citation', () => {
  it('are paragraphs with a figure', () => {
    expect(claims('En 2011 se firmó.', '', 'Se firmó.', '', 'En 2012 se firmó [@uno].')).toEqual([
      'En 2011 se firmó.',
    ]);
    expect(claims('Se firmó', 'en 2011', 'y acabó [@uno].')).toEqual([]);
  });

  it('are not figures in a linked name, an address, code or a heading', () => {
    expect(
      claims(
        '## La Agenda 2030',
        '',
        'Es la [Agenda 2030](concept:agenda-2030), `A01`, [aquí](https://x.example/2030).',
      ),
    ).toEqual([]);
  });

  it('are covered by a citation before or after a list or a table, in the same section only', () => {
    const list = ['- 2000, una;', '- 2001, otra.'];
    expect(claims('Hubo dos [@uno].', '', ...list)).toEqual([]);
    expect(claims('Hubo dos:', '', ...list, '', 'Lo dice un informe [@uno].')).toEqual([]);
    expect(claims('| Año |', '| --- |', '| 2000 |', '', 'Según [@uno].')).toEqual([]);
    expect(claims('Hubo dos [@uno].', '', '## Aparte', '', ...list)).toEqual(['2000, una;']);
  });

  it('are covered by a citation in what a colon announces', () => {
    expect(claims('En 2011 decía:', '', '> Que no [@uno].')).toEqual([]);
    expect(claims('En 2011 decía.', '', '> Que no [@uno].')).toEqual(['En 2011 decía.']);
  });

  it('are told by their line, without marks and cut between words', () => {
    const [claim = ''] = claims(`- El [pacto](concept:pacto) de 2011 ${'dice mucho '.repeat(20)}`);
    expect(claim).toMatch(/^El pacto de 2011 dice mucho .* (?:dice|mucho)…$/);
    expect(claim.length).toBeLessThanOrEqual(91);
  });
});
