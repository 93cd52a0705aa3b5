import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type Delivery, movedTo } from '#delivery/delivery.ts';
import { headerRules, headersOf } from '#delivery/header-rules.ts';
import { hostFiles } from '#delivery/host-files.ts';
import { mediaTypes } from '#delivery/media-types.ts';
import { metaPolicy } from '#delivery/policies.ts';

/* What real servers do not read here: the files of hosts that are rented. */
const delivery: Delivery = {
  base: '/atlas/',
  rules: headerRules({
    drawingStyles: "'sha256-abc='",
    form: { folder: 'admin/', policy: "default-src 'none'; style-src 'self' 'unsafe-inline'" },
  }),
  types: mediaTypes,
  moved: [
    { from: '/atlas/conceptos/riego-antiguo/', to: '/atlas/conceptos/riego/', alone: false },
    { from: '/atlas/conceptos/lista/', to: '/atlas/conceptos/', alone: true },
    { from: '/atlas/data/lista.csv', to: '/atlas/data/projects.csv', alone: true },
  ],
};
const file = (path: string): string => hostFiles(delivery).get(path) ?? '';

const paths = [
  'index.html',
  'conceptos/riego/index.html',
  'conceptos/riego/mapa.svg',
  'data/projects.csv',
  '_assets/page.abc.js',
  '_assets/mark.abc.svg',
  'pagefind/pagefind-worker.js',
  'pagefind/index/es_1.pf_index',
  'pagefind/names.es.json',
  'admin/index.html',
  'admin/config.json',
  'offline-worker.abc.js',
];

/** The headers that each kind of file is to be sent with, its type among them but for a page’s. */
function expected(path: string): Readonly<Record<string, string>> {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const type = ending === 'html' ? undefined : mediaTypes[ending];
  return { ...headersOf(delivery.rules, path), ...(type === undefined ? {} : { 'Content-Type': type }) };
}

describe('the policies', () => {
  it('let no script or style be written into a page', () => {
    for (const path of paths.filter((path) => !path.startsWith('admin/')))
      expect(headersOf(delivery.rules, path)['Content-Security-Policy'], path).not.toMatch(
        /'unsafe-|\*|https?:/,
      );
    expect(metaPolicy).not.toContain('unsafe');
  });

  it('let WebAssembly run in the worker that searches, and nowhere else', () => {
    const allowed = paths.filter((path) =>
      headersOf(delivery.rules, path)['Content-Security-Policy']?.includes('wasm-unsafe-eval'),
    );
    expect(allowed).toEqual(['pagefind/pagefind-worker.js']);
  });

  it('keep every file out of frames', () => {
    for (const path of paths.filter((path) => !path.startsWith('admin/')))
      expect(headersOf(delivery.rules, path)['Content-Security-Policy'], path).toContain(
        "frame-ancestors 'none'",
      );
  });
});

