/** What the home page and the lists of dates say first. */
import { describe, expect, test } from 'vitest';
import type { Graph } from '#graph/graph.ts';
import { mainSectionsOf, MAIN_SECTIONS } from '#kinds/sections.ts';
import { coverageOf } from '#views/coverage.ts';
import { isOverdue, isSpokenOfSince, nextDatesOf } from '#views/next-dates.ts';
import { world } from '../exports/world.ts';
import { foundingWorld } from './worlds.ts';

const founding = foundingWorld().graph;
const at = (graph: Graph, asOf: string): Graph => ({ ...graph, site: { ...graph.site, asOf } });

describe('how many documents, and of when', () => {
  const of = (...years: string[]) => {
    const [one] = founding.communiques;
    if (one === undefined) throw new Error('no document');
    return coverageOf({ ...founding, communiques: years.map((year) => ({ ...one, year })) });
  };
  test.each([
    [[], ''],
    [['2020', '2020'], 'de 2020'],
    [['2020', '2019'], 'de 2019 et de 2020'],
    [['2024', '2020', '2017'], 'de 2017 à 2024'],
  ])('%j', (years, said) => {
    expect(of(...years)).toEqual({ documents: years.length, years: said });
  });
});

describe('what is ahead', () => {
  test('nothing, when all that was announced is past: the latest is told, and is not offered as the next', () => {
    const { events, deadlines, lastAnnounced } = nextDatesOf(founding);
    expect([events, deadlines]).toEqual([[], []]);
    expect(lastAnnounced?.id).toBe('prochaine-conference-regionale-2019');
    expect(lastAnnounced && isOverdue(lastAnnounced, founding.site.asOf)).toBe(true);
    expect(lastAnnounced && isSpokenOfSince(lastAnnounced)).toBe(false);
  });

  test('an announced event, until its last day is past', () => {
    const promised = founding.events.filter(({ status }) => status === 'promis');
    expect(nextDatesOf(at(founding, '2019-12-31')).events).toEqual(promised);
    expect(nextDatesOf(at(founding, '2020-01-01')).events).toEqual([]);
  });

  test('an event that took place is no announced one', () => {
    for (const event of founding.events.filter(({ status }) => status !== 'promis'))
      expect(isOverdue(event, '9999-01-01')).toBe(false);
  });
});

test('dossiers are a main way into a site that has several, and into no other', () => {
  expect(founding.site.sections).not.toContain('dossiers');
  expect(mainSectionsOf(founding.site.sections)).toEqual(MAIN_SECTIONS);
  const several = world().site.sections;
  expect(several).toContain('dossiers');
  expect(mainSectionsOf(several)).toEqual([
    'communiques',
    'dossiers',
    ...MAIN_SECTIONS.filter((name) => name !== 'communiques'),
  ]);
});
