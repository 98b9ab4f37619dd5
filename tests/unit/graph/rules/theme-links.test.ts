/** A link that holds in one document. */
import { expect, test } from 'vitest';
import { ASSISES, HALLE, village } from './village.ts';

test('names one that mentions the commitment', () => {
  expect(
    village
      .edit(
        'commitments/reunir-le-comite.yaml',
        'due:\n',
        `themes:
  - id: marches
    editorial: "Essai."
    communique: ${HALLE}
due:
`,
      )
      .lines(),
  ).toEqual([
    'content/commitments/reunir-le-comite.yaml:15:17 themes.0.communique — le communiqué « 2020-06-18-halle » ne mentionne pas cet engagement → nommez un de ceux du fil : 2019-05-14-assises',
  ]);
});

test('or none', () => {
  expect(
    village
      .edit(
        'commitments/ouvrir-la-halle.yaml',
        `    communique: ${ASSISES}
parties`,
        'parties',
      )
      .lines(),
  ).toEqual([]);
});

test('why there is no theme is said only where there is none', () => {
  const why = 'themesWhy: "Aucune ne convient."\n';
  expect(village.append('commitments/reunir-le-comite.yaml', why).lines()).toEqual([]);
  expect(
    village
      .append(
        'commitments/reunir-le-comite.yaml',
        `${why}themes:\n  - id: marches\n    editorial: "Essai."\n`,
      )
      .said('themeLinks')
      .map((line) => line.replace(/^\S+ /, '')),
  ).toEqual(['themesWhy — cet engagement a une thématique → retirez « themesWhy »']);
});
