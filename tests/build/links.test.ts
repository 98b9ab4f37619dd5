import { describe, expect, test } from 'vitest';
import { builtSite } from './dist.ts';
import { homeWith, ORIGIN, siteWith, soundPage } from './finders/fixture.ts';
import { deadLinksOf, findDeadLinks, findFarPages } from './finders/links.ts';

test('every internal link leads to a page, a file or an anchor that exists', () => {
  expect(findDeadLinks(builtSite())).toEqual([]);
});

test('every page is within three clicks of the home page', () => {
  expect(findFarPages(builtSite())).toEqual([]);
});

describe('dead links', () => {
  test('a sound site has none, and links elsewhere are not ours to follow', () => {
    expect(findDeadLinks(siteWith())).toEqual([]);
    expect(findDeadLinks(homeWith('<a href="https://ailleurs.exemple/x/#y">Ailleurs</a>'))).toEqual([]);
    expect(findDeadLinks(homeWith('<a href="mailto:a@b.fr">Écrire</a><a href="#">Haut</a>'))).toEqual([]);
    expect(findDeadLinks(homeWith('<a href="/a/#s-1:~:text=Accueil">Passage</a>'))).toEqual([]);
  });

  test.each([
    ['<a href="/absente/">x</a>', '/absente/ : cette adresse n’existe pas'],
    ['<a href="absente.pdf">x</a>', 'absente.pdf : cette adresse n’existe pas'],
    [`<a href="${ORIGIN}/absente/">x</a>`, `${ORIGIN}/absente/ : cette adresse n’existe pas`],
    ['<a href="/a">x</a>', '/a : il manque le « / » final'],
    ['<a href="/a/#s-2">x</a>', '/a/#s-2 : la page /a/ n’a pas d’ancre « s-2 »'],
    ['<a href="#ailleurs">x</a>', '#ailleurs : la page / n’a pas d’ancre « ailleurs »'],
    ['<img src="/absente.webp" alt="x">', '/absente.webp : cette adresse n’existe pas'],
    ['<img srcset="/absente.webp 2x" alt="x">', '/absente.webp : cette adresse n’existe pas'],
    ['<noscript><a href="/absente/">x</a></noscript>', '/absente/ : cette adresse n’existe pas'],
  ])('%s is reported', (main, problem) => {
    expect(findDeadLinks(homeWith(main))).toEqual([expect.stringMatching(/^\/ → /)]);
    expect(findDeadLinks(homeWith(main))[0]).toContain(problem);
  });

  test('a picture that is given to other sites and does not exist is reported', () => {
    const site = homeWith('', `<meta property="og:image" content="${ORIGIN}/apercu.png">`);
    expect(findDeadLinks(site)).toEqual([`/ → ${ORIGIN}/apercu.png : cette adresse n’existe pas`]);
  });
});

test('of pages that are not of the site, links alone are judged: against its pages, and against themselves', () => {
  const site = homeWith('<a href="/absente/">x</a>');
  const links = ['/a/', '/a/#s-1', '/a/#s-2', '/b/', '/flux.xml#s-1', '/robots.txt#s-1'];
  const elements = links.map((href) => ({ tag: 'a', attributes: new Map([['href', href]]), text: '' }));
  const files = new Set([...site.files, '/flux.xml', '/robots.txt']);
  const judged = (id: string) =>
    deadLinksOf({ ...site, files }, [
      {
        path: '/flux.xml',
        html: '',
        elements: [...elements, { tag: 'p', attributes: new Map([['id', id]]), text: '' }],
      },
    ]);
  const dead = [
    '/flux.xml → /a/#s-2 : la page /a/ n’a pas d’ancre « s-2 »',
    '/flux.xml → /b/ : cette adresse n’existe pas',
  ];
  expect(judged('s-1')).toEqual(dead);
  expect(judged('s-3')).toEqual([
    ...dead,
    '/flux.xml → /flux.xml#s-1 : la page /flux.xml n’a pas d’ancre « s-1 »',
  ]);
  // What is known of the pages of one site is not taken for those of another.
  expect(findDeadLinks(homeWith('<p id="s-9">x</p><a href="#s-9">x</a>'))).toEqual([]);
  expect(findDeadLinks(homeWith('<a href="#s-9">x</a>'))).not.toEqual([]);
});

describe('distance from home', () => {
  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, i) => {
        const main = `<a href="/p${i + 1}/">Suite</a>`;
        return [`/p${i}/index.html`, soundPage({ path: `/p${i}/`, main })];
      }),
    );
  const home = soundPage({ path: '/', main: '<a href="/a/">A</a><a href="/p0/">Début</a>' });

  test('three clicks are not too many', () => {
    expect(findFarPages(siteWith({ '/index.html': home, ...chain(3) }))).toEqual([]);
  });

  test('four are', () => {
    expect(findFarPages(siteWith({ '/index.html': home, ...chain(4) }))).toEqual([
      '/p3/ : à 4 clics de l’accueil (3 au plus)',
    ]);
  });

  test('a page that nothing links to is reported, unless search engines must not list it', () => {
    const orphan = { path: '/orpheline/' };
    expect(findFarPages(siteWith({ '/orpheline/index.html': soundPage(orphan) }))).toEqual([
      '/orpheline/ : aucune suite de liens n’y mène depuis l’accueil',
    ]);
    const unlisted = soundPage({ ...orphan, head: '<meta name="robots" content="noindex">' });
    expect(findFarPages(siteWith({ '/orpheline/index.html': unlisted }))).toEqual([]);
  });
});
