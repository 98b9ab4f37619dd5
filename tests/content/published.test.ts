/** What is published, whatever it is: in order, whole, and counted again from its files alone. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS } from '#kinds/index.ts';
import { buildGraph } from '#graph/build.ts';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import type { Content } from '#entries/content.ts';
import { problemLine } from '../../scripts/lib/report.ts';
import { PUBLISHED } from '../published.ts';

const { content: read, problems } = judged(readContent(PUBLISHED));
if (read === undefined) throw new Error(problems.map(problemLine).join('\n'));
const content: Content = read;

test('it is in order: the check refuses nothing', () => {
  expect(problems.filter(({ severity }) => severity === 'refuse').map(problemLine)).toEqual([]);
});

describe('once it is', () => {
  const graph = buildGraph(content);
  const filesOf = (folder: string) => {
    const names = readdirSync(PUBLISHED, { withFileTypes: true });
    return names.some((one) => one.isDirectory() && one.name === folder)
      ? readdirSync(join(PUBLISHED, folder)).filter((name) => !name.startsWith('.'))
      : [];
  };

  test.each(KINDS)('there are as many %s as files, and the graph has them all', (kind) => {
    const files = filesOf(kind).map((name) => name.replace(/\.\w+$/, ''));
    expect(content.entries[kind].map(({ id }) => id).sort()).toEqual(files.sort());
    if (kind !== 'transcriptions') expect(graph[kind].map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test('every raw file has its transcription, and every transcription its document', () => {
    const raw = content.entries.transcriptions.map(({ data }) => data.source);
    expect(filesOf('sources').sort()).toEqual(raw.sort());
    const documents = content.entries.communiques.map(({ id }) => id);
    for (const { id } of content.entries.transcriptions) expect(documents).toContain(id);
  });

  test('every number of a text is carried by a record, or waived with a reason', () => {
    for (const { id, numbers } of graph.communiques)
      for (const { words, claims, waived } of numbers)
        expect([id, words, claims.length > 0 || (waived ?? '') !== '']).toEqual([id, words, true]);
  });

  test('silence is the number of documents of a later day than the last mention', () => {
    const days = new Map(content.entries.communiques.map(({ id, data }) => [id, data.date]));
    for (const { id, data } of content.entries.commitments) {
      const last =
        data.mentions
          .map(({ communique }) => days.get(communique) ?? '')
          .sort()
          .at(-1) ?? '';
      const later = [...days.values()].filter((day) => day > last).length;
      expect([id, graph.commitments.find((one) => one.id === id)?.silentSince]).toEqual([id, later]);
    }
  });

  test('what a mention links to links back', () => {
    for (const { id, mentions } of graph.commitments)
      for (const { passage } of mentions)
        expect(passage.communique.commitments.map((one) => one.id)).toContain(id);
  });
});
