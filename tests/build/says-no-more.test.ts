/** Pages of the founding corpus that once said more than its documents do. */
import { describe, expect, test } from 'vitest';
import { foundingSite } from './founding-site.ts';

const { pages } = foundingSite();

/** The text of the main part of a page, as read. */
function read(path: string): string {
  const html = pages.find((page) => page.path === path)?.html ?? '';
  return html
    .replace(/^[\s\S]*?<main/, '<main')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z]+;|[\u00A0\u202F\s]+/g, ' ')
    .replace(/\s+([,.)])/g, '$1');
}

const widened = 'en cours (élargissement), selon le communiqué du 10 juillet 2020';

describe('the state of a thread is that of what was last said, not of the whole commitment', () => {
  test.each(['/', '/engagements/', '/engagements/contractualiser-avec-les-collectivites/'])('%s', (path) =>
    expect(read(path)).toContain(widened),
  );
});

test('silence is told of records, never of what a text says', () => {
  const wrong = pages
    .map(({ path }) => path)
    .filter((path) => /(?:plus|pas) mentionnée?s?(?!\p{L})/u.test(read(path)));
  expect(wrong).toEqual([]);
  const text = read('/communiques/2020-07-10-forum-regional/');
  expect(text).toContain('Non reliés ici 8 engagements relevés par la rédaction d’un document antérieur');
  expect(text).toContain('Aucune fiche ne les relie à ce communiqué : cela ne dit pas qu’il n’en parle pas.');
});

test('near words in a later document are shown where a silence would be told', () => {
  const text = read('/engagements/accompagnement-de-tous-vers-l-emploi/');
  expect(text).toMatch(
    /la rédaction ne l’y a pas reliée : « un enjeu d’insertion : renforcer encore l’accompagnement/,
  );
  expect(read('/')).toContain('mots proches, non reliés : communiqué du 10 juillet 2020');
});

test('a link that holds in one document shows of the thread what that document says', () => {
  const theme = 'sortants-de-l-aide-sociale-a-l-enfance';
  for (const path of [`/thematiques/${theme}/`, `/engagements/thematique/${theme}/`]) {
    expect(read(path)).toContain('pour ce sujet, dans le seul communiqué du 16 janvier 2019');
    expect(read(path)).not.toContain('en cours (élargissement)');
  }
});

test('one sentence that puts two commitments under way says so', () => {
  const widening = 'Élargir la contractualisation à d’autres collectivités';
  expect(read('/engagements/contractualiser-avec-les-collectivites/')).toContain(
    `La même phrase le dit aussi de : ${widening}`,
  );
  expect(read('/engagements/')).toContain('en cours (2, 1 phrase)');
});

test('what a communiqué brings is said at its level', () => {
  const text = read('/communiques/2020-07-10-forum-regional/');
  for (const said of ['Nouveau ici', 'Hausse annoncée', 'Élargissement en cours'])
    expect(text).toContain(said);
  expect(text).not.toMatch(/Élargi(?!\p{L})|Revu à la hausse/u);
});

test('a season is not said to begin on a day', () => {
  expect(read('/echeances/')).toContain('du 21 juin au 22 septembre 2020, saison du calendrier');
});

test('the meeting that was promised stands beside the known ones that the corpus lacks', () => {
  for (const path of ['/echeances/', '/engagements/prochaine-conference-au-deuxieme-semestre-2019/'])
    expect(read(path)).toMatch(/peuvent en parler : Deuxième conférence régionale.+?\(10 juillet 2019\)/);
});

test('subjects that a communiqué does not name are the editors’', () => {
  const text = read('/communiques/2020-07-10-forum-regional/');
  expect(text).toMatch(
    /Enjeux Enjeu d’urgence sociale Enjeu éducatif Enjeu d’insertion Thématiques, selon la rédaction/,
  );
  expect(text).not.toContain('Sortants de l’aide sociale');
  expect(read('/communiques/')).toContain('8 chiffres · 3 enjeux');
});

test('a document attributed by the editors is not said to be published by the organisation', () => {
  expect(read('/organismes/prefecture-hauts-de-france/')).toMatch(
    /Communiqués publiés 10 juillet 2020.+Communiqués attribués par la rédaction 16 janvier 2019/,
  );
});

test('those given as examples of whom a contract may be widened to are not said to be associated', () => {
  expect(read('/organismes/conseil-regional/')).toContain('Cité en exemple');
  expect(read('/organismes/etat/')).toContain('Partie à l’accord');
});

test('where themes are grouped by workshop, the editors own to it', () => {
  for (const path of ['/', '/thematiques/']) expect(read(path)).toContain('est de la rédaction');
});

test('who mobilises a sum is told of sums alone', () => {
  const WHO = 'Qui mobilise la somme';
  expect(read('/chiffres/places-d-hebergement-ouvertes-pendant-le-confinement/')).not.toContain(WHO);
  expect(read('/chiffres/somme-mobilisee-par-l-etat-en-2019/')).toContain(WHO);
  // A multiple is no sum by its unit: its document says who mobilises what it multiplies.
  expect(read('/chiffres/doublement-annonce-pour-2020/')).toContain(WHO);
});

test('no page says promised what its document may only expect', () => {
  const own = (path: string) => read(path).replace(/«[^»]*»/g, '');
  // What the search promises is the site's own promise.
  const paths = pages.map(({ path }) => path).filter((path) => !path.startsWith('/recherche/contrat/'));
  expect(paths.filter((path) => /(?<!\p{L})prom(?:is|ise|ises|et|ettent)(?!\p{L})/u.test(own(path)))).toEqual(
    [],
  );
});

test('an organisation that the words of an office do not name is said to be tied by the editors', () => {
  expect(read('/personnes/marine-jeantet/')).toContain('rattaché par la rédaction');
});
