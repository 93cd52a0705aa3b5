import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** Where the pages are served, and the path that each finding names. */
export interface Place {
  readonly browser: Browser;
  /** Scheme, host and port of the server. */
  readonly origin: string;
}

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axeRules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
const wide = { width: 1600, height: 1000 };
const narrow = { width: 320, height: 640 };

/**
 * Opens a page in a context of its own and runs the look at it. Requests to other hosts are stopped; they, errors on
 * the console and errors in scripts are findings too.
 */
export async function look(
  { browser, origin }: Place,
  path: string,
  options: BrowserContextOptions,
  check: (page: Page, context: BrowserContext) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  // A page that fades into the next reports a broken transition when the test goes on before it has ended.
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const findings: string[] = [];
  try {
    await context.route(
      (url) => url.origin !== origin,
      (route) => {
        findings.push(`${path} request: ${route.request().url()}`);
        return route.abort();
      },
    );
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`violation of ${violatedDirective}: ${blockedURI}`),
      );
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => findings.push(`${path} script: ${error.message}`));
    page.on('console', (message) => {
      // The driver of the browser says so where a test does not let the site have its worker.
      if (message.text().includes('Service Worker registration blocked by Playwright')) return;
      if (/error|warning|assert/.test(message.type())) findings.push(`${path} console: ${message.text()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) findings.push(`${path} response: ${response.status()} ${response.url()}`);
    });
    await page.goto(origin + path, { waitUntil: 'load' });
    findings.push(...(await check(page, context)));
  } finally {
    await context.close();
  }
  return findings;
}

/** What axe finds in the page as it stands: WCAG 2.2 A and AA, text contrast at the level AAA, target size. */
export async function axeFindings(page: Page, path: string, when: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: axeRules, resultTypes: ['violations'] })
    .withTags(axeTags)
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, all, none }) =>
        `${path} ${id} (${when}): ${target.join(' ')}: ${[...any, ...all, ...none][0]?.message ?? ''}`,
    ),
  );
}

/** Whether the page scrolls sideways, and what sticks out. */
export async function widthFindings(page: Page, path: string): Promise<readonly string[]> {
  const culprits = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const scrollsItself = (element: Element): boolean => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { overflowX, position, clipPath } = getComputedStyle(at);
        if (
          /auto|scroll/.test(overflowX) ||
          (position === 'absolute' && (clipPath !== 'none' || overflowX === 'hidden'))
        )
          return true;
      }
      return false;
    };
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { right, left, width } = element.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 1 || left < -1) && !scrollsItself(element);
    });
    const names = out
      .slice(0, 3)
      .map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`);
    if (scrollWidth > clientWidth) names.unshift(`${scrollWidth} px wide`);
    return names.length > 0 ? `at ${clientWidth} px: ${names.join(', ')}` : '';
  });
  return culprits === '' ? [] : [`${path} width ${culprits}`];
}

/** Axe and the width: in the light scheme on a wide screen, then in the dark one on the narrowest. */
async function bothSchemes(page: Page, path: string): Promise<readonly string[]> {
  const findings = [
    ...(await widthFindings(page, path)),
    ...(await axeFindings(page, path, 'light, 1600 px')),
  ];
  await page.setViewportSize(narrow);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [
    ...findings,
    ...(await widthFindings(page, path)),
    ...(await axeFindings(page, path, 'dark, 320 px')),
  ];
}

/** Everything that one visit with scripts shows: axe in both schemes, no sideways scroll, a quiet console, one host. */
export const visitFindings = (place: Place, path: string): Promise<readonly string[]> =>
  look(place, path, { viewport: wide, colorScheme: 'light' }, (page) => bothSchemes(page, path));

const searchDialog = 'dialog[open]';

async function openDialog(page: Page): Promise<void> {
  await page.locator('[data-search-open]').click();
  await page.locator(searchDialog).waitFor({ timeout: 10_000 });
}

