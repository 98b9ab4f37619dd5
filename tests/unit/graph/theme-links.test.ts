/** What touches a subject, and in which document: never more than the documents say, nor than the editors own to. */
import { themeNeighbours } from '#views/theme.ts';
import { describe, expect, test } from 'vitest';
import { commitmentOf, communique, foundingWorld, smallWorld } from './worlds.ts';

const { graph } = foundingWorld();
const themeOf = (id: string) => graph.themes.find((theme) => theme.id === id);
const documentsOf = (id: string) => themeOf(id)?.communiques.map(({ year }) => year);
const communiqueOf = (year: string) => graph.communiques.find((one) => one.year === year);

describe('the founding corpus', () => {
  test('the document of 2020 does not say a word of those who leave child welfare', () => {
    expect(communiqueOf('2020')?.document).toBeDefined();
    expect(documentsOf('sortants-de-l-aide-sociale-a-l-enfance')).toEqual(['2019']);
    expect(themeOf('sortants-de-l-aide-sociale-a-l-enfance')?.silentSince).toBe(1);
    expect(communiqueOf('2020')?.themes.map(({ id }) => id)).not.toContain(
      'sortants-de-l-aide-sociale-a-l-enfance',
    );
  });

  test('what a document names is told from what the editors bring to it', () => {
    const ids = (year: string) => communiqueOf(year)?.namedThemes.map(({ id }) => id);
    expect(ids('2020')).toEqual(['urgence-sociale', 'educatif', 'insertion']);
    expect(ids('2019')?.length).toBe(15);
    expect(communiqueOf('2020')?.themes.length).toBeGreaterThan(3);
  });

  test('a promised meeting names the known documents that may speak of it', () => {
    const missingOf = (id: string) =>
      commitmentOf(graph, id).missing.map(({ when }) => when.replace(/\u00a0/g, ' '));
    expect(missingOf('prochaine-conference-au-deuxieme-semestre-2019')).toEqual([
      '10 juillet 2019',
      '12 décembre 2019',
    ]);
    // The forum at which others were announced is not one where they are reported on.
    expect(missingOf('mettre-a-l-abri')).toEqual([]);
  });

  test('subjects of one workshop are closer than those that share what touches all', () => {
    const theme = themeOf('formation-au-travail-social');
    const neighbours = theme === undefined ? [] : themeNeighbours(theme);
    expect(neighbours.slice(0, 2).map(({ isOfSameWorkshop }) => isOfSameWorkshop)).toEqual([true, true]);
  });

  test('an organisation lists its people by day', () => {
    for (const { offices } of graph.organisations) {
      const days = offices.map(({ passage }) => passage.communique.date);
      expect(days).toEqual([...days].sort());
    }
    expect(graph.organisations.some(({ offices }) => offices.length > 1)).toBe(true);
  });
});

describe('a link that holds in one document', () => {
  const [OLD, NEW] = ['2019-01-16', '2020-07-10'];
  const said = 'Le guichet se tiendra en ville.';
  const mention = (day: string, nature: string) =>
    `  - communique: ${day}-essai\n    quote: "${said}"\n    verb: "se tiendra"\n    level: annoncé\n    nature: ${nature}\n    summary: "Une annonce"\n`;
  const world = (link: string) =>
    smallWorld({
      ...communique(OLD, `${said} Le logement est une thématique.`),
      ...communique(NEW, said),
      ...communique('2020-12-01', 'Le marché a lieu.'),
      'themes/logement.yaml': `title: "Logement"\nkind: thématique\norder: 1\npassage:\n  communique: ${OLD}-essai\n  quote: "Le logement"\n`,
      'commitments/guichet.yaml': `title: "Tenir un guichet"\nlevel: régional\nmentions:\n${mention(OLD, 'annonce')}${mention(NEW, 'répétition')}themes:\n  - id: logement\n${link}    editorial: "Le guichet parle de logement."\n`,
    });
  const story = (link: string) => world(link).graph.themes[0]?.communiques.map(({ date }) => date);

  test('carries the subject there only; without it, everywhere', () => {
    expect(story('')).toEqual([OLD, NEW]);
    expect(story(`    communique: ${OLD}-essai\n`)).toEqual([OLD]);
  });

  test('is refused when that document does not mention the commitment', () => {
    expect(world('    communique: 2020-12-01-essai\n').lines).toEqual([
      'content/commitments/guichet.yaml:18:17 themes.0.communique — le communiqué « 2020-12-01-essai » ne mentionne pas cet engagement → nommez un de ceux du fil : 2019-01-16-essai, 2020-07-10-essai',
    ]);
  });
});
