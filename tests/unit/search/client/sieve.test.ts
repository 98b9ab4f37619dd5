/** A text that holds a word of the query is never sifted out. */
import { expect, test } from 'vitest';
import { loadWorld } from '#content.graph.ts';
import { sieve } from '#search/client/sieve.ts';
import { answers } from '#search/client/tiers.ts';
import { searchRecords } from '#search/records/index.ts';
import { readQuery } from '#search/words/query.ts';
import { isStopWord } from '#search/words/stop-words.ts';
import { tokensOf } from '#search/words/tokens.ts';
import { FOUNDING } from '../../../corpora.ts';

const passes = (query: string, text: string) => sieve(readQuery(query))(text.normalize('NFC'));

test('every text of the corpus passes for each word of the corpus that it holds', () => {
  const texts = [
    ...new Set(
      searchRecords(loadWorld(FOUNDING).graph).flatMap(({ title, names, sentences }) =>
        [title, ...names, ...sentences.map(({ text }) => text)].map((text) => text.normalize('NFC')),
      ),
    ),
  ].map((text) => ({ text, tokens: tokensOf(text) }));
  const keys = [...new Set(texts.flatMap(({ tokens }) => tokens.flatMap((token) => token.keys)))].filter(
    (key) => !isStopWord(key),
  );
  expect(keys.length).toBeGreaterThan(500);
  const lost: string[] = [];
  let sifted = 0;
  for (const key of keys) {
    const mayHold = sieve({ words: [{ key, typed: key }], phrases: [] });
    for (const { text, tokens } of texts) {
      if (mayHold(text)) continue;
      sifted += 1;
      if (tokens.some((token) => answers(token, key))) lost.push(`${key}: ${text}`);
    }
  }
  expect(lost).toEqual([]);
  expect(sifted).toBeGreaterThan((keys.length * texts.length) / 4);
}, 60_000);

test.each([
  ['iae', 'L’I.A.E. avance'],
  ['millions d’euros', '10 M€ pour la région'],
  ['quinze', 'Quinze places'],
  ['second', 'le deuxième comité'],
  ['octobre', 'le 10/10/2018'],
  ['habitantes', 'les habitant·e·s'],
  ['financement', 'le ﬁnancement'],
  ['oeuvre', 'Mise en Œuvre'],
  ['insertion', 'in\u00ADsertion'],
  ['actrices', 'les acteurs'],
  ['"aide sociale"', 'une aide sociale'],
  ['travaux', 'un travail'],
])('« %s » passes « %s »', (query, text) => {
  expect(passes(query, text)).toBe(true);
});

test('a text that has no such word is sifted out, stop words aside', () => {
  expect(passes('maraude de nuit', 'Un communiqué de la préfecture')).toBe(false);
  expect(passes('maraude de nuit', 'La nuit venue')).toBe(true);
});
