import { describe, expect, test } from 'vitest';

import { communique, foundingWorld, smallWorld } from './worlds.ts';

const theme = (rank: number, quote: string) =>
  `title: "Sujet ${rank}"\nkind: thématique\norder: ${rank}\npassage:\n  communique: 2020-03-05-essai\n  quote: "${quote}"\n`;
const EVENT =
  'title: "Réunion"\nkind: comité\nstatus: promis\ndate:\n  period: 2020-07-10\n  communique: 2020-03-05-essai\n  quote: "Le comité se réunira samedi 10 juillet 2020."\n  words: "samedi 10 juillet 2020"\n';
const count = (value: number, quote: string) =>
  `title: "Sujets"\nvalue: ${value}\nunit: "thématiques"\nnature: dénombrement\ncounts: thématiques\ncommunique: 2020-03-05-essai\nquote: "${quote}"\n`;

/** Days are written with spaces that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const world = (weekday: string, words: string, value: number) =>
  smallWorld({
    ...communique(
      '2020-03-05',
      `Voici ${words} thématiques : le logement et la santé. Le comité se réunira ${weekday} 10 juillet 2020.`,
    ),
    'themes/logement.yaml': theme(1, 'le logement'),
    'themes/sante.yaml': theme(2, 'la santé'),
    'figures/sujets.yaml': count(value, `${words} thématiques`),
    'events/comite.yaml': EVENT.replaceAll('samedi', weekday),
  });
const checks = ({ graph }: ReturnType<typeof world>) =>
  graph.communiques.flatMap((node) =>
    node.selfChecks.map(({ words, found, agrees }) => [words, plain(found), agrees]),
  );

describe('a document against itself', () => {
  test('agrees when its counts and weekdays are right', () => {
    const right = world('vendredi', 'deux', 2);
    expect(right.lines).toEqual([]);
    expect(checks(right)).toEqual([
      ['deux thématiques', 'le texte en nomme 2', true],
      ['vendredi 10 juillet 2020', 'le 10 juillet 2020 est un vendredi', true],
    ]);
  });

  test('is not counted again in another that says the number again', () => {
    const again = smallWorld({
      ...communique('2020-03-05', 'Voici deux thématiques : le logement et la santé.'),
      ...communique('2020-04-05', 'Les deux thématiques avancent.'),
      'themes/logement.yaml': theme(1, 'le logement'),
      'themes/sante.yaml': theme(2, 'la santé'),
      'figures/sujets.yaml': `${count(2, 'Voici deux thématiques')}alsoSaid:\n  - communique: 2020-04-05-essai\n    quote: "Les deux thématiques"\n`,
    });
    expect(again.lines).toEqual([]);
    expect(checks(again)).toEqual([['Voici deux thématiques', 'le texte en nomme 2', true]]);
  });

  test('is shown not to agree when they are wrong: the source is kept, the editor is warned', () => {
    const wrong = world('samedi', 'trois', 3);
    expect(wrong.lines.map(plain)).toEqual([
      'content/communiques/2020-03-05-essai.mdx:16:1 — le 10 juillet 2020 est un vendredi, le texte dit samedi → vérifiez la transcription ; si le document dit bien cela, gardez-le',
    ]);
    expect(checks(wrong)).toEqual([
      ['trois thématiques', 'le texte en nomme 2', false],
      ['samedi 10 juillet 2020', 'le 10 juillet 2020 est un vendredi', false],
    ]);
  });

  test('of its own counts: what another says again is not recounted there', () => {
    const again = '2020-06-04';
    const both = smallWorld({
      ...communique('2020-03-05', 'Voici deux thématiques : le logement et la santé.'),
      ...communique(again, 'Les deux thématiques restent.'),
      'themes/logement.yaml': theme(1, 'le logement'),
      'themes/sante.yaml': theme(2, 'la santé'),
      'figures/sujets.yaml': `${count(2, 'deux thématiques')}alsoSaid:\n  - communique: ${again}-essai\n    quote: "deux thématiques"\n`,
    });
    expect(both.lines).toEqual([]);
    expect(checks(both)).toEqual([['deux thématiques', 'le texte en nomme 2', true]]);
  });

  test('each check leads to its sentence', () => {
    for (const node of world('vendredi', 'deux', 2).graph.communiques)
      for (const { url } of node.selfChecks) expect(url).toMatch(new RegExp(`^${node.url}#s-[0-9a-z]+$`));
  });

  test('the founding documents agree with themselves', () => {
    const { graph } = foundingWorld();
    const all = graph.communiques.flatMap((node) => node.selfChecks);
    expect(all.filter(({ agrees }) => !agrees)).toEqual([]);
    expect(all.map(({ words }) => words)).toEqual(
      expect.arrayContaining([
        'ses 5 engagements',
        'quinze thématiques prioritaires identifiées',
        'quatre ateliers thématiques',
        '3 enjeux principaux',
        'mercredi 16 janvier 2019',
        'vendredi 10 juillet',
      ]),
    );
  });
});
