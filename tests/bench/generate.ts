import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** A small seeded generator (mulberry32): the same seed gives the same content. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Writes a content folder with the real records and `count` projects more, each made from a real one: its fields, its translation and its text, with words, years, partners and countries changed.
 */
export function generateContent(from: string, to: string, count: number, seed: number = 1): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const originals = readdirSync(join(from, 'projects'))
    .filter((name) => /^[^.]+\.mdx$/.test(name))
    .map((name) => name.slice(0, -4));
  const organizations = readdirSync(join(from, 'organizations'))
    .filter((name) => /^[^.]+\.mdx$/.test(name))
    .map((name) => name.slice(0, -4));
  const places = [
    'BO',
    'GT',
    'HN',
    'SV',
    'CO',
    'CL',
    'UY',
    'PE',
    'DO',
    'HT',
    'CR',
    'PA',
    'EC',
    'PY',
    'AR',
    'BR',
  ];
  const sectors = ['15113', '14020', '31140', '12220', '11420', '16062', '41010', '43060', '15110', '23183'];
  const topics = [
    'agua',
    'salud',
    'suelos',
    'riego',
    'estadística',
    'archivos',
    'bosques',
    'puertos',
    'becas',
    'catastro',
  ];
  const topicsEn = [
    'water',
    'health',
    'soils',
    'irrigation',
    'statistics',
    'archives',
    'forests',
    'ports',
    'grants',
    'land',
  ];
  const read = (key: string, ending: string) => {
    const [, fields = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readFileSync(join(from, 'projects', key + ending), 'utf8')) ??
      [];
    return { fields, body };
  };
  const sources = originals.map((key) => ({ es: read(key, '.mdx'), en: read(key, '.en.mdx') }));

  for (let n = 0; n < count; n += 1) {
    const { es, en } = pick(sources);
    const topic = Math.floor(random() * topics.length);
    const start = 1995 + Math.floor(random() * 30);
    const place = pick(places);
    const name = `${place}-${String(n).padStart(6, '0')}`;
    const record: Record<string, unknown> = parse(es.fields);
    const words: Record<string, unknown> = parse(en.fields);
    record['title'] = `${String(record['title'])}: ${topics[topic]} (${name})`;
    words['title'] = `${String(words['title'])}: ${topicsEn[topic]} (${name})`;
    record['identifiers'] = [{ scheme: 'bench', id: `GEN-${name}` }];
    record['aliases'] = [];
    record['related'] = [];
    record['dates'] = { plannedStart: start, plannedEnd: start + 1 + Math.floor(random() * 5) };
    record['countries'] = [place];
    delete record['regions'];
    delete record['scope'];
    record['sectors'] = [{ code: pick(sectors), percentage: 100, basis: 'inferred' }];
    record['participants'] = [
      { organization: pick(organizations), role: 'implementing' },
      { organization: pick(organizations), role: 'funder' },
      { country: place, role: 'recipient' },
    ];
    words['participants'] = [];
    words['aliases'] = [];
    const key = `generado-${String(n).padStart(6, '0')}`;
    writeFileSync(join(to, 'projects', `${key}.mdx`), `---\n${stringify(record)}---\n${es.body}`);
    writeFileSync(join(to, 'projects', `${key}.en.mdx`), `---\n${stringify(words)}---\n${en.body}`);
  }
}
