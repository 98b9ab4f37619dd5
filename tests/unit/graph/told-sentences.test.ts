/** A sentence is left unread only when none of its verbs is of the family that is asked. */
import { expect, test } from 'vitest';
import { leavesOf } from '#document/model.ts';
import { readContent } from '#entries/folder.ts';
import { sentencesOf, toldBy } from '#graph/told/sentences.ts';
import { areKin } from '#text/word/action-verbs.ts';
import { purposesIn } from '#text/word/purposes.ts';
import { tellingsIn } from '#text/word/told-levels.ts';
import { FOUNDING, MONDE } from '../../corpora.ts';
import { village } from './rules/village.ts';

const DEMO = new URL('../../../examples/pays-d-aubrelonne', import.meta.url).pathname;

const documents = [FOUNDING, MONDE, DEMO]
  .map((root) => readContent(root).content)
  .concat(village.read().content)
  .flatMap(({ entries }) => entries.communiques.flatMap(({ document }) => document ?? []));

test('what a document tells of a verb is told by the sentences that may tell of it', () => {
  const told = documents.map(toldBy);
  const families = [...new Set(told.flat().flatMap((proof) => proof.families))];
  expect(families.length).toBeGreaterThan(20);
  let left = 0;
  for (const [rank, document] of documents.entries())
    for (const family of families) {
      const isKin = ({ families: own }: { families: readonly string[] }) =>
        own.some((one) => areKin(one, family));
      const read = sentencesOf(document).filter(({ mayTellOf }) => mayTellOf(family));
      left += sentencesOf(document).length - read.length;
      expect(read.flatMap((sentence) => sentence.told()).filter(isKin)).toEqual(told[rank]?.filter(isKin));
    }
  // Otherwise nothing is spared.
  expect(left).toBeGreaterThan(1000);
});

test('all that a document tells is what its sentences tell, but what may be read otherwise, and what they prepare', () => {
  for (const document of documents) {
    const texts = leavesOf(document).flatMap(({ text, sentences }) =>
      sentences.map(({ start, end }) => text.slice(start, end)),
    );
    const said = texts.flatMap((text) => [
      ...tellingsIn(text).filter(({ isLoose }) => !isLoose),
      ...purposesIn(text),
    ]);
    expect(toldBy(document).map((proof) => proof.said)).toEqual(said.map(({ words }) => words));
  }
});
