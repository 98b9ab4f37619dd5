import { describe, expect, test } from 'vitest';
import { deadlinesOf, type DeadlineNode } from '#graph/time/deadlines.ts';
import { communique, foundingWorld, smallWorld } from './worlds.ts';

const OLD = '2019-01-16';
const NEW = '2020-07-10';
const SAID = {
  silent: 'La conférence se tiendra au deuxième semestre 2019.',
  answered: 'Le guichet se tiendra en 2019.',
  again: 'Le guichet se tiendra encore.',
  alone: 'Le marché se tiendra cette année.',
  often: 'Le comité se tiendra deux fois par an.',
};
const mention = (day: string, quote: string, nature = 'annonce') =>
  `  - communique: ${day}-essai\n    quote: "${quote}"\n    verb: "se tiendra"\n    level: annoncé\n    nature: ${nature}\n    summary: "Une annonce"\n`;
const due = (day: string, quote: string, field: string) =>
  `due:\n  ${field}\n  communique: ${day}-essai\n  quote: "${quote}"\n`;
const commitment = (mentions: string, promised: string) =>
  `title: "Tenir parole"\nlevel: régional\nmentions:\n${mentions}${promised}`;

const FILES = {
  ...communique(OLD, `${SAID.silent} ${SAID.answered} ${SAID.often}`),
  ...communique(NEW, `${SAID.again} ${SAID.alone}`),
  'commitments/silent.yaml': commitment(
    mention(OLD, SAID.silent),
    due(OLD, SAID.silent, 'period: 2019-S2\n  words: "au deuxième semestre 2019"'),
  ),
  'commitments/answered.yaml': commitment(
    mention(OLD, SAID.answered) + mention(NEW, SAID.again, 'répétition'),
    due(OLD, SAID.answered, 'words: "en 2019"'),
  ),
  'commitments/alone.yaml': commitment(
    mention(NEW, SAID.alone),
    due(NEW, SAID.alone, 'words: "cette année"'),
  ),
  'commitments/often.yaml': commitment(
    mention(OLD, SAID.often),
    due(OLD, SAID.often, 'rhythm: "deux fois par an"'),
  ),
  'commitments/undated.yaml': commitment(mention(NEW, SAID.again), ''),
};
const { graph } = smallWorld(FILES);
const on = (asOf: string): Readonly<Record<string, DeadlineNode>> =>
  Object.fromEntries(deadlinesOf(graph.commitments, asOf).map((one) => [one.commitment.id, one]));
const states = (asOf: string) =>
  Object.fromEntries(Object.entries(on(asOf)).map(([id, { state }]) => [id, state]));

