/** What the graph computes, computed again the slow and plain way, over a corpus of invented documents. */
import { describe, expect, test } from 'vitest';
import { entriesByKind } from '#entries/content.ts';
import { buildGraph } from '#graph/build.ts';
import type { World } from '#content.graph.ts';
import type { Graph } from '#graph/graph.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import { plainLetters } from '#text/letters.ts';
import { quantitiesIn } from '#text/number/quantities.ts';
import { datesIn } from '#text/period/reader.ts';
import { inventedWorld } from './worlds.ts';
import { commitmentNeighbours } from '#views/commitment.ts';
import { latestOf } from '#views/latest.ts';
import { passingThreads } from '#views/passing.ts';
import { themeNeighbours } from '#views/theme.ts';
import { threadFilters } from '#views/thread-lists.ts';
import { allThreads } from '#views/threads.ts';
import { unmentionedIn } from '#views/unmentioned.ts';
import { yearsOf } from '#views/years.ts';

const world: World = inventedWorld({ communiques: 60, commitments: 200 });
const { graph, content } = world;

/** What the records say, without the graph: for each commitment, the ids of the documents that mention it. */
const mentioned = new Map(
  content.entries.commitments.map(({ id, data }) => [id, data.mentions.map((mention) => mention.communique)]),
);
const days = new Map(content.entries.communiques.map(({ id, data }) => [id, data.date]));
const dayOf = (id: string | undefined) => days.get(id ?? '') ?? '';
const oldestFirst = [...days.keys()].sort();
const themesOf = new Map(
  content.entries.commitments.map(({ id, data }) => [id, data.themes.map((theme) => theme.id)]),
);
const olderOf = new Map(
  content.entries.commitments.map(({ id, data }) => [id, data.extends.map((link) => link.id)]),
);

