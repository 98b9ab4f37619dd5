/** Documents are counted under the name of what they are. */
import { expect, test } from 'vitest';
import { countDocuments } from '#kinds/communiques/counted.ts';
import { DOCUMENT_TYPES } from '#schemas/document-types.ts';

const communique = { type: DOCUMENT_TYPES['communiqué'] };
const speech = { type: DOCUMENT_TYPES.discours };

test.each([
  [[communique], '1 communiqué'],
  [[communique, communique], '2 communiqués'],
  [[communique, speech], '2 documents'],
  [[speech], '1 document'],
])('%#', (documents, words) => {
  expect(countDocuments(documents)).toBe(words);
});
