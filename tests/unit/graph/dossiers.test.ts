/** Silence, novelty and counts within dossiers, computed again the slow and plain way over invented archives. */
import { describe, expect, test } from 'vitest';
import type { Entry } from '#entries/entry.ts';
import type { World } from '#content.graph.ts';
import { filteredThreads } from '#views/thread-lists.ts';
import { allThreads } from '#views/threads.ts';
import { NEW_HERE } from '#graph/time/novelty.ts';
import { unmentionedIn } from '#views/unmentioned.ts';
import { inventedWorld } from './worlds.ts';

const ARCHIVES = [
  { communiques: 1, commitments: 3, dossiers: 1 },
  { communiques: 2, commitments: 4, dossiers: 2 },
  { communiques: 7, commitments: 20, dossiers: 3 },
  { communiques: 24, commitments: 40, dossiers: 4 },
  { communiques: 60, commitments: 90, dossiers: 2 },
  { communiques: 200, commitments: 150, dossiers: 4 },
];

/** The records as they are written, and nothing that the graph has computed. */
class Plain {
  readonly documents: readonly Entry<'communiques'>[];
  readonly commitments: readonly Entry<'commitments'>[];

  constructor({ content }: World) {
    const { communiques, commitments } = content.entries;
    this.documents = [...communiques].sort((a, b) =>
      `${a.data.date} ${a.id}` < `${b.data.date} ${b.id}` ? -1 : 1,
    );
    this.commitments = commitments;
  }

  /** A document that says no dossier is of the only one. */
  dossiersOf(id: string): string[] {
    const found = this.documents.find((one) => one.id === id)?.data.dossiers ?? [];
    return found.length > 0 ? found : ['*'];
  }

  homeOf({ data }: Entry<'commitments'>): string {
    const [first = [], ...others] = data.mentions.map(({ communique }) => this.dossiersOf(communique));
    return first.find((id) => others.every((list) => list.includes(id))) ?? '?';
  }

  dayOf(id: string): string {
    return this.documents.find((one) => one.id === id)?.data.date ?? '';
  }

  laterIn(dossiers: readonly string[], day: string): number {
    return this.documents.filter(
      ({ id, data }) => data.date > day && this.dossiersOf(id).some((one) => dossiers.includes(one)),
    ).length;
  }
}

