/** Every sentence of a text is tied to a record that quotes it, or waived with a reason. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf } from '#document/passages.ts';
import { leavesOf } from '#document/model.ts';
import { coverageOf } from '#graph/sentences/coverage-count.ts';
import { sentencesOf } from '#graph/sentences/coverage.ts';
import { sentencesSaid } from '#views/sentences.ts';
import { foundingWorld } from '../worlds.ts';
import type { WrittenWorld } from '../written-world.ts';
import { ASSISES, village } from './village.ts';

const FILE = `communiques/${ASSISES}.mdx`;
/** Brumeval, where every sentence is asked for, with more words at the end of one of its texts. */
const asked = (text: string, waivers = '') =>
  village
    .edit('site.yaml', 'sentences: comptées', 'sentences: exigées')
    .edit(FILE, 'waivedNumbers:', `${waivers === '' ? '' : `waivedSentences:\n${waivers}`}waivedNumbers:`)
    .append(FILE, `\n${text}\n`);
const saidOf = (world: WrittenWorld) =>
  world
    .said('sentences')
    .filter((line) => line.includes(ASSISES))
    .map((line) => line.replace(/^\S+ /, ''));
/** What Brumeval lacks by itself is not what a test adds. */
const ownGaps = new Set(saidOf(asked('')));
const said = (text: string, waivers = '') =>
  saidOf(asked(text, waivers)).filter((line) => !ownGaps.has(line));

const entryOf = (world: WrittenWorld, id = ASSISES) => {
  const { content } = world.read();
  const entry = content.entries.communiques.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`no communiqué ${id}`);
  return { entry, content };
};

describe('a sentence', () => {
  test('that nothing quotes is refused, with what to paste', () => {
    expect(said('Le soleil a brillé.')).toEqual([
      '— aucune fiche ne cite la phrase « Le soleil a brillé. » → citez-la dans une fiche (mention, chiffre, passage d’un événement…), ou collez sous « waivedSentences: » : - { quote: "Le soleil a brillé.", why: "pourquoi elle n’appelle pas de fiche" }',
    ]);
  });

  test('what is to be pasted is accepted once it is', () => {
    const [line = ''] = said('Le « soleil » a brillé : sur tous.');
    const pasted = line.slice(line.indexOf('- {'));
    expect(said('Le « soleil » a brillé : sur tous.', `  ${pasted}\n`)).toEqual([]);
  });

  test('of a draft is only told', () => {
    const world = asked('Le soleil a brillé.').edit(FILE, 'date: 2019', 'status: brouillon\ndate: 2019');
    const about = world.problems.filter(({ message }) => message.includes('soleil'));
    expect(about.map(({ severity }) => severity)).toEqual(['avertit']);
  });

  test('is not asked for where the site only counts', () => {
    expect(village.append(FILE, '\nLe soleil a brillé.\n').said('sentences')).toEqual([]);
  });

  test('nor while a record that may quote it cannot be read', () => {
    expect(asked('Le soleil a brillé.').spoil('figures/etals-doubles.yaml').said('sentences')).toEqual([]);
  });

  test('that a vocabulary entry alone quotes is not told by it', () => {
    const world = asked('Le foirail a brillé.').append(
      'vocabulary/halle.yaml',
      `  - communique: ${ASSISES}\n    quote: "Le foirail"\n`,
    );
    expect(saidOf(world).filter((line) => line.includes('foirail'))).toHaveLength(1);
  });

  test('the number of a heading is none', () => {
    const { entry, content } = entryOf(village.append(FILE, '\n## 1. Le soleil\n'));
    expect(sentencesOf(entry, content).map(({ words }) => words)).not.toContain('1.');
  });
});

