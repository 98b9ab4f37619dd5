/** What no page may hold, and what each page must say of itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  canonicalOf,
  isListed,
  metaOf,
  relOf,
  select,
  type Page,
  type PageElement,
  type Site,
} from './site.ts';
import { asRead, internalTarget, isPath, mentions } from './urls.ts';

/** Links that name something without loading it: they may be absolute, or lead elsewhere. */
const NAMING_RELS = new Set([
  'canonical',
  'alternate',
  'license',
  'author',
  'me',
  'next',
  'prev',
  'help',
  'publisher',
]);
/** Elements whose address the browser follows by itself. */
const LOADING_TAGS = new Set(['script', 'img', 'source', 'audio', 'video', 'track', 'input', 'use', 'image']);
/** Frames of other pages and plugins: the policy refuses them all. */
const FORBIDDEN_TAGS = new Set(['style', 'iframe', 'frame', 'object', 'embed', 'applet', 'base', 'portal']);

const isBlank = (text: string | undefined) => text === undefined || text.trim() === '';

const loadsByItself = ({ tag, attributes }: PageElement, rels: string[]) =>
  LOADING_TAGS.has(tag) ||
  (tag === 'link' && attributes.has('href') && !rels.some((rel) => NAMING_RELS.has(rel)));

/** What in an element could run, style or load something behind the reader's back. */
function dangers(element: PageElement): string[] {
  const { tag, attributes } = element;
  const found: string[] = [];
  if (FORBIDDEN_TAGS.has(tag)) found.push(`élément <${tag}>`);
  if (tag === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/ld+json') {
    found.push('script écrit dans la page');
  }
  for (const name of attributes.keys()) {
    if (name === 'style') found.push(`style="${attributes.get(name)}" sur <${tag}>`);
    if (name.startsWith('on')) found.push(`${name}= sur <${tag}>`);
    if (name === 'srcdoc') found.push(`srcdoc= sur <${tag}>`);
  }
  return found;
}

function findDangers(page: Page): string[] {
  const here = (what: string) => `${page.path} : ${what}`;
  const problems = page.elements.flatMap((element) => dangers(element).map(here));
  for (const { element, attribute, value } of mentions(page)) {
    const address = asRead(value);
    if (/^(javascript|vbscript):/i.test(address)) problems.push(here(`${attribute}="${address}"`));
    if (loadsByItself(element, relOf(element)) && !isPath(address)) {
      problems.push(here(`<${element.tag}> va chercher « ${address.slice(0, 80)} » hors du site`));
    }
  }
  for (const meta of select(page, 'meta')) {
    if (!/^refresh$/i.test(meta.attributes.get('http-equiv') ?? '')) continue;
    if (isListed(page)) problems.push(here('redirection sur une page qui n’est pas « noindex »'));
  }
  return problems;
}

/** Stylesheets that load something from elsewhere, or from inside themselves, which the policy refuses. */
function findStyleDangers(site: Site): string[] {
  return [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => {
      const css = readFileSync(join(site.folder, file), 'utf8');
      const addresses = [...css.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3/gi)];
      return addresses
        .map((match) => match[2] ?? match[4] ?? '')
        .filter((address) => !isPath(address))
        .map((address) => `${file} : va chercher « ${address.slice(0, 80)} » hors du site`);
    });
}

/** What a page must say of itself and does not. */
function findMissing(page: Page): string[] {
  const missing: string[] = [];
  const count = (tag: string) => select(page, tag).length;
  const language = select(page, 'html')[0]?.attributes.get('lang');
  if (language !== 'fr') missing.push(`lang vaut « ${language ?? ''} » et non « fr »`);
  if (count('h1') !== 1) missing.push(`${count('h1')} <h1> au lieu d’un seul`);
  if (count('main') !== 1) missing.push(`${count('main')} <main> au lieu d’un seul`);
  else if (isBlank(select(page, 'main')[0]?.text)) missing.push('<main> est vide');
  if (isBlank(select(page, 'title')[0]?.text)) missing.push('<title> manque');
  if (isBlank(metaOf(page, 'description'))) missing.push('la description manque');

  const canonical = canonicalOf(page);
  if (isListed(page)) {
    if (canonical === undefined || !URL.canParse(canonical)) missing.push('l’adresse canonique manque');
    else if (decodeURI(new URL(canonical).pathname) !== page.path) {
      missing.push(`l’adresse canonique est celle d’une autre page : ${canonical}`);
    }
  }
  return missing.map((what) => `${page.path} : ${what}`);
}

/** Pages that search engines must leave out and that send them to a page which is no better. */
function findLostCanonicals(site: Site): string[] {
  const listed = new Set(site.pages.filter(isListed).map(({ path }) => path));
  return site.pages.flatMap((page) => {
    const canonical = isListed(page) ? undefined : canonicalOf(page);
    const target = canonical === undefined ? undefined : internalTarget(site, page, canonical);
    return canonical === undefined || (target && listed.has(target.path)) || page.path === target?.path
      ? []
      : [`${page.path} : l’adresse canonique n’est pas une page à lister : ${canonical}`];
  });
}

/** Titles that two pages share: a list of tabs, of results or of headings then says nothing. */
function findSharedTitles(site: Site): string[] {
  const byTitle = Map.groupBy(
    site.pages.filter(isListed),
    (page) => select(page, 'title')[0]?.text.trim() ?? '',
  );
  return [...byTitle]
    .filter(([title, pages]) => title !== '' && pages.length > 1)
    .map(([title, pages]) => `« ${title} » est le titre de ${pages.map(({ path }) => path).join(', ')}`);
}

/** Every breach of hygiene on every page. */
export function findBreaches(site: Site): string[] {
  return [
    ...site.pages.flatMap((page) => [...findDangers(page), ...findMissing(page)]),
    ...findLostCanonicals(site),
    ...findStyleDangers(site),
    ...findSharedTitles(site),
  ];
}