/** What is cut off at the sides of a part of the page, on the narrowest screen, with text of twice the size too. */
async function cutFindings(page: Page, path: string, part: string): Promise<readonly string[]> {
  const findings: string[] = [];
  await page.setViewportSize(narrow);
  for (const size of ['100%', '200%']) {
    await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
    const cut = await page.locator(part).evaluate((box) => {
      const frame = box.getBoundingClientRect();
      const start = frame.left + box.clientLeft;
      const end = start + box.clientWidth;
      const out = [...box.querySelectorAll('*')].filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < start - 1 || right > end + 1);
      });
      return [
        ...out.slice(0, 3).map((element) => `<${element.localName} class="${element.className}">`),
        ...(box.matches('dialog') && frame.bottom > innerHeight ? ['its end, below the window'] : []),
      ].join(', ');
    });
    if (cut !== '') findings.push(`${path} text of ${size}, cut: ${cut}`);
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  return findings;
}

/** The same for the search dialog, opened with its button, in which nothing is cut off either. */
export const dialogFindings = (place: Place, path: string): Promise<readonly string[]> =>
  look(place, path, { viewport: wide, colorScheme: 'light' }, async (page) => {
    await openDialog(page);
    return [...(await bothSchemes(page, path)), ...(await cutFindings(page, path, searchDialog))];
  });

/** The search page, or else the dialog, with what it finds: axe in both schemes on two widths, and nothing cut off. */
export const answerFindings = (place: Place, path: string, question: string): Promise<readonly string[]> =>
  look(place, path, {}, async (page) => {
    const isPage = (await page.locator('[data-search-page]').count()) > 0;
    if (!isPage) await openDialog(page);
    const part = isPage ? '[data-search-page]' : searchDialog;
    await page.locator(`${part} [name=q]`).fill(question);
    await page.locator(`${part} [data-search-list] a`).first().waitFor({ timeout: 20_000 });
    const findings: string[] = [];
    for (const width of [1280, 320])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        findings.push(
          ...(await widthFindings(page, path)),
          ...(await axeFindings(page, path, `${colorScheme}, ${width} px`)),
        );
      }
    return [...findings, ...(await cutFindings(page, path, part))];
  });

/** What a reader may set in place of the site’s own (WCAG 1.4.12), and text of twice the size (1.4.4). */
const readersStyles = {
  'wider spacing':
    // A drawing's words are where it has room for them, and again in the table beside it.
    ':not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
    ' p { margin-block-end: 2em !important }',
  'text of 200%': ':root { font-size: 200% !important }',
} as const;

/** Text that its box cuts off or lets run over what follows. */
const clippedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const clipped = [...document.body.querySelectorAll('*')].filter((element) => {
      if (!(element instanceof HTMLElement) || element.clientWidth <= 1 || element.clientHeight === 0)
        return false;
      const holdsText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (!holdsText || display === 'inline') return false;
      const cutAcross = element.scrollWidth > element.clientWidth + 1 && !/auto|scroll/.test(overflowX);
      const cutDown = element.scrollHeight > element.clientHeight * 1.5 && !/auto|scroll/.test(overflowY);
      return cutAcross || cutDown;
    });
    return clipped
      .slice(0, 3)
      .map(
        (element) =>
          `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 30)}`,
      )
      .join(', ');
  });

/** What is lost, on a wide screen and on the narrowest, where readers space the letters out or double their size. */
export const readersStyleFindings = (place: Place, path: string): Promise<readonly string[]> =>
  look(place, path, {}, async (page) => {
    const findings: string[] = [];
    for (const [name, css] of Object.entries(readersStyles)) {
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets = [sheet];
      }, css);
      for (const size of [wide, narrow]) {
        await page.setViewportSize(size);
        findings.push(...(await widthFindings(page, path)).map((finding) => `${finding} (${name})`));
        const clipped = await clippedText(page);
        if (clipped !== '') findings.push(`${path} clipped at ${size.width} px (${name}): ${clipped}`);
      }
    }
    return findings;
  });

/** What the page says in its main part, but for what works with scripts only, and what says so. */
const mainText = (page: Page): Promise<string> =>
  page.locator('main').evaluate((main) => {
    if (!(main instanceof HTMLElement)) return '';
    // Still there for a script that comes to life meanwhile.
    for (const tool of main.querySelectorAll<HTMLElement>('[data-needs-script], noscript'))
      tool.style.display = 'none';
    return main.innerText.replace(/\s+/g, ' ').trim();
  });

