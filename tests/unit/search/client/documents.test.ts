/** A phrase stands in one field of a record, and words under a choice stand in what one document says. */
import { describe, expect, test } from 'vitest';
import { search } from '#search/client/engine.ts';
import { holdsRun } from '#search/client/tiers.ts';
import { stateFrom } from '#search/client/state.ts';
import { searchRecords } from '#search/records/index.ts';
import type { SearchRecord } from '#search/records/record.ts';
import { isStopWord } from '#search/words/stop-words.ts';
import { tokensOf } from '#search/words/tokens.ts';
import { foundingSearch, graph } from './founding-source.ts';

const { ask, fresh } = foundingSearch();
const records = searchRecords(graph);
const keysOf = (text: string) => tokensOf(text.normalize('NFC')).map(({ keys }) => keys[0]);

/** The texts in which a phrase may stand: what follows is one with what it follows. */
const fieldsOf = ({ title, names, sentences }: SearchRecord): string[] => {
  const fields = [title, ...names];
  for (const { text, follows } of sentences)
    if (follows) fields.push(`${fields.pop() ?? ''} ${text}`);
    else fields.push(text);
  return fields;
};

describe('exact words', () => {
  const fields = records.map((record) => ({
    url: record.url,
    tokens: fieldsOf(record).map((one) => tokensOf(one.normalize('NFC'))),
  }));
  const standsIn = (phrase: readonly string[]) =>
    fields.filter(({ tokens }) => tokens.some((field) => holdsRun(field, phrase))).map(({ url }) => url);
  /** Two words of which the first ends a field and the second begins the next one. */
  const pairs = records.flatMap((record) => {
    const all = fieldsOf(record).map(keysOf);
    return all.slice(1).flatMap((field, rank) => {
      const pair = [all[rank]?.at(-1) ?? '', field[0] ?? ''];
      return pair.some((key) => key === '' || isStopWord(key)) ? [] : [{ url: record.url, pair }];
    });
  });

  test('never run from a field of a record to the next one', { timeout: 60_000 }, async () => {
    const tried = pairs.filter(({ url, pair }) => !standsIn(pair).includes(url));
    expect(tried.length).toBeGreaterThan(40);
    const wrong: string[] = [];
    for (const { url, pair } of tried) {
      const { answer } = await ask({ q: `"${pair.join(' ')}"` });
      const hits = answer.isApproximate ? [] : await answer.hits(0, answer.total);
      // The index knows words by their family: what it finds beside the letters is not of this test.
      if (hits.some((hit) => hit.url === url)) wrong.push(`${url} ${pair.join(' ')}`);
    }
    expect(wrong).toEqual([]);
  });

  test('run from a sentence of a paragraph to the next', async () => {
    const { communiques } = graph;
    const follows = records
      .filter(({ url }) => communiques.some((node) => node.url === url))
      .flatMap(({ url, sentences }) =>
        sentences.flatMap(({ text, follows: goesOn }, rank) =>
          goesOn ? [{ url, words: `${sentences[rank - 1]?.text ?? ''} ${text}` }] : [],
        ),
      );
    expect(follows.length).toBeGreaterThan(0);
    for (const { url, words } of follows.slice(0, 5)) {
      const { answer } = await ask({ q: `"${words.replaceAll('"', '')}"` });
      expect(answer.isApproximate, words).toBe(false);
      expect((await answer.hits(0, 50)).map((hit) => hit.url)).toContain(url);
    }
  });
});

