/** The words of silence: a fact about records, and near words where there are some. */
import { describe, expect, test } from 'vitest';
import { silenceOf as toldSilence } from '#graph/time/silence.ts';
import { threadOf, threadThrough } from '#graph/thread.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import { silenceOf } from '#views/silence.ts';
import { world } from '../exports/world.ts';

const graph = world();
const [commitment] = graph.commitments;
const [theme] = graph.themes;
if (commitment === undefined || theme === undefined) throw new Error('the tiny world lacks one');
const alone = { ...commitment, dossier: undefined };
const silent = (since: number, near: CommitmentNode['near'] = []) => ({
  ...alone,
  silence: toldSilence(since),
  near,
});
const words = (of: Parameters<typeof silenceOf>[0], isBrief = false) => silenceOf(of, isBrief)?.words;
const near = [commitment.last.passage];

describe('of a commitment', () => {
  test('nothing, when no document has come since', () => expect(silenceOf(silent(0))).toBeUndefined());

  test.each([
    [1, 'le document publié ici depuis'],
    [2, 'un des 2 documents publiés ici depuis'],
    [14, 'un des 14 documents publiés ici depuis'],
    [20, 'un des 20 documents publiés ici depuis'],
    [21, 'un des plus de 20 documents publiés ici depuis'],
    [30, 'un des plus de 20 documents publiés ici depuis'],
    [31, 'un des plus de 30 documents publiés ici depuis'],
    [100, 'un des plus de 90 documents publiés ici depuis'],
    [101, 'un des plus de 100 documents publiés ici depuis'],
    [1200, 'un des plus de 1 100 documents publiés ici depuis'],
  ])('%i: which documents no record ties', (since, documents) => {
    expect(words(silent(since))).toBe(`Aucune fiche de la rédaction ne relie à cet engagement ${documents}`);
    expect(words(silent(since), true)).toBe(`aucune fiche n’y relie ${documents}`);
  });

  test('of a long silence, one more document changes the words once in a hundred times', () => {
    const said = Array.from({ length: 1000 }, (_, more) => words(silent(101 + more)));
    expect(new Set(said).size).toBe(10);
  });

  test('where there are several dossiers, those of its own', () => {
    const [dossier] = graph.dossiers;
    expect(words({ ...silent(1), dossier })).toContain('le document de son dossier publié ici depuis');
  });

  test('near words take the place of the brief silence, and follow the long one', () => {
    expect(silenceOf(silent(1, near), true)).toEqual({ words: 'mots proches, non reliés :', near });
    expect(words(silent(1, near))).toMatch(/depuis ; des mots proches se lisent dans :$/);
  });

  test('it is never said that a text does not speak of it', () => {
    for (const of of [silent(1), silent(3), silent(2, near), { ...theme, silence: toldSilence(2) }])
      for (const isBrief of [true, false]) {
        expect(words(of, isBrief)).toMatch(/fiche|non reliés/);
        expect(words(of, isBrief)).not.toMatch(/mention|parle|absent/);
      }
  });
});

test('of a theme, its subject', () => {
  expect(words({ ...theme, dossiers: [], silence: toldSilence(1) })).toBe(
    'Aucune fiche de la rédaction ne relie à ce sujet le document publié ici depuis',
  );
});

test('of the part of a thread that a theme shows: its document, and no silence', () => {
  const only = commitment.first.passage.communique;
  const part = threadThrough({ node: silent(3, near), editorial: 'Pourquoi.', only });
  expect(silenceOf(part, true)?.words).toMatch(/^pour ce sujet, dans le seul communiqué du /);
  expect(silenceOf(part, true)?.near).toEqual([]);
  expect(silenceOf(threadOf(silent(3)), true)?.words).toContain('3 documents');
});
