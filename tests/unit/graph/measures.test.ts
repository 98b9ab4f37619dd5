/** What documents make precise of a commitment: proven words, or words that a program reads; never a guess. */
import { describe, expect, test } from 'vitest';
import { buildGraph } from '#graph/build.ts';
import { MEASURE_WORDS } from '#views/measure-words.ts';
import { absentMeasures, measuresOf, type MeasureId } from '#views/measures.ts';
import { foundingWorld } from './worlds.ts';
import { ASSISES, village } from './rules/village.ts';
import type { WrittenWorld } from './written-world.ts';

const FILE = 'commitments/reunir-le-comite.yaml';
const commitmentIn = (world: WrittenWorld, id = 'reunir-le-comite') => {
  expect(world.lines()).toEqual([]);
  const found = buildGraph(world.read().content).commitments.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no commitment ${id}`);
  return found;
};
const measureOf = (world: WrittenWorld, id: MeasureId) => {
  const found = measuresOf(commitmentIn(world)).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return {
    ...found,
    stated: found.stated.map(({ words }) => words),
    read: found.read.map(({ words }) => words),
  };
};
/** « Le comité se réunira deux fois par an », with other words after it. */
const saying = (more: string) =>
  village
    .edit(`communiques/${ASSISES}.mdx`, 'deux fois par an.', `deux fois par an${more}.`)
    .edit(
      `communiques/${ASSISES}.mdx`,
      'waivedNumbers:',
      `waivedNumbers:\n  - quote: "${more.trim()}"\n    why: "Essai."`,
    );

describe('a commitment', () => {
  test('says when it is due, and who acts, in words that a record proves', () => {
    expect(measureOf(village, 'date').stated).toEqual(['Le comité se réunira deux fois par an']);
    const acting = (role: string) =>
      village.append(
        FILE,
        `parties:\n  - organisation: mairie\n    role: ${role}\n    communique: ${ASSISES}\n    quote: "La ville ouvrira une halle"\n`,
      );
    const named = (role: string) =>
      acting(role).edit('organisations/mairie.yaml', '  - "la ville"', '  - "la ville"\n  - "La ville"');
    expect(measureOf(named('porte'), 'acteur').stated).toEqual(['La ville ouvrira une halle']);
    expect(measureOf(named('est cité'), 'acteur').isAbsent).toBe(true);
    expect(measureOf(named('bénéficie'), 'beneficiaire').stated).toEqual(['La ville ouvrira une halle']);
  });

  test('says where and for whom only where a record quotes it', () => {
    expect(absentMeasures(commitmentIn(village))).toEqual(['somme', 'acteur', 'lieu', 'beneficiaire']);
    const said = village.append(
      FILE,
      `places:\n  - words: "halle"\n    communique: ${ASSISES}\n    quote: "une halle en 2020"\nbeneficiaries:\n  - words: "marchés"\n    communique: ${ASSISES}\n    quote: "les marchés de plein vent"\n`,
    );
    expect(measureOf(said, 'lieu').stated).toEqual(['halle']);
    expect(measureOf(said, 'beneficiaire').stated).toEqual(['marchés']);
    expect(
      village
        .append(
          FILE,
          `places:\n  - words: "gare"\n    communique: ${ASSISES}\n    quote: "une halle en 2020"\n`,
        )
        .lines(),
    ).toHaveLength(1);
  });

  test('is never said to be without a sum that stands in its sentence, though no record ties it', () => {
    const sum = measureOf(saying(' avec 800 euros'), 'somme');
    expect(sum).toMatchObject({ stated: [], read: ['800 euros'], isAbsent: false });
    expect(measureOf(village, 'somme').isAbsent).toBe(true);
  });

  test('nor without a number', () => {
    expect(measureOf(saying(' autour de 12 tables'), 'nombre').read).toContain('12');
  });

  test('nor without a date, even one that only the day of the document resolves', () => {
    const undated = (more: string) =>
      saying(more).edit(
        FILE,
        `due:\n  rhythm: "deux fois par an"\n  communique: ${ASSISES}\n  quote: "Le comité se réunira deux fois par an"\n`,
        '',
      );
    const read = (more: string) => {
      const { content } = undated(more).read();
      const found = buildGraph(content).commitments.find((one) => one.id === 'reunir-le-comite');
      return found && measuresOf(found).find(({ id }) => id === 'date');
    };
    expect(read(' dès cet été')?.isAbsent).toBe(false);
    expect(read(' à partir du 3 mai 2020')?.isAbsent).toBe(false);
    expect(read(' dans le calme')?.isAbsent).toBe(true);
  });
});

test('no commitment of the founding corpus is said to be without what its sentences hold in figures', () => {
  for (const commitment of foundingWorld().graph.commitments)
    for (const { id, isAbsent } of measuresOf(commitment)) {
      const sentences = commitment.mentions.map(({ passage }) => passage.sentence).join(' ');
      if (id === 'somme' && /€|euros/.test(sentences))
        expect([commitment.id, id, isAbsent]).toEqual([commitment.id, id, false]);
      if (id === 'date' && /\b20\d\d\b|cet été/.test(sentences))
        expect([commitment.id, id, isAbsent]).toEqual([commitment.id, id, false]);
    }
});

test('no answer is a judgement, nor says more than what was read', () => {
  for (const { absent, without } of Object.values(MEASURE_WORDS)) {
    expect(absent).toMatch(/dans les phrases qui en parlent\.$/);
    expect(`${absent} ${without}`).not.toMatch(/flou|vague|oubli|manque|faute|jamais/);
  }
});
