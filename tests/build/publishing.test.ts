/** An editor publishes: what is published takes four more documents, one place to fill, one new name, and stays in order. */
import { cpSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { loadWorld } from '#content.graph.ts';
import { searchRecords } from '#search/records/index.ts';
import { problemLine } from '../../scripts/lib/report.ts';
import { PUBLISHED } from '../published.ts';
import { build, folderOfFile } from './built.ts';
import { publishedWorld } from './dist.ts';
import { findFaults, findMiscounts, findUnsaidLevels } from './finders/laws.ts';
import { isListed, readSite, type Site } from './finders/site.ts';
import { findUnstated } from './finders/states.ts';
import { publishFour } from './publishing/documents.ts';
import { dispensable, remove, renameDocument, roomFor, stopAt } from './publishing/editing.ts';

const { content: before, graph: old } = publishedWorld();
const content = copied();
const [oldest] = [...before.entries.communiques].sort((a, b) => (a.data.date < b.data.date ? -1 : 1));
if (oldest === undefined) throw new Error('a content without a document');
const freed = dispensable(content, before);

function copied(): string {
  const folder = folderOfFile();
  cpSync(PUBLISHED, folder, { recursive: true });
  return folder;
}

let added: string[];
let renamed: string;

beforeAll(() => {
  const room = roomFor(before, freed);
  if (freed !== undefined) remove(content, freed);
  added = publishFour(content, room);
  stopAt(content, room.days[3]);
  renamed = renameDocument(content, oldest.id);
});

test('the check says nothing that it did not say before', () => {
  const said = (folder: string) => judged(readContent(folder)).problems.map(problemLine);
  const known = new Set(said(PUBLISHED).map((line) => line.replaceAll(oldest.id, renamed)));
  expect(said(content).filter((line) => !known.has(line))).toEqual([]);
});

describe('the site', () => {
  let site: Site;
  beforeAll(async () => {
    const { code, said, dist } = await build(content, {}, folderOfFile());
    if (code !== 0) throw new Error(said);
    site = readSite(dist);
  });

  test('keeps every law', async () => {
    expect(await findFaults(site)).toEqual([]);
    const { graph } = loadWorld(content);
    const counted = [...findMiscounts(site, graph), ...findUnsaidLevels(site, graph)];
    expect([...counted, ...findUnstated(site, graph)]).toEqual([]);
  });

  test('shows the four documents and the new name; the old one leads to it, and only leads there', () => {
    const listed = site.pages.filter(isListed).map(({ path }) => path);
    for (const id of [...added, renamed]) expect(listed).toContain(`/communiques/${id}/`);
    expect(listed).not.toContain(`/communiques/${oldest.id}/`);
    const moved = site.pages.find(({ path }) => path === `/communiques/${oldest.id}/`);
    expect(moved?.html).toContain(`href="/communiques/${renamed}/" data-moved`);
  });
});

test('the graph counts four more documents and one place less, and the search knows them', () => {
  const { graph } = loadWorld(content);
  expect(graph.communiques.length).toBe(old.communiques.length + added.length);
  expect(graph.missing.length).toBe(old.missing.length - (freed === undefined ? 0 : 1));
  const found = searchRecords(graph).map(({ url }) => url);
  for (const id of added) expect(found).toContain(`/communiques/${id}/`);
});
