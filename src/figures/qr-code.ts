import encodeQR from 'qr';

/** A QR code as one line to draw with a stroke of width 1. */
export interface QrCode {
  /** Modules on each side, without the quiet zone of four modules that must stay white around it. */
  readonly size: number;
  /** Path data: a run of dark modules is a stroke along the middle of its row. */
  readonly path: string;
}

/** The QR code of a text, which can be read with 15 % of it spoilt. */
export function qrCode(text: string): QrCode {
  const border = 1;
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border })
    .slice(border, -border)
    .map((row) => row.slice(border, -border));
  // From the end of one stroke to the start of the next: half as long as absolute places, which matters on every page.
  let path = 'M0 .5';
  let [endX, endY] = [0, 0];
  for (const [y, row] of rows.entries())
    for (let x = row.indexOf(true); x !== -1; x = row.indexOf(true, endX)) {
      const light = row.indexOf(false, x);
      const end = light === -1 ? row.length : light;
      path += `m${x - endX} ${y - endY}h${end - x}`;
      [endX, endY] = [end, y];
    }
  return { size: rows.length, path };
}