/** Whether the main text is there without JavaScript, and the same as with it. */
export async function withoutScriptFindings(place: Place, path: string): Promise<readonly string[]> {
  const texts: string[] = [];
  const read = async (page: Page): Promise<readonly string[]> => {
    texts.push(await mainText(page));
    return [];
  };
  const findings = [
    ...(await look(place, path, { javaScriptEnabled: true }, read)),
    ...(await look(place, path, { javaScriptEnabled: false }, read)),
  ];
  const [withScript = '', without = ''] = texts;
  if (without.length < 20) findings.push(`${path} without scripts: no text`);
  if (withScript !== without) {
    const at = [...without].findIndex((letter, index) => letter !== withScript[index]);
    findings.push(
      `${path} without scripts: other text from “${without.slice(Math.max(0, at - 20), at + 40)}”`,
    );
  }
  return findings;
}

/** Elements that the first presses of Tab reach, each of which must be seen, whole and marked. */
export const focusFindings = (place: Place, path: string): Promise<readonly string[]> =>
  look(place, path, { viewport: { width: 1280, height: 800 } }, async (page) => {
    const findings: string[] = [];
    const reached = new Set<string>();
    for (let press = 1; press <= 15; press += 1) {
      await page.keyboard.press('Tab');
      const [name, fault] = await page.evaluate(async () => {
        await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
        const element = document.activeElement;
        if (!element || element === document.body) return ['', ''];
        const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
        const at = [...document.querySelectorAll('*')].indexOf(element);
        const label = `${at} <${element.localName}> ${element.textContent.trim().slice(0, 30)}`;
        const marked =
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor)) ||
          boxShadow !== 'none';
        if (!marked) return [label, 'has no visible outline'];
        if (width < 1 || height < 1) return [label, 'has no size'];
        if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth)
          return [label, 'is outside the window'];
        // A link over two lines has a middle that belongs to neither.
        const { left: x, top: y, width: w, height: h } = element.getClientRects()[0] ?? new DOMRect();
        const above = document.elementFromPoint(x + w / 2, y + h / 2);
        const covered = !above || !(element.contains(above) || above.contains(element));
        return [label, covered ? 'is covered' : ''];
      });
      if (name === undefined || name === '') break;
      if (fault) findings.push(`${path} focus: ${name} ${fault}`);
      reached.add(name);
    }
    if (reached.size < 5) findings.push(`${path} focus: only ${reached.size} elements reached`);
    return findings;
  });

/** Whether the first press of Tab shows a link that leads to the main text. */
export const skipLinkFindings = (place: Place, path: string): Promise<readonly string[]> =>
  look(place, path, {}, async (page) => {
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => {
      const link = document.activeElement;
      const { top = -1, height = 0 } = link?.getBoundingClientRect() ?? {};
      return { href: link?.getAttribute('href') ?? '', shown: top >= 0 && height > 0 };
    });
    if (!first.href.startsWith('#') || !first.shown)
      return [`${path} skip link: the first Tab shows ${first.href || 'nothing'}`];
    await page.keyboard.press('Enter');
    const reached = await page.evaluate(() => document.activeElement?.localName);
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(
      () => document.activeElement?.closest('main, .page-foot, footer') !== null,
    );
    return reached === 'main' && inside ? [] : [`${path} skip link: leads to ${reached}`];
  });

/** Whether the switch leads to the same record in another language, and back. */
export const languageSwitchFindings = (place: Place, path: string): Promise<readonly string[]> =>
  look(place, path, {}, async (page) => {
    const own = (await page.locator('html').getAttribute('lang')) ?? '';
    const follow = async (selector: string): Promise<string> => {
      const link = page.locator(`.language-switch ${selector}`).first();
      const expected = (await link.getAttribute('hreflang')) ?? '';
      await link.click();
      await page.waitForLoadState();
      const reached = (await page.locator('html').getAttribute('lang')) ?? '';
      return reached === expected ? '' : `leads to ${reached}, ${expected} expected`;
    };
    const faults = [await follow('a')];
    if (new URL(page.url()).pathname === path) faults.push('stays where it is');
    faults.push(await follow(`a[hreflang="${own}"]`));
    if (new URL(page.url()).pathname !== path) faults.push(`comes back to ${page.url()}`);
    return faults.filter((fault) => fault !== '').map((fault) => `${path} language switch: ${fault}`);
  });

