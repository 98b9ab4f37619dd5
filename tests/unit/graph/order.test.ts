import { describe, expect, test } from 'vitest';
import { communique, smallWorld } from './worlds.ts';

const TEXT = 'Le relais sera ouvert. Le foyer sera ouvert.';
const DOCUMENTS = { ...communique('2019-01-16', TEXT), ...communique('2020-07-10', TEXT) };
const commitment = (words: string, days: readonly string[], older?: string) =>
  `title: "Ouvrir"\nlevel: régional\nmentions:\n${days
    .map(
      (day) =>
        `  - communique: ${day}-essai\n    quote: "${words} sera ouvert."\n    verb: "sera ouvert"\n    level: annoncé\n    nature: annonce\n    summary: "Ouverture"\n`,
    )
    .join('')}${older === undefined ? '' : `extends:\n  - id: ${older}\n    editorial: "Essai."\n`}`;
const lines = (relais: string, foyer: string) =>
  smallWorld({ ...DOCUMENTS, 'commitments/relais.yaml': relais, 'commitments/foyer.yaml': foyer }).lines;

describe('links point back in time', () => {
  test('to an older commitment, or to one of the same day', () => {
    expect(
      lines(commitment('Le relais', ['2019-01-16']), commitment('Le foyer', ['2020-07-10'], 'relais')),
    ).toEqual([]);
    expect(
      lines(commitment('Le relais', ['2019-01-16']), commitment('Le foyer', ['2019-01-16'], 'relais')),
    ).toEqual([]);
  });

  test('never to a newer one', () => {
    expect(
      lines(commitment('Le relais', ['2020-07-10']), commitment('Le foyer', ['2019-01-16'], 'relais')),
    ).toEqual([
      'content/commitments/foyer.yaml:11:9 extends.0.id — « relais » est du 2020-07-10, après le 2019-01-16 → une entrée ne prolonge que de plus anciennes qu’elle : écrivez le lien dans l’autre',
    ]);
  });

  test('never in a circle, never to itself', () => {
    const circle = lines(
      commitment('Le relais', ['2019-01-16'], 'foyer'),
      commitment('Le foyer', ['2019-01-16'], 'relais'),
    );
    expect(circle).toHaveLength(2);
    for (const line of circle)
      expect(line).toContain('renvois en cercle → une entrée ne prolonge que de plus anciennes qu’elle');
    expect(
      lines(commitment('Le relais', ['2019-01-16'], 'relais'), commitment('Le foyer', ['2019-01-16'])),
    ).toEqual([
      'content/commitments/relais.yaml:11:9 extends.0.id — renvoi à soi-même → retirez-le, ou renvoyez à une entrée plus ancienne',
    ]);
  });

  test('mentions are written from the oldest to the newest', () => {
    expect(
      lines(
        commitment('Le relais', ['2020-07-10', '2019-01-16']),
        commitment('Le foyer', ['2019-01-16', '2020-07-10']),
      ),
    ).toEqual([
      expect.stringContaining(
        'mentions.1 — mention du 2019-01-16 écrite après celle du 2020-07-10 → rangez les mentions de la plus ancienne à la plus récente',
      ),
    ]);
  });
});
