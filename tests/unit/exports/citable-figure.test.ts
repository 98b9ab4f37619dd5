import { describe, expect, test } from 'vitest';
import { asMarkdown, asText, embedCode } from '#client/cite/figure-texts.ts';
import { cardUrl } from '#exports/card-address.ts';
import { citableFigure, reservationsOf } from '#exports/citable-figure.ts';
import type { Graph } from '#graph/graph.ts';
import { figureSum, isNamed, parts } from '#kinds/figures/words.ts';
import type { FigureNode } from '#kinds/figures/node.ts';
import { absoluteUrl } from '#site/urls.ts';
import { statedTitle } from '#views/state.ts';
import { matchingForm, matchingWords } from '#text/matching.ts';
import { formatDay } from '#text/day/day.ts';
import { numbersIn } from '#text/number/reader.ts';
import { typeset } from '#text/typography.ts';
import { figureOf, foundingWorld, inventedWorld } from '../graph/worlds.ts';

/** The sentence with every space plain, so that it can be read here. */
const sentenceOf = (figure: FigureNode) => {
  const { before, source, after } = citableFigure(figure);
  return (before + source + after).replace(/[\u00A0\u202F]/g, ' ');
};

const places = () => figureOf(foundingWorld().graph, 'places-d-hebergement-ouvertes-pendant-le-confinement');

/** The places of lodging, with another record or another issuer. */
function someFigure(
  data: Partial<FigureNode['data']>,
  more: { title?: string; words?: string; issuer?: string; isAttributed?: boolean } = {},
): FigureNode {
  const figure = places();
  const { communique } = figure.passage;
  const [issuer] = communique.issuers;
  if (issuer === undefined) throw new Error('no issuer');
  const organisation = { ...issuer.organisation, title: more.issuer ?? issuer.organisation.title };
  const editorial = more.isAttributed ? 'Supposé.' : issuer.editorial;
  return {
    ...figure,
    title: more.title ?? figure.title,
    data: { ...figure.data, period: undefined, ...data },
    passage: {
      ...figure.passage,
      words: more.words ?? figure.passage.words,
      communique: { ...communique, issuers: [{ organisation, editorial }] },
    },
  };
}

describe('the founding figures', () => {
  const REGION = 'communiqué de la préfecture de la région Hauts-de-France du 10 juillet 2020';
  test.each([
    [
      'places-d-hebergement-ouvertes-pendant-le-confinement',
      `Près de 3 000 places d’hébergement supplémentaires ouvertes pendant le confinement, selon le ${REGION} (« près de 3 000 places d’hébergement supplémentaires ouvertes pendant le confinement »).`,
    ],
    [
      'places-d-insertion-attendues-en-2020',
      `Plus de 1 000 places supplémentaires de chantiers et entreprises d’insertion attendues en 2020, selon le ${REGION} (chiffre attendu : « plus de 1 000 places supplémentaires de chantiers et entreprises d’insertion qui devraient être créées cette année en Hauts-de-France » ; « cette année » : 2020).`,
    ],
    [
      'cheques-d-urgence-alimentaires',
      `Chèques d’urgence alimentaires mobilisés en Hauts-de-France : près de 1,5 M€, selon le ${REGION} (« Près d’1,5M€ ont ainsi été mobilisés en Hauts-de-France en chèques d’urgence alimentaires »).`,
    ],
    [
      'doublement-annonce-pour-2020',
      `Doublement annoncé pour 2020 de la somme mobilisée par l’État : multiplication par 2, selon le ${REGION} (chiffre annoncé : « seront ainsi doublés en 2020 » ; champ : « dans le cadre de la contractualisation entre l’État et les Conseils départementaux » ; qui mobilise la somme : « mobilisés par l’État en 2019 seront ainsi doublés » ; chiffre multiplié : « Les 10M€ mobilisés par l’État en 2019 »).`,
    ],
    [
      'reunions-annoncees-par-an',
      'Deux réunions annoncées de la conférence régionale, par an, selon le communiqué du 16 janvier 2019 attribué à la préfecture de la région Hauts-de-France (chiffre annoncé : « se réunira deux fois par an »).',
    ],
  ])('%s', (id, sentence) => {
    expect(sentenceOf(figureOf(foundingWorld().graph, id))).toBe(sentence);
  });
});

