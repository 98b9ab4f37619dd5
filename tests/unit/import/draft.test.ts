/** What a draft says, what it leaves empty, and that it never says more than the document. */
import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '#document/parse.ts';
import { COMMUNIQUE_COMPONENTS } from '#document/components.ts';
import { explainEdit } from '#document/edits/explain.ts';
import { replay } from '#document/edits/replay.ts';
import { editsOf } from '#import/draft/edits.ts';
import type { Placed } from '#import/proposals/place.ts';
import type { Piece } from '#import/draft/pieces.ts';
import { readYaml } from '#entries/record.ts';
import { formatOf } from '#import/readers.ts';
import { FIXTURES, importFixture, importText, plainBlanks, type Imported } from './drafts.ts';

const ALL = readdirSync(FIXTURES)
  .filter((name) => formatOf(name) !== undefined && name !== 'README.md')
  .sort();

/** Date, place, values and people of each invented document, whatever its format. */
const EXPECTED: Readonly<
  Record<
    string,
    { date?: string; place?: string; title?: string; values: [number, string?][]; people: [string, string][] }
  >
> = {
  forum: {
    date: '2024-05-14',
    place: 'Sauvelles',
    title: 'Un forum pour l’aide alimentaire en Haute-Brume',
    values: [
      [120, 'acteurs'],
      [2],
      [1_500_000, 'EUR'],
      [2],
      [3000, 'places'],
      [12.5, '%'],
      [3, 'enjeux'],
      [250, 'jeunes'],
      [800_000, 'EUR'],
      [18, 'mois'],
      [450, 'm²'],
    ],
    people: [
      ['Aurèle Vantadour', 'préfet de la région Haute-Brume'],
      ['Maud Cazenave-Lio', 'commissaire à la lutte contre la pauvreté'],
      ['Théodore d’Arquenne', 'président du conseil départemental de l’Orvanne'],
    ],
  },
  colonnes: {
    place: 'Sauvelles',
    title: 'SAUVELLES OUVRE UN ACCUEIL DE JOUR',
    values: [
      [12, 'places'],
      [95_410, 'EUR'],
      [100, 'bénévoles'],
    ],
    people: [['Claire Montaubrun', 'maire de Sauvelles']],
  },
  suivi: {
    date: '2024-02-05',
    place: 'Port-en-Lande',
    title: 'Une convention pour les gens de la lande',
    values: [[412, 'foyers'], [280], [132], [64_000, 'EUR']],
    people: [['Ysoline Karrec', 'présidente de l’association Les Ajoncs']],
  },
  navette: {
    date: '2024-03-11',
    place: 'Port-en-Lande',
    title: 'La navette de la lande reprend son service',
    values: [[14, 'communes'], [12_552, 'voyageurs'], [12], [9], [2, 'EUR']],
    people: [
      ['Erwan Tréguennec', 'vice-président de la communauté de communes'],
      ['Lise Obrecht', 'directrice de l’agence des mobilités'],
    ],
  },
  actualites: {
    values: [
      [3, 'jardins'],
      [3, 'jardins'],
      [14, 'communes'],
    ],
    people: [['Solène Varagnac', 'adjointe au maire']],
  },
  annee: {
    place: 'Port-en-Lande',
    title: 'La piscine municipale rouvre ses portes',
    values: [
      [2, 'ans'],
      [12, 'ans'],
      [250, 'places'],
      [25, 'm'],
      [400, 'entrées'],
      [100, 'habitants'],
    ],
    people: [['Brune Castelnau', 'maire de Port-en-Lande']],
  },
  semaine: {
    place: 'Sauvelles',
    title: 'Une maison des solidarités à Sauvelles',
    values: [
      [60, 'personnes'],
      [120_000, 'EUR'],
    ],
    people: [['Yvonne Desplats', "présidente du centre communal d'action sociale"]],
  },
};
const familyOf = (name: string): string => name.replace(/(-balise)?\.[a-z]+$/, '');
const INVENTED = ALL.filter((name) => EXPECTED[familyOf(name)] !== undefined);
const pairs = (values: readonly (readonly [number | undefined, (string | undefined)?])[]): string[] =>
  values.map(([value, unit]) => `${value} ${unit ?? ''}`).sort();

test('there are documents of every format', () => {
  expect(new Set(ALL.map(formatOf))).toEqual(new Set(['pdf', 'docx', 'odt', 'html', 'txt', 'md']));
  expect(INVENTED.length).toBeGreaterThanOrEqual(12);
});

