/** One page of each kind, of the founding site or else of the invented one, and what a reader makes of some of them. */
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { demoSite } from '../../build/demo-site.ts';
import { kindsBeside, routeOf } from '../../build/finders/routes.ts';
import type { Site } from '../../build/finders/site.ts';
import { foundingSite } from '../../build/founding-site.ts';
import { openPage } from './visits.ts';

/** A page, as a reader has it before the eyes. */
export interface Scene {
  /** What a finding is told by: the path, and what was done there. */
  name: string;
  url: string;
  /** What is pressed once it is there. */
  press?: string;
  /** What is there once it is ready. */
  ready?: string;
}

/** The page of each kind that says the most: what goes wrong in another of its kind goes wrong there. */
function fullest({ pages }: Site): string[] {
  const bySize = [...pages].sort((a, b) => b.html.length - a.html.length || (a.path < b.path ? -1 : 1));
  return kindsBeside(
    [],
    bySize.map(({ path }) => path),
  );
}

/** One page of each kind. */
export function everyKind(): Scene[] {
  const founding = fullest(foundingSite());
  const demo = kindsBeside(founding, fullest(demoSite()));
  return [
    ...founding.map((path) => ({ name: path, url: new URL(path, inject('siteUrl')).href })),
    ...demo.map((path) => ({ name: `${path} (exemple)`, url: new URL(path, inject('demoUrl')).href })),
  ];
}

/** The pages that are something else once a reader has asked, chosen or pressed. */
export function everyAnswer(): Scene[] {
  const at = (path: string) => new URL(path, inject('siteUrl')).href;
  const { pages } = foundingSite();
  const communique = pages.find(({ path }) => routeOf(path) === 'communiques/[id].astro');
  const commitment = pages.find(
    ({ path, html }) => path.startsWith('/engagements/') && html.includes('data-issuer'),
  );
  const sentence = /id="(s-\w{8})"/.exec(communique?.html ?? '')?.[1] ?? '';
  if (communique === undefined || commitment === undefined || sentence === '')
    throw new Error('le site des essais n’a ni communiqué ni engagement à citer');
  return [
    {
      name: 'des résultats',
      url: at('/recherche/?q=forum'),
      press: 'summary',
      ready: '[data-search="results"] mark',
    },
    {
      name: 'aucun résultat',
      url: at('/recherche/?q=zzxqy'),
      ready: '[data-search="results"]:not([aria-busy])',
    },
    {
      name: 'une citation altérée',
      url: at(
        `/verifier/#q=${encodeURIComponent('Les 20M€ mobilisés par l’État en 2019 seront ainsi doublés')}`,
      ),
      ready: '.answers .answer h2',
    },
    { name: 'une phrase à citer', url: `${at(communique.path)}#${sentence}`, ready: '.dock button' },
    { name: 'un passage à citer', url: at(commitment.path), press: 'button.cite', ready: '.dock button' },
  ];
}

/** Opens a page, and does there what its reader does. */
export async function showScene(page: Page, { url, press, ready }: Scene): Promise<void> {
  await openPage(page, url);
  if (press !== undefined) await page.locator(press).first().click();
  if (ready !== undefined) await page.locator(ready).first().waitFor({ state: 'attached' });
}
