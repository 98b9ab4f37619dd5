import { describe, expect, test } from 'vitest';
import { builtSite, publishedWorld } from './dist.ts';
import { foundingSite } from './founding-site.ts';
import { siteWith, soundPage } from './finders/fixture.ts';
import { canonicalOf, isListed, select, type Page, type Site } from './finders/site.ts';
import { internalTarget } from './finders/urls.ts';
import { weightOf } from './finders/weight.ts';

const isCard = ({ path }: Page) => path.startsWith('/cartes/');
/** Bytes in Brotli: a card comes with pages that are not ours, and must not slow them down. */
const LIGHT = 5 * 1024;

/** Cards that search engines would list, that run something, or that would open their links inside the frame. */
function findCardFaults(site: Site): string[] {
  return site.pages.filter(isCard).flatMap((card) => {
    const { read, scripts } = weightOf(site, card);
    const of = internalTarget(site, card, canonicalOf(card) ?? '')?.path;
    const inside = select(card, 'a').filter(
      ({ attributes }) => attributes.get('target') !== '_blank' || attributes.get('rel') !== 'noopener',
    );
    return [
      ...(isListed(card) ? ['n’est pas « noindex »'] : []),
      ...(of === card.path.replace('/cartes/', '/') ? [] : [`résume ${of ?? 'rien'}`]),
      ...(select(card, 'script').length + scripts > 0 ? ['exécute un script'] : []),
      ...(read > LIGHT ? [`pèse ${read} octets`] : []),
      ...(select(card, 'a').length === 0 ? ['ne mène nulle part'] : []),
      ...inside.map(({ text }) => `« ${text.trim()} » s’ouvre dans le cadre`),
    ].map((what) => `${card.path} ${what}`);
  });
}

/** Figures whose text to copy frames no card that is there, shown alone by its name. */
function findUnframed({ pages }: Site): string[] {
  const at = new Map(pages.map((page) => [page.path, page]));
  return pages
    .filter(({ path }) => /^\/chiffres\/(?!page-)[^/]+\/$/.test(path))
    .flatMap((figure) => {
      const link = select(figure, 'a').find(({ attributes }) =>
        attributes.get('href')?.startsWith('/cartes/'),
      );
      const [path = '', name] = (link?.attributes.get('href') ?? '').split('#');
      const card = at.get(path);
      const shown = select(card ?? figure, 'article').filter(
        ({ attributes }) => name === undefined || attributes.get('id') === name,
      );
      const isOfIt = shown.length === 1 && card?.html.includes(`href="${figure.path}"`) === true;
      // Of which a script makes the text to copy.
      const isCopied = link?.attributes.has('data-card') === true;
      return isOfIt && isCopied ? [] : [figure.path];
    });
}

describe.each([
  ['published, each figure with a page for its card', builtSite],
  ['founding, never published, a page for the cards of each document', foundingSite],
])('the site that is %s', (_name, site) => {
  test('shows every figure on a card, to which its page and its text to copy lead', () => {
    expect(site().pages.some(isCard)).toBe(true);
    expect(findUnframed(site())).toEqual([]);
  });

  test('has cards that are light, run nothing, leave search engines to what they sum up, and open their links outside', () => {
    expect(findCardFaults(site())).toEqual([]);
  });
});

test('a figure keeps the address of its card, if it had been published with one', () => {
  const own = (site: Site) => site.pages.filter(({ path }) => path.startsWith('/cartes/chiffres/')).length;
  const { figures } = publishedWorld().graph;
  expect(own(builtSite())).toBe(
    figures.filter(({ history }) => (history?.published ?? '9') <= '2026-11-30').length,
  );
  expect(own(foundingSite())).toBe(0);
});

test.each([
  ['a card for search engines', '', 'n’est pas « noindex »'],
  [
    'a script',
    '<meta name="robots" content="noindex"><script type="module" src="/script.js"></script>',
    'exécute un script',
  ],
])('%s is reported', (_name, head, fault) => {
  const link = '<a href="/chiffres/x/" target="_blank" rel="noopener">x</a>';
  const page = (main: string) =>
    soundPage({ path: '/cartes/chiffres/x/', head, main }).replace('/cartes/chiffres/x/">', '/chiffres/x/">');
  const path = '/cartes/chiffres/x/index.html';
  expect(findCardFaults(siteWith({ [path]: page(link) }))).toEqual([`/cartes/chiffres/x/ ${fault}`]);
  expect(findCardFaults(siteWith({ [path]: page(link.replace(' target="_blank"', '')) }))).toContain(
    '/cartes/chiffres/x/ « x » s’ouvre dans le cadre',
  );
});
