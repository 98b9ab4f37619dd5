/** A third document is files dropped into a content folder, and nothing else: no line of code knows how many there are. */
import { latestOf } from '#views/latest.ts';
import { allThreads } from '#views/threads.ts';
import { unmentionedIn } from '#views/unmentioned.ts';
import { yearsOf } from '#views/years.ts';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadWorld } from '#content.graph.ts';
import type { Graph } from '#graph/graph.ts';
import { FOUNDING, THIRD } from '../../corpora.ts';
import { commitmentOf, figureOf, foundingWorld } from './worlds.ts';

const ID = '2021-03-15-aide-alimentaire';
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const columnIds = (graph: Graph) => allThreads(graph).columns.flatMap(({ documents }) => ids(documents));

function graphWithThird() {
  const root = mkdtempSync(join(tmpdir(), 'aufil-troisieme-'));
  try {
    cpSync(FOUNDING, root, { recursive: true });
    cpSync(THIRD, root, { recursive: true });
    return loadWorld(root).graph;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe('a third communiqué', () => {
  const { graph: before } = foundingWorld();
  const after = graphWithThird();
  const third = after.communiques[0];

  test('comes first, in its year, and after the others in time', () => {
    expect(third?.id).toBe(ID);
    expect(yearsOf(after).map(({ year }) => year)).toEqual(['2021', '2020', '2019']);
    expect(ids(yearsOf(after)[0]?.communiques ?? [])).toEqual([ID]);
    expect(third?.previous?.id).toBe(before.communiques[0]?.id);
    expect(after.communiques[1]?.next?.id).toBe(ID);
    expect(third?.next).toBeUndefined();
  });

  test('opens the latest and the threads', () => {
    expect(ids(latestOf(after).communiques)).toEqual([ID, ...ids(latestOf(before).communiques)]);
    expect(latestOf(after).figures[0]?.id).toBe('familles-accueillies');
    expect(columnIds(after)).toEqual([...columnIds(before), ID]);
    const row = allThreads(after).rows.find(
      ({ commitment }) => commitment.id === 'ouvrir-une-epicerie-solidaire',
    );
    expect(row?.cells.map(({ run }) => run)).toEqual(['before', 'before', 'only']);
  });

  test('continues the story of its theme', () => {
    const theme = after.themes.find(({ id }) => id === 'acces-a-l-alimentation');
    expect(theme?.communiques.at(-1)?.id).toBe(ID);
    const said = theme?.chronicle.filter(({ passage }) => passage.communique === third);
    expect(said?.map(({ role, subject }) => `${role} ${subject.id}`)).toEqual([
      'engagement ouvrir-une-epicerie-solidaire',
      'chiffre familles-accueillies',
    ]);
    expect(ids(third?.themes ?? [])).toEqual(['acces-a-l-alimentation']);
  });

  test('is known to the person, the organisations and the figures that it names', () => {
    const person = after.people.find(({ id }) => id === 'michel-lalande');
    expect(person?.communiques.at(-1)?.id).toBe(ID);
    expect(person?.offices).toHaveLength(3);
    expect(ids(third?.people ?? [])).toEqual(['michel-lalande']);
    for (const id of ['etat', 'prefecture-hauts-de-france'])
      expect(after.organisations.find((one) => one.id === id)?.communiques.at(-1)?.id).toBe(ID);
    expect(ids(third?.organisations ?? [])).toEqual(['etat', 'prefecture-hauts-de-france']);
    expect(after.figures[0]).toBe(figureOf(after, 'familles-accueillies'));
    expect(third?.numbers.map(({ words }) => words)).toContain('120');
  });

  test('says nothing of the older commitments: each has one more silent document', () => {
    expect(before.commitments.length).toBeGreaterThan(10);
    for (const older of before.commitments)
      expect([older.id, commitmentOf(after, older.id).silentSince]).toEqual([
        older.id,
        older.silentSince + 1,
      ]);
    expect(commitmentOf(after, 'ouvrir-une-epicerie-solidaire').silentSince).toBe(0);
    expect(third && unmentionedIn(after, third).count).toBe(before.commitments.length);
  });

  test('changes nothing of what the older documents prove', () => {
    for (const older of before.communiques) {
      const same = after.communiques.find(({ id }) => id === older.id);
      expect(same?.notes.map(({ anchor, number }) => [anchor, number])).toEqual(
        older.notes.map(({ anchor, number }) => [anchor, number]),
      );
      expect(same && unmentionedIn(after, same).count).toBe(unmentionedIn(before, older).count);
    }
  });
});
