/** The founding documents, laid out again in every format: what the archive says of them is found again. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { leavesOf } from '#document/model.ts';
import { readContent } from '#entries/folder.ts';
import { knownFrom } from '#import/known.ts';
import { foldWords } from '#text/word/finder.ts';
import { FOUNDING } from '../../corpora.ts';
import { FIXTURES, importFixture, plainBlanks } from './drafts.ts';

const { content } = readContent(FOUNDING);
const known = knownFrom(content);
const FILES = readdirSync(FIXTURES).filter((name) => name.startsWith('fondateur-'));

const published = (name: string) => {
  const year = /\d{4}/.exec(name)?.[0] ?? '';
  const entry = content.entries.communiques.find(({ id }) => id.startsWith(year));
  if (entry?.document === undefined) throw new Error(`no communiqué of ${year}`);
  return { entry, document: entry.document };
};

describe.each(FILES)('%s', (name) => {
  const { entry, document } = published(name);

  test('date, place and title are those of the archive', async () => {
    const { fields } = (await importFixture(name, known)).draft;
    expect([fields.date, fields.place]).toEqual([entry.data.date, entry.data.place]);
    expect(foldWords(fields.title ?? '')).toBe(foldWords(entry.data.title));
  });

  test('the text is the same, word for word', async () => {
    const { draft } = await importFixture(name, known);
    const words = (text: string) => foldWords(text).split(' ');
    const text = leavesOf(document)
      .map((leaf) => leaf.text)
      .join(' ');
    expect(words(draft.body.replace(/[\\*#]/g, ' '))).toEqual(words(text));
  });

  test('every person of the archive is found, with the office that it quotes', async () => {
    const { people } = (await importFixture(name, known)).proposals;
    const offices = content.entries.people.flatMap(({ data }) =>
      data.offices
        .filter(({ communique }) => communique === entry.id)
        .map(({ title }) => `${data.name}, ${title}`),
    );
    expect(offices.length).toBeGreaterThan(0);
    const found = people.map((one) => `${one.name}, ${one.office}`);
    expect(offices.filter((office) => !found.some((one) => one.startsWith(office)))).toEqual([]);
  });

  test('every figure of the archive is found, value and words', async () => {
    const { numbers } = (await importFixture(name, known)).proposals;
    const figures = content.entries.figures.filter(({ data }) => data.communique === entry.id);
    expect(figures.length).toBeGreaterThan(0);
    const missed = figures.filter(
      ({ data }) =>
        !numbers.some(
          (one) => one.value === data.value && plainBlanks(data.quote).includes(plainBlanks(one.words)),
        ),
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test('the nearest thread of a sentence that commits is, for most, the one that quotes it', async () => {
    const { commitments } = (await importFixture(name, known)).proposals;
    const quoting = commitments.flatMap(({ sentence, near }) => {
      const own = content.entries.commitments.filter(({ data }) =>
        data.mentions.some(({ quote }) => plainBlanks(sentence).includes(plainBlanks(quote))),
      );
      return own.length === 0 ? [] : [near.some(({ id }) => own.some((one) => one.id === id))];
    });
    expect(quoting.length).toBeGreaterThan(0);
    expect(quoting.filter(Boolean).length / quoting.length).toBeGreaterThanOrEqual(0.8);
  });
});
