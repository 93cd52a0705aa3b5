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
