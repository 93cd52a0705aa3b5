const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

const opens = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  altKey ? false : ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/';

let loading: Promise<void> | undefined;

async function open(dialog: HTMLDialogElement): Promise<void> {
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector('input');
  input?.focus();
  input?.select();
  // What is typed meanwhile waits in the field.
  loading ??= import('./search-dialog.ts').then(({ searchDialog }) => searchDialog(dialog));
  await loading;
}

/** Listens for what opens search; everything else is loaded when it happens. */
export function listenForSearch(dialog: HTMLDialogElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isField(event.target) || !opens(event)) return;
    event.preventDefault();
    void open(dialog);
  });
  document.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    if (!(target instanceof Element) || !target.closest('[data-search-open]')) return;
    if (ctrlKey || metaKey || shiftKey) return;
    // The opener may be a link to the search page, so that it leads somewhere without JavaScript.
    event.preventDefault();
    void open(dialog);
  });
}
