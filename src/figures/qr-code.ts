import encodeQR from 'qr';

/** A QR code as one line to draw with a stroke of width 1. */
export interface QrCode {
  /** Modules on each side, without the quiet zone of four modules that must stay white around it. */
  readonly size: number;
  /** Path data: along the middle of every row, to and fro, with a module of white before and after each turn. */
  readonly path: string;
  /** The line’s dashes and gaps: the runs of dark and of light modules that it passes. */
  readonly dashes: string;
}

/** The QR code of a text, which can be read with 15 % of it spoilt. */
export function qrCode(text: string): QrCode {
  const border = 1;
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border })
    .slice(border, -border)
    .map((row) => row.slice(border, -border));
  const size = rows.length;
  // Dashes take a third less than strokes with a place each, which matters on every page.
  let path = `M0 .5h${size + 1}`;
  for (let row = 1; row < size; row += 1) path += `v1h${row % 2 === 1 ? '-' : ''}${size + 2}`;
  const turn = [false, false, false];
  const passed = rows.flatMap((row, y) => [...(y % 2 === 1 ? row.toReversed() : row), ...turn]);
  const runs: number[] = [];
  // Every code begins with a dark corner.
  let isDark = false;
  for (const module of passed) {
    if (module !== isDark) runs.push(0);
    isDark = module;
    runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
  }
  return { size, path, dashes: runs.join(' ') };
}
