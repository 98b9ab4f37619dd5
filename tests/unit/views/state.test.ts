/** What is said of an entry wherever its title is read alone. */
import { describe, expect, test } from 'vitest';
import type { PagedNode } from '#graph/model.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import type { EventNode } from '#kinds/events/node.ts';
import type { FigureNode } from '#kinds/figures/node.ts';
import { LEVELS, NATURES, type Level, type Nature, PARTIAL } from '#schemas/levels.ts';
import { wordOf } from '#schemas/lists.ts';
import { sourcedTitle, stateOf, statedTitle, statusOf } from '#views/state.ts';
import { world } from '../exports/world.ts';

const graph = world();
function first<N>([node]: readonly N[]): N {
  if (node === undefined) throw new Error('the tiny world lacks one');
  return node;
}
const commitment = first(graph.commitments);
const figure = first(graph.figures);
const event = first(graph.events);

const titled = (title: string, level: Level, nature: Nature = 'annonce'): CommitmentNode => ({
  ...commitment,
  title,
  last: { ...commitment.last, level, nature },
});
const figureSaying = (title: string, level: Level | undefined, verb?: string): FigureNode => ({
  ...figure,
  title,
  data: { ...figure.data, level, verb },
});

describe('the title of a commitment that is read alone', () => {
  test.each(LEVELS)('says « %s », after its title', (level) => {
    expect(statedTitle(titled('Ouvrir un foyer', level))).toBe(`Ouvrir un foyer : ${level}`);
  });

  test.each(NATURES.flatMap((nature) => LEVELS.map((level) => [nature, level] as const)))(
    'of %s, %s: says what the level is of, unless the level says it',
    (nature, level) => {
      const isPlain = nature === 'annonce' || nature === 'réalisation';
      expect(statedTitle(titled('Ouvrir un foyer', level, nature))).toBe(
        `Ouvrir un foyer : ${isPlain ? level : nature === PARTIAL ? `${level} en partie` : `${level} (${nature})`}`,
      );
    },
  );

  test('says it once, when the title says it already', () => {
    expect(statedTitle(titled('Créer les places attendues', 'attendu'))).toBe('Créer les places attendues');
    expect(statedTitle(titled('Créer les places attendues', 'annoncé'))).toBe(
      'Créer les places attendues : annoncé',
    );
    expect(statedTitle(titled('Suivre les travaux en cours', 'en cours', 'hausse'))).toBe(
      'Suivre les travaux en cours : en cours (hausse)',
    );
    // « inattendu » is not « attendu ».
    expect(statedTitle(titled('Parer à l’inattendu', 'attendu'))).toBe('Parer à l’inattendu : attendu');
  });

  test('where there is room, says who says it', () => {
    expect(sourcedTitle(titled('Ouvrir un foyer', 'attendu')).replaceAll('\u00A0', ' ')).toMatch(
      /^Ouvrir un foyer : attendu, selon le communiqué .*préfecture du Nord/,
    );
  });
});

describe('a figure', () => {
  test.each([
    ['fait', 'fait (« a été lancé »)'],
    ['en cours', 'en cours (« a été lancé »)'],
    ['annoncé', 'annoncé'],
    ['attendu', 'attendu'],
    ['invité', 'invité'],
  ] as const)('%s: what is done is what its verb says', (level, said) => {
    const title = statedTitle(figureSaying('Montant', level, 'a été lancé'));
    expect(title.replace(/[\u00A0\u202F]/g, ' ')).toBe(`Montant : ${said}`);
  });

  test('says nothing that no verb says', () => {
    expect(stateOf(figureSaying('Thématiques', undefined))).toBeUndefined();
    expect(statedTitle(figureSaying('Thématiques', undefined))).toBe('Thématiques');
  });
});

test.each([
  ['conférence', 'tenue', 'annoncée'],
  ['présentation', 'tenue', 'annoncée'],
  ['échéance', 'tenue', 'annoncée'],
  ['forum', 'tenu', 'annoncé'],
  ['comité', 'tenu', 'annoncé'],
  ['autre', 'tenu', 'annoncé'],
])('an event agrees with what it is: %s', (eventKind, held, promised) => {
  const of = (status: EventNode['status']): EventNode => ({
    ...event,
    eventKind: wordOf({}, 'eventKinds', eventKind),
    status,
    title: 'Rencontre',
  });
  expect([statusOf(of('tenu')), statusOf(of('promis'))]).toEqual([held, promised]);
  expect(statedTitle(of('promis'))).toBe(`Rencontre : ${promised}`);
});

test('a title that says « annoncée » says it once', () => {
  const of = (title: string): EventNode => ({
    ...event,
    eventKind: wordOf({}, 'eventKinds', 'conférence'),
    status: 'promis',
    title,
  });
  expect(statedTitle(of('Rencontre annoncée pour 2019'))).toBe('Rencontre annoncée pour 2019');
});

test('what is neither promised nor done is left as it is named', () => {
  const { communiques, dossiers, workshops, themes, people, organisations, vocabulary } = graph;
  const others: PagedNode[] = [
    ...[...communiques, ...dossiers, ...workshops, ...themes],
    ...[...people, ...organisations, ...vocabulary],
  ];
  expect(others.map(statedTitle)).toEqual(others.map(({ title }) => title));
  expect(others.length).toBeGreaterThan(6);
});
