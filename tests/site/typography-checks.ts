import type { Page } from 'playwright-core';

/** A block of running text: how many letters stand on its full lines, on average. */
interface Measure {
  readonly block: string;
  readonly letters: number;
  readonly isProse: boolean;
}

/** Text sizes that are none of the scale's, and the first element of each. Words in drawings have their own measure. */
export async function sizeFindings(page: Page, path: string): Promise<readonly string[]> {
  const odd = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('span'));
    const scale = ['small', 'base', 'lead', 'h2', 'h1'].map((step) => {
      probe.style.fontSize = `var(--text-${step})`;
      return getComputedStyle(probe).fontSize;
    });
    probe.remove();
    const found = new Map<string, string>();
    for (const element of document.body.querySelectorAll(':not(svg *, script, style, noscript, option)')) {
      const hasText = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
      );
      const { fontSize } = getComputedStyle(element);
      if (hasText && !scale.includes(fontSize) && !found.has(fontSize))
        found.set(fontSize, `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
    }
    return [...found].map(([size, element]) => `${size} in ${element}`);
  });
  return odd.map((size) => `${path} text size: ${size}`);
}

/** Lines of running text that are longer than one reads with ease, or in a text shorter than they need be. */
export async function lineFindings(page: Page, path: string): Promise<readonly string[]> {
  const measures = await page.evaluate((): readonly Measure[] => {
    const blocks = [...document.querySelectorAll('main :is(p, li, dd, blockquote), footer p')];
    return blocks.flatMap((element): readonly Measure[] => {
      if (element.querySelector('p, li, dd, table, details') || element.closest('table, [role="status"]'))
        return [];
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = new Map<number, number>();
      for (const { top, bottom, width } of range.getClientRects()) {
        const middle = (top + bottom) / 2;
        const line = [...lines.keys()].find((other) => Math.abs(other - middle) < 9) ?? middle;
        lines.set(line, (lines.get(line) ?? 0) + width);
      }
      if (lines.size < 3) return [];
      const widths = [...lines.values()];
      const all = widths.reduce((sum, width) => sum + width, 0);
      const full = all - (widths.at(-1) ?? 0);
      const text = element.textContent.trim().replace(/\s+/g, ' ');
      const letters = Math.round((text.length * full) / all / (lines.size - 1));
      return [{ block: text.slice(0, 40), letters, isProse: element.matches('.prose > p') }];
    });
  });
  const prose = measures.filter(({ isProse }) => isProse).map(({ letters }) => letters);
  const mean = Math.round(prose.reduce((sum, letters) => sum + letters, 0) / prose.length);
  return [
    ...measures
      .filter(({ letters }) => letters > 75)
      .map(({ block, letters }) => `${path} line: ${letters} letters in “${block}”`),
    ...(prose.length > 2 && (mean < 60 || mean > 70) ? [`${path} line: ${mean} letters in its text`] : []),
  ];
}

/** Whether anything moved while the page and its fonts were loading. */
export async function shiftFindings(page: Page, path: string): Promise<readonly string[]> {
  const shifts = await page.evaluate(async () => {
    await document.fonts.ready;
    const found: string[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.push(JSON.stringify(entry));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    observer.disconnect();
    return found;
  });
  return shifts.map((shift) => `${path} layout shift: ${shift}`);
}