describe('a figure of another shape', () => {
  test.each([
    [{ approximation: 'jusqu’à' as const }, {}, 'Jusqu’à 3 000 places d’hébergement supplémentaires'],
    [{ approximation: undefined }, {}, '3 000 places d’hébergement supplémentaires ouvertes'],
    [
      { value: 1_000_000 },
      { words: "près d'un million de places" },
      'Près d’un million de places d’hébergement supplémentaires',
    ],
    [
      { value: 2_000_000, unit: 'personnes', approximation: undefined },
      { words: 'deux millions de personnes', title: 'Foyers aidés' },
      'Foyers aidés : deux millions de personnes, selon',
    ],
    [
      { value: 1_000_000, unit: 'EUR' },
      { words: "près d'un million d'euros", title: 'Somme versée' },
      'Somme versée : près d’un million d’euros, selon',
    ],
    [
      { value: 12.5, unit: '%', approximation: 'environ' as const },
      { words: 'environ 12,5 %', title: 'Part des jeunes' },
      'Part des jeunes : environ 12,5 %, selon',
    ],
    [{ unit: 'placements' }, { title: 'Places' }, 'Places : près de 3 000 placements, selon'],
  ])('%o %o', (data, more, start) => {
    expect(sentenceOf(someFigure(data, more)).slice(0, start.length)).toBe(start);
  });

  test.each([
    ['fait', '(« près'],
    ['en cours', '(chiffre d’une action en cours : « près'],
    ['annoncé', '(chiffre annoncé : « près'],
    ['attendu', '(chiffre attendu : « près'],
    ['invité', '(chiffre d’une invitation : « près'],
  ] as const)('of level %s says so', (level, said) => {
    expect(sentenceOf(someFigure({ level }))).toContain(said);
  });

  test.each([
    [{ issuer: 'Mairie de Lille' }, 'selon le communiqué de la mairie de Lille du 10 juillet 2020 ('],
    [{ issuer: 'Collectif Alerte' }, 'selon le communiqué du 10 juillet 2020 signé Collectif Alerte ('],
    [
      { issuer: 'Conseil régional', isAttributed: true },
      'selon le communiqué du 10 juillet 2020 attribué au conseil régional (',
    ],
    [
      { issuer: 'Collectif Alerte', isAttributed: true },
      'selon le communiqué du 10 juillet 2020 attribué à Collectif Alerte (',
    ],
  ])('%o', (more, said) => {
    expect(sentenceOf(someFigure({}, more))).toContain(said);
  });

  test('says each reservation once: in its words, or beside them', () => {
    const figure = someFigure({
      scope: 'dans le Nord',
      payer: { organisation: 'etat', words: 'pendant le confinement' },
      period: { words: 'cette année', period: '2020' },
    });
    expect(reservationsOf(figure).map((said) => said.replace(/[\u00A0\u202F]/g, ' '))).toEqual([
      'période : « cette année », soit 2020',
      'champ : « dans le Nord »',
    ]);
  });
});

