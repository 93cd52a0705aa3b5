/** The one element of a kind that a component’s markup is known to hold. */
export function element<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search markup lacks ${selector}`);
  return found;
}

/** A link to be put on the page. */
export function textLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}
