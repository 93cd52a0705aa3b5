import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { externalLinks } from '#audit/external-links.ts';
import { isCertain, type LinkAnswer, linkFindings } from '#audit/link-findings.ts';
import { faultOf, linkAnswers } from '#integrations/link-answers.ts';
import { rememberAnswers, rememberedAnswers } from '#integrations/link-memory.ts';
import { aConcept, aConceptTranslation, anOrganization, aProject, aSource } from '../fixtures/records.ts';
import { catalogOf } from './audited.ts';

describe('the external addresses', () => {
  const catalog = catalogOf({
    sources: [
      aSource('copia', {
        type: 'report',
        title: 'C',
        authors: ['A'],
        url: 'https://copia.example/c',
        officialUrl: 'https://oficial.example/c',
        archivedUrl: 'https://archivo.example/c',
      }),
    ],
    organizations: [anOrganization('o', { title: 'O', website: 'https://o.example/' })],
    projects: [
      aProject('p', {
        title: 'P',
        summary: 'x',
        documents: [{ title: 'D', url: 'https://oficial.example/c#pagina-2' }],
      }),
    ],
    concepts: [
      aConcept(
        'c',
        { kind: 'foundation', title: 'C', summary: 'x' },
        '[Aquí](https://o.example/?a=1&b=2), [así](concept:c) y [más](mailto:a@o.example).',
      ),
    ],
    conceptTranslations: [
      aConceptTranslation('c', { title: 'C', summary: 'x' }, '[Here](https://en.example/).'),
    ],
  });

  it('are each there once, with the records that give them', () => {
    const links = externalLinks(catalog).map(({ url, from, archived }) => [
      url,
      from.map(({ path }) => path),
      archived,
    ]);
    expect(links).toEqual([
      ['https://oficial.example/c', ['sources/copia.mdx', 'projects/p.mdx'], 'https://archivo.example/c'],
      ['https://copia.example/c', ['sources/copia.mdx'], 'https://archivo.example/c'],
      ['https://o.example/', ['organizations/o.mdx'], undefined],
      ['https://o.example/?a=1&b=2', ['concepts/c.mdx'], undefined],
      ['https://en.example/', ['concepts/c.en.mdx'], undefined],
    ]);
  });

  it('are those of the records asked for', () => {
    const links = externalLinks(catalog, ({ collection }) => collection === 'projects');
    expect(links.map(({ url, from }) => [url, from.length])).toEqual([['https://oficial.example/c', 1]]);
  });

  it('are told as gone, moved or unclear, with the copy that is known', () => {
    const answers = new Map<string, LinkAnswer>([
      ['https://oficial.example/c', { answer: 410, movedTo: 'https://x.example/' }],
      ['https://copia.example/c', { answer: 200 }],
      ['https://o.example/', { answer: 'timeout' }],
      ['https://o.example/?a=1&b=2', { answer: 200, movedTo: 'https://o.example/nueva' }],
      ['https://en.example/', { answer: 403 }],
    ]);
    expect(linkFindings(externalLinks(catalog), answers)).toEqual([
      {
        kind: 'dead-link',
        collection: 'sources',
        key: 'copia',
        path: 'sources/copia.mdx',
        url: 'https://oficial.example/c',
        answer: 410,
        archived: 'https://archivo.example/c',
        also: ['projects/p'],
      },
      expect.objectContaining({ kind: 'moved-link', key: 'c', movedTo: 'https://o.example/nueva' }),
      expect.objectContaining({ kind: 'unclear-link', key: 'o', answer: 'timeout' }),
      expect.objectContaining({ kind: 'unclear-link', path: 'concepts/c.en.mdx', answer: 403 }),
    ]);
    expect([...answers.values()].map(isCertain)).toEqual([true, true, false, true, false]);
    expect(isCertain({ answer: 'not-found' })).toBe(false);
  });
});

