import { writeFileSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createCatalog } from '#catalog/catalog.ts';
import { checkContent } from '#check/check-content.ts';
import { readBuildFacts } from '#integrations/build-facts.ts';
import { checkDay } from '#integrations/check-day.ts';
import { recordsOf } from '#integrations/checked-records.ts';
import { readContentFolder } from '#integrations/content-folder.ts';
import { figurePages } from '#figures/pages/figure-pages.ts';
import { svgInPage } from '#figures/drawing/svg.ts';
const files = await readContentFolder('content');
const { files: parsed } = checkContent(files, { language: 'es', asOf: checkDay() });
const catalog = createCatalog(recordsOf(parsed), await readBuildFacts());
const want = process.argv[2] ?? 'quien';
const keys = new Set(process.argv.slice(3));
const css = readFileSync('src/styles/tokens.css', 'utf8').replace(/@theme[^{]*\{/, ':root{').replace('--*: initial;', '') + readFileSync('src/styles/drawing.css', 'utf8');
import { diagram } from '#figures/diagrams.ts';
import { figureNames } from '#text/components.ts';
let n = 0, ms = 0, max = 0, maxs = '';
const out: string[] = [];
const zipped: number[] = [];
for (const page of figurePages(catalog)) {
  const place = page.place('es');
  const slug = 'slug' in place ? place.slug : place.to;
  if (want === 'diagramas') continue;
  const t0 = performance.now();
  const figures = page.figures('es');
  ms += performance.now() - t0;
  for (const f of figures) {
    if (!f.id.includes(want)) continue;
    const t = performance.now();
    const svgs = f.widths.map((w) => svgInPage(f.draw(w), f.title));
    ms += performance.now() - t; n++;
    const z = gzipSync(svgs.join('')).length; zipped.push(z);
    if (z > max) { max = z; maxs = slug; }
    if (keys.size === 0 || keys.has(slug)) out.push(`<figure><figcaption>${slug}<br>${f.finding}<br><small>${f.counted ?? ''}</small></figcaption>` + svgs.map((s, i) => `<div class="drawing" style="width:${[558, 288][i]}px">${s}</div>`).join('') + '</figure>');
  }
}
if (want === 'diagramas') for (const name of figureNames) { const d = diagram(name, 'es'); out.push(`<figure><figcaption>${name}: ${d.caption}</figcaption>` + d.drawings.map(({ svg: s }, i) => `<div class="drawing" style="width:${[558, 288][i]}px">${s}</div>`).join('') + '</figure>'); }
console.log({ n, msPerFigure: ms / n, maxGzip: max, maxs, mean: zipped.reduce((a, b) => a + b, 0) / n });
writeFileSync('/tmp/v/pfig/index.html', `<!doctype html><meta charset="utf-8"><style>@font-face{font-family:Atkinson;src:url(/f.woff2);font-weight:200 800}${css} :root{color-scheme:light dark} body{background:var(--color-paper);color:var(--color-ink);font:14px Arial;columns:880px 3} figure{margin:0 0 24px;break-inside:avoid;width:880px;display:grid;grid-template-columns:558px 288px;gap:8px 20px;align-items:start} figcaption{grid-column:1/3}svg{display:block;width:100%}</style>${out.join('')}`);
