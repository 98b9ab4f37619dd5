/** A text that nothing proves is published, and says so. */
import { expect, test } from 'vitest';
import { HALLE, village } from './village.ts';

const bare = village.remove(`sources/${HALLE}.txt`).remove(`transcriptions/${HALLE}.yaml`);

test('a communiqué without its raw file is told, and not refused', () => {
  expect(bare.said('chains')).toEqual([
    'content/communiques/2020-06-18-halle.mdx:2:1 — aucun fichier brut ne prouve ce texte : sa page ne dira pas qu’il est repris mot pour mot → déposez le texte reçu dans content/sources/2020-06-18-halle.txt, et ses modifications dans content/transcriptions/2020-06-18-halle.yaml',
  ]);
  expect(
    bare.problems.filter(({ message }) => message.startsWith('aucun fichier brut ne prouve ce texte')),
  ).toEqual([expect.objectContaining({ severity: 'avertit' })]);
});

test('unless its transcription cannot be read', () => {
  expect(village.spoil(`transcriptions/${HALLE}.yaml`).said('chains')).toEqual([]);
});
