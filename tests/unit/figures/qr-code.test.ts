import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { type QrCode, qrCode } from '#figures/qr-code.ts';

const QUIET = 4;
const SCALE = 4;

/** What a reader of QR codes sees: the path drawn with strokes of width 1 and its dashes, black on white. */
function draw({ size, path, dashes }: QrCode) {
  const width = (size + 2 * QUIET) * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  const isDash = dashes
    .split(' ')
    .flatMap((run, n) => Array.from({ length: Number(run) }, () => n % 2 === 0));
  const fill = (x: number, y: number): void => {
    for (let row = (y + QUIET) * SCALE; row < (y + 1 + QUIET) * SCALE; row += 1)
      for (let at = (x + QUIET) * SCALE; at < (x + 1 + QUIET) * SCALE; at += 1)
        data.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
  };
  let [x, y, along] = [0, 0, 0];
  for (const [, command, length] of path.matchAll(/([hv])(-?\d+)/g)) {
    const step = Math.sign(Number(length));
    for (let left = Math.abs(Number(length)); left > 0; left -= 1) {
      const dark = isDash[along] === true;
      along += 1;
      if (command === 'v') {
        // A dash at a turn would stick out.
        if (dark) throw new Error(`a dash at the turn below row ${y}`);
        y += 1;
      } else {
        if (dark) fill(step > 0 ? x : x - 1, y);
        x += step;
      }
    }
  }
  return { width, height: width, data };
}

describe('the QR code of an address', () => {
  it.each([
    'https://atlas.example/',
    'https://atlas.example/base/proyectos/fortalecimiento-de-la-gestion-municipal-en-la-frontera-sur/',
    'https://atlas.example/conceptos/cooperaci%C3%B3n/?a=1&b=2#fin',
    `https://atlas.example/${'a'.repeat(300)}/`,
  ])('is read as %s', (address) => {
    expect(decodeQR(draw(qrCode(address)))).toBe(address);
  });

  it('is the smallest that survives the loss of 15 % of a usual address, in few bytes', () => {
    const code = qrCode('https://vertientes.example/proyectos/laboratorio-de-cohesion-social/');
    expect(code.size).toBe(37);
    expect(code.path.length + code.dashes.length).toBeLessThan(2000);
  });
});
