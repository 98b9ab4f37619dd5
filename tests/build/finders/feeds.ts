/** Whether a feed keeps the rules of RFC 4287 and our own: every address absolute, every text in French. */
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { xml2js, type Element } from 'xml-js';

/** How often a child may stand in its parent (RFC 4287, sections 4.1.1, 4.1.2 and 3.2). */
interface Grammar {
  one: readonly string[];
  maybe: readonly string[];
  many: readonly string[];
}

const FEED: Grammar = {
  one: ['id', 'title', 'updated'],
  maybe: ['generator', 'icon', 'logo', 'rights', 'subtitle'],
  // « fh:archive » is of RFC 5005.
  many: ['author', 'category', 'contributor', 'link', 'entry', 'fh:archive'],
};
const ENTRY: Grammar = {
  one: ['id', 'title', 'updated'],
  maybe: ['content', 'published', 'rights', 'source', 'summary'],
  many: ['author', 'category', 'contributor', 'link'],
};
const PERSON: Grammar = { one: ['name'], maybe: ['uri', 'email'], many: [] };

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

const children = (element: Element, name?: string): Element[] =>
  (element.elements ?? []).filter(
    (child) => child.type === 'element' && (name === undefined || child.name === name),
  );
const textOf = (element: Element | undefined): string =>
  (element?.elements ?? []).map(({ text, cdata }) => String(text ?? cdata ?? '')).join('');
const childText = (element: Element, name: string): string => textOf(children(element, name)[0]);
const isAbsolute = (address: string): boolean => /^https?:\/\//.test(address) && URL.canParse(address);

function grammarFaults(element: Element, { one, maybe, many }: Grammar, where: string): string[] {
  const count = (name: string) => children(element, name).length;
  const known = new Set([...one, ...maybe, ...many]);
  return [
    ...one
      .filter((name) => count(name) !== 1)
      .map((name) => `${where} : ${count(name)} « ${name} », un attendu`),
    ...maybe.filter((name) => count(name) > 1).map((name) => `${where} : plusieurs « ${name} »`),
    ...children(element)
      .filter(({ name = '' }) => !known.has(name))
      .map(({ name }) => `${where} : « ${name} » n’est pas d’Atom`),
  ];
}

/** Every address in a piece of HTML. */
function* addressesIn(node: Tree.Node): Generator<string> {
  if ('attrs' in node)
    for (const { name, value } of node.attrs) if (['href', 'src', 'cite'].includes(name)) yield value;
  if ('childNodes' in node) for (const child of node.childNodes) yield* addressesIn(child);
}

/** What a feed and an entry have in common. */
function commonFaults(element: Element, where: string): string[] {
  const links = children(element, 'link').map(({ attributes = {} }) => attributes);
  const alternates = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  const kinds = alternates.map(({ type, hreflang }) => `${type} ${hreflang}`);
  const addresses = [childText(element, 'id'), ...links.map(({ href }) => String(href ?? ''))];
  const days = ['updated', 'published'].filter((name) => children(element, name).length > 0);
  return [
    ...addresses.filter((one) => !isAbsolute(one)).map((one) => `${where} : « ${one} » n’est pas absolue`),
    ...(new Set(kinds).size < kinds.length ? [`${where} : deux liens « alternate » de même sorte`] : []),
    ...days
      .filter((name) => !RFC_3339.test(childText(element, name)))
      .map((name) => `${where} : « ${childText(element, name)} » n’est pas un instant (${name})`),
    ...children(element, 'author').flatMap((author) => grammarFaults(author, PERSON, `${where}, auteur`)),
    ...children(element, 'category')
      .filter(({ attributes }) => !attributes?.['term'])
      .map(() => `${where} : une catégorie sans « term »`),
    ...(childText(element, 'title').trim() === '' ? [`${where} : titre vide`] : []),
  ];
}

function entryFaults(entry: Element, feedHasAuthor: boolean): string[] {
  const where = childText(entry, 'id') || 'une entrée';
  const [content] = children(entry, 'content');
  const html = parseFragment(textOf(content));
  return [
    ...grammarFaults(entry, ENTRY, where),
    ...commonFaults(entry, where),
    ...(feedHasAuthor || children(entry, 'author').length > 0 ? [] : [`${where} : aucun auteur`]),
    // « 1<sup>er</sup> » becomes « 1^er » in readers that show titles as words; without a link, some follow the id.
    ...(parseFragment(childText(entry, 'title')).childNodes.some((node) => 'tagName' in node)
      ? [`${where} : une balise dans le titre`]
      : []),
    ...(children(entry, 'link').some(
      ({ attributes = {} }) => (attributes['rel'] ?? 'alternate') === 'alternate',
    )
      ? []
      : [`${where} : aucun lien`]),
    ...(content === undefined || textOf(content).trim() === '' ? [`${where} : aucun texte`] : []),
    ...(content !== undefined && children(content).length > 0
      ? [`${where} : du HTML que rien ne protège dans « content »`]
      : []),
    ...[...addressesIn(html)]
      .filter((address) => !isAbsolute(address) && !address.startsWith('mailto:'))
      .map((address) => `${where} : dans le texte, « ${address} » n’est pas absolue`),
  ];
}

/** What is wrong with an Atom feed that lives at `self`. */
export function findAtomFaults(xml: string, self: string): string[] {
  const document = xml2js(xml, { captureSpacesBetweenElements: false }) as Element;
  const [feed] = children(document, 'feed');
  if (feed?.attributes?.['xmlns'] !== 'http://www.w3.org/2005/Atom') return ['ce n’est pas un flux Atom'];
  const entries = children(feed, 'entry');
  const selfs = children(feed, 'link').filter(({ attributes }) => attributes?.['rel'] === 'self');
  const seen = new Set<string>();
  const repeated = entries
    .map((entry) => childText(entry, 'id'))
    .filter((id) => seen.size === seen.add(id).size);
  const days = entries.map((entry) => childText(entry, 'updated'));
  return [
    ...grammarFaults(feed, FEED, 'flux'),
    ...commonFaults(feed, 'flux'),
    ...(feed.attributes['xml:lang'] === 'fr' ? [] : ['flux : la langue n’est pas dite']),
    ...(selfs.map(({ attributes }) => attributes?.['href']).join() === self
      ? []
      : ['flux : il ne se nomme pas lui-même']),
    ...repeated.map((id) => `${id} : deux fois dans le flux`),
    ...(days.join() === days.toSorted().reverse().join()
      ? []
      : ['flux : les entrées ne vont pas de la plus récente à la plus ancienne']),
    ...entries.flatMap((entry) => entryFaults(entry, children(feed, 'author').length > 0)),
  ];
}
