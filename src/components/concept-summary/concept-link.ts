/** A link in a text, in a list, or in a drawing. */
export type ConceptLink = HTMLAnchorElement | SVGAElement;

/** Where a link leads; one in a drawing does not tell the parts of its address. */
export const addressOf = (link: ConceptLink): URL => new URL(link.getAttribute('href') ?? '', location.href);
