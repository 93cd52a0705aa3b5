import type { HtmlElement } from './html-tree.ts';

const blocks = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether the element stands on lines of its own. */
export const isBlock = ({ name }: HtmlElement): boolean => blocks.has(name);

const controls = new Set(
  'button canvas dialog form input noscript output progress script select style template textarea'.split(' '),
);

/** What is no part of the text: controls, what is hidden, ways back, numbers and files that are there anyway. */
export function isLeftOut(element: HtmlElement): boolean {
  const { name, attributes } = element;
  const classes = attributes['class'];
  return (
    controls.has(name) ||
    attributes['hidden'] !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    attributes['rel'] === 'nofollow' ||
    attributes['href']?.startsWith('data:') === true ||
    classes === 'back' ||
    classes === 'page-forms' ||
    // A drawing is named by the title and the finding that stand beside it.
    classes?.startsWith('drawing ') === true ||
    (classes === 'number' && name === 'span') ||
    (classes === 'sr-only' && !isHeading(element))
  );
}

export const isHeading = ({ name }: HtmlElement): boolean => /^h[1-6]$/.test(name);

/** Whether the element is a link to a place on its own page. */
export const isWithin = (element: HtmlElement): boolean =>
  element.name === 'a' && element.attributes['href']?.startsWith('#') === true;
