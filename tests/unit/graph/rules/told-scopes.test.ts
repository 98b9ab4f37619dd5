/** What the documents say of some is not told of all, nor of one alone. */
import { expect, test } from 'vitest';
import { linesOf, problemsOf, type Wording } from './formulations.ts';
import { rentree } from './rentree.ts';

const said = (path: string, from: string, to: string) => rentree.edit(path, from, to).said('toldScopes');
const navette = 'commitments/ouvrir-une-navette.yaml';
const says = (dit: string) => said(navette, 'Une navette circulera le jeudi.', dit);

test('what is added is told with the words quoted and its reason', () => {
  expect(
    said(
      'commitments/participer-au-marche.yaml',
      'summary: "Les communes voisines y sont invitées"',
      'summary: "Les seules communes voisines y sont invitées"',
    ),
  ).toEqual([
    'content/commitments/participer-au-marche.yaml:11:14 mentions.0.summary — « seules » est ajouté : le document dit « Les communes voisines sont invitées à participer au marché de printemps. », et ce qui est dit des uns se lit comme refusé aux autres → retirez « seules », ou citez les mots qui le disent',
  ]);
});

test.each([
  ['Une navette circulera dans tout le village.', 'tout le'],
  ['Une navette circulera partout.', 'partout'],
  ['Une navette circulera toujours le jeudi.', 'toujours'],
  ['Une navette sera entièrement nouvelle.', 'entièrement'],
  ['Une navette ne circulera que le jeudi.', 'ne circulera que'],
  ['Une navette servira à chacun.', 'chacun'],
])('« %s » adds', (sentence, words) => {
  expect(says(sentence)).toEqual([expect.stringContaining(`« ${words} » est ajouté`)]);
});

test.each([
  ['Une navette circulera tous les jeudis.'],
  ['Le document ne dit pas si une navette circulera partout.'],
  ['Une navette circulera-t-elle partout ?'],
  ['Le document ne donne aucun horaire.'],
  ['Le document ne parle que du jeudi.'],
  ['Ce n’est qu’une navette.'],
  ['Un seul document en parle.'],
  ['« Une navette circulera », dit le document, et non seulement le jeudi.'],
])('« %s » adds nothing', (sentence) => {
  expect(says(sentence)).toEqual([]);
});

test('how often a document says it is what it may be said of', () => {
  expect(
    said(
      'commitments/verser-aux-clubs.yaml',
      'La mairie annonce une somme',
      'La mairie annonce chaque année une somme',
    ),
  ).toEqual([expect.stringContaining('ce qui est dit une fois se lit comme répété')]);
});

const wording = (fiche: string, champ: string, dit: string): Wording => ({
  monde: 'fondateur',
  fiche,
  champ,
  dit,
});

test('the sentences of the entries to which the words lead count too', () => {
  const line = (words: string) =>
    wording('commitments/groupes-de-travail-par-thematique', 'plain.1', `Ils porteront sur ${words}.`);
  const all = 'toutes les [quinze thématiques](/chiffres/thematiques-prioritaires/) prioritaires';
  expect(linesOf(line(all))).toEqual([]);
  expect(problemsOf(line(`${all} et tous les ateliers`)).map(({ field }) => field)).toContain('plain.1');
});

test('a meaning that the editors own says where a thing ends, and still not of all', () => {
  const meaning = (dit: string) => linesOf(wording('vocabulary/hebergement', 'meaning', dit));
  expect(meaning('un lit réservé à qui n’en a pas')).toEqual([]);
  expect(meaning('un lit pour toutes les familles')).toHaveLength(1);
});

test('what an unread document says is not known, nor what one that is not here would say', () => {
  const broken = rentree.edit('communiques/2020-09-01-rentree.mdx', '# Brumeval prépare la rentrée', '<b>');
  expect(
    broken
      .edit(navette, 'Une navette circulera le jeudi.', 'Une navette circulera partout.')
      .said('toldScopes'),
  ).toEqual([]);
  expect(
    said('missing/2018-assises.yaml', 'Ce qui y a été dit.', 'Ce que tous les habitants y ont dit.'),
  ).toEqual([]);
});
