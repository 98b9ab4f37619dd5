/** An office belongs to the day of the document that gives it. */
import { describe, expect, test } from 'vitest';
import { communique, smallWorld } from '../worlds.ts';
import { ASSISES, HALLE, village } from './village.ts';

/** Days are written with no-break spaces. */
const plain = ({ lines }: { lines: string[] }) => lines.map((line) => line.replaceAll('\u00A0', ' '));

const OFFICES =
  'name: "Anne Delcourt"\nfamilyName: "Delcourt"\noffices:\n' +
  '  - communique: 2019-03-05-essai\n    quote: "Anne Delcourt, déléguée au logement"\n    title: "déléguée au logement"\n    organisation: mairie\n' +
  '  - communique: 2020-03-05-essai\n    quote: "Anne Delcourt, commissaire au logement"\n    title: "commissaire au logement"\n    organisation: mairie\n';

const world = (summary: string, text = 'Anne Delcourt, commissaire au logement, était là.') =>
  smallWorld({
    ...communique('2019-03-05', 'Anne Delcourt, déléguée au logement, était là.'),
    ...Object.fromEntries(
      Object.entries(communique('2020-03-05', text)).map(([path, file]) => [
        path,
        file.replace('summary: "Un essai."', `summary: "${summary}"`),
      ]),
    ),
    'people/anne-delcourt.yaml': OFFICES,
  });

test('the office that the document gives on its day is accepted', () => {
  expect(world('Anne Delcourt, commissaire au logement, prend la parole.').lines).toEqual([]);
  expect(world('Anne Delcourt prend la parole.').lines).toEqual([]);
});

test('an office of another day is refused', () => {
  expect(plain(world('Anne Delcourt, déléguée au logement, prend la parole.'))).toEqual([
    'content/communiques/2020-03-05-essai.mdx:9:10 summary — le document du 5 mars 2020 ne donne pas à Anne Delcourt la fonction « déléguée au logement » → écrivez la fonction que ce document donne, ce jour-là',
  ]);
});

test('an office that the document gives needs no record of its own', () => {
  const text = 'Anne Delcourt, déléguée au logement, et le maire Luc Petit étaient là.';
  const { lines } = world(
    'Anne Delcourt, déléguée au logement, et Luc Petit, maire, prennent la parole.',
    text,
  );
  expect(lines.filter((line) => line.includes(' summary — '))).toEqual([]);
});

test('whom no record knows is looked for too, with the office', () => {
  const day = 'le document du 5 mars 2020';
  expect(plain(world('La préfète Luce Petit prend la parole.'))).toEqual([
    `content/communiques/2020-03-05-essai.mdx:9:10 summary — ${day} ne nomme pas Luce Petit → ne nommez que ceux qu’il nomme`,
  ]);
  expect(plain(world('Anne Delcourt, ministre, prend la parole.'))).toEqual([
    `content/communiques/2020-03-05-essai.mdx:9:10 summary — ${day} ne donne pas à Anne Delcourt la fonction « ministre » → écrivez la fonction que ce document donne, ce jour-là`,
  ]);
});

test('a person whom the document does not name is refused', () => {
  const files = {
    ...communique('2019-03-05', 'Anne Delcourt, déléguée au logement, était là.'),
    ...Object.fromEntries(
      Object.entries(communique('2021-03-05', 'Personne.')).map(([path, file]) => [
        path,
        file.replace('summary: "Un essai."', 'summary: "Anne Delcourt prend la parole."'),
      ]),
    ),
    'people/anne-delcourt.yaml': OFFICES.split('  - communique: 2020')[0] ?? '',
  };
  expect(plain(smallWorld(files, '2021-06-01'))).toEqual([
    'content/communiques/2021-03-05-essai.mdx:9:10 summary — le document du 5 mars 2021 ne nomme pas Anne Delcourt → ne nommez que ceux qu’il nomme',
  ]);
});

test('at an event of another day, the office is dated', () => {
  const event = (period: string, words: string) => ({
    'events/visite.yaml': `title: "Visite"\nkind: autre\nstatus: tenu\ndate:\n  period: ${period}\n  communique: 2020-03-05-essai\n  quote: "${words}"\n  words: "${words}"\nattendance:\n  - person: anne-delcourt\n    role: assiste\n    communique: 2020-03-05-essai\n    quote: "Anne Delcourt"\n`,
  });
  const text =
    "Anne Delcourt, commissaire au logement, est venue le 5 mars 2020 et s'en souvient depuis mai 2018.";
  const files = (period: string, words: string): Record<string, string> => ({
    ...communique('2020-03-05', text),
    ...event(period, words),
    'people/anne-delcourt.yaml': OFFICES.replace(/ {2}- communique: 2019[^]*?(?= {2}- communique: 2020)/, ''),
  });
  const officeDays = (given: Record<string, string>, waived: string) =>
    smallWorld({
      ...given,
      'communiques/2020-03-05-essai.mdx': (given['communiques/2020-03-05-essai.mdx'] ?? '').replace(
        '\n---\n\nLille',
        `\nwaivedNumbers:\n  - quote: "${waived}"\n    why: "Essai."\n---\n\nLille`,
      ),
    }).graph.events[0]?.attendance.map(({ officeDay }) => officeDay);
  expect(officeDays(files('2020-03-05', 'le 5 mars 2020'), 'mai 2018')).toEqual([undefined]);
  expect(officeDays(files('2018-05', 'depuis mai 2018'), 'le 5 mars 2020 et')).toEqual(['2020-03-05']);
});

