import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '#integrations/static-server.ts';
import { en } from '#i18n/en.ts';
import { es } from '#i18n/es.ts';
import { pt } from '#i18n/pt.ts';
import { launchBrowser } from './browser.ts';
import { languageSwitchFindings, look, searchAnswers, visitFindings } from './browser-checks.ts';
import {
  linkFindings,
  type Markup,
  pageFindings,
  readMarkup,
  sitemapFindings,
  targetsOf,
  textOf,
  versionFindings,
} from './markup-checks.ts';
import { type BuiltSite, readBuiltSite, serveSite, shorten } from './site.ts';

/*
 * A site in Spanish and Portuguese: a further language is its messages and translated records. One of its records,
 * `agua-ajena`, has no translation.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const content = fileURLToPath(new URL('../fixtures/portuguese-site', import.meta.url));
// Always the same, so that the build’s working files are too.
const folder = resolve(root, '.vertientes/portuguese-site');

let site: BuiltSite;
let pages: readonly Markup[];
let server: StaticServer;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: folder, AS_OF: '2026-11-22' },
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  site = readBuiltSite(folder);
  pages = site.pages.map((page) => readMarkup(site, page));
  [browser, server] = await Promise.all([launchBrowser(), serveSite(site)]);
  origin = `http://localhost:${server.port}`;
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const pageAt = (path: string): Markup => {
  const found = pages.find(({ page }) => page.path === path);
  if (!found) throw new Error(`There is no ${path}.`);
  return found;
};
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const textAt = (path: string, selector = 'main'): string => textOf(pageAt(path).root.querySelector(selector));

describe('a site in a further language', () => {
  it('is as sound as any, at addresses of that language', () => {
    const targets = targetsOf(site, pages);
    const findings = pages.flatMap((page) => [
      ...pageFindings(page),
      ...linkFindings(page, targets),
      ...versionFindings(page, targets),
    ]);
    expect(shorten([...findings, ...sitemapFindings(targets)])).toEqual([]);
    const own = pages.filter(({ language }) => language === 'pt').map(({ page }) => page.path);
    for (const path of [
      '/pt/conceitos/irrigacao-compartilhada/',
      '/pt/projetos/vertente/ofertante/',
      '/pt/projetos/aviso/fim-previsto-vencido/',
      '/pt/paises/alemanha/',
      '/pt/setores/31140/',
      '/pt/dados/listas/formas/',
      '/pt/por-onde-comecar/',
      '/pt/sobre/',
    ])
      expect(own).toContain(path);
  });

  it('names its version in each language', () => {
    const { alternates } = pageAt('/pt/conceitos/irrigacao-compartilhada/');
    expect(alternates).toEqual([
      'es /conceptos/irrigacion-compartida/',
      'pt /pt/conceitos/irrigacao-compartilhada/',
    ]);
  });

  it('says codes, dates and numbers as the language does', () => {
    const project = textAt('/pt/projetos/canal-de-prueba/');
    for (const words of [
      '25 de março de 2001',
      '1.250.000,5 BRL',
      'Ofertante',
      'Execução',
      'Primeiro ofertante',
      'Alemanha',
      'Bacia do Prata',
      'Água para uso agrícola',
      'Não reembolsável',
      'Meio ambiente: Objetivo significativo',
      'passou há 22 anos',
    ])
      expect(project).toContain(words);
    expect(textAt('/pt/conceitos/irrigacao-compartilhada/')).toContain(pt.diagrams.names.bilateral.caption);
    expect(textAt('/pt/fontes/informe/', '.cite-record')).toContain('Relatório do canal');
  });

  it('has no word of the site’s own in another language', () => {
    // Where another language is spoken on purpose: its name in the switch, and what is marked with its language.
    const own = site.pages
      .filter(({ language }) => language === 'pt')
      .map(({ path, html }) => {
        const body = parse(html).querySelector('body');
        for (const marked of body?.querySelectorAll('[lang]') ?? []) marked.remove();
        return [path, ` ${(body?.structuredText ?? '').replace(/\s+/g, ' ')} `] as const;
      });
    expect(own.length).toBeGreaterThan(50);
    const left = foreignMessages().flatMap((message) =>
      own.filter(([, text]) => text.includes(` ${message} `)).map(([path]) => `${path}: ${message}`),
    );
    expect(shorten(left)).toEqual([]);
  });

  it.each([
    '/pt/',
    '/pt/conceitos/irrigacao-compartilhada/',
    '/pt/projetos/',
    '/pt/projetos/canal-de-prueba/',
  ])('is accepted by axe at %s', async (path) => {
    expect(await visitFindings({ browser, origin }, path)).toEqual([]);
  });

  it('switches to the other language and back', async () => {
    expect(await languageSwitchFindings({ browser, origin }, '/pt/projetos/canal-de-prueba/')).toEqual([]);
  });

  it.each(['irrigação', 'irrigacao'])('finds %s', async (query) => {
    const answers: string[] = [];
    const findings = await look({ browser, origin }, '/pt/busca/', {}, async (page) => {
      answers.push(...(await searchAnswers(page, `${origin}/pt/busca/`, query)));
      return [];
    });
    expect(findings).toEqual([]);
    expect(answers[0]).toBe('/pt/conceitos/irrigacao-compartilhada/');
  });
});

describe('what is published beside the pages', () => {
  it('has a column of names in each language of the site, and no other', () => {
    const [head = ''] = read('data/projects.csv').split('\n');
    expect(head).toContain('strand_label_es,strand_label_pt');
    expect(head).not.toMatch(/_en\b/);
    expect(read('data/projects.csv')).toContain('Oferente,Ofertante');
    expect(read('data/iati-losses.csv')).toContain('rule_label_es,rule_label_pt');
    expect(read('data/codelists/countries.csv')).toContain('Alemania,Alemanha');
  });

  it('names codes and concepts in SKOS', () => {
    expect(read('data/codelists.ttl')).toContain('"Ofertante"@pt');
    expect(read('data/codelists.ttl')).not.toContain('@en');
    expect(read('data/concepts.ttl')).toContain('"Irrigação compartilhada"@pt');
  });

  it('says its language in IATI, in structured data, in feeds and in the data package', () => {
    expect(read('data/iati-activities.xml')).toContain('<narrative xml:lang="pt">Canal de teste</narrative>');
    expect(pageAt('/pt/projetos/canal-de-prueba/').page.html).toContain('"inLanguage":"pt"');
    const feeds = [...site.files].filter((path) => path.endsWith('.atom') && path.startsWith('/pt'));
    expect(feeds.length).toBeGreaterThan(0);
    for (const path of feeds) expect(read(path.slice(1))).toContain('xml:lang="pt"');
    expect(JSON.parse(read('data/datapackage.json'))).toMatchObject({ 'title@pt': 'Dados abertos de Foz' });
  });
});

describe('a record without a translation', () => {
  const path = '/pt/conceitos/agua-ajena/';

  it('says so, and marks its text as Spanish', () => {
    expect(textAt(path, '.notice')).toBe(pt.site.noTranslation('espanhol'));
    const { root: page } = pageAt(path);
    for (const selector of ['h1', '.prose', '.lead'])
      expect(
        page.querySelector(`${selector}[lang="es"]`) ?? page.querySelector(`${selector} [lang="es"]`),
        selector,
      ).not.toBeNull();
    expect(pageAt(path).canonical).toBe(`${site.origin}/conceptos/agua-ajena/`);
  });

  it('is not found in Portuguese', async () => {
    const answers: string[] = [];
    await look({ browser, origin }, '/pt/busca/', {}, async (page) => {
      await page.goto(`${origin}/pt/busca/?q=quetzalcuate`);
      await page.locator('.search-page [role=status]').filter({ hasText: /\S/ }).waitFor();
      answers.push(
        ...(await page
          .locator('[data-search-results] a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
      );
      return [];
    });
    expect(answers).toEqual([]);
  });
});

/** Messages of several words in the other languages, which Portuguese says otherwise; one word may be of both. */
function foreignMessages(): readonly string[] {
  const textsIn = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(textsIn)
        : [];
  const own = new Set(textsIn(pt));
  return [...new Set([...textsIn(es), ...textsIn(en)])].filter(
    (text) => text.includes(' ') && !own.has(text),
  );
}