describe('words under a choice', () => {
  /** For each thread of several years: a word that its documents of one year alone say. */
  const cases = records.flatMap((record) => {
    const { parts = [], title, names, sentences, url } = record;
    const years = [...new Set(parts.map(({ day }) => day.slice(0, 4)))];
    const saidIn = (year: string) =>
      new Set(
        sentences
          .filter(({ parts: of }) => of?.some((rank) => parts[rank]?.day.startsWith(year)) ?? true)
          .flatMap(({ text }) => keysOf(text)),
      );
    const shared = new Set([title, ...names].flatMap(keysOf));
    return years.flatMap((year) => {
      const others = years.filter((one) => one !== year).flatMap((one) => [...saidIn(one)]);
      const own = [...saidIn(year)].filter(
        (key) => key.length > 6 && !shared.has(key) && !others.some((one) => one.startsWith(key.slice(0, 4))),
      );
      return years.length < 2 ? [] : own.slice(0, 2).map((word) => ({ url, word, year, years }));
    });
  });
  const urlsOf = async (parameters: Record<string, string>) => {
    const { answer } = await ask(parameters);
    return answer.isApproximate ? [] : (await answer.hits(0, answer.total)).map(({ url }) => url);
  };

  test('find a record by what a document under that choice says, and never by what the others say', async () => {
    expect(cases.length).toBeGreaterThan(10);
    const wrong: string[] = [];
    for (const { url, word, year, years } of cases) {
      if (!(await urlsOf({ q: word })).includes(url)) wrong.push(`${word} misses ${url}`);
      for (const one of years)
        if ((await urlsOf({ q: word, annee: one })).includes(url) !== (one === year))
          wrong.push(`${word} in ${one}: ${url}`);
    }
    expect(wrong).toEqual([]);
  });

  test('find a record under each choice of which a document says them: one word, and exact words', async () => {
    const said = records.flatMap(({ parts = [], title, names, sentences, url }) => {
      const shared = new Set([title, ...names].flatMap(keysOf));
      const byYear = Map.groupBy(
        sentences.flatMap(({ text, parts: of }) =>
          (of ?? []).map((rank) => ({ text, year: parts[rank]?.day.slice(0, 4) ?? '' })),
        ),
        ({ year }) => year,
      );
      const [first, ...others] = [...byYear.values()].map((all) => all.map(({ text }) => keysOf(text)));
      if (first === undefined || others.length === 0) return [];
      const pairsOf = (keys: readonly string[]) =>
        keys.slice(1).flatMap((key, rank) => {
          const pair = [keys[rank] ?? '', key];
          return pair.some((one) => isStopWord(one) || one.length < 4) ? [] : [pair.join(' ')];
        });
      const inAll = (of: (keys: readonly string[]) => readonly string[]) =>
        first.flatMap(of).filter((one) => others.every((texts) => texts.flatMap(of).includes(one)));
      const words = inAll((keys) =>
        keys.filter((key) => key.length > 4 && !isStopWord(key) && !shared.has(key)),
      );
      const runs = inAll(pairsOf).filter((run) => !title.includes(run));
      return [...words.slice(0, 2), ...runs.slice(0, 2).map((run) => `"${run}"`)].map((q) => {
        return { q, url, years: [...byYear.keys()] };
      });
    });
    expect(said.filter(({ q }) => q.startsWith('"')).length).toBeGreaterThan(1);
    const missed: string[] = [];
    for (const { q, url, years } of said)
      for (const annee of years)
        if (!(await urlsOf({ q, annee })).includes(url)) missed.push(`${q} in ${annee}: ${url}`);
    expect(missed).toEqual([]);
  });

  test('are left out by a document that says what is not wanted, and by no other', async () => {
    for (const { url, word, year, years } of cases.slice(0, 10)) {
      expect(await urlsOf({ q: `-${word}` }), word).not.toContain(url);
      for (const one of years)
        expect((await urlsOf({ q: `-${word}`, annee: one })).includes(url), `${word} ${one}`).toBe(
          one !== year,
        );
    }
  });

  test('show sentences of what is chosen alone', async () => {
    for (const { url, years } of cases) {
      const record = records.find((one) => one.url === url);
      for (const year of years) {
        const { answer } = await ask({ q: record?.title ?? '', annee: year });
        const hit = (await answer.hits(0, answer.total)).find((one) => one.url === url);
        const others = (record?.sentences ?? [])
          .filter(({ parts: of }) => of && !of.some((rank) => record?.parts?.[rank]?.day.startsWith(year)))
          .map(({ text }) => keysOf(text).join(' '));
        for (const { text } of hit?.sentences ?? []) expect(others).not.toContain(keysOf(text).join(' '));
      }
    }
  });

  test('that only the index brings together lose nothing to an equivalent which other documents say', async () => {
    const source = fresh();
    const sorts = await source.sorts();
    for (const [q, other] of [
      ['conseiller', 'contrat'],
      ['conseiller', 'soutien'],
      ['doublera', 'annonce'],
    ] as const)
      for (const annee of ['2019', '2020']) {
        const state = stateFrom(new URLSearchParams({ q, annee }));
        const alone = await search(source, state, true);
        const withOther = { ...source, sorts: () => Promise.resolve({ ...sorts, synonyms: [[q, other]] }) };
        const answer = await search(withOther, state, true);
        const urls = (await answer.hits(0, answer.total)).map(({ url }) => url);
        for (const { url } of await alone.hits(0, alone.total)) expect(urls, `${q} ${annee}`).toContain(url);
      }
    expect.hasAssertions();
  });

  test('are counted as each choice would keep them', async () => {
    const source = fresh();
    const counted = (parameters: Record<string, string>) =>
      search(source, stateFrom(new URLSearchParams(parameters)), true);
    for (const { word } of cases.slice(0, 6)) {
      const { counts = {} } = await counted({ q: word });
      for (const facet of ['annee', 'niveau', 'type'])
        for (const { value, count } of counts[facet] ?? [])
          expect([word, facet, value, (await counted({ q: word, [facet]: value })).total]).toEqual([
            word,
            facet,
            value,
            count,
          ]);
    }
  });
});
