/** What pages are made of, whatever they say: of a thousand pages that a template makes, few are made of something new. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Page } from './site.ts';

/** What these say is said by the content: an address, a name, a number, words. */
const SAID =
  /^(?:href|src|srcset|id|for|title|content|alt|value|datetime|cite|action|headers|width|height|aria-(?:label|labelledby|describedby|controls)|data-.*)$/;

/** Those that name other elements of the page. */
const NAMING = /^(?:for|headers|aria-(?:labelledby|describedby|controls))$/;

function shapeOf(element: Tree.Element): string {
  const attributes = element.attrs.map(({ name, value }) => (SAID.test(name) ? name : `${name}=${value}`));
  return [element.tagName, ...attributes.sort()].join(' ');
}

/**
 * What stands in what, and after what, in a page; which title follows which, whether an id stands twice, and which attributes
 * name nothing that is in the page.
 */
function shapesOf(html: string): Set<string> {
  const shapes = new Set<string>();
  const ids = new Set<string>();
  const named: { by: string; id: string }[] = [];
  let title = '';
  const note = ({ tagName, attrs }: Tree.Element): void => {
    const id = attrs.find(({ name }) => name === 'id')?.value;
    if (id !== undefined && ids.has(id)) shapes.add('an id twice');
    if (id !== undefined) ids.add(id);
    for (const { name, value } of attrs)
      if (NAMING.test(name))
        named.push(...value.split(/\s+/).map((one) => ({ by: `${tagName} ${name}`, id: one })));
    if (!/^h[1-6]$/.test(tagName)) return;
    shapes.add(`${title} … ${tagName}`);
    title = tagName;
  };
  const visit = (node: Tree.Node, within: string): void => {
    if (!('childNodes' in node)) return;
    let before = '';
    for (const child of node.childNodes) {
      const isEmpty = 'value' in child && child.value.trim() === '';
      const shape = 'tagName' in child ? shapeOf(child) : isEmpty ? '' : child.nodeName;
      if (shape === '') continue;
      shapes.add(`${within} > ${before} + ${shape}`);
      before = shape;
      if ('tagName' in child) note(child);
      visit(child, shape);
    }
    shapes.add(`${within} > ${before} .`);
  };
  visit(parse(html), '');
  for (const { by, id } of named) if (!ids.has(id)) shapes.add(`${by} names nothing`);
  return shapes;
}

/** The pages that hold something that none before them does: what is wrong with how pages are made is wrong with one of them. */
export function pagesOfNewShape(pages: readonly Page[]): Page[] {
  const known = new Set<string>();
  return pages.filter(({ html }) => {
    const { size } = known;
    for (const shape of shapesOf(html)) known.add(shape);
    return known.size > size;
  });
}
