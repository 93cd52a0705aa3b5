import { loadStyles } from '#components/load-styles.ts';
import styles from '../../styles/search.css?url';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

const opens = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  altKey ? false : ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/';

const opener = (): HTMLAnchorElement | undefined => {
  const link = document.querySelector('[data-search-open]');
  return link instanceof HTMLAnchorElement ? link : undefined;
};

/** The dialog as its page has it, with its styles, put at the end of this one. */
async function fetchDialog(href: string): Promise<HTMLDialogElement> {
  const [answer] = await Promise.all([fetch(href), loadStyles(styles)]);
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  const dialog = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('dialog');
  if (!dialog) throw new Error(`${href}: no dialog`);
  // From the first moment: a search field would take the first Escape to empty itself.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

let dialog: Promise<HTMLDialogElement> | undefined;
let working: Promise<void> | undefined;

async function open(link: HTMLAnchorElement): Promise<void> {
  dialog ??= fetchDialog(link.dataset['searchOpen'] ?? '');
  const shown = await dialog.catch((error: unknown) => {
    dialog = undefined;
    throw error;
  });
  if (!shown.open) shown.showModal();
  const input = shown.querySelector('input');
  input?.focus();
  input?.select();
  // What is typed meanwhile waits in the field.
  working ??= import('./search-dialog.ts').then(({ searchDialog }) => searchDialog(shown));
  await working.catch((error: unknown) => {
    working = undefined;
    // It would still be there, and dead, when the reader comes back.
    shown.close();
    throw error;
  });
}

function openOrGo(link: HTMLAnchorElement): void {
  // Where the dialog cannot be had, the search page still can.
  open(link).catch(() => location.assign(link.href));
}

/** Listens for what opens search; everything else is loaded when it happens. */
export function listenForSearch(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isField(event.target) || !opens(event)) return;
    const link = opener();
    if (!link) return;
    event.preventDefault();
    openOrGo(link);
  });
  document.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    if (ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
    const link = target.closest('[data-search-open]');
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    openOrGo(link);
  });
}
