/** Elements made by hand: under the site's policy no HTML is ever parsed from a string. */

/** An element with its class (none if empty) and what it holds. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A link. */
export function linkTo(address: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = element('a', '', ...children);
  made.href = address;
  return made;
}