describe('_headers', () => {
  interface Block {
    readonly glob: string;
    readonly lines: readonly string[];
  }
  const blocks: readonly Block[] = file('_headers')
    .split('\n')
    .reduce<Block[]>((read, line) => {
      if (line.startsWith('#') || line.trim() === '') return read;
      if (!line.startsWith(' ')) return [...read, { glob: line, lines: [] }];
      const last = read.at(-1) ?? { glob: '', lines: [] };
      return [...read.slice(0, -1), { ...last, lines: [...last.lines, line.trim()] }];
    }, []);

  /** As Cloudflare Pages documents it: rules add to each other, `!` takes back; or as Netlify: the last one holds. */
  function read(path: string, adds: boolean): Readonly<Record<string, string>> {
    const sent = new Map<string, string>();
    for (const { glob, lines } of blocks) {
      const [before = '', after = ''] = glob.split('*');
      const isFor = glob.includes('*') ? path.startsWith(before) && path.endsWith(after) : path === glob;
      if (!isFor) continue;
      for (const line of lines) {
        const [name = '', ...value] = line.split(': ');
        const earlier = adds ? sent.get(name) : undefined;
        if (line.startsWith('! ')) {
          if (adds) sent.delete(line.slice(2));
        } else sent.set(name, earlier === undefined ? value.join(': ') : `${earlier}, ${value.join(': ')}`);
      }
    }
    return Object.fromEntries(sent);
  }

  it.each([
    ['Cloudflare Pages', true],
    ['Netlify', false],
  ])('is read by %s as it is meant', (_, adds) => {
    for (const path of paths) expect(read(`/atlas/${path}`, adds), path).toEqual(expected(path));
  });

  it('is within what Cloudflare Pages reads: 100 rules, lines of 2,000 characters, one star a rule', () => {
    expect(blocks.length).toBeLessThanOrEqual(100);
    expect(
      Math.max(
        ...file('_headers')
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(2000);
    expect(blocks.filter(({ glob }) => glob.split('*').length > 2)).toEqual([]);
  });
});

describe('_redirects', () => {
  it('has for each former address a line for Netlify and then one for the others', () => {
    const lines = file('_redirects')
      .split('\n')
      .filter((line) => line.startsWith('/'));
    const both = (pair: string): readonly string[] => [`${pair} 301!`, `${pair} 301`];
    expect(lines).toEqual([
      ...both('/atlas/conceptos/riego-antiguo/ /atlas/conceptos/riego/'),
      ...both('/atlas/conceptos/lista/ /atlas/conceptos/'),
      ...both('/atlas/data/lista.csv /atlas/data/projects.csv'),
      ...['.md', '.json', '.csv', '.atom'].flatMap((end) =>
        both(`/atlas/conceptos/riego-antiguo${end} /atlas/conceptos/riego${end}`),
      ),
    ]);
  });
});

describe('vercel.json', () => {
  it('sets the headers, the last of the rules that match', () => {
    const { headers }: { headers: { source: string; headers: { key: string; value: string }[] }[] } =
      JSON.parse(file('.hosts/vercel.json'));
    for (const path of paths) {
      const sent = headers
        .filter(({ source }) => new RegExp(`^${source}$`).test(`/atlas/${path}`))
        .flatMap((rule) => rule.headers.map(({ key, value }) => [key, value]));
      expect(Object.fromEntries(sent), path).toEqual(expected(path));
    }
  });
});

describe('the functions for CloudFront', () => {
  const call = (path: string, event: object): unknown =>
    JSON.parse(runInNewContext(`${file(path)}; JSON.stringify(handler(${JSON.stringify(event)}))`));

  it('set the headers', () => {
    for (const path of paths) {
      const sent = call('.hosts/cloudfront-response.js', {
        request: { uri: `/atlas/${path}` },
        response: { statusCode: 200, headers: {} },
      });
      const all = path.endsWith('.html')
        ? { ...expected(path), 'Content-Type': mediaTypes['html'] }
        : expected(path);
      const headers = Object.fromEntries(
        Object.entries(all).map(([name, value]) => [name.toLowerCase(), { value }]),
      );
      expect(sent, path).toEqual({ statusCode: 200, headers });
    }
  });

  it.each([
    ['/atlas/', { uri: '/atlas/index.html' }],
    ['/atlas/data/projects.csv', { uri: '/atlas/data/projects.csv' }],
    ['/atlas/conceptos', { statusCode: 301, headers: { location: { value: '/atlas/conceptos/' } } }],
    [
      '/atlas/conceptos/riego-antiguo/',
      { statusCode: 301, headers: { location: { value: '/atlas/conceptos/riego/' } } },
    ],
    [
      '/atlas/conceptos/riego-antiguo.json',
      { statusCode: 301, headers: { location: { value: '/atlas/conceptos/riego.json' } } },
    ],
    ['/atlas/conceptos/lista/', { statusCode: 301, headers: { location: { value: '/atlas/conceptos/' } } }],
    ['/atlas/conceptos/lista/riego/', { uri: '/atlas/conceptos/lista/riego/index.html' }],
    [
      '/atlas/data/lista.csv',
      { statusCode: 301, headers: { location: { value: '/atlas/data/projects.csv' } } },
    ],
  ])('answer %s', (uri, answer) => {
    expect(call('.hosts/cloudfront-request.js', { request: { uri } })).toMatchObject(answer);
  });

  it('are within the 10 KB that a function may have', () => {
    for (const name of ['request', 'response'])
      expect(Buffer.byteLength(file(`.hosts/cloudfront-${name}.js`))).toBeLessThan(10_240);
  });
});

describe('a former address', () => {
  it.each([
    ['/atlas/conceptos/riego-antiguo', '/atlas/conceptos/riego/'],
    ['/atlas/conceptos/riego-antiguo/mapa.svg', '/atlas/conceptos/riego/mapa.svg'],
    ['/atlas/conceptos/riego-antiguo.md', '/atlas/conceptos/riego.md'],
    ['/atlas/conceptos/riego-antiguos/', undefined],
    ['/atlas/conceptos/riego/', undefined],
    ['/atlas/conceptos/lista/', '/atlas/conceptos/'],
    ['/atlas/conceptos/lista/riego/', undefined],
    ['/atlas/data/lista.csv', '/atlas/data/projects.csv'],
  ])('%s leads to %s', (from, to) => {
    expect(movedTo(delivery.moved, from)).toBe(to);
  });
});