describe('an invented corpus', () => {
  test('holds what was asked, and more than one of everything', () => {
    expect(graph.communiques.length).toBe(60);
    expect(graph.commitments.length).toBe(200);
    expect(graph.commitments.some(({ mentions }) => mentions.length > 2)).toBe(true);
    expect(graph.commitments.some((one) => one.extends.length > 0)).toBe(true);
    expect(yearsOf(graph).length).toBeGreaterThan(1);
  });

  test('silence: documents of a later day than the last mention', () => {
    for (const node of graph.commitments) {
      const last = dayOf(mentioned.get(node.id)?.at(-1));
      expect([node.id, node.silentSince]).toEqual([
        node.id,
        oldestFirst.filter((id) => dayOf(id) > last).length,
      ]);
    }
  });

  test('unmentioned: in an earlier document, not in this one; the latest mentioned first', () => {
    for (const communique of graph.communiques) {
      const before = oldestFirst.slice(0, oldestFirst.indexOf(communique.id));
      const left = [...mentioned].filter(
        ([, documents]) => documents.some((id) => before.includes(id)) && !documents.includes(communique.id),
      );
      expect([communique.id, unmentionedIn(graph, communique).count]).toEqual([communique.id, left.length]);
      const rankOf = new Map(
        left.map(([id, documents]) => [id, Math.max(...documents.map((one) => before.indexOf(one)))]),
      );
      const { named, near } = unmentionedIn(graph, communique);
      // Those whose words a sentence is near to come first: each is a later sentence, that its own page shows too.
      const close = named.filter((one) => one.near !== undefined);
      expect(named.slice(0, close.length)).toEqual(close);
      for (const { commitment, near: sentence } of close) {
        expect(sentence?.communique).toBe(communique);
        expect(commitment.near).toContain(sentence);
      }
      const allNear = graph.commitments.filter((one) => one.near.some((at) => at.communique === communique));
      expect([near, close.length]).toEqual([allNear.length, Math.min(10, allNear.length)]);
      const others = named.slice(close.length).map(({ commitment: { id } }) => rankOf.get(id));
      const ranks = [...rankOf]
        .filter(([id]) => !allNear.some((one) => one.id === id))
        .map(([, rank]) => rank)
        .sort((a, b) => b - a)
        .slice(0, 10 - close.length);
      expect([communique.id, others]).toEqual([communique.id, ranks]);
      expect(new Set(named.map(({ commitment }) => commitment)).size).toBe(named.length);
    }
  });

  test('neighbours: eight others of the same theme, the latest mentioned first, no kin', () => {
    for (const node of graph.commitments) {
      const kin = [
        node.id,
        ...(olderOf.get(node.id) ?? []),
        ...[...olderOf].flatMap(([id, older]) => (older.includes(node.id) ? [id] : [])),
      ];
      const shares = [...themesOf].filter(
        ([id, themes]) => !kin.includes(id) && themes.some((theme) => themesOf.get(node.id)?.includes(theme)),
      );
      const wanted = shares
        .map(([id]) => dayOf(mentioned.get(id)?.at(-1)))
        .sort()
        .reverse()
        .slice(0, 8);
      const found = commitmentNeighbours(node).map(({ id }) => id);
      expect(found.map((id) => dayOf(mentioned.get(id)?.at(-1)))).toEqual(wanted);
      expect(found.every((id) => shares.some(([other]) => other === id))).toBe(true);
      expect(new Set(found).size).toBe(found.length);
    }
  });

  test('notes: one number per sentence that proves something, each naming what it proves', () => {
    for (const communique of graph.communiques) {
      const { notes } = communique;
      expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
      expect(new Set(notes.map(({ anchor }) => anchor)).size).toBe(notes.length);
      const places = notes.map(({ leaf, at }) => leaf * 1e6 + at);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      const quoted = (
        list: readonly { id: string; quotes: readonly { communique: string; quote: string }[] }[],
      ) =>
        list.flatMap(({ id, quotes }) =>
          quotes.some((one) => one.communique === communique.id) ? [id] : [],
        );
      const { entries } = content;
      const wanted = [
        ...quoted(
          entries.commitments.map(({ id, data }) => ({ id: `commitments/${id}`, quotes: data.mentions })),
        ),
        ...quoted(entries.figures.map(({ id, data }) => ({ id: `figures/${id}`, quotes: [data] }))),
        ...quoted(entries.people.map(({ id, data }) => ({ id: `people/${id}`, quotes: data.offices }))),
        ...quoted(entries.themes.map(({ id, data }) => ({ id: `themes/${id}`, quotes: [data.passage] }))),
        ...quoted(entries.events.map(({ id, data }) => ({ id: `events/${id}`, quotes: [data.date] }))),
      ];
      const named = notes.flatMap(({ proofs }) => proofs.map(({ record }) => `${record.kind}/${record.id}`));
      expect([...new Set(named)].sort()).toEqual(wanted.sort());
      for (const note of notes)
        for (const { passage } of note.proofs) {
          expect(passage.anchor).toBe(note.anchor);
          expect(passage.communique).toBe(communique);
        }
    }
  });

  test('years and neighbours in time: newest first, every document once', () => {
    const wanted = [...oldestFirst].reverse();
    expect(graph.communiques.map(({ id }) => id)).toEqual(wanted);
    expect(yearsOf(graph).flatMap(({ communiques }) => communiques.map(({ id }) => id))).toEqual(wanted);
    expect(yearsOf(graph).map(({ year }) => year)).toEqual([...new Set(wanted.map((id) => id.slice(0, 4)))]);
    for (const { year, communiques } of yearsOf(graph))
      expect(communiques.every((communique) => communique.date.startsWith(year))).toBe(true);
    graph.communiques.forEach((communique, index) => {
      expect(communique.next?.id).toBe(wanted[index - 1]);
      expect(communique.previous?.id).toBe(wanted[index + 1]);
    });
  });

  test('threads: every document since the first that ties a knot is in one column, and every knot is shown or counted', () => {
    const { columns, rows } = allThreads(graph);
    const first = oldestFirst.findIndex((id) => [...mentioned.values()].some((list) => list.includes(id)));
    const told = oldestFirst.slice(first);
    expect(columns.flatMap(({ documents }) => documents.map(({ id }) => id))).toEqual(told);
    expect(columns.length).toBeLessThanOrEqual(6);
    expect(columns.slice(-3).map(({ documents }) => documents.length)).toEqual([1, 1, 1]);
    for (const { documents, years } of columns) {
      const [first = '', last = ''] = [documents[0]?.id.slice(0, 4), documents.at(-1)?.id.slice(0, 4)];
      expect(years).toEqual(documents.length === 1 ? undefined : { from: first, to: last });
    }
    // Only the oldest column may hold several years.
    expect(columns.slice(1).every(({ years }) => years === undefined || years.from === years.to)).toBe(true);
    expect(rows.map(({ commitment }) => commitment)).toEqual(graph.commitments);
    for (const { commitment, cells } of rows) {
      const list = mentioned.get(commitment.id) ?? [];
      expect(cells.map(({ column }) => column)).toEqual(columns);
      const holds = (rank: number, id = '') => columns[rank]?.documents.some((one) => one.id === id) ?? false;
      cells.forEach(({ mentions, more, run }, rank) => {
        const knots = list.filter((id) => holds(rank, id)).length;
        expect(mentions.length + more).toBe(knots);
        expect(mentions.length).toBeLessThanOrEqual(4);
        const days = columns[rank]?.documents.map(({ date }) => date) ?? [];
        const [isFirst, isLast] = [holds(rank, list[0]), holds(rank, list.at(-1))];
        const wanted =
          isFirst && isLast
            ? 'only'
            : isFirst
              ? 'start'
              : isLast
                ? 'end'
                : (days.at(-1) ?? '') < dayOf(list[0])
                  ? 'before'
                  : (days[0] ?? '') > dayOf(list.at(-1))
                    ? 'silent'
                    : 'through';
        expect([commitment.id, rank, run]).toEqual([commitment.id, rank, wanted]);
      });
    }
  });

  /** What nothing makes precise, by hand: from the entries, and from the words of the whole sentences of each mention. */
  const lacksOf = (id: string): string[] => {
    const data = content.entries.commitments.find((one) => one.id === id)?.data;
    const node = graph.commitments.find((one) => one.id === id);
    const sentences = node?.mentions.map(({ passage }) => passage.sentence) ?? [];
    const figures = content.entries.figures.filter((figure) =>
      figure.data.commitments.some((link) => link.id === id && 'quote' in link),
    );
    const roles = data?.parties.map(({ role }) => role) ?? [];
    const quantities = sentences.flatMap((words) => quantitiesIn(words));
    const isMoney = figures.some((figure) => figure.data.unit === 'EUR');
    const isCounted = figures.some((figure) => figure.data.unit !== 'EUR');
    const said = {
      somme: isMoney || quantities.some(({ unit, class: of }) => of === undefined && unit === 'EUR'),
      date:
        data?.due !== undefined ||
        quantities.some((one) => one.class === 'date') ||
        sentences.some((words) => datesIn(words, '2020-01-01').length > 0),
      acteur: roles.some((role) => !['bénéficie', 'est associé', 'est cité'].includes(role)),
      lieu: (data?.places ?? []).length > 0,
      nombre: isCounted || quantities.some(({ unit, class: of }) => of === undefined && unit !== 'EUR'),
      beneficiaire: roles.includes('bénéficie') || (data?.beneficiaries ?? []).length > 0,
    };
    return Object.entries(said).flatMap(([name, isSaid]) => (isSaid ? [] : [name]));
  };

  test('filters: each list holds every commitment of its level, theme or organisation, and no other', () => {
    const wanted = (facet: string, id: string) =>
      graph.commitments.flatMap((node) => {
        const data = content.entries.commitments.find((one) => one.id === node.id)?.data;
        const level = data?.mentions.at(-1)?.level;
        const isIn =
          facet === 'niveau'
            ? plainLetters(level ?? '').replace(' ', '-') === id
            : facet === 'thematique'
              ? data?.themes.some((theme) => theme.id === id)
              : facet === 'sans'
                ? lacksOf(node.id).includes(id)
                : data?.parties.some((party) => party.organisation === id);
        return isIn ? [node.id] : [];
      });
    const lists = threadFilters(graph).flatMap((filter) => filter.lists);
    expect(threadFilters(graph).map(({ title }) => title)).toEqual([
      'Niveau',
      'Thématique',
      'Organisme',
      'Ce qui n’est pas précisé',
    ]);
    for (const { facet, id, threads } of lists) {
      expect(threads.length).toBeGreaterThan(0);
      expect([facet, id, threads.map(({ commitment }) => commitment.id)]).toEqual([
        facet,
        id,
        wanted(facet, id),
      ]);
    }
    expect(new Set(lists.map(({ url }) => url)).size).toBe(lists.length);
  });

  test('threads through a document: two knots on each side, the others counted', () => {
    for (const communique of graph.communiques) {
      const here = [...mentioned].filter(([, list]) => list.includes(communique.id)).map(([id]) => id);
      expect(
        passingThreads(communique)
          .map(({ commitment }) => commitment.id)
          .sort(),
      ).toEqual(here.sort());
      for (const { commitment, mentions, earlier, later } of passingThreads(communique)) {
        const list = mentioned.get(commitment.id) ?? [];
        const ids = mentions.map(({ passage }) => passage.communique.id);
        expect(list.slice(earlier, list.length - later)).toEqual(ids);
        const day = dayOf(communique.id);
        expect(ids.filter((id) => dayOf(id) < day).length).toBe(
          Math.min(2, list.filter((id) => dayOf(id) < day).length),
        );
        expect(ids.filter((id) => dayOf(id) > day).length).toBe(
          Math.min(2, list.filter((id) => dayOf(id) > day).length),
        );
      }
    }
  });

  test('neighbours of a theme: the subjects that share its commitments, the closest first', () => {
    const ranked = (list: readonly number[]) => [...list].sort((a, b) => b - a);
    for (const theme of graph.themes) {
      // Each shared commitment counts for one part in as many as it has themes.
      const closeness = (other: string) =>
        Math.round(
          [...themesOf.values()]
            .filter((list) => list.includes(theme.id) && list.includes(other))
            .reduce((sum, list) => sum + 1 / list.length, 0) * 1e6,
        );
      const shared = (other: string) =>
        [...themesOf.values()].filter((list) => list.includes(theme.id) && list.includes(other)).length;
      const others = graph.themes.filter(({ id }) => id !== theme.id && shared(id) > 0);
      const wanted = ranked(others.map(({ id }) => closeness(id))).slice(0, 8);
      expect(themeNeighbours(theme).map((one) => closeness(one.theme.id))).toEqual(wanted);
      for (const { theme: other, commitments } of themeNeighbours(theme))
        expect(commitments).toBe(shared(other.id));
    }
  });

  test('commitments come in the order of their first words', () => {
    const firsts = graph.commitments.map(({ first }) => first.passage);
    const keys = firsts.map(({ communique, leaf, start }) => [communique.date, leaf, start] as const);
    for (const [index, key] of keys.entries()) {
      const before = keys[index - 1];
      if (before === undefined) continue;
      const isAfter =
        before[0] < key[0] ||
        (before[0] === key[0] && (before[1] < key[1] || (before[1] === key[1] && before[2] < key[2])));
      expect(isAfter).toBe(true);
    }
  });
});

