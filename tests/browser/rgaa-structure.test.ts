/** What the grid of the RGAA says of the making of pages, looked for in every page of the three sites, by a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_DIST } from '../../scripts/lib/demo.mjs';
import { DIST } from '../build/dist.ts';
import { soundPage } from '../build/finders/fixture.ts';
import { FOUNDING_DIST } from '../build/founding-site.ts';
import { structureIn } from './harness/structure.ts';
import { expect, test } from './harness/test.ts';

test.for([
  ['what is published', DIST],
  ['the founding site', FOUNDING_DIST],
  ['the invented institution', DEMO_DIST],
] as const)(
  '5.4 to 13.5: no page of %s is made otherwise than the grid says',
  async ([, folder], { page }) => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.html'),
    );
    expect(files.length).toBeGreaterThan(100);
    const found: string[] = [];
    for (const file of files) {
      const wrong = await page.evaluate(structureIn, readFileSync(join(folder, file), 'utf8'));
      found.push(...wrong.map((one) => `${file} : ${one}`));
    }
    expect(found.slice(0, 20)).toEqual([]);
  },
);

test.for([
  ['<table><tr><th>1</th></tr></table>', '5.4 : main > table sans nom'],
  ['<table aria-labelledby="rien"><tr><th>1</th></tr></table>', '5.4 : main > table sans nom'],
  ['<p></p>', '9.3 : p vide'],
  ['<ul class="a"></ul>', '9.3 : ul.a vide'],
  ['<ul><div>Un</div></ul>', '9.3 : div dans ul'],
  ['<p>- un</p>', '9.3 : « - un » sans liste'],
  ['<p><a href="/a/">Ici</a></p>', '6.1 : « Ici »'],
  ['<p><a href="/a/"></a></p>', '6.1 : lien sans mots (a)'],
  [
    '<p><a href="/a/">Lire la fiche</a> <a href="/b/">Lire la fiche</a></p>',
    '6.1 : « Lire la fiche » mène à /a/ et à /b/',
  ],
  ['<p><b aria-hidden="true">deux</b></p>', '10.8 : « deux » caché'],
  ['<p><i class="knot"></i></p>', '10.9 : signe sans mots dans p'],
  ['<label>du <input type="date" /></label>', '11.5 : input sans regroupement nommé'],
  ['<fieldset><label>du <input type="date" /></label></fieldset>', '11.5 : input sans regroupement nommé'],
  ['<p><a href="/a/">→ suite du texte</a></p>', '13.5 : « → » dans a'],
] as const)('%s is seen', async ([main, fault], { page }) => {
  expect(await page.evaluate(structureIn, soundPage({ path: '/', main }))).toContain(fault);
});

test.for([
  '<table aria-label="Un"><tr><th>1</th></tr></table>',
  '<table><caption>Un</caption><tr><th>1</th></tr></table>',
  '<p role="status"></p><ol data-filled="x"></ol>',
  '<ul><li><p>Un</p><a href="/a/">Lire la fiche</a></li><li><p>Deux</p><a href="/b/">Lire la fiche</a></li></ul>',
  '<p><b aria-hidden="true">+2</b> <span>2 mentions</span></p>',
  '<fieldset><legend>Dates</legend><label>du <input type="date" /></label></fieldset>',
  '<p><a href="/a/" aria-label="Retour au texte">↩</a></p>',
])('%s is right', async (main, { page }) => {
  expect(await page.evaluate(structureIn, soundPage({ path: '/', main }))).toEqual([]);
});
