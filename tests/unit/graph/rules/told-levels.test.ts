/** The editors' own words say nothing surer than their proof; the remedy is a wording that passes. */
import { describe, expect, test } from 'vitest';
import { HALLE, village } from './village.ts';
import { linesOf, problemsOf, wordingsIn } from './formulations.ts';
import { rentree } from './rentree.ts';

test('Brumeval and its rentrée say no more than their documents', () => {
  expect(rentree.lines()).toEqual([]);
});

const title = (says: string) =>
  village.edit('commitments/planter-une-haie.yaml', 'title: "Planter une haie"', `title: "${says}"`).lines();

test('a title surer than its verb is refused, in every form', () => {
  const refused = (words: string, level: string) => [
    `content/commitments/planter-une-haie.yaml:1:8 title — « ${words} » se lit « ${level} », le document dit « s'engage à » (annoncé) → écrivez « est annoncé », ou le verbe à l’infinitif`,
  ];
  expect(title('Une haie a été plantée')).toEqual(refused('a été plantée', 'fait'));
  expect(title('Une haie plantée')).toEqual(refused('plantée', 'fait'));
  expect(title('Une haie est plantée')).toEqual(refused('est plantée', 'fait'));
  expect(title('Plantation effective d’une haie')).toEqual(refused('effective', 'fait'));
});

test('an infinitive, a name of action, a weaker verb are accepted', () => {
  for (const says of ['Plantation d’une haie', 'Une haie à planter', 'Une haie devrait être plantée'])
    expect(title(says)).toEqual([]);
});

test('the same verb in the document is shown as what to write', () => {
  expect(
    village
      .edit(
        'commitments/reunir-le-comite.yaml',
        'title: "Réunir le comité"',
        'title: "Le comité s’est réuni"',
      )
      .lines(),
  ).toEqual([
    'content/commitments/reunir-le-comite.yaml:1:8 title — « s’est réuni » se lit « fait », le document dit « se réunira » (annoncé) → écrivez « se réunira », comme lui, ou le verbe à l’infinitif',
  ]);
});

test('what another mention says done is done', () => {
  const path = 'commitments/ouvrir-la-halle.yaml';
  expect(village.edit(path, 'title: "Ouvrir une halle en 2020"', 'title: "Halle ouverte"').lines()).toEqual(
    [],
  );
  expect(
    village.edit(path, 'summary: "Une halle annoncée"', 'summary: "Une halle ouverte"').said('toldLevels'),
  ).toEqual([
    'content/commitments/ouvrir-la-halle.yaml:11:14 mentions.0.summary — « ouverte » se lit « fait », le document dit « ouvrira » (annoncé) → écrivez « ouvrira », comme lui, ou le verbe à l’infinitif',
  ]);
});

test('what a link leads to proves the words of its sentence', () => {
  const plain = (says: string) =>
    village.edit('commitments/planter-une-haie.yaml', 'La ville plantera une haie.', says).said('toldLevels');
  expect(plain('L’État a versé [une aide](/chiffres/aide/).')).toEqual([]);
  expect(plain('L’État a [doublé](/chiffres/etals-doubles/) les étals.')).toHaveLength(1);
});

describe('quotation marks', () => {
  const path = 'vocabulary/halle.yaml';
  const meaning = (says: string) =>
    village.edit(path, 'meaning: "lieu de marché"', `meaning: "${says}"`).lines();
  test('words that a document says are its own', () => {
    expect(meaning('lieu où « ces 12 étals seront doublés »')).toEqual([]);
  });
  test('words that none says are the editors’', () => {
    expect(meaning('lieu où « les étals ont été doublés »')).toEqual([
      expect.stringContaining(
        '« les étals ont été doublés » est entre guillemets, et aucun document ne le dit',
      ),
      'content/vocabulary/halle.yaml:3:10 meaning — « ont été doublés » se lit « fait », le document dit « seront doublés » (annoncé) → écrivez « seront doublés », comme lui, ou le verbe à l’infinitif',
    ]);
  });
});

test('what is wished to be so is not said to be so', () => {
  const path = 'commitments/embaucher-des-gardes.yaml';
  const wish = 'Le conseil souhaite que les cantines soient gratuites.';
  const world = rentree
    .edit(
      'communiques/2020-09-01-rentree.mdx',
      'Le conseil souhaite embaucher deux gardes champêtres supplémentaires.',
      wish,
    )
    .edit(path, 'Le conseil souhaite embaucher deux gardes champêtres supplémentaires.', wish);
  const title = (says: string) =>
    world
      .edit(path, 'title: "Embaucher deux gardes champêtres supplémentaires"', `title: "${says}"`)
      .said('toldLevels');
  expect(title('Les cantines sont gratuites')).toHaveLength(1);
  expect(title('Les cantines sont désormais gratuites')).toHaveLength(1);
  for (const says of [
    'Gratuité des cantines',
    'Rendre les cantines gratuites',
    'Les cantines devraient être gratuites',
  ])
    expect(title(says)).toEqual([]);
});

test('nothing is said of what cannot be read', () => {
  expect(
    village
      .edit('commitments/planter-une-haie.yaml', 'title: "Planter une haie"', 'title: "Haie plantée"')
      .spoil(`communiques/${HALLE}.mdx`)
      .said('toldLevels'),
  ).toEqual([]);
});

describe('the remedy passes', () => {
  const told = wordingsIn('premieres.yaml').surencheres.flatMap((wording) =>
    problemsOf(wording)
      .filter(({ message, field }) => field === wording.champ && message.includes(' se lit «'))
      .map((problem) => ({ wording, problem })),
  );
  test('there are many', () => {
    expect(told.length).toBeGreaterThan(40);
  });
  test.each(told.slice(0, 50))('$problem.message', ({ wording, problem }) => {
    const words = /^« (.+?) » se lit/.exec(problem.message)?.[1] ?? '';
    const other = /écrivez « (.+?) »/.exec(problem.remedy)?.[1] ?? '';
    const before = linesOf(wording).filter((line) => line.includes(' se lit'));
    const lines = linesOf({
      ...wording,
      dit: wording.dit.replaceAll(/[[\]]|\(\/[^)]*\)/g, '').replace(words, other),
    });
    // The wording may agree less well; it is not refused again.
    expect(lines.filter((line) => line.includes(` ${wording.champ} — « ${other} » se lit`))).toEqual([]);
    expect(lines.filter((line) => line.includes(' se lit')).length).toBeLessThan(before.length);
  });
});
