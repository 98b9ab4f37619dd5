import { describe, expect, test } from 'vitest';
import { communique, smallWorld } from '../worlds.ts';
import { village } from './village.ts';

const TEXT = 'Le relais sera ouvert. Le foyer sera ouvert.';
const DOCUMENTS = { ...communique('2019-01-16', TEXT), ...communique('2020-07-10', TEXT) };
const commitment = (words: string, days: readonly string[], older?: string) =>
  `title: "Ouvrir"\nlevel: régional\nmentions:\n${days
    .map(
      (day, rank) =>
        `  - communique: ${day}-essai\n    quote: "${words} sera ouvert."\n    verb: "sera ouvert"\n    level: annoncé\n    nature: ${rank > 0 && day > (days[0] ?? '') ? 'répétition' : 'annonce'}\n    summary: "Ouverture"\n`,
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

describe('in the village', () => {
  test('mentions follow time', () => {
    expect(
      village
        .write(
          'commitments/ouvrir-la-halle.yaml',
          village
            .text('commitments/ouvrir-la-halle.yaml')
            .replace(/( {2}- communique: 2019[^]*?)( {2}- communique: 2020[^]*?)(?=themes:)/, '$2$1'),
        )
        .lines(),
    ).toEqual([
      'content/commitments/ouvrir-la-halle.yaml:12:5 mentions.1 — mention du 2019-05-14 écrite après celle du 2020-06-18 → rangez les mentions de la plus ancienne à la plus récente',
    ]);
  });

  test('a commitment continues no newer one', () => {
    expect(
      village
        .append(
          'commitments/ouvrir-la-halle.yaml',
          'extends:\n  - id: planter-une-haie\n    editorial: "Essai."\n',
        )
        .edit(
          'commitments/planter-une-haie.yaml',
          'extends:\n  - id: ouvrir-la-halle\n    editorial: "La haie borde la halle."\n',
          '',
        )
        .said('order'),
    ).toEqual([
      'content/commitments/ouvrir-la-halle.yaml:33:9 extends.0.id — « planter-une-haie » est du 2020-06-18, après le 2019-05-14 → une entrée ne prolonge que de plus anciennes qu’elle : écrivez le lien dans l’autre',
    ]);
  });

  test('a commitment does not continue itself through another', () => {
    expect(
      village
        .append(
          'commitments/ouvrir-la-halle.yaml',
          'extends:\n  - id: planter-une-haie\n    editorial: "Essai."\n',
        )
        .lines(),
    ).toEqual([
      'content/commitments/ouvrir-la-halle.yaml:33:3 extends — renvois en cercle → une entrée ne prolonge que de plus anciennes qu’elle',
      'content/commitments/ouvrir-la-halle.yaml:33:9 extends.0.id — « planter-une-haie » est du 2020-06-18, après le 2019-05-14 → une entrée ne prolonge que de plus anciennes qu’elle : écrivez le lien dans l’autre',
      'content/commitments/planter-une-haie.yaml:14:3 extends — renvois en cercle → une entrée ne prolonge que de plus anciennes qu’elle',
    ]);
  });

  test('a theme continues no newer one', () => {
    expect(
      village
        .append('themes/marches.yaml', 'continues:\n  - id: halle\n    editorial: "Essai."\n')
        .edit('themes/halle.yaml', 'continues:\n  - id: marches\n    editorial: "Un marché, couvert."\n', '')
        .lines(),
    ).toEqual([
      'content/themes/marches.yaml:8:9 continues.0.id — « halle » est du 2020-06-18, après le 2019-05-14 → une entrée ne prolonge que de plus anciennes qu’elle : écrivez le lien dans l’autre',
    ]);
  });

  test('a theme does not continue itself through another', () => {
    expect(
      village.append('themes/marches.yaml', 'continues:\n  - id: halle\n    editorial: "Essai."\n').lines(),
    ).toEqual([
      'content/themes/halle.yaml:8:3 continues — renvois en cercle → une entrée ne prolonge que de plus anciennes qu’elle',
      'content/themes/marches.yaml:8:3 continues — renvois en cercle → une entrée ne prolonge que de plus anciennes qu’elle',
      'content/themes/marches.yaml:8:9 continues.0.id — « halle » est du 2020-06-18, après le 2019-05-14 → une entrée ne prolonge que de plus anciennes qu’elle : écrivez le lien dans l’autre',
    ]);
  });

  test('a figure is no multiple of its multiple', () => {
    expect(
      village
        .edit('figures/etals.yaml', 'nature: stock', 'nature: multiple')
        .append('figures/etals.yaml', 'multipleOf: etals-doubles\n')
        .lines(),
    ).toEqual([
      'content/figures/etals-doubles.yaml:12:13 multipleOf — renvois en cercle → une entrée ne prolonge que de plus anciennes qu’elle',
      'content/figures/etals.yaml:12:13 multipleOf — renvois en cercle → une entrée ne prolonge que de plus anciennes qu’elle',
    ]);
  });
});
