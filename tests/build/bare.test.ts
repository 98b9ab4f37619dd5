/** Without the stylesheet, a level does not run into what is said of it, and a note is numbered once. */
import { expect, test } from 'vitest';
import { demoSite } from './demo-site.ts';
import { builtSite } from './dist.ts';
import { findBareFaults } from './finders/bare.ts';
import { siteWith, soundPage } from './finders/fixture.ts';
import { foundingSite } from './founding-site.ts';

test('no page says otherwise what it says with its stylesheet', () => {
  const sites = [builtSite(), foundingSite(), demoSite()];
  for (const mark of ['class="silence"', 'class="editorial"', 'class="notes"', '<kbd'])
    expect(
      sites.some(({ pages }) => pages.some(({ html }) => html.includes(mark))),
      mark,
    ).toBe(true);
  expect(sites.flatMap(findBareFaults)).toEqual([]);
});

test.each([
  [
    '<p><b>annoncé</b> <span class="silence">aucune fiche</span></p>',
    '« aucune fiche » suit sans rien qui sépare',
  ],
  [
    '<div class="editorial"><b>La rédaction</b> <span>Parce que.</span></div>',
    '« La rédaction Parce que. » suit sans rien qui sépare',
  ],
  ['<ol class="notes"><li><a href="#ref-1">1</a> <p>Un.</p></li></ol>', '« 1. 1 »'],
  ['<form><kbd hidden>/</kbd></form>', '« / » caché'],
])('in %s, it is seen', (main, fault) => {
  const site = siteWith({ '/a/index.html': soundPage({ path: '/a/', main }) });
  expect(findBareFaults(site)).toEqual([`/a/ : ${fault}`]);
});

test.each([
  '<div><b>annoncé</b> <div class="silence">aucune fiche</div></div>',
  '<div class="editorial"><b>La rédaction</b><div>Parce que.</div></div>',
  '<ul class="notes"><li><a href="#ref-1">1</a> <p>Un.</p></li></ul>',
  '<ol><li>1 an plus tard</li><li><a href="/b/">deux</a></li></ol>',
  '<form><kbd hidden></kbd></form><button>touche <kbd>/</kbd></button>',
])('in %s, nothing is', (main) => {
  const site = siteWith({ '/a/index.html': soundPage({ path: '/a/', main }) });
  expect(findBareFaults(site)).toEqual([]);
});