describe.each(INVENTED)('%s', (name) => {
  const expected = EXPECTED[familyOf(name)];

  test('date exact or empty, place, title', async () => {
    const { fields } = (await importFixture(name)).draft;
    expect({
      date: fields.date,
      place: fields.place,
      title: fields.title && plainBlanks(fields.title),
    }).toEqual({ date: expected?.date, place: expected?.place, title: expected?.title });
  });

  test('every figure, and no other', async () => {
    const { numbers } = (await importFixture(name)).proposals;
    // A frame beside the text of a PDF is not in the text, and says the same number.
    const found =
      familyOf(name) === 'suivi'
        ? [...new Set(pairs(numbers.map(({ value, unit }) => [value, unit])))]
        : pairs(numbers.map(({ value, unit }) => [value, unit]));
    expect(found).toEqual(pairs(expected?.values ?? []));
  });

  test('every person, with the office as it is worded', async () => {
    const { people } = (await importFixture(name)).proposals;
    expect(people.map((one) => [one.name, one.office].map((words) => plainBlanks(words ?? '')))).toEqual(
      expected?.people,
    );
  });
});

/** Every text that a draft or its proposals give as the document's. */
function sayings({ draft, proposals }: Imported): string[] {
  const { numbers, ranks, dates, people, known, commitments, doubts } = proposals;
  const places: Placed[] = [...numbers, ...ranks, ...dates, ...people, ...known, ...commitments, ...doubts];
  const { title, dateline, place, issuer, letterhead, printedContact: contact } = draft.fields;
  return [
    title,
    dateline,
    place,
    issuer?.printed,
    ...letterhead.map(({ printed }) => printed),
    contact?.name,
    contact?.service,
    contact?.phone,
    contact?.email,
    ...(contact?.address ?? []),
    ...(contact?.websites ?? []),
    ...places.flatMap(({ words, sentence }) => [words, sentence]),
    ...proposals.people.flatMap(({ name, office }) => [name, office]),
    ...proposals.numbers.map(({ reserve }) => reserve),
    ...proposals.commitments.map(({ verb }) => verb),
  ].filter((words) => words !== undefined);
}
const bare = (text: string): string =>
  text
    .replace(/\[\^?\d+\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[\\*^[\]:]|\s+/gu, '');

describe.each(ALL)('%s invents nothing', (name) => {
  test('every word that it gives stands in the raw text', async () => {
    const imported = await importFixture(name);
    // The body says nothing more: the next test proves it. A page cuts a sentence of the raw text, and not of the body.
    const said = bare(imported.draft.raw) + bare(imported.draft.body);
    expect(sayings(imported).filter((words) => !said.includes(bare(words)))).toEqual([]);
  });

  test('its edits replay on the raw text, each within what its kind allows', async () => {
    const { draft } = await importFixture(name);
    const file = draft.files.find(({ path }) => path.startsWith('transcriptions/'))?.text ?? '';
    const { edits } = readYaml(file, 1).value as { edits: Parameters<typeof explainEdit>[0][] };
    const replayed = replay(draft.raw, edits);
    expect(replayed).toMatchObject({ text: draft.body });
    const around = 'around' in replayed ? replayed.around : [];
    const wrong = edits.map((edit, at) => [explainEdit(edit, around[at]), edit]);
    expect(wrong.filter(([why]) => why !== undefined)).toEqual([]);
    expect(parseDocument(draft.body, COMMUNIQUE_COMPONENTS)).not.toHaveProperty('refusals');
  });
});

describe('what is not sure is left empty, and named', () => {
  const missing = async (text: string) => {
    const { draft } = await importText(text);
    return { date: draft.fields.date, said: draft.missing.join('\n') };
  };
  const letter = (dateline: string) => `${dateline}\n\n# Un titre assez long\n\nLe préfet a parlé.\n`;

  test.each([
    ['Sauvelles, le 5 février', 'ne dit pas l’année'],
    ['Sauvelles, le 05/02/24', 'abrège l’année'],
    ['Sauvelles, le mardi 5 février 2024', 'est un lundi'],
    ['Sauvelles, le 31 février 2024', 'n’est pas un jour'],
    ['Mise à jour : 12 septembre 2023', 'jour d’une mise à jour'],
    ['Sauvelles, mardi', 'aucune ligne imprimée'],
  ])('« %s »', async (dateline, why) => {
    const { date, said } = await missing(letter(dateline));
    expect(date).toBeUndefined();
    expect(said).toContain(why);
  });

  test.each([
    ['Sauvelles, le 5 février 2024', '2024-02-05'],
    ['SAUVELLES, le 05 février 2024', '2024-02-05'],
    ['Port-en-Lande, lundi 5 février 2024', '2024-02-05'],
    ['Sauvelles, le 1er mars 2024', '2024-03-01'],
    ['Sauvelles, le 5/02/2024', '2024-02-05'],
    ['Sauvelles, le 5.02.2024', '2024-02-05'],
    ['Sauvelles, le 5 févr. 2024', '2024-02-05'],
  ])('« %s » is the %s', async (dateline, date) => {
    expect((await missing(letter(dateline))).date).toBe(date);
  });

  test('several news in one page have no date, no title, and are told apart', async () => {
    const { draft } = await importFixture('actualites.html');
    expect(draft.fields).toEqual({ letterhead: [] });
    expect(draft.missing[0]).toContain('Séparez-les');
  });

  test('a date in a sentence is not that of the document', async () => {
    expect(
      (
        await missing(
          '# Un titre assez long\n\nLe préfet a parlé à Sauvelles, le 5 février 2024, devant les élus.\n',
        )
      ).date,
    ).toBeUndefined();
  });
});

test('any pieces replay, repeated words included', () => {
  const words = fc.constantFrom('a', 'b', ' ', '\n\n', 'mot', '- ');
  const piece: fc.Arbitrary<Piece> = fc.oneof(
    words.map((text) => ({ from: text, to: text })),
    words.map((text): Piece => ({ from: text, to: '', kind: 'mobilier' })),
    fc.constantFrom('# ', '**').map((to): Piece => ({ from: '', to, kind: 'structure' })),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (list) => {
      const pieces: Piece[] = [...list, { from: 'fin.', to: 'fin.' }];
      const { raw, text, edits } = editsOf(pieces);
      expect(replay(raw, edits)).toMatchObject({ text });
    }),
  );
});