describe('in the village', () => {
  test('the office of the day is accepted', () => {
    expect(
      village
        .edit(
          `communiques/${ASSISES}.mdx`,
          'La mairie tient ses assises',
          'Claire Aubin, maire de Brumeval, tient ses assises',
        )
        .lines(),
    ).toEqual([]);
  });

  test('the office of another day is refused, in a summary', () => {
    expect(
      village
        .edit(
          `communiques/${ASSISES}.mdx`,
          'La mairie tient ses assises',
          'Claire Aubin, présidente du canton, tient ses assises',
        )
        .lines(),
    ).toEqual([
      'content/communiques/2019-05-14-assises.mdx:9:10 summary — le document du 14 mai 2019 ne donne pas à Claire Aubin la fonction « présidente du canton » → écrivez la fonction que ce document donne, ce jour-là',
    ]);
  });

  test('in plain words', () => {
    expect(
      village
        .edit(`communiques/${ASSISES}.mdx`, 'La maire a tenu', 'Claire Aubin, présidente du canton, a tenu')
        .lines(),
    ).toEqual([
      'content/communiques/2019-05-14-assises.mdx:11:5 plain.0 — le document du 14 mai 2019 ne donne pas à Claire Aubin la fonction « présidente du canton » → écrivez la fonction que ce document donne, ce jour-là',
    ]);
  });

  test('and in what a mention says', () => {
    expect(
      village
        .edit(
          'commitments/ouvrir-la-halle.yaml',
          'La halle ouverte le 18 juin',
          'Claire Aubin, maire de Brumeval, ouvre la halle',
        )
        .lines(),
    ).toEqual([
      'content/commitments/ouvrir-la-halle.yaml:17:14 mentions.1.summary — le document du 18 juin 2020 ne donne pas à Claire Aubin la fonction « maire de Brumeval » → écrivez la fonction que ce document donne, ce jour-là',
    ]);
  });

  test('a person whom the document does not name is refused', () => {
    expect(
      village
        .write(
          'people/paul-roy.yaml',
          `name: "Paul Roy"\nfamilyName: "Roy"\noffices:\n  - communique: ${HALLE}\n    quote: "Paul Roy, maire"\n    title: "maire"\n`,
        )
        .edit(`communiques/${ASSISES}.mdx`, 'La mairie tient ses assises', 'Paul Roy tient ses assises')
        .said('anachronisms'),
    ).toEqual([
      'content/communiques/2019-05-14-assises.mdx:9:10 summary — le document du 14 mai 2019 ne nomme pas Paul Roy → ne nommez que ceux qu’il nomme',
    ]);
  });
});

describe('whom nobody gives an office is looked for too', () => {
  const summary = (words: string) =>
    plain(world(words)).filter((line) => line.includes(' summary — ') && line.includes('ne nomme pas'));

  test.each([
    ['Jeanne Colmar annonce un lieu.', 'Jeanne Colmar'],
    ['Le lieu, dit-on, est prêt : Jean-Luc de Lille a promis.', undefined],
    ['Selon le texte, Aline Roux-Petit le confirme.', 'Aline Roux-Petit'],
    ['Mme Colmar prend la parole.', 'Colmar'],
    ['M. Colmar prend la parole.', 'Colmar'],
    ['Anne Delcourt annonce un lieu.', undefined],
    ['Mme Delcourt annonce un lieu.', undefined],
    ['La Voix du Nord annonce un lieu.', undefined],
    ['Pays Artois annonce un lieu.', undefined],
    ['Commissaire Au Logement propose un lieu.', undefined],
    ['Un lieu est annoncé.', undefined],
  ])('« %s »: %s', (words, name) => {
    expect(summary(words)).toEqual(
      name === undefined
        ? []
        : [
            `content/communiques/2020-03-05-essai.mdx:9:10 summary — le document du 5 mars 2020 ne nomme pas ${name} → ne nommez que ceux qu’il nomme`,
          ],
    );
  });

  test('a body that a record knows is no stranger', () => {
    const organisation = 'name: "Grand Artois"\nkind: institution\naliases:\n  - "Artois Habitat"\n';
    const told = (words: string) =>
      plain(
        smallWorld({
          ...Object.fromEntries(
            Object.entries(communique('2020-03-05', 'Personne.')).map(([path, file]) => [
              path,
              file.replace('summary: "Un essai."', `summary: "${words}"`),
            ]),
          ),
          'organisations/grand-artois.yaml': organisation,
        }),
      ).filter((line) => line.includes('ne nomme pas'));
    expect(told('Grand Artois annonce un lieu.')).toEqual([]);
    expect(told('Artois Habitat annonce un lieu.')).toEqual([]);
    expect(told('Beau Artois annonce un lieu.')).toHaveLength(1);
  });
});
