import decodeQR from 'qr/decode.js';
import type { Page } from 'playwright-core';
import { look, type Place } from './browser-checks.ts';

const formats = ['A4', 'Letter'] as const;

/** Dots of a printer for each of a screen: at 96 dots per inch a module has no whole number of them. */
const PRINTER_SCALE = 4;

/** Modules of white that a reader of QR codes needs on every side. */
const QUIET_MODULES = 4;

/** A record on paper: more pages than it may have, a code that does not lead to it, an address that cannot be read. */
export const paperFindings = (
  place: Place,
  path: string,
  mostPages: number,
  address: string,
): Promise<readonly string[]> =>
  look(place, path, { colorScheme: 'dark', deviceScaleFactor: PRINTER_SCALE }, async (page) => {
    const findings: string[] = [];
    for (const format of formats) {
      const pages = pagesOf(await page.pdf({ format }));
      if (pages < 1 || pages > mostPages) findings.push(`${path} paper: ${pages} pages of ${format}`);
    }
    await page.emulateMedia({ media: 'print' });
    const words = await page.locator('.foot').innerText();
    if (!words.includes(address)) findings.push(`${path} paper: the address is not in words`);
    const read = await readCode(page);
    if (read !== address) findings.push(`${path} paper: the code reads ${read}`);
    await page.emulateMedia({ media: 'screen' });
    if (await page.locator('.printed-address').isVisible())
      findings.push(`${path} paper: its address is shown on the screen`);
    return findings;
  });

/** Each page of a PDF is an object of its own, which Chromium does not compress. */
const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length;

/** What a camera reads of the code as it is painted on white paper. */
async function readCode(page: Page): Promise<string> {
  const code = page.locator('.printed-address svg');
  if ((await code.count()) !== 1) return 'nothing: there is no code';
  const quiet = await code.evaluate((svg, modules) => {
    const size = svg instanceof SVGSVGElement ? svg.viewBox.baseVal.width : 1;
    return Math.ceil((modules * svg.getBoundingClientRect().width) / size);
  }, QUIET_MODULES);
  const painted = (await code.screenshot()).toString('base64');
  const canvas = await page.context().newPage();
  const { width, height, dark } = await canvas.evaluate(
    async ([source, margin]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const surface = new OffscreenCanvas(image.width + 2 * margin, image.height + 2 * margin);
      const context = surface.getContext('2d');
      if (!context) throw new Error('No canvas.');
      context.fillStyle = 'white';
      context.fillRect(0, 0, surface.width, surface.height);
      context.drawImage(image, margin, margin);
      const pixels = context.getImageData(0, 0, surface.width, surface.height);
      const red = pixels.data.filter((_, at) => at % 4 === 0);
      return {
        width: pixels.width,
        height: pixels.height,
        dark: Array.from(red, (value) => (value < 128 ? 1 : 0)).join(''),
      };
    },
    [painted, quiet * PRINTER_SCALE] as const,
  );
  await canvas.close();
  try {
    const data = Uint8Array.from(
      [...dark].flatMap((dot) => (dot === '1' ? [0, 0, 0, 255] : [255, 255, 255, 255])),
    );
    return decodeQR({ width, height, data });
  } catch (error) {
    return `nothing: ${String(error)}`;
  }
}