describe.each(ARCHIVES)('an archive of $communiques documents in $dossiers dossiers', (size) => {
  const world = inventedWorld(size, 7 + size.communiques);
  const { graph } = world;
  const plain = new Plain(world);
  const nodeOf = (id: string) => graph.commitments.find((one) => one.id === id);

  test('holds what was asked', () => {
    expect(graph.communiques).toHaveLength(size.communiques);
    expect(graph.dossiers).toHaveLength(size.dossiers > 1 ? size.dossiers : 0);
    expect(graph.commitments).toHaveLength(size.commitments);
  });

  test('silence is that of the documents of the dossier', () => {
    for (const entry of plain.commitments) {
      const last = plain.dayOf(entry.data.mentions.at(-1)?.communique ?? '');
      const wanted = plain.laterIn([plain.homeOf(entry)], last);
      expect([entry.id, nodeOf(entry.id)?.silentSince]).toEqual([entry.id, wanted]);
    }
    for (const { id, passage, communiques, silentSince } of graph.themes) {
      const wanted = plain.laterIn(plain.dossiersOf(passage.communique.id), communiques.at(-1)?.date ?? '');
      expect([id, silentSince]).toEqual([id, wanted]);
    }
  });

  test('novelty is of the first document of the thread', () => {
    for (const communique of graph.communiques) {
      const wanted = plain.commitments
        .filter(({ data }) => data.mentions[0]?.communique === communique.id)
        .map(({ id }) => id);
      const found = communique.novelty.flatMap(({ label, mentions }) =>
        label === NEW_HERE ? mentions.map(({ commitment }) => commitment.id) : [],
      );
      expect([communique.id, found.sort()]).toEqual([communique.id, wanted.sort()]);
    }
  });

  test('unmentioned: said earlier in one of the dossiers of the document, and not in it', () => {
    plain.documents.forEach(({ id }, rank) => {
      const before = new Set(plain.documents.slice(0, rank).map((one) => one.id));
      const left = plain.commitments.filter(
        (entry) =>
          plain.dossiersOf(id).includes(plain.homeOf(entry)) &&
          entry.data.mentions.some(({ communique }) => before.has(communique)) &&
          entry.data.mentions.every(({ communique }) => communique !== id),
      );
      const node = graph.communiques.find((one) => one.id === id);
      if (node === undefined) throw new Error(`no communiqué ${id}`);
      const { count, named } = unmentionedIn(graph, node);
      const latest = named.map(({ commitment }) => commitment);
      expect([id, count, latest.length]).toEqual([id, left.length, Math.min(10, left.length)]);
      expect(latest.filter((one) => !left.some((entry) => entry.id === one.id))).toEqual([]);
    });
  });

  test('a promised date is past in silence when a document of its dossier has come since', () => {
    for (const { commitment, state, answers, silentSince, interval } of graph.deadlines) {
      const entry = plain.commitments.find(({ id }) => id === commitment.id);
      if (entry === undefined) throw new Error(`no commitment ${commitment.id}`);
      const days = entry.data.mentions.map(({ communique }) => plain.dayOf(communique));
      const last = days.at(-1) ?? '';
      const silent = plain.laterIn([plain.homeOf(entry)], last);
      const isPast = (interval?.last ?? '9') < graph.site.asOf;
      const isAnswered = days.some((day) => day > (days[0] ?? ''));
      const wanted = !isPast
        ? 'à venir'
        : isAnswered
          ? 'passée, un document en reparle'
          : silent > 0
            ? 'passée, aucun document relié depuis'
            : 'passée, aucun document publié ici depuis';
      expect([commitment.id, state, silentSince]).toEqual([commitment.id, wanted, silent]);
      expect(answers.length > 0).toBe(isAnswered);
    }
  });

  test('each dossier holds its documents and its threads, and no other', () => {
    const idsOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
    const held = graph.dossiers.map(({ id, communiques, commitments }) => [
      id,
      idsOf(communiques),
      idsOf(commitments).sort(),
    ]);
    const wanted = graph.dossiers.map(({ id }) => [
      id,
      idsOf(plain.documents.filter((one) => plain.dossiersOf(one.id).includes(id))),
      idsOf(plain.commitments.filter((entry) => plain.homeOf(entry) === id)).sort(),
    ]);
    expect(held).toEqual(wanted);
  });

  test('a dossier’s columns hold each of its documents since the first thread, told of or not', () => {
    const ofDossiers = filteredThreads(graph).filter(({ list }) => list.facet === 'dossier');
    const told = graph.dossiers.filter(({ commitments }) => commitments.length > 0);
    expect(ofDossiers.map(({ list }) => list.id)).toEqual(told.map(({ id }) => id));
    for (const { list, threads } of ofDossiers) {
      const own = plain.documents.filter(({ id }) => plain.dossiersOf(id).includes(list.id));
      const first = own.findIndex(({ id }) =>
        plain.commitments.some(
          (entry) =>
            plain.homeOf(entry) === list.id &&
            entry.data.mentions.some(({ communique }) => communique === id),
        ),
      );
      const shown = threads.columns.flatMap(({ documents }) => documents.map(({ id }) => id));
      expect([list.id, shown]).toEqual([list.id, own.slice(first).map(({ id }) => id)]);
    }
  });

  test('a column without a document of the dossier is no silence', () => {
    const wrong = allThreads(graph).rows.flatMap(({ commitment, cells }) =>
      cells.flatMap(({ column, run }) => {
        const home = commitment.dossier?.id ?? '*';
        const isOwn = column.documents.some(({ id }) => plain.dossiersOf(id).includes(home));
        const isWrong = (run === 'silent' && !isOwn) || (run === 'apart' && isOwn);
        return isWrong ? [[commitment.id, column.documents.map(({ id }) => id), run]] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