describe('promised dates', () => {
  test('every state, on a day when all are past', () => {
    expect(states('2021-03-01')).toEqual({
      silent: 'passée, aucun document relié depuis',
      answered: 'passée, un document en reparle',
      alone: 'passée, aucun document publié ici depuis',
      often: 'rythme',
    });
  });

  test('a date is to come until its last day is over', () => {
    expect(states('2019-12-31')).toMatchObject({
      silent: 'à venir',
      answered: 'à venir',
      alone: 'à venir',
      often: 'rythme',
    });
    expect(states('2020-01-01')).toMatchObject({
      silent: 'passée, aucun document relié depuis',
      alone: 'à venir',
    });
    expect(states('2020-12-31')['alone']).toBe('à venir');
    expect(states('2021-01-01')['alone']).toBe('passée, aucun document publié ici depuis');
  });

  test('words are resolved on the day of the document that says them', () => {
    const all = on('2021-03-01');
    expect(all['silent']?.interval).toEqual({ first: '2019-07-01', last: '2019-12-31' });
    expect(all['alone']?.interval?.last).toBe('2020-12-31');
    expect(all['alone']?.words).toBe('cette année');
    expect(all['often']?.timesAYear).toBe(2);
    expect(all['often']?.interval).toBeUndefined();
  });

  test('a return is on the day that its period tells, and in September without one', () => {
    const words = 'Le marché se tiendra à la rentrée 2019.';
    const heldOn = (period: string) => {
      const { graph: told } = smallWorld({
        ...communique(OLD, words),
        'commitments/back.yaml': commitment(
          mention(OLD, words),
          due(OLD, words, `period: ${period}\n  words: "à la rentrée 2019"`),
        ),
      });
      const [node] = deadlinesOf(told.commitments, OLD);
      return [node?.interval?.first, node?.interval?.last];
    };
    expect(heldOn('2019-09-02')).toEqual(['2019-09-02', '2019-09-02']);
    expect(heldOn('2019')).toEqual(['2019-09-01', '2019-09-30']);
  });

  test('answers are mentions of later documents; silence counts documents', () => {
    const all = on('2021-03-01');
    expect(all['answered']?.answers.map(({ passage }) => passage.communique.date)).toEqual([NEW]);
    expect(all['silent']?.answers).toEqual([]);
    expect([all['silent']?.silentSince, all['answered']?.silentSince]).toEqual([1, 0]);
  });

  test('by state, then last day; no date, no line', () => {
    expect(deadlinesOf(graph.commitments, '2021-03-01').map((one) => one.commitment.id)).toEqual([
      'often',
      'answered',
      'silent',
      'alone',
    ]);
  });

  test('the founding corpus: the next conference is past and no longer mentioned', () => {
    const { graph: founding } = foundingWorld();
    const found = deadlinesOf(founding.commitments, founding.site.asOf);
    const conference = found.find(
      (one) => one.commitment.id === 'prochaine-conference-au-deuxieme-semestre-2019',
    );
    expect(conference?.state).toBe('passée, aucun document relié depuis');
    expect(conference?.interval).toEqual({ first: '2019-07-01', last: '2019-12-31' });
  });
});

describe('the rule of promised dates', () => {
  const changed = (id: 'silent' | 'often' | 'alone', from: string, to: string) => {
    const path = `commitments/${id}.yaml` as const;
    return smallWorld({ ...FILES, [path]: FILES[path].replace(from, to) }).lines;
  };

  test('accepts dates that agree with their words', () => {
    expect(smallWorld(FILES).lines).toEqual([]);
  });

  test('refuses a period that its words do not give', () => {
    expect(changed('silent', '2019-S2', '2019-S1')).toEqual([
      'content/commitments/silent.yaml:11:11 due.period — « au deuxième semestre 2019 », dit le 2019-01-16, finit le 2019-12-31, la période finit le 2019-06-30 → corrigez la période',
    ]);
  });

  test('refuses a period that ends with its words and begins elsewhere', () => {
    expect(changed('silent', '2019-S2', '2019-T4')).toEqual([
      'content/commitments/silent.yaml:11:11 due.period — « au deuxième semestre 2019 », dit le 2019-01-16, commence le 2019-07-01, la période commence le 2019-10-01 → corrigez la période',
    ]);
  });

  test('refuses a rhythm that is none', () => {
    expect(changed('often', 'rhythm: "deux fois par an"', 'rhythm: "se tiendra"')).toContain(
      'content/commitments/often.yaml:11:11 due.rhythm — « se tiendra » n’est pas un rythme reconnu → citez par exemple « deux fois par an »',
    );
  });

  test('refuses a date without words, and words that give no date', () => {
    expect(changed('alone', 'words: "cette année"', 'period: 2020')).toEqual([
      'content/commitments/alone.yaml:13:10 due.quote — échéance sans mots → citez-les dans « words », ou dans « rhythm » pour un rythme',
    ]);
    expect(changed('alone', 'words: "cette année"', 'words: "Le marché"')).toEqual([
      'content/commitments/alone.yaml:11:10 due.words — « Le marché » ne donne pas d’échéance reconnue → donnez aussi « period »',
    ]);
  });
});
