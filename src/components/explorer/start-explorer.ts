/** Loads the explorer’s script when the address asks for something, or the reader turns to the filters. */
export function startExplorer(root: HTMLElement): void {
  let started: Promise<void> | undefined;
  const start = (): void => {
    started ??= import('./explorer.ts').then(({ explorer }) => explorer(root));
  };
  if (location.search !== '') start();
  for (const sign of ['focusin', 'pointerover', 'touchstart'])
    root.addEventListener(sign, start, { once: true, passive: true });
}
