import { expect, test } from 'vitest';
import { builtSite, publishedWorld } from './dist.ts';
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

test('every figure has a card, and every card a figure', () => {
  const { pages } = builtSite();
  const figures = pages.filter(({ path }) => /^\/chiffres\/(?!page-)[^/]+\/$/.test(path));
  expect(figures.length).toBe(publishedWorld().graph.figures.length);
  expect(pages.filter(isCard).map(({ path }) => path)).toEqual(figures.map(({ path }) => `/cartes${path}`));
});

test('cards are light, run nothing, leave search engines to the figure’s page, and open their links outside', () => {
  expect(findCardFaults(builtSite())).toEqual([]);
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
