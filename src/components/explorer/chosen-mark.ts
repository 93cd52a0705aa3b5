/** The place beside a facet’s name that tells what is chosen of it. */
export function chosenMark(details: HTMLDetailsElement): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'facet-chosen';
  details.querySelector('summary')?.append(' ', mark);
  return mark;
}