/** Movement that stays although the reader asked for less. */
export const motionFindings = (place: Place, path: string): Promise<readonly string[]> =>
  look(place, path, {}, async (page) => {
    const moving = await page.evaluate(() => {
      const seconds = (times: string): number => Math.max(...times.split(',').map(Number.parseFloat));
      const found = [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } =
          getComputedStyle(element);
        return (
          (animationName !== 'none' && seconds(animationDuration) > 0.01) ||
          seconds(transitionDuration) > 0.01 ||
          scrollBehavior === 'smooth'
        );
      });
      return found.slice(0, 3).map((element) => `<${element.localName} class="${element.className}">`);
    });
    return moving.length > 0 ? [`${path} motion: ${moving.join(', ')}`] : [];
  });

/** What paper shows although it cannot be pressed, or does not show although it can be read. */
export const printFindings = (place: Place, path: string): Promise<readonly string[]> =>
  look(place, path, { colorScheme: 'dark' }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const findings: string[] = [];
    const useless = '.skip, .site-nav, .language-switch, .search-button, .breadcrumbs, dialog, .page-foot';
    for (const element of await page.locator(useless).all())
      if (await element.isVisible())
        findings.push(`${path} print: ${(await element.getAttribute('class')) ?? 'dialog'} is printed`);
    if (!(await page.locator('h1').isVisible())) findings.push(`${path} print: no title`);
    if ((await mainText(page)).length < 20) findings.push(`${path} print: no text`);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    const light = /\d+/g;
    const sum = (ink.match(light) ?? []).slice(0, 3).reduce((total, part) => total + Number(part), 0);
    if (ink.startsWith('rgb') && sum > 380) findings.push(`${path} print: pale ink ${ink} on white paper`);
    return findings;
  });

/** Whether every link of the header and the foot works without JavaScript. */
export const navigationFindings = (place: Place, path: string): Promise<readonly string[]> =>
  look(place, path, { javaScriptEnabled: false }, async (page) => {
    const links = 'header a, footer nav a';
    const findings: string[] = [];
    const count = await page.locator(links).count();
    if (count < 8) findings.push(`${path} navigation: only ${count} links`);
    for (let at = 0; at < count; at += 1) {
      const link = page.locator(links).nth(at);
      const href = await link.getAttribute('href');
      if (!(await link.isVisible())) {
        findings.push(`${path} navigation: ${href} is hidden`);
        continue;
      }
      await link.click();
      await page.waitForURL(place.origin + href);
      if (!(await page.locator('h1').isVisible()))
        findings.push(`${path} navigation: ${href} shows no title`);
      await page.goto(place.origin + path);
    }
    return findings;
  });

/** Files that a browser cannot read as XML. */
export async function xmlFindings(
  page: Page,
  files: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const findings: string[] = [];
  // The policy of a page of the site would hold for what is read there.
  await page.goto('about:blank');
  for (const [path, text] of files) {
    const error = await page.evaluate(
      (source) =>
        new DOMParser().parseFromString(source, 'application/xml').querySelector('parsererror')?.textContent,
      text,
    );
    if (error) findings.push(`${path} xml: ${error.slice(0, 200)}`);
  }
  return findings;
}

/** The addresses that the search page answers with to a question. */
export const searchAnswers = async (page: Page, address: string, question: string): Promise<string[]> => {
  await page.goto(`${address}?q=${encodeURIComponent(question)}`);
  const results = page.locator('[data-search-results] a');
  await results.first().waitFor({ timeout: 20_000 });
  return results.evaluateAll((links) =>
    links.map((link) => (link instanceof HTMLAnchorElement ? new URL(link.href).pathname : '')),
  );
};
