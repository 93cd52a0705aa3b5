import sharp, { type PngOptions } from 'sharp';

// Sixteen colours are enough for ink, three streams and their soft edges, and make a third of the bytes.
const options: PngOptions = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 };

// One picture at a time in each thread is less work than one picture in many.
sharp.concurrency(1);
sharp.cache(false);

/** What a picture depends on besides the drawing. */
export const rasteriser = JSON.stringify([sharp.versions, options]);

/** The drawing as PNG, of the drawing’s own size. */
export const rasterise = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).png(options).toBuffer();