test('an item alone, whose words are a measure, keeps a mark that is no minus', async () => {
  const { draft, proposals } = await importText(
    '<h1>Titre</h1><p>Le texte est là.</p><p>• 30 % des élèves</p><p>Suite.</p>',
    'essai.html',
  );
  expect(draft.body).toContain('\n\n* 30 % des élèves\n\n');
  expect(draft.notices).toEqual([]);
  expect(proposals.numbers.map(({ value, unit }) => [value, unit])).toEqual([[30, '%']]);
});

test('an item of a measure stands alone beside a numbered list, and not beside other bullets', async () => {
  const body = async (html: string) => (await importText(html, 'essai.html')).draft;
  const numbered = await body(
    '<h1>Titre</h1><p>Le texte est là.</p><ol><li>Ouvrir</li><li>Fermer</li></ol><p>• 30 % des élèves</p><p>Suite.</p>',
  );
  expect(numbered.body).toContain('\n* 30 % des élèves\n');
  expect(numbered.notices).toEqual([]);
  const bullets = await body(
    '<h1>Titre</h1><p>Le texte est là.</p><p>• 30 % des élèves</p><p>• Fermer</p><p>Suite.</p>',
  );
  expect(bullets.body).toContain('\n- 30 % des élèves\n- Fermer\n');
});

test.each(['Vos interlocuteurs :', 'Relations avec la presse :', 'Contacts presse :'])(
  '« %s », then a list: whom to reach, and no part of the text',
  async (label) => {
    const { draft } = await importText(
      `# Une halle ouvre à Bar\n\nLa communauté de communes ouvre une halle couverte pour les maraîchers de la vallée, au pied de la gare de Bar.\n\n${label}\n\n- Anne Roy, 01 99 00 71 06\n- Paul Lin, 01 99 00 71 07\n`,
    );
    expect(draft.body).not.toContain('01 99 00');
    expect(JSON.stringify(draft.fields.printedContact)).toContain('01 99 00 71 06');
  },
);

test('numbered titles stay titles, whatever stands under the first', async () => {
  const { draft } = await importText(
    '# Titre du texte\n\nLe texte est là.\n\n1. Ouvrir la halle\n   - le samedi\n   - le dimanche\n\n2. Fermer la route\n\nLa route ferme le lundi, pour les travaux de la gare.\n\n3. Planter des arbres\n\nLes arbres sont plantés le long de la route.\n',
  );
  expect(draft.body).toContain('## 2. Fermer la route');
  expect(draft.body).toContain('## 3. Planter des arbres');
});
