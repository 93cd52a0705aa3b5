import type { HTMLElement } from 'node-html-parser';

const blocks = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether the element stands on lines of its own. */
export const isBlock = ({ rawTagName }: HTMLElement): boolean => blocks.has(rawTagName);

const controls = new Set(
  'button canvas dialog form input noscript output progress script select style template textarea'.split(' '),
);

const marks = /class="(?:back|sr-only|page-forms|number)"|hidden|nofollow/;

/** What is no part of the text: controls, what is hidden, ways back, numbers that a list has anyway. */
export function isLeftOut(element: HTMLElement): boolean {
  const { rawTagName, rawAttrs } = element;
  if (controls.has(rawTagName)) return true;
  // Most elements have none of these words among their attributes; reading those costs.
  if (!marks.test(rawAttrs)) return false;
  const classes = element.getAttribute('class');
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('rel') === 'nofollow' ||
    classes === 'back' ||
    classes === 'page-forms' ||
    (classes === 'number' && rawTagName === 'span') ||
    (classes === 'sr-only' && !isHeading(element))
  );
}

export const isHeading = ({ rawTagName }: HTMLElement): boolean => /^h[1-6]$/.test(rawTagName);

/** The language that the element names. */
export const languageOf = (element: HTMLElement): string | undefined =>
  element.rawAttrs.includes('lang=') ? element.getAttribute('lang') : undefined;
