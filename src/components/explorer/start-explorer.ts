/**
 * Loads the explorer’s script when the address asks for something, or the reader turns to the filters; where that
 * fails, says so, and tries again the next time.
 */
export function startExplorer(root: HTMLElement): void {
  const status = root.querySelector('[data-explorer-status]');
  const signs = ['focusin', 'pointerover', 'touchstart', 'submit'] as const;

  async function start(): Promise<void> {
    for (const sign of signs) root.removeEventListener(sign, onSign);
    try {
      const { explorer } = await import('./explorer.ts');
      await explorer(root);
    } catch (error) {
      console.warn(error);
      if (status) status.textContent = root.dataset['failed'] ?? '';
      for (const sign of signs) root.addEventListener(sign, onSign, { passive: true });
    }
  }

  const onSign = (): void => void start();

  // What was typed stays in its field, where the script finds it.
  root.addEventListener('submit', (event) => event.preventDefault());
  for (const sign of signs) root.addEventListener(sign, onSign, { passive: true });
  if (location.search !== '') void start();
}
