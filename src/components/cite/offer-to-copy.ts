/** Sets beside each form of a citation a button that copies it, and says so. */
export function offerToCopy(section: HTMLElement): void {
  const { copy = '', copied = '', selected = '' } = section.dataset;
  for (const text of section.querySelectorAll<HTMLElement>('[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    button.setAttribute('aria-label', `${copy}: ${text.dataset['copy'] ?? ''}`);
    const answer = document.createElement('span');
    answer.setAttribute('role', 'status');
    button.addEventListener('click', async () => {
      for (const other of section.querySelectorAll('[role=status]')) other.textContent = '';
      answer.textContent = (await copyText(text)) ? copied : selected;
    });
    text.after(button, answer);
  }
}

/** True where the text was copied; where the browser does not allow it, the text is selected for the reader to copy. */
async function copyText(text: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text.textContent], { type: 'text/plain' }),
        // A word processor keeps the italics.
        ...(text instanceof HTMLPreElement
          ? {}
          : { 'text/html': new Blob([text.innerHTML], { type: 'text/html' }) }),
      }),
    ]);
    return true;
  } catch {
    getSelection()?.selectAllChildren(text);
    return false;
  }
}
