/** Every address that a page mentions, and where it leads. */
import type { Page, PageElement, Site } from './site.ts';

/** One address in one attribute. */
export interface Mention {
  element: PageElement;
  attribute: string;
  value: string;
}

/** A host that cannot exist: what resolves to it was written as a path. */
const HERE = 'http://site.invalid';

const URL_ATTRIBUTES = new Set([
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'cite',
  'ping',
  'background',
]);

/** Addresses in an image list: `a.webp 1x, b.webp 2x`. */
function inSrcset(value: string): string[] {
  return value
    .split(/,\s+|,$/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);
}

/** The addresses in the attributes of one element. */
function mentionsOf(element: PageElement): Mention[] {
  const mentions: Mention[] = [];
  for (const [attribute, value] of element.attributes) {
    if (URL_ATTRIBUTES.has(attribute)) mentions.push({ element, attribute, value });
    if (attribute === 'srcset' || attribute === 'imagesrcset') {
      for (const url of inSrcset(value)) mentions.push({ element, attribute, value: url });
    }
  }
  return mentions;
}

/** The addresses in a page's attributes, in order. */
export function mentions(page: Page): Mention[] {
  return page.elements.flatMap(mentionsOf);
}

/** An address as a browser reads it: leading and trailing spaces, tabs and line breaks do not count. */
export function asRead(value: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what a browser leaves out
  return value.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\n\r]/g, '');
}

/** A place on this site. */
export interface Target {
  /** Decoded path, as the file system spells it. */
  path: string;
  /** Decoded fragment without `#`, empty when there is none. */
  fragment: string;
}

/** Where an address on this page leads on this site; `undefined` when it leads elsewhere. */
export function internalTarget(site: Site, page: Page, value: string): Target | undefined {
  const base = HERE + page.path;
  if (!URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  if (url.origin !== HERE && url.origin !== site.origin) return undefined;
  return { path: decoded(url.pathname), fragment: decoded(url.hash.slice(1)) };
}

/** Whether the address is a path: it works wherever the site is served. */
export function isPath(value: string): boolean {
  return URL.canParse(value, HERE) && new URL(value, HERE).origin === HERE;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
