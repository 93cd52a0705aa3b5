import { describe, expect, it, test } from 'vitest';
import { progressMessages } from '#i18n/editor/progress-messages.ts';
import { createProgress } from '#integrations/progress/progress.ts';
import { progressLine } from '#integrations/progress/progress-line.ts';

describe('what is said of how far something is', () => {
  const spanish = progressMessages('es');
  test.each([
    [0, 10, 0, undefined],
    [9, 10, 1999, undefined],
    [0, 10, 2000, 'Páginas: 0 de 10'],
    [1, 10, 2000, 'Páginas: 1 de 10, faltan 18 s'],
    [9, 10, 9000, 'Páginas: 9 de 10, falta 1 s'],
    [10, 10, 9000, 'Páginas: 10 de 10'],
    [2500, 20_000, 20_000, 'Páginas: 2,500 de 20,000, faltan 2 min'],
    [1000, 100_000, 20_000, 'Páginas: 1,000 de 100,000, faltan 33 min'],
    [1000, 1_000_000, 20_000, 'Páginas: 1,000 de 1,000,000, faltan 6 h'],
    [0, 0, 5000, 'Páginas: 0 de 0'],
  ])('%i of %i after %i ms', (done, total, elapsed, said) => {
    expect(progressLine({ what: 'pages', done, total, elapsed }, spanish)).toBe(said);
  });

  it('is in the language of the editor', () => {
    const state = { what: 'documents', done: 3, total: 4, elapsed: 3000 } as const;
    expect(progressLine(state, progressMessages('en'))).toBe('Texts for search: 3 of 4, 1 s left');
  });
});

describe('the line on the terminal', () => {
  const CLEARED = '\r\u001b[K';
  function terminal(columns = 80) {
    const written: string[] = [];
    let time = 0;
    const progress = createProgress({
      write: (text) => written.push(text),
      columns: () => columns,
      now: () => time,
    });
    return { progress, written, wait: (milliseconds: number) => (time += milliseconds) };
  }

  it('says nothing of what is done within two seconds', () => {
    const { progress, written, wait } = terminal();
    const step = progress.step('files', 3);
    for (let n = 0; n < 3; n += 1) {
      wait(600);
      step.tick();
    }
    step.done();
    expect(written).toEqual([]);
  });

  it('is written anew a few times a second, and cleared at the end', () => {
    const { progress, written, wait } = terminal();
    const step = progress.step('files', 100);
    wait(2000);
    step.tick(10);
    step.tick(10);
    wait(1000);
    step.tick(10);
    step.done();
    expect(written).toEqual([
      `${CLEARED}Archivos del contenido: 10 de 100, faltan 18 s`,
      `${CLEARED}Archivos del contenido: 30 de 100, faltan 7 s`,
      CLEARED,
    ]);
    step.done();
    expect(written).toHaveLength(3);
  });

  it('holds all that goes on at once, in the language that was set', () => {
    const { progress, written, wait } = terminal();
    progress.speak('en');
    const documents = progress.step('documents', 4);
    wait(1000);
    const pages = progress.step('pages', 10);
    wait(2000);
    documents.tick(3);
    wait(1000);
    pages.tick(9);
    documents.done();
    wait(1000);
    pages.tick();
    expect(written).toEqual([
      `${CLEARED}Texts for search: 3 of 4, 1 s left   Pages: 0 of 10`,
      `${CLEARED}Texts for search: 3 of 4, 2 s left   Pages: 9 of 10, 1 s left`,
      CLEARED,
      `${CLEARED}Pages: 10 of 10`,
    ]);
  });

  it('is never longer than the terminal is wide', () => {
    const { progress, written, wait } = terminal(20);
    const step = progress.step('files', 100);
    wait(3000);
    step.tick();
    expect(written).toEqual([`${CLEARED}Archivos del conten`]);
  });

  it('counts no further than to the end', () => {
    const { progress, written, wait } = terminal();
    const step = progress.step('pages', 2);
    wait(3000);
    step.tick(5);
    expect(written).toEqual([`${CLEARED}Páginas: 2 de 2`]);
  });

  it('is silent where there is no terminal', () => {
    const step = createProgress(undefined).step('pages', 2);
    expect(() => {
      step.tick();
      step.done();
    }).not.toThrow();
  });
});
