import { describe, expect, test } from 'vitest';
import type { Link, Passage } from '#graph/model.ts';
import { foundingWorld } from './worlds.ts';

const { graph } = foundingWorld();

interface Linked {
  id: string;
}
type Ends = readonly {
  from: Linked;
  to: Linked;
  passage: Passage | undefined;
  editorial: string | undefined;
}[];

const ends = <A extends Linked>(nodes: readonly A[], linksOf: (node: A) => readonly Link<Linked>[]): Ends =>
  nodes.flatMap((from) =>
    linksOf(from).map((link) => ({
      from,
      to: link.node,
      passage: link.passage,
      editorial: link.editorial,
    })),
  );

/** The same pairs, read from the other end. */
const reversed = (list: Ends): Ends => list.map((one) => ({ ...one, from: one.to, to: one.from }));

const told = (list: Ends) =>
  list
    .map(
      ({ from, to, passage, editorial }) =>
        `${from.id} → ${to.id} : ${passage?.url ?? ''} ${passage?.words ?? editorial}`,
    )
    .sort();

const { themes, commitments, figures, events, people, organisations, communiques, workshops, missing } =
  graph;

describe('every link is seen from both ends', () => {
  const pairs: readonly (readonly [string, Ends, Ends])[] = [
    ['commitment — theme', ends(commitments, (one) => one.themes), ends(themes, (one) => one.commitments)],
    ['commitment — event', ends(commitments, (one) => one.events), ends(events, (one) => one.commitments)],
    [
      'commitment — older one',
      ends(commitments, (one) => one.extends),
      ends(commitments, (one) => one.extendedBy),
    ],
    ['figure — commitment', ends(figures, (one) => one.commitments), ends(commitments, (one) => one.figures)],
    ['figure — theme', ends(figures, (one) => one.themes), ends(themes, (one) => one.figures)],
    ['figure — event', ends(figures, (one) => one.events), ends(events, (one) => one.figures)],
    ['theme — older one', ends(themes, (one) => one.continues), ends(themes, (one) => one.continuedBy)],
  ];
  test.each(pairs)('%s', (_, there, back) => {
    expect(there.length).toBeGreaterThan(0);
    expect(told(reversed(back))).toEqual(told(there));
  });

  test('event — theme', () => {
    expect(told(reversed(ends(themes, (one) => one.events)))).toEqual(
      told(ends(events, (one) => one.themes)),
    );
  });

  test('theme — workshop', () => {
    const there = themes.flatMap((theme) =>
      theme.workshop ? [`${theme.id} ${theme.workshop.node.id}`] : [],
    );
    const back = workshops.flatMap((workshop) =>
      workshop.themes.map((theme) => `${theme.id} ${workshop.id}`),
    );
    expect(there.length).toBe(15);
    expect(back.sort()).toEqual(there.sort());
  });

  test('office — person and organisation', () => {
    const held = people.flatMap((person) => person.offices);
    expect(held.length).toBeGreaterThan(0);
    for (const office of held) {
      expect(office.person.offices).toContain(office);
      if (office.organisation) expect(office.organisation.offices).toContain(office);
    }
    for (const organisation of organisations)
      for (const office of organisation.offices) expect(held).toContain(office);
  });

  test('attendance — event and actor', () => {
    const there = events.flatMap((event) => event.attendance);
    const back = [...people, ...organisations].flatMap((actor) => actor.attendance);
    expect(there.length).toBeGreaterThan(0);
    expect(new Set(back)).toEqual(new Set(there));
    for (const presence of there) expect(presence.event.attendance).toContain(presence);
  });

  test('party — commitment and organisation', () => {
    const there = commitments.flatMap((commitment) => commitment.parties);
    const back = organisations.flatMap((organisation) => organisation.parties);
    expect(there.length).toBeGreaterThan(0);
    expect(new Set(back)).toEqual(new Set(there));
    expect(back.length).toBe(there.length);
  });

  test('payer, multiple, missing document, issuer and letterhead', () => {
    const paid = figures.filter((figure) => figure.payer !== undefined);
    expect(paid.length).toBeGreaterThan(0);
    for (const figure of paid) expect(figure.payer?.pays).toContain(figure);
    expect(organisations.flatMap((one) => one.pays).length).toBe(paid.length);
    const multiples = figures.filter((figure) => figure.multipleOf !== undefined);
    expect(multiples.length).toBeGreaterThan(0);
    for (const figure of multiples) expect(figure.multipleOf?.multiples).toEqual([figure]);
    const about = missing.filter((one) => one.event !== undefined);
    for (const one of about) expect(one.event?.node.missing).toContain(one);
    expect(events.flatMap((event) => event.missing).length).toBe(about.length);
    for (const communique of communiques) {
      for (const { organisation } of communique.issuers) expect(organisation.issued).toContain(communique);
      for (const { organisation } of communique.data.letterhead)
        expect(organisations.find(({ id }) => id === organisation)?.letterheads).toContain(communique);
    }
  });

  test('communiqué — commitments, figures, people, events, organisations, words', () => {
    for (const communique of communiques) {
      for (const commitment of communique.commitments) expect(commitment.communiques).toContain(communique);
      for (const person of communique.people) expect(person.communiques).toContain(communique);
      for (const organisation of communique.organisations)
        expect(organisation.communiques).toContain(communique);
      for (const word of communique.vocabulary)
        expect(word.passages.map((passage) => passage.communique)).toContain(communique);
      for (const figure of communique.figures)
        expect([figure.passage, ...figure.alsoSaid].map((passage) => passage.communique)).toContain(
          communique,
        );
    }
    for (const commitment of commitments)
      for (const communique of commitment.communiques) expect(communique.commitments).toContain(commitment);
    for (const person of people)
      for (const communique of person.communiques)
        expect(communique.people.includes(person) || person.attendance.length > 0).toBe(true);
    for (const organisation of organisations)
      for (const communique of organisation.communiques)
        expect(communique.organisations).toContain(organisation);
    for (const word of graph.vocabulary)
      for (const { communique } of word.passages) expect(communique.vocabulary).toContain(word);
  });
});

describe('a theme through the years', () => {
  test('« accès à l’alimentation » is told from 2019 to 2020', () => {
    const theme = themes.find(({ id }) => id === 'acces-a-l-alimentation');
    expect(theme?.title).toBe('Accès à l’alimentation');
    const told = theme?.chronicle.map(
      ({ passage, subject, role }) => `${passage.communique.year} ${role} ${subject.id}`,
    );
    expect(told).toContain('2019 nomme la thématique acces-a-l-alimentation');
    expect(told).toContain('2019 engagement groupes-de-travail-par-thematique');
    expect(told).toContain('2020 engagement soutenir-l-aide-alimentaire');
    expect(told).toContain('2020 chiffre cheques-d-urgence-alimentaires');
    expect(theme?.communiques.map(({ year }) => year)).toEqual(['2019', '2020']);
  });

  test('a chronicle is in the order of the documents, and says why the editors tie what the document does not', () => {
    for (const theme of themes) {
      const days = theme.chronicle.map(({ passage }) => passage.communique.date);
      expect(days).toEqual([...days].sort());
      for (const { subject, editorial } of theme.chronicle) {
        const links = [...theme.commitments, ...theme.figures, ...theme.continuedBy];
        expect(editorial).toBe(links.find(({ node }) => node === subject)?.editorial);
      }
    }
  });
});