describe('a waiver', () => {
  test('of several sentences gives one reason to each', () => {
    expect(
      said(
        'Le soleil a brillé. La pluie a cessé.',
        '  - quotes: ["soleil a brillé", "pluie a cessé"]\n    why: "Le temps qu’il fait."\n',
      ),
    ).toEqual([]);
  });

  test('of words that run over two sentences is refused', () => {
    expect(
      said(
        'Le soleil a brillé. La pluie a cessé.',
        '  - quote: "a brillé. La pluie"\n    why: "Le temps."\n',
      ),
    ).toEqual([
      'waivedSentences.0.quote — ces mots courent sur plusieurs phrases → citez une seule phrase par endroit : chacune a sa fiche, ou sa raison',
    ]);
  });

  test('of a sentence that a record quotes is refused', () => {
    expect(said('', '  - quote: "La ville ouvrira une halle en 2020."\n    why: "Essai."\n')[0]).toMatch(
      /^waivedSentences\.0\.quote — commitments\/\S+ cite déjà cette phrase → retirez cette ligne$/,
    );
  });

  test.each([
    ['intertitre', '## Le soleil brille'],
    ['salutation', 'Mesdames, Messieurs, chers collègues,'],
    ['contact', 'Contact presse : 03 20 00 00 00 – presse@brumeval.fr'],
    ['cellule', '| Le soleil |\n| --- |\n| La pluie |'],
    ['note', 'Le comité se réunira deux fois par an[^1].\n\n[^1]: Le soleil brille.'],
  ])('of the kind « %s »', (kind, text) => {
    const waiver = `  - class: ${kind}\n    why: "Essai."\n`;
    expect(said(text, waiver).filter((line) => !line.includes('Le comité'))).toEqual([]);
    expect(said(text).length).toBeGreaterThan(0);
    expect(said('', waiver)).toEqual([
      `waivedSentences.0.class — aucune phrase de la sorte « ${kind} » n’est laissée de côté → retirez cette ligne : ces phrases ont une fiche, ou il n’y en a pas`,
    ]);
  });

  test.each([
    'Mesdames, Messieurs, la halle ouvrira.',
    'Monsieur le préfet a ouvert 3 halles,',
    'Le 03 20 00 00 00 répond jour et nuit.',
    'Contact : la ville écrira à presse@brumeval.fr',
  ])('of a kind does not swallow a sentence that tells something: %s', (text) => {
    const waiver = '  - class: salutation\n    why: "Essai."\n  - class: contact\n    why: "Essai."\n';
    expect(said(text, waiver).some((line) => line.startsWith('— aucune fiche'))).toBe(true);
  });
});

describe('the founding corpus', () => {
  test('has no sentence without a record', () => {
    const { content } = foundingWorld();
    expect(coverageOf(content).sentences.bare).toBe(0);
  });

  test('shows, within sentences that records quote, the words that none of them does', () => {
    const { graph } = foundingWorld();
    const [node] = graph.communiques.filter(({ date }) => date.startsWith('2019'));
    const unquoted = sentencesSaid(node?.id ?? '', node?.sentences ?? [])?.unquoted ?? [];
    expect(unquoted.map(({ words }) => words)).toContain('fixés par la délégation interministérielle.');
  });
});

test('is the same as a recount by hand, whatever is quoted and waived', () => {
  const NOUNS = ['halle', 'haie', 'grille', 'table', 'rue', 'place', 'cour', 'porte'];
  const sentenceOf = (noun: string) => `La ${noun} du soleil a été repeinte.`;
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('bare', 'quoted', 'waived'), { minLength: 1, maxLength: 8 }),
      (fates) => {
        const all = fates.map((fate, index) => ({ fate, sentence: sentenceOf(NOUNS[index] ?? '') }));
        const of = (fate: string) => all.flatMap((one) => (one.fate === fate ? [one.sentence] : []));
        const waivers = of('waived').map((words) => `  - quote: "${words}"\n    why: "Essai."\n`);
        const passages = of('quoted').map((words) => `  - communique: ${ASSISES}\n    quote: "${words}"\n`);
        const event = 'events/assises-2019.yaml';
        const text = all.map(({ sentence }) => sentence).join(' ');
        const world = asked(text, waivers.join(''));
        const quoting =
          passages.length === 0 ? world : world.append(event, `passages:\n${passages.join('')}`);
        const { entry, content } = entryOf(quoting);
        const found = sentencesOf(entry, content).filter(({ words }) => words.includes('du soleil'));
        expect(
          found.map(({ records, waived }) =>
            records.length > 0 ? 'quoted' : waived === undefined ? 'bare' : 'waived',
          ),
        ).toEqual(fates);
        const document = entry.document;
        if (document === undefined) throw new Error('no document');
        // By hand: each sentence is looked for in the text, with whatever quotes it.
        const naive = leavesOf(document)
          .flatMap((leaf) => leaf.sentences.map((one) => leaf.text.slice(one.start, one.end)))
          .filter((words) =>
            of('quoted').some((quote) => words.includes(quote) && placesOf(document, quote).length > 0),
          );
        expect(found.filter(({ records }) => records.length > 0).map(({ words }) => words)).toEqual(naive);
        expect(saidOf(quoting).filter((line) => line.includes('du soleil'))).toHaveLength(of('bare').length);
      },
    ),
    { numRuns: 40 },
  );
});

test('the words that name who publishes a document are tied by its header, alone in their sentence', () => {
  const file = 'communiques/2020-06-18-halle.mdx';
  const world = village.append(file, '\nMAIRIE DE BRUMEVAL\n\nLa MAIRIE DE BRUMEVAL a repeint.\n');
  const { entry, content } = entryOf(world, '2020-06-18-halle');
  const named = sentencesOf(entry, content).filter(({ words }) => words.includes('MAIRIE'));
  expect(named.map(({ records }) => records)).toEqual([['communiques/2020-06-18-halle'], []]);
});
