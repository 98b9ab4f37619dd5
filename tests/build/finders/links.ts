/** Dead links and fragments, and pages too far from home. */
import { isListed, select, type Page, type Site } from './site.ts';
import { asRead, internalTarget, mentions, type Target } from './urls.ts';

/** Fragments that every page has without an id. */
const ALWAYS_THERE = new Set(['', 'top']);

/** What a link may point at in a page. */
function anchorsOf(page: Page): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const { tag, attributes } of page.elements) {
    const id = attributes.get('id');
    const name = tag === 'a' ? attributes.get('name') : undefined;
    if (id !== undefined) anchors.add(id);
    if (name !== undefined) anchors.add(name);
  }
  return anchors;
}

/** The pictures and addresses that a page gives to other sites, in its own `<meta>`. */
function sharedAddresses(page: Page): string[] {
  return select(page, 'meta')
    .filter(({ attributes }) =>
      /^(og:(url|image)|twitter:image)$/.test(attributes.get('property') ?? attributes.get('name') ?? ''),
    )
    .map(({ attributes }) => attributes.get('content') ?? '');
}

/** The anchors of every page of a site, by path: many lists of addresses are judged against the pages of one site. */
const anchorsOfPages = new WeakMap<readonly Page[], ReadonlyMap<string, ReadonlySet<string>>>();

function anchorsAmong(pages: readonly Page[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = anchorsOfPages.get(pages) ?? new Map(pages.map((page) => [page.path, anchorsOf(page)]));
  anchorsOfPages.set(pages, known);
  return known;
}

/** Every internal link, picture or file that leads nowhere, and every fragment that names nothing. */
export const findDeadLinks = (site: Site): string[] => deadLinksOf(site, site.pages);

/** Those of these pages alone, which may be no pages of the site: its own are where links lead, and are not judged. */
export function deadLinksOf(site: Site, pages: readonly Page[]): string[] {
  const [own, anchors] = [anchorsAmong(pages), anchorsAmong(site.pages)];
  const isFolder = (path: string) => site.files.has(`${path}/index.html`);

  const fault = ({ path, fragment }: Target): string | undefined => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!site.files.has(file)) {
      return isFolder(path) ? 'il manque le « / » final' : 'cette adresse n’existe pas';
    }
    const [id = ''] = fragment.split(':~:'); // what follows looks for words, not for an id
    const page = path.replace(/\/index\.html$/, '/');
    const there = own.get(page) ?? anchors.get(page);
    if (ALWAYS_THERE.has(id) || there === undefined || there.has(id)) return undefined;
    return `la page ${path} n’a pas d’ancre « ${id} »`;
  };

  const problems = new Set<string>();
  for (const page of pages) {
    const addresses = [...mentions(page).map(({ value }) => value), ...sharedAddresses(page)];
    for (const address of addresses.map(asRead)) {
      const target = internalTarget(site, page, address);
      const wrong = target && fault(target);
      if (wrong) problems.add(`${page.path} → ${address} : ${wrong}`);
    }
  }
  return [...problems];
}

/** Pages that cannot be reached from the home page within so many clicks on a link. */
export function findFarPages(site: Site, clicks = 3): string[] {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const distance = new Map([['/', 0]]);
  for (const [path, steps] of distance) {
    const page = pages.get(path);
    if (page === undefined) continue;
    for (const link of select(page, 'a', 'area')) {
      const target = internalTarget(site, page, link.attributes.get('href') ?? '');
      if (target && pages.has(target.path) && !distance.has(target.path)) {
        distance.set(target.path, steps + 1); // a Map is walked in the order in which it grows
      }
    }
  }
  return site.pages.filter(isListed).flatMap(({ path }) => {
    const steps = distance.get(path);
    if (steps === undefined) return [`${path} : aucune suite de liens n’y mène depuis l’accueil`];
    return steps > clicks ? [`${path} : à ${steps} clics de l’accueil (${clicks} au plus)`] : [];
  });
}
