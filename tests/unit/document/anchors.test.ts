import { describe, expect, test } from 'vitest';
import { anchorGiver, anchorOf } from '../../../src/document/anchor.ts';
import { COMMUNIQUE_COMPONENTS } from '../../../src/document/components.ts';
import { leavesOf } from '../../../src/document/model.ts';
import { parseDocument } from '../../../src/document/parse.ts';

/** Sentence → anchor, of a source that the guard accepts. */
function anchorsIn(source: string): Map<string, string> {
  const parsed = parseDocument(source, COMMUNIQUE_COMPONENTS);
  if (!('document' in parsed)) throw new Error(JSON.stringify(parsed));
  return new Map(
    leavesOf(parsed.document).flatMap((leaf) =>
      leaf.sentences.map(({ id, start, end }) => [leaf.text.slice(start, end), id] as const),
    ),
  );
}

const SENTENCE = 'Près d’1,5M€ ont ainsi été mobilisés en chèques d’urgence alimentaires.';

test('an anchor is « s- » and eight characters that nobody misreads', () => {
  expect(anchorOf(SENTENCE)).toMatch(/^s-[0-9a-hjkmnp-tv-z]{8}$/);
});

describe('the anchor of a sentence does not change', () => {
  const before = anchorsIn(`# Titre\n\nUne première phrase. ${SENTENCE}\n`).get(SENTENCE);
  test.for([
    ['when a sentence comes before it', `# Titre\n\nUne première phrase. Une autre. ${SENTENCE}\n`],
    ['when it moves to a list', `# Autre\n\n- ${SENTENCE}\n`],
    ['when everything around it goes', `${SENTENCE}\n`],
  ] as const)('%s', ([, source]) => {
    expect(anchorsIn(source).get(SENTENCE)).toBe(before);
    expect(before).toBeDefined();
  });
  test('when its apostrophes, spaces, punctuation or marks change', () => {
    const other = "Près d'1,5M€ ont ainsi été mobilisés en chèques d'urgence alimentaires !";
    expect(anchorOf(other)).toBe(anchorOf(SENTENCE));
    expect(
      anchorsIn(`Près d’1,5M€ **ont ainsi** été mobilisés\nen chèques d’urgence alimentaires.\n`).get(
        SENTENCE,
      ),
    ).toBe(before);
  });
});

test('another number, another word or another accent is another anchor', () => {
  const changed = [
    SENTENCE.replace('1,5', '2,5'),
    SENTENCE.replace('alimentaires', 'alimentaire'),
    SENTENCE.replace('été', 'ete'),
  ];
  expect(new Set([SENTENCE, ...changed].map(anchorOf)).size).toBe(4);
});

test('two identical sentences are told apart by their order', () => {
  const give = anchorGiver();
  expect([give('Oui.'), give('Non.'), give('Oui.')]).toEqual([
    anchorOf('Oui.'),
    anchorOf('Non.'),
    `${anchorOf('Oui.')}-2`,
  ]);
});
