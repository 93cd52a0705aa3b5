import { expect, test } from 'vitest';
import { keptField } from '#import/kept-field.ts';

test('long texts are shown from where they part', () => {
  const same = 'a'.repeat(200);
  expect(keptField('body', `${same}uno`, `${same}dos`)).toEqual({
    field: 'body',
    written: `…${'a'.repeat(30)}uno`,
    offered: `…${'a'.repeat(30)}dos`,
  });
});

test('of lists it is told what only one of them has', () => {
  const shared = { name: 'Fondo', role: 'funder' };
  const now = [shared, { name: 'Agua, A. C.', role: 'implementer' }];
  const offered = [shared, { name: 'Agua', role: 'implementer' }];
  expect(keptField('participants', now, offered).difference).toEqual({
    here: ['name: Agua, A. C., role: implementer'],
    there: ['name: Agua, role: implementer'],
  });
  expect(keptField('countries', ['MX', 'BO'], ['BO', 'MX']).difference).toEqual({ here: [], there: [] });
});

test('of a group of fields too', () => {
  expect(keptField('sdg', { main: '6', secondary: ['1'] }, { main: '6' }).difference).toEqual({
    here: ['secondary: 1'],
    there: [],
  });
});