describe('the answers of a server', () => {
  /** What each path does; each request is noted. */
  const paths: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
    '/200': (_, response) => response.writeHead(200).end('x'.repeat(100_000)),
    '/301': (_, response) => response.writeHead(301, { location: '/308' }).end(),
    '/308': (_, response) => response.writeHead(308, { location: '/302' }).end(),
    '/302': (_, response) => response.writeHead(302, { location: '/200' }).end(),
    '/302-301': (_, response) => response.writeHead(302, { location: '/301' }).end(),
    '/301-404': (_, response) => response.writeHead(301, { location: '/404' }).end(),
    '/redirect-nowhere': (_, response) => response.writeHead(302).end(),
    '/around': (_, response) => response.writeHead(302, { location: '/around' }).end(),
    '/404': (_, response) => response.writeHead(404).end(),
    '/410': (_, response) => response.writeHead(410).end(),
    '/403': (_, response) => response.writeHead(403).end(),
    '/500': (_, response) => response.writeHead(500).end(),
    '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
    '/head-404': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
    '/429': (_, response) => response.writeHead(429).end(),
    '/429-then-200': (_, response) =>
      response.writeHead(timesOf('/429-then-200') > 2 ? 200 : 429, { 'retry-after': '0' }).end(),
    '/503-then-200': (_, response) =>
      response
        .writeHead(timesOf('/503-then-200') > 2 ? 200 : 503, { 'retry-after': new Date(0).toUTCString() })
        .end(),
    '/hang': () => undefined,
    '/cut': ({ socket }) => socket.destroy(),
  };
  let requests: string[] = [];
  const timesOf = (path: string): number => requests.filter((request) => request.endsWith(` ${path}`)).length;
  let server: Server;
  let origin = '';

  beforeAll(async () => {
    server = createServer((request, response) => {
      requests.push(`${request.method} ${request.url}`);
      (paths[request.url ?? ''] ?? paths['/404'])?.(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    origin = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const answersOf = async (...urls: readonly string[]): Promise<Readonly<Record<string, LinkAnswer>>> => {
    requests = [];
    const answers: Record<string, LinkAnswer> = {};
    const options = { timeout: 300, pause: 1, longestPause: 5, userAgent: 'test' };
    await linkAnswers(urls, options, (url, answer) => (answers[url] = answer));
    return answers;
  };
  const answerOf = async (path: string): Promise<LinkAnswer | undefined> =>
    (await answersOf(`http://${origin}${path}`))[`http://${origin}${path}`];

  it.each<[string, LinkAnswer]>([
    ['/200', { answer: 200 }],
    ['/302', { answer: 200 }],
    ['/404', { answer: 404 }],
    ['/410', { answer: 410 }],
    ['/403', { answer: 403 }],
    ['/500', { answer: 500 }],
    ['/429', { answer: 429 }],
    ['/no-head', { answer: 200 }],
    ['/head-404', { answer: 200 }],
    ['/429-then-200', { answer: 200 }],
    ['/503-then-200', { answer: 200 }],
    ['/hang', { answer: 'timeout' }],
    ['/cut', { answer: 'connection' }],
    ['/around', { answer: 'redirects' }],
    ['/redirect-nowhere', { answer: 302 }],
  ])('%s', async (path, answer) => {
    expect(await answerOf(path)).toEqual(answer);
  });

  it('say where permanent redirects lead, up to the first that may change', async () => {
    expect(await answerOf('/301')).toEqual({ answer: 200, movedTo: `http://${origin}/302` });
    expect(await answerOf('/302-301')).toEqual({ answer: 200 });
    expect(await answerOf('/301-404')).toEqual({ answer: 404, movedTo: `http://${origin}/404` });
  });

  it('are asked for by head, and by the page only where that fails; a busy server three times', async () => {
    await answerOf('/200');
    expect(requests).toEqual(['HEAD /200']);
    await answerOf('/404');
    expect(requests).toEqual(['HEAD /404', 'GET /404']);
    await answerOf('/429');
    expect(requests).toHaveLength(6);
  });

  it('are a fault where there is no trust and no such host', async () => {
    const url = `https://${origin}/`;
    expect(await answersOf(url)).toEqual({ [url]: { answer: 'certificate' } });
    const failed = (code: string) =>
      faultOf(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }));
    expect(failed('DEPTH_ZERO_SELF_SIGNED_CERT')).toBe('certificate');
    expect(failed('CERT_HAS_EXPIRED')).toBe('certificate');
    expect(failed('ERR_TLS_CERT_ALTNAME_INVALID')).toBe('certificate');
    expect(failed('ENOTFOUND')).toBe('not-found');
    expect(failed('UND_ERR_CONNECT_TIMEOUT')).toBe('timeout');
    expect(failed('ECONNREFUSED')).toBe('connection');
  });

  it('of one host are asked for one after another', async () => {
    await answersOf(...['/404', '/410', '/200'].map((path) => `http://${origin}${path}`));
    expect(requests).toEqual(['HEAD /404', 'GET /404', 'HEAD /410', 'GET /410', 'HEAD /200']);
  });
});

describe('the memory of answers', () => {
  it('lasts a day, and a broken one is as good as none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'links-'));
    const file = join(folder, 'new', 'links.json');
    const now = Date.parse('2026-11-22');
    const hour = 3_600_000;
    const answers = new Map([
      ['https://a.example/', { answer: 404, at: now - 23 * hour }],
      ['https://b.example/', { answer: 200, movedTo: 'https://c.example/', at: now - 25 * hour }],
    ]);
    expect([...(await rememberedAnswers(file, now))]).toEqual([]);
    await rememberAnswers(file, answers);
    expect([...(await rememberedAnswers(file, now))]).toEqual([
      ['https://a.example/', { answer: 404, at: now - 23 * hour }],
    ]);
    expect([...(await rememberedAnswers(file, now - 2 * hour))]).toEqual([...answers]);
    await writeFile(file, (await readFile(file, 'utf8')).slice(3));
    expect([...(await rememberedAnswers(file, now))]).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