/** Everything that the graph says, as plain data. */
function summaryOf(graph: Graph): unknown {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const commitment = (node: CommitmentNode) => ({
    id: node.id,
    mentions: node.mentions.map(({ passage, level, nature }) => [passage.url, passage.words, level, nature]),
    themes: ids(node.themes.map((link) => link.node)),
    extendedBy: ids(node.extendedBy.map((link) => link.node)),
    figures: ids(node.figures.map((link) => link.node)),
    communiques: ids(node.communiques),
    silentSince: node.silentSince,
    neighbours: ids(commitmentNeighbours(node)),
  });
  return {
    communiques: graph.communiques.map((node) => ({
      id: node.id,
      notes: node.notes.map(({ number, anchor, proofs }) => [
        number,
        anchor,
        proofs.map(({ record, proves }) => [record.url, proves]),
      ]),
      unmentioned: [
        unmentionedIn(graph, node).count,
        ids(unmentionedIn(graph, node).named.map(({ commitment: one }) => one)),
      ],
      commitments: ids(node.commitments),
      figures: ids(node.figures),
      themes: ids(node.themes),
      events: ids(node.events),
      people: ids(node.people),
      organisations: ids(node.organisations),
      numbers: node.numbers,
    })),
    commitments: graph.commitments.map(commitment),
    themes: graph.themes.map((node) => [
      node.id,
      node.chronicle.map(({ passage, subject }) => [passage.url, subject.id]),
      ids(node.communiques),
    ]),
    people: graph.people.map((node) => [
      node.id,
      node.offices.map(({ passage }) => passage.url),
      ids(node.communiques),
    ]),
    organisations: graph.organisations.map((node) => [node.id, ids(node.communiques)]),
    events: ids(graph.events),
    figures: ids(graph.figures),
    years: yearsOf(graph).map(({ year, communiques }) => [year, ids(communiques)]),
    latest: [
      ids(latestOf(graph).communiques),
      ids(latestOf(graph).figures),
      ids(latestOf(graph).threads.rows.map((row) => row.commitment)),
    ],
  };
}

test('the order in which files are read changes nothing', () => {
  let state = 7;
  const below = (limit: number) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
  const shuffled = <T>(list: readonly T[]): T[] => {
    const copy = [...list];
    for (let index = copy.length - 1; index > 0; index -= 1) {
      const other = below(index + 1);
      copy.splice(index, 1, ...copy.splice(other, 1, ...copy.slice(index, index + 1)));
    }
    return copy;
  };
  const entries = entriesByKind((kind) => shuffled(content.entries[kind]));
  expect(entries.commitments.map(({ id }) => id)).not.toEqual(
    content.entries.commitments.map(({ id }) => id),
  );
  expect(summaryOf(buildGraph({ ...content, entries }))).toEqual(summaryOf(graph));
}, 30_000);
