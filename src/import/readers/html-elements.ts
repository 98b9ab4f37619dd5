/** What the elements of a page are: blocks, what is hidden, what a page puts around its text. */
// cspell:ignore sharedaddy
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Told } from './set-out.ts';

export const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
export const UNREAD = new Set(
  'script style noscript template head svg math iframe object canvas button input select textarea audio video'.split(
    ' ',
  ),
);
export const NOT_THE_TEXT: Readonly<Record<string, 'header' | 'footer' | 'frame'>> = {
  nav: 'header',
  header: 'header',
  footer: 'footer',
  aside: 'frame',
};

export const isElement = (node: RootContent | ElementContent): node is Element => node.type === 'element';
export const classes = ({ properties }: Element): string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];

/** What a page puts around its text: links to share it, a way to it, the consent that it asks for. */
export const OF_PAGE =
  /(?:^|[-_])(?:furniture|share|sharing|sharedaddy|social|breadcrumbs?|cookies?|skip-links?|visually-hidden|sr-only|screen-reader-text|newsletter)(?![a-z])/i;
const EDGE_OF_PAGE = /^(?:(?:site|page|main)[-_])?(?:header|footer|menu|nav|navigation|sidebar|banner)$/i;
export const isOfPage = (element: Element): boolean =>
  (classes(element).some((name) => OF_PAGE.test(name)) || EDGE_OF_PAGE.test(attribute(element, 'id'))) &&
  !/\b(?:h1|article|main)\b/.test(names(element));

/** 1 to 6; Word saves the title of a document as a paragraph of that style. */
export const levelOf = (element: Element): number | undefined =>
  classes(element).includes('MsoTitle') ? 1 : Number(/^h([1-6])$/.exec(element.tagName)?.[1]) || undefined;

/** Elements of this name, those of inner ones after them. */
const allNamed = (element: Element, name: string): Element[] =>
  element.children
    .filter(isElement)
    .flatMap((child) => [...(child.tagName === name ? [child] : []), ...allNamed(child, name)]);

/** A table that holds headings, lists or other tables sets the page out; one of one cell frames words. */
export function isFrame(table: Element): boolean {
  const inside = names(table).split(' ').slice(1);
  return (
    inside.some((name) => /^(?:h[1-6]|table|ul|ol|article)$/.test(name)) ||
    inside.filter((name) => /^t[dh]$/.test(name)).length === 1
  );
}

export function toldOf(table: Element): Told {
  const [caption] = allNamed(table, 'caption');
  return {
    rows: allNamed(table, 'tr').map((row) =>
      row.children.filter(isElement).map((cell) => {
        const paragraphs = allNamed(cell, 'p');
        return (paragraphs.length > 0 ? paragraphs : [cell]).map(allText);
      }),
    ),
    isTold: allNamed(table, 'th').length > 0 || (caption !== undefined && allText(caption).trim() !== ''),
  };
}

/** The text of an attribute, empty if it has none. */
export function attribute({ properties }: Pick<Element, 'properties'>, name: string): string {
  const value: unknown = properties[name];
  return typeof value === 'string' ? value : '';
}

/** Hidden by an attribute, by its own style, or by a class of {@link classesOfStyles}. */
export const isHidden = (element: Element, { hidden }: StyledClasses): boolean =>
  classes(element).some((name) => hidden.has(name)) || isHiddenByItself(element);

const isHiddenByItself = ({ properties }: Element): boolean =>
  (properties.hidden !== undefined && properties.hidden !== false) ||
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:font-size|opacity)\s*:\s*0(?![.\d])/i.test(
    attribute({ properties }, 'style'),
  );

export const allText = (node: RootContent | ElementContent): string =>
  node.type === 'text' ? node.value : isElement(node) ? node.children.map(allText).join('') : '';

export const names = (element: Element): string =>
  [element.tagName, ...element.children.filter(isElement).map(names)].join(' ');

const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const STRIKES = /text-decoration(?:-line)?\s*:[^;}]*line-through/i;

/** Struck by its name, by its own style, or by a class of {@link classesOfStyles}. */
export const isStruck = (element: Element, { struck }: StyledClasses): boolean =>
  ['del', 's', 'strike'].includes(element.tagName) ||
  STRIKES.test(attribute(element, 'style')) ||
  classes(element).some((name) => struck.has(name));

/** Classes by what the style sheets inside the page make of their words. */
export interface StyledClasses {
  hidden: ReadonlySet<string>;
  struck: ReadonlySet<string>;
}

/** Classes that the style sheets inside the page hide or strike, whatever the width of the screen. */
export function classesOfStyles(root: Root): StyledClasses {
  const sheets = (node: Root | RootContent | ElementContent): string[] =>
    node.type === 'element' && node.tagName === 'style'
      ? [allText(node)]
      : 'children' in node
        ? node.children.flatMap(sheets)
        : [];
  const rules = sheets(root)
    .join('\n')
    .replace(/@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const all = [...rules.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const that = (does: RegExp) =>
    new Set(
      all.flatMap(([, selectors = '', style = '']) =>
        does.test(style)
          ? selectors.split(',').flatMap((one) => /^\s*(?:[a-z]+)?\.([\w-]+)\s*$/i.exec(one)?.[1] ?? [])
          : [],
      ),
    );
  return { hidden: that(HIDES), struck: that(STRIKES) };
}

/** What a page shows and no reader of text reads; a drawing without words is an ornament. */
export const isEmbedded = (element: Element): boolean =>
  ['iframe', 'object', 'embed', 'video', 'audio', 'canvas', 'math'].includes(element.tagName) ||
  (element.tagName === 'svg' && allText(element).trim() !== '');
