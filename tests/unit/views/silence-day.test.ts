/** The day on which what is told of a silence last changed: the sitemap says it of the page of a commitment. */
import { expect, test } from 'vitest';
import { silenceOf as toldIn } from '#graph/time/silence.ts';
import { silenceOf, silenceToldOn } from '#views/silence.ts';

const documents = Array.from({ length: 400 }, (_, rank) => ({ date: `document ${rank + 1}` }));
/** The words told after so many documents. */
const wordsAfter = (silentSince: number) =>
  silenceOf({ kind: 'themes', silence: toldIn(silentSince), dossiers: [] } as never)?.words;

test('is that of the document with which its words changed', () => {
  expect(silenceToldOn(0, documents)).toBeUndefined();
  for (let silentSince = 1; silentSince <= 400; silentSince += 1) {
    let changed = silentSince;
    while (changed > 1 && wordsAfter(changed - 1) === wordsAfter(silentSince)) changed -= 1;
    // As if the corpus ended there, and all of it were silent.
    const day = silenceToldOn(silentSince, documents.slice(0, silentSince));
    expect([silentSince, day]).toEqual([silentSince, `document ${changed}`]);
  }
});
