/**
 * A page as an archive keeps it: its words and its marks to the byte, its addresses relative, without scripts. A browser
 * runs no module from a disk, so what it would have shown without them is what is kept: a page says so itself.
 */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { relativeTo, type Built } from './addresses.ts';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** What replaces the characters from `start` to `end` of a page. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The attributes that hold one address. */
const ONE_ADDRESS = ['href', 'src', 'action', 'formaction', 'poster', 'xlink:href'];
/** The types of scripts that are data, which nothing runs. */
const DATA = /^application\/(?:ld\+)?json$/;
/** Hints for a network that is not there, which a browser refuses to a file of the disk. */
const HINTS = /^(?:preload|modulepreload|prefetch|preconnect|dns-prefetch)$/;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function valueIn(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => (one.prefix ? `${one.prefix}:${one.name}` : one.name) === name)?.value;
}

/** What a page shows for its scripts alone, and would show for nothing in an archive: `scripted`, or a button that they enable. */
const isForScripts = (element: Element): boolean =>
  valueIn(element, 'class')?.split(/\s+/).includes('scripted') === true ||
  (element.tagName === 'button' && valueIn(element, 'disabled') !== undefined);

/** Every element, in order; not what is in those for scripts alone. */
function* elementsOf(parent: ParentNode): Generator<Element> {
  for (const child of parent.childNodes) {
    if ('tagName' in child) yield child;
    if ('tagName' in child && isForScripts(child)) continue;
    if ('content' in child) yield* elementsOf(child.content);
    if ('childNodes' in child) yield* elementsOf(child);
  }
}

/** What an attribute must say in the archive, by name; only those that hold addresses. */
function* addressesOf(element: Element, relative: (address: string) => string): Generator<[string, string]> {
  for (const name of ONE_ADDRESS) {
    const value = valueIn(element, name);
    if (value !== undefined) yield [name, relative(value)];
  }
  const images = valueIn(element, 'srcset');
  if (images !== undefined)
    yield ['srcset', images.replace(/(?<=^|,\s*)\/[^\s,]+/gu, (address) => relative(address))];
  const isRefresh = element.tagName === 'meta' && valueIn(element, 'http-equiv')?.toLowerCase() === 'refresh';
  const refresh = isRefresh ? valueIn(element, 'content') : undefined;
  if (refresh !== undefined)
    yield ['content', refresh.replace(/(?<=url=).*$/iu, (address) => relative(address))];
}

function editsOf(element: Element, relative: (address: string) => string, note: string | undefined): Edit[] {
  const place = element.sourceCodeLocation;
  if (!place) return []; // an element that the parser supplies, such as a table's body
  const cut = ({ startOffset: start, endOffset: end }: { startOffset: number; endOffset: number }): Edit => ({
    start,
    end,
    text: '',
  });
  const isScript = element.tagName === 'script' && !DATA.test(valueIn(element, 'type') ?? '');
  const isHint = element.tagName === 'link' && HINTS.test(valueIn(element, 'rel') ?? '');
  if (isScript || isHint || isForScripts(element)) return [cut(place)];
  if (element.tagName === 'h1' && note !== undefined && place.endTag) {
    const at = place.endTag.endOffset;
    return [{ start: at, end: at, text: `<p role="note">${escaped(note)}</p>` }];
  }
  if (element.tagName === 'noscript')
    return [place.startTag, place.endTag].flatMap((tag) => (tag ? [cut(tag)] : []));
  return [...addressesOf(element, relative)].flatMap(([name, value]) => {
    const at = place.attrs?.[name];
    if (!at || value === valueIn(element, name)) return [];
    return [{ start: at.startOffset, end: at.endOffset, text: `${name}="${escaped(value)}"` }];
  });
}

/**
 * The page `html`, whose path in the site is `path`. `note`, under its title, says what an archive cannot do.
 * @throws LeadsOutside where one of its addresses leads to nothing that the site holds.
 */
export function archivedPage(html: string, path: string, built: Built, note?: string): string {
  const relative = (address: string): string => relativeTo(path, address, built);
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const edits = [...elementsOf(document)].flatMap((element) => editsOf(element, relative, note));
  let text = html;
  for (const edit of edits.sort((a, b) => b.start - a.start))
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return text;
}

/** A style sheet, whose path in the site is `path`. */
export const archivedStyle = (css: string, path: string, built: Built): string =>
  css.replace(/(?<=url\(["']?)\/[^"')]+/gu, (address) => relativeTo(path, address, built));

/** What a page says of its site: its name, and its address where it is published. */
export function siteOf(html: string): { name: string; address: string } {
  const all = [...elementsOf(parse(html))];
  const name = all.find((one) => valueIn(one, 'property') === 'og:site_name');
  const address = all.find((one) => valueIn(one, 'rel') === 'canonical');
  return {
    name: (name && valueIn(name, 'content')) ?? '',
    address: (address && valueIn(address, 'href')) ?? '',
  };
}