/** Whatever the record, what its sentence must hold, and may not add. */
function faultsOf(figure: FigureNode, sentence = sentenceOf(figure)): string[] {
  const { title, data, passage, multipleOf } = figure;
  const said = matchingForm(sentence);
  const faults: string[] = [];
  const kept = [passage.words, data.scope, data.payer?.words, data.period?.words, multipleOf?.passage.words];
  for (const words of kept)
    if (words !== undefined && !said.includes(matchingWords(words))) faults.push(`perd « ${words} »`);
  if (data.approximation && !new RegExp(data.approximation.replace(/ de$/, ''), 'i').test(sentence))
    faults.push('perd l’approximation');
  if (!/^[\p{Lu}\d].*[^.]\)\.$/u.test(sentence) || /undefined| {2}|\( |« «|,,/.test(sentence))
    faults.push('mal formée');
  // Each number comes from the record.
  const record = [title, ...kept, formatDay(passage.communique.date), data.period?.period, `${data.value}`];
  const known = new Set(numbersIn(record.join(' | ')).map(({ value }) => value));
  for (const { value, words } of numbersIn(sentence)) if (!known.has(value)) faults.push(`ajoute ${words}`);
  return faults.map((fault) => `${figure.id} : ${fault} (${sentence})`);
}

describe('every figure', () => {
  const worlds: [string, () => Graph][] = [
    ['of the founding corpus', () => foundingWorld().graph],
    ['of an invented corpus', () => inventedWorld({ communiques: 12, commitments: 6 }).graph],
  ];
  test.each(worlds)('%s has a sentence that keeps its record and adds no number', (_name, graph) => {
    const { figures } = graph();
    expect(figures.length).toBeGreaterThan(10);
    expect(figures.flatMap((figure) => faultsOf(figure))).toEqual([]);
  });

  test('a sentence without its reservation, or with a number of its own, is reported', () => {
    const figure = places();
    const data = { ...figure.data, scope: 'en Hauts-de-France' };
    // What the sentence is made of, and what it is judged against.
    const judged = (made: FigureNode, against: FigureNode) => faultsOf(against, sentenceOf(made));
    expect(judged(figure, { ...figure, data })).toEqual([
      expect.stringContaining('perd « en Hauts-de-France »'),
    ]);
    expect(judged({ ...figure, title: 'Places des 12 départements' }, figure)).toEqual([
      expect.stringContaining('ajoute 12'),
    ]);
  });
});

describe('copies', () => {
  const cited = (figure: FigureNode) => ({
    ...citableFigure(figure),
    address: absoluteUrl(figure.passage.url),
  });

  test('the plain text ends with the address of the sentence', () => {
    const figure = places();
    const [sentence, address] = asText(cited(figure)).split('\n');
    expect(sentence).toMatch(/^Près de .*\)\.$/);
    expect(address).toBe(`https://au-fil-des-engagements.example${figure.passage.url}`);
  });

  test('in Markdown the document’s name is the link, and no sign of the text is read as Markdown', () => {
    const figure = someFigure({}, { title: 'Places *libres* [a] <b>' });
    const text = asMarkdown(cited(figure));
    expect(text).toContain(`](https://au-fil-des-engagements.example${figure.passage.url})`);
    expect(text).toContain('places \\*libres\\* \\[a\\] \\<b\\>');
    expect(typeset(text)).toBe(text);
  });

  test('the code to embed is one frame, whose title closes no attribute', () => {
    const figure = someFigure({}, { title: 'Places "libres" & d\'accueil' });
    const code = embedCode(absoluteUrl(cardUrl(figure)), typeset(statedTitle(figure)));
    expect(code).toMatch(
      /^<iframe src="https:\/\/au-fil-des-engagements\.example\/cartes\/communiques\/[a-z0-9-]+\/#[a-z0-9-]+" title="[^"]*" .*><\/iframe>$/,
    );
    expect(code).toContain('Places &quot;libres&quot; &amp; d’accueil');
  });
});

