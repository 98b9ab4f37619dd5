import { describe, expect, test } from 'vitest';
import { contactsOf, kitOf, kitsOf, type EventKit } from '#views/kits.ts';
import type { KitDate } from '#views/kit-chronology.ts';
import type { Graph } from '#graph/graph.ts';
import type { EventNode } from '#kinds/events/node.ts';
import { communique, foundingWorld, smallWorld } from './worlds.ts';

const eventOf = (graph: Graph, id: string): EventNode => {
  const found = graph.events.find((event) => event.id === id);
  if (found === undefined) throw new Error(`no event ${id}`);
  return found;
};

function kitNamed(graph: Graph, id: string): EventKit {
  const kit = kitOf(graph, eventOf(graph, id));
  if (kit === undefined) throw new Error(`no kit for ${id}`);
  return kit;
}

/** One line for each date of a chronology: where it stands, and what it is. */
const lineOf = (one: KitDate) => {
  const named = {
    événement: () => (one.what === 'événement' ? one.event.id : ''),
    communiqué: () => (one.what === 'communiqué' ? one.communique.id : ''),
    échéance: () => (one.what === 'échéance' ? one.deadline.commitment.id : ''),
  }[one.what]();
  return `${one.at} ${one.what} ${named}`;
};

describe('the kit of the forum of 2020', () => {
  const kit = () => kitNamed(foundingWorld().graph, 'forum-regional-2020');

  test('comes from the communiqué of that day', () => {
    expect(kit().reports.map(({ id }) => id)).toEqual(['2020-07-10-forum-regional']);
    expect(kit().contacts.map(({ id }) => id)).toEqual(['2020-07-10-forum-regional']);
  });

  test('gives the figure tied to it first, then the others of the communiqué, in reading order', () => {
    expect(kit().figures.map(({ id }) => id)).toEqual([
      'acteurs-de-terrain-au-forum-2020',
      'enjeux-principaux-de-2020',
      'places-d-hebergement-ouvertes-pendant-le-confinement',
      'cheques-d-urgence-alimentaires',
      'places-d-insertion-attendues-en-2020',
      'somme-mobilisee-par-l-etat-en-2019',
      'doublement-annonce-pour-2020',
      'montant-de-l-appel-a-experimentations',
    ]);
  });

  test('gives every mention of a commitment in it, once', () => {
    const { graph } = foundingWorld();
    const report = graph.communiques.find(({ id }) => id === '2020-07-10-forum-regional');
    expect(kit().mentions).toEqual(report?.mentions);
    expect(new Set(kit().mentions).size).toBe(kit().mentions.length);
  });

  test('tells what came before and what its communiqué promises, a deadline at its end', () => {
    expect(kit().chronology.map(lineOf)).toEqual([
      '2018-09-13 événement presentation-de-la-strategie-nationale-2018',
      '2019-01-16 événement conference-regionale-des-acteurs-2019',
      '2019-07-01 événement prochaine-conference-regionale-2019',
      '2020-07-10 événement forum-regional-2020',
      '2020-07-10 communiqué 2020-07-10-forum-regional',
      '2020-09-22 échéance un-ete-reparateur',
      '2020-09-22 échéance mobiliser-les-dispositifs-de-l-ete',
      '2020-12-31 échéance creer-des-places-d-insertion',
      '2020-12-31 échéance doubler-le-soutien-aux-conseils-departementaux',
    ]);
  });
});

test('a document that speaks of an event months later does not report on it: its figures are not the event’s', () => {
  const kit = kitNamed(foundingWorld().graph, 'presentation-de-la-strategie-nationale-2018');
  expect(kit.reports).toEqual([]);
  expect(kit.figures).toEqual([]);
  // What that document says of the commitments tied to the event is still to be quoted.
  expect(kit.mentions.length).toBe(5);
});

test('words quoted within longer ones are not given twice', () => {
  const { passages } = kitNamed(foundingWorld().graph, 'conference-regionale-des-acteurs-2019');
  const words = passages.map((passage) => passage.words);
  for (const one of words) expect(words.filter((other) => other.includes(one))).toEqual([one]);
});

describe('an event', () => {
  const DAY = '2021-01-04';
  const event = (more = '') => ({
    'events/reunion.yaml': `title: "Réunion"\nkind: comité\nstatus: tenu\ndate:\n  period: ${DAY}\n  communique: ${DAY}-essai\n  quote: "se sont réunis ce lundi 4 janvier"\n  words: "ce lundi 4 janvier"\n${more}`,
  });
  const body = "Les élus se sont réunis ce lundi 4 janvier. Le comité local s'ouvre à tous.";

  test('of which only the date is told has no kit', () => {
    const { graph } = smallWorld({ ...communique(DAY, body), ...event() });
    expect(kitOf(graph, eventOf(graph, 'reunion'))).toBeUndefined();
    expect(kitsOf(graph)).toEqual([]);
  });

  test('of which more is told has one', () => {
    const passages = `passages:\n  - communique: ${DAY}-essai\n    quote: "Le comité local s'ouvre à tous"\n`;
    const { graph } = smallWorld({ ...communique(DAY, body), ...event(passages) });
    expect(kitsOf(graph).map(({ event }) => event.id)).toEqual(['reunion']);
    expect(kitNamed(graph, 'reunion').passages.map(({ words }) => words)).toEqual([
      'se sont réunis ce lundi 4 janvier',
      "Le comité local s'ouvre à tous",
    ]);
    expect(kitNamed(graph, 'reunion').contacts).toEqual([]);
    expect(contactsOf(graph)).toEqual([]);
  });
});
