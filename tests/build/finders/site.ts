/** A built site as the finders read it: its files, and its pages parsed as a browser would. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a page. */
export interface PageElement {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  /** All the text inside. */
  text: string;
}

/** A page of the site. */
export interface Page {
  /** Its address under the site's root: `/`, `/communiques/`, `/404.html`. */
  path: string;
  html: string;
  elements: readonly PageElement[];
}

/** A site read from its folder. */
export interface Site {
  folder: string;
  /** Every file, as the path it is served at: `/communiques/index.html`, `/robots.txt`. */
  files: ReadonlySet<string>;
  pages: readonly Page[];
  /** What the pages say is their origin (`https://…`), when the home page has a canonical link. */
  origin: string | undefined;
}

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function* descendants(node: Tree.Node): Generator<Tree.Element> {
  if (isElement(node)) yield node;
  if ('content' in node) yield* descendants(node.content); // <template>
  if ('childNodes' in node) for (const child of node.childNodes) yield* descendants(child);
}

function parsePage(path: string, html: string): Page {
  // Without scripting, what <noscript> holds is parsed as elements too.
  const document = parse(html, { scriptingEnabled: false });
  const elements = [...descendants(document)].map((element): PageElement => ({
    tag: element.tagName,
    attributes: new Map(
      element.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    ),
    get text() {
      return textOf(element);
    },
  }));
  return { path, html, elements };
}

const addressOf = (file: string) => file.replace(/\/index\.html$/, '/');

/** Reads and parses a site. */
export function readSite(folder: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => parsePage(addressOf(file), readFileSync(join(folder, file), 'utf8')));
  const home = pages.find((page) => page.path === '/');
  const canonical = home && canonicalOf(home);
  return {
    folder,
    files: new Set(files),
    pages,
    origin: canonical !== undefined && URL.canParse(canonical) ? new URL(canonical).origin : undefined,
  };
}

/** The elements of a page with one of these tags. */
export function select(page: Page, ...tags: string[]): PageElement[] {
  return page.elements.filter(({ tag }) => tags.includes(tag));
}

/** The words of `rel` on a link. */
export function relOf(element: PageElement): string[] {
  return (element.attributes.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}

/** The address that a page gives as its own. */
export function canonicalOf(page: Page): string | undefined {
  return select(page, 'link')
    .find((link) => relOf(link).includes('canonical'))
    ?.attributes.get('href');
}

/** The content of a page's `<meta name="…">`. */
export function metaOf(page: Page, name: string): string | undefined {
  return select(page, 'meta')
    .find((meta) => meta.attributes.get('name')?.toLowerCase() === name)
    ?.attributes.get('content');
}

/** Pages that a reader looks for: neither the error page, nor one that only explains where another went. */
export function isListed(page: Page): boolean {
  return page.path !== '/404.html' && !/\bnoindex\b/i.test(metaOf(page, 'robots') ?? '');
}
