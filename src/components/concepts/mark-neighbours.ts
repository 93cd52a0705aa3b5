const LIT = 'lit';

/** Marks the lines of the concept that is pointed at, else of the focused one, and the concepts at their other ends. */
export function markNeighbours(map: Element): void {
  const concepts = [...map.querySelectorAll('[data-number]')];
  const lines = [...map.querySelectorAll('[data-ends]')].map((line) => ({
    line,
    ends: line.getAttribute('data-ends')?.split(' ').map(Number) ?? [],
  }));
  let pointed = -1;
  let focused = -1;

  const numberOf = ({ target }: Event): number => {
    const concept = target instanceof Element ? target.closest('[data-number]') : null;
    return concept ? concepts.indexOf(concept) : -1;
  };
  const show = (): void => {
    const at = pointed === -1 ? focused : pointed;
    const own = lines.filter(({ ends }) => ends.includes(at));
    const lit = new Set([at, ...own.flatMap(({ ends }) => ends)]);
    map.classList.toggle('has-lit', at !== -1);
    concepts.forEach((concept, n) => concept.classList.toggle(LIT, lit.has(n)));
    for (const { line, ends } of lines) line.classList.toggle(LIT, ends.includes(at));
  };

  map.addEventListener('pointerover', (event) => {
    pointed = numberOf(event);
    show();
  });
  map.addEventListener('pointerleave', () => {
    pointed = -1;
    show();
  });
  // On what is around it: Chromium takes a drawing that listens for focus for one that wants it.
  const around = map.parentElement;
  around?.addEventListener('focusin', (event) => {
    focused = numberOf(event);
    show();
  });
  around?.addEventListener('focusout', () => {
    focused = -1;
    show();
  });
}