describe('a part, a range, a sum keep their form', () => {
  const head = (data: Partial<FigureNode['data']>, words: string) =>
    sentenceOf(
      someFigure({ value: undefined, approximation: undefined, ...data }, { title: 'Essai', words }),
    ).split(', selon')[0];

  test.each([
    [
      { share: { of: 2, among: 3 }, unit: 'foyers' },
      'deux tiers des foyers',
      'Essai : deux tiers des foyers',
    ],
    [{ share: { of: 1, among: 5 }, unit: 'enfant' }, 'un enfant sur cinq', 'Essai : un enfant sur cinq'],
    [{ share: { of: 40, among: 100 }, unit: 'foyers' }, '40 % des foyers', 'Essai : 40 % des foyers'],
    [{ range: { from: 300, to: 400 }, unit: 'lits' }, '300 à 400 lits', 'Essai : 300 à 400 lits'],
    [{ range: { from: 1e7, to: 1.5e7 }, unit: 'EUR' }, 'entre 10 et 15 M€', 'Essai : 10 M€ à 15 M€'],
    [{ value: 10, unit: 'foyers' }, 'une dizaine de foyers', 'Essai : une dizaine de foyers'],
    [{ value: 100, unit: 'habitants' }, 'une centaine d’habitants', 'Essai : une centaine d’habitants'],
    [
      { value: 310, unit: 'lits', approximation: 'au maximum' },
      '310 lits au maximum',
      'Essai : au maximum 310 lits',
    ],
    [{ value: -40, unit: '%' }, '-40 % de fuites', 'Essai : −40 %'],
    [
      { share: { of: 2, among: 3 }, unit: 'foyers', approximation: 'plus de' },
      'plus des deux tiers des foyers',
      'Essai : plus des deux tiers des foyers',
    ],
    [
      { share: { of: 1, among: 2 }, unit: 'foyers', approximation: 'près de' },
      'près de la moitié des foyers',
      'Essai : près de la moitié des foyers',
    ],
  ] as const)('%j, « %s »', (data, words, said) => {
    expect(head(data, words)).toBe(said);
  });

  test('and begin by what they count, where the title does', () => {
    const figure = someFigure(
      { value: undefined, share: { of: 2, among: 3 }, unit: 'foyers', approximation: undefined },
      { title: 'Foyers aidés', words: 'deux tiers des foyers' },
    );
    expect(sentenceOf(figure)).toMatch(/^Deux tiers des foyers aidés, selon le /);
  });

  test('a sum is recomputed in front of the reader', () => {
    const part = (value: number) => someFigure({ value, unit: 'lits' });
    const sum = (value: number) => ({
      ...someFigure({ value, unit: 'lits' }),
      sumOf: [120, 180, 112].map(part),
    });
    expect(figureSum(sum(412))).toBe('120 + 180 + 112 = 412 : le compte est bon');
    expect(figureSum(sum(410))).toBe(
      '120 + 180 + 112 = 412 ; le document dit 410, et il est laissé tel quel',
    );
    expect(figureSum(someFigure({}))).toBeUndefined();
  });
});

describe('a figure shown alone', () => {
  test.each([
    ['places d’hébergement', 'Places d’hébergement ouvertes', true],
    ['foyers', 'Un foyer sur deux', true],
    ['jours', 'Délai pour prévenir', false],
    ['ans', 'Âge de la gratuité', false],
    ['EUR', 'Somme versée', false],
  ])('whose unit is « %s » is named by it « %s »: %s', (unit, title, named) => {
    expect(isNamed(someFigure({ unit }, { title, words: `3 000 ${unit} ouvertes` }))).toBe(named);
  });

  test('whose words are a number alone, in a table, is named by its title', () => {
    const more = { title: 'Kilomètres de canalisations à Tilleuvres', words: '6' };
    expect(isNamed(someFigure({ unit: 'kilomètres de canalisations' }, more))).toBe(false);
  });

  test.each([
    ['deux tiers', 'foyers', 'des foyers'],
    ['les trois quarts', 'de l’eau distribuée', 'de l’eau distribuée'],
    ['un tiers', 'du coût', 'du coût'],
    ['un million', 'places', 'de places'],
  ])('says « %s » and « %s » together: « %s »', (amount, what, unit) => {
    expect(parts(amount, what)).toEqual({ head: amount, unit });
  });
});
