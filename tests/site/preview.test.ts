import { cp, mkdtemp, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { axeFindings } from './browser-checks.ts';
import { type RunningPreview, startPreview } from './preview-server.ts';

/*
 * An editor at work: the preview of a folder in which files are broken and mended, all with one server and without
 * ever reloading by hand. Each test leaves the content as it was.
 */
const fixture = fileURLToPath(new URL('../fixtures/base-path-site', import.meta.url));
const project = 'projects/canal-de-prueba.mdx';

let folder: string;
let preview: RunningPreview;
let browser: Browser;
let page: Page;

const at = (path: string): string => join(folder, path);
/** Opens an address in a page of its own: one that is about to reload by itself cannot be led elsewhere. */
async function open(path: string): Promise<void> {
  await page?.close();
  page = await browser.newPage({ reducedMotion: 'reduce' });
  page.setDefaultTimeout(20_000);
  await page.goto(new URL(path, preview.address).href);
}
const panel = () => page.locator('.content-problems');
/** Waits until the page, which reloads by itself, shows a text. */
const shows = (text: string) =>
  page.getByText(text, { exact: false }).filter({ visible: true }).first().waitFor({ timeout: 20_000 });
/** Warnings may stay, folded. */
const showsNoErrors = () => panel().locator('h2').waitFor({ state: 'detached', timeout: 20_000 });

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(at(path), 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${path}: the edit changes nothing`);
  await writeFile(at(path), changed);
}

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'vista previa-')), 'edición');
  await cp(fixture, folder, { recursive: true });
  // Broken from the start: it has no good version.
  await writeFile(at('sources/roto.yaml'), 'type: reporte\n');
  [preview, browser] = await Promise.all([startPreview(folder), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await preview?.stop();
  await rm(join(folder, '..'), { recursive: true, force: true });
});

describe('the preview', () => {
  it('starts with a broken file, whose address tells what is wrong, and shows it once it is mended', async () => {
    await open('fuentes/roto/');
    expect(await panel().innerText()).toContain('sources/roto.yaml, línea 1, columna 7');
    await open('en/sources/roto/');
    expect(await panel().innerText()).toContain('sources/roto.yaml, line 1, column 7');
    await writeFile(at('sources/roto.yaml'), 'type: report\ntitle: Libro de cuentas\nauthors: [Junta]\n');
    await shows('Libro de cuentas');
    await showsNoErrors();
  });

  it('shows a mistake over the last good version, and the new text once it is mended', async () => {
    await open('proyectos/canal-de-prueba/');
    await edit(project, (text) =>
      text.replace('strand: horizontal', 'strand: orizontal').replace('tres kilómetros', 'nueve leguas'),
    );
    await panel().getByText(project).first().waitFor();
    const said = await panel().innerText();
    expect(said).toContain('Hay 1 error en el contenido');
    expect(said).toContain('strand: orizontal');
    expect(said).toContain('horizontal');
    await shows('tres kilómetros');
    expect(await axeFindings(page, 'preview', 'with an error')).toEqual([]);
    await edit(project, (text) => text.replace('orizontal', 'horizontal'));
    await shows('nueve leguas');
    await showsNoErrors();
    const terminal = preview.terminal();
    expect(terminal.split('strand: orizontal')).toHaveLength(2);
    expect(terminal).toContain(`Corregido: ${project}`);
  });

  it('shows what breaks a rule across records', async () => {
    await open('proyectos/canal-de-prueba/');
    await edit(project, (text) => text.replace('  - compuerta-de-prueba', '  - compuerta-que-no-hay'));
    await panel().getByText('compuerta-que-no-hay').first().waitFor();
    await edit(project, (text) => text.replace('  - compuerta-que-no-hay', '  - compuerta-de-prueba'));
    await showsNoErrors();
  });

  it('goes on without a file that others name, and takes it back', async () => {
    const source = await readFile(at('sources/informe-canal.yaml'), 'utf8');
    await open('proyectos/canal-de-prueba/');
    await unlink(at('sources/informe-canal.yaml'));
    await panel().waitFor();
    await shows('informe-canal (no existe)');
    await writeFile(at('sources/informe-canal.yaml'), source);
    await showsNoErrors();
    await shows('Informe del canal');
  });

  it('shows a new title in lists, and a file that was renamed at its new address', async () => {
    await open('proyectos/');
    await edit('projects/compuerta-de-prueba.mdx', (text) =>
      text.replace(/^title: .*$/m, 'title: Compuerta recién pintada'),
    );
    await shows('Compuerta recién pintada');
    await rename(at('sources/roto.yaml'), at('sources/cuentas.yaml'));
    await expect.poll(preview.terminal, { timeout: 20_000 }).toContain('Cambio en sources/cuentas.yaml');
    await open('fuentes/cuentas/');
    await shows('Libro de cuentas');
  });

  it('lives on without settings, and with broken groups of countries', async () => {
    const settings = await readFile(at('site.yaml'), 'utf8');
    await open('');
    await writeFile(at('site.yaml'), '');
    await panel().getByText('site.yaml').first().waitFor();
    await shows('Delta');
    await writeFile(at('site.yaml'), settings.replace('name: Delta', 'name: Delta renovado'));
    await shows('Delta renovado');
    await showsNoErrors();
    await edit('groupings.yaml', (text) => text.replace('names:', 'nombres:'));
    await panel().getByText('groupings.yaml').first().waitFor();
    await edit('groupings.yaml', (text) => text.replace('nombres:', 'names:'));
    await showsNoErrors();
  });

  it('reads a file saved by Windows, and says when its letters are not UTF-8', async () => {
    const text = await readFile(at(project), 'utf8');
    await open('proyectos/canal-de-prueba/');
    await writeFile(at(project), text.replaceAll('\n', '\r\n').replace('nueve leguas', 'diez leguas'));
    await shows('diez leguas');
    await writeFile(at(project), Buffer.from(text, 'latin1'));
    await panel().getByText('UTF-8').first().waitFor();
    await shows('diez leguas');
    await writeFile(at(project), text);
    await showsNoErrors();
  });

  it('has the data files that its pages link', async () => {
    const answer = await fetch(new URL('data/projects.csv', preview.address));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('canal-de-prueba');
  });

  it('shows drafts, and says in lists and on their pages that they are', async () => {
    await open('proyectos/');
    await shows('Turnos de Xiloteperán (borrador)');
    await open('en/concepts/turno-de-riego/');
    await shows('Xiloteperan turn (draft)');
    await open('proyectos/turnos-nuevos/');
    await shows('Borrador: no se publica.');
  });
});

describe('the preview without settings from the start', () => {
  it('tells what is wrong, and becomes the site once it is mended', async () => {
    const bare = join(folder, '..', 'nuevo');
    await cp(fixture, bare, { recursive: true });
    const settings = await readFile(join(bare, 'site.yaml'), 'utf8');
    await writeFile(join(bare, 'site.yaml'), settings.replace('name: Delta', 'nombre: Delta'));
    const other = await startPreview(bare, '--lang', 'en');
    try {
      await open(other.address);
      await panel().getByText('site.yaml').first().waitFor();
      expect(await panel().innerText()).toContain('nombre');
      await writeFile(join(bare, 'site.yaml'), settings);
      // The site has a path of its own now, at which it can only begin anew.
      await expect.poll(other.terminal, { timeout: 20_000 }).toMatch(/http:\/\/localhost:\d+\/atlas\//);
      await open(/http:\/\/localhost:\d+\/atlas\//.exec(other.terminal())?.[0] ?? '');
      await shows('Delta');
      await showsNoErrors();
    } finally {
      await other.stop();
    }
  });
});
