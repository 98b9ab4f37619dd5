/** Columns, boxes and tables of a PDF that says nothing of its structure, by their places alone. */
import { expect, test } from 'vitest';
import { wordsOf } from '#import/model.ts';
import { importFixture, outline, plainBlanks } from './drafts.ts';

const starts = async (name: string, length = 35): Promise<string[]> =>
  outline(await importFixture(name)).map((line) => line.slice(0, length).trim());

test('two columns under a title of the whole width, above a footer: the left one is read first, and paragraphs are whole', async () => {
  expect(await starts('numerique.pdf')).toEqual([
    'paragraph: COMMUNIQUÉ DE PRESSE — C',
    'paragraph: Brumeval, le 14 mars 202',
    'heading 1: Une maison du numérique',
    'paragraph: La communauté de commune',
    'paragraph: Les travaux ont coûté 1,',
    'heading 2: Former les agents',
    'paragraph: « Personne ne doit reste',
    'paragraph: Une permanence itinérant',
    'heading 2: Prêter du matériel',
    'paragraph: La maison du numérique p',
    'paragraph: Un premier bilan sera pr',
    'paragraph: Contact presse : Solenn',
    'paragraph: Service de presse : 02 9',
  ]);
  const { received } = await importFixture('numerique.pdf');
  const cut = received.blocks.map((block) => plainBlanks(wordsOf(block)));
  expect(cut.find((words) => words.startsWith('« Personne'))).toMatch(
    /150 agents des mairies à l’accompagnement/,
  );
});

test('three columns, then a title, then two: each run is read by itself', async () => {
  expect((await starts('trois-colonnes.pdf')).slice(2)).toEqual([
    'paragraph: La première colonne comm',
    'paragraph: Un deuxième paragraphe d',
    'paragraph: Un troisième paragraphe',
    'item 1: le lundi, de 9 h à 12 h ;',
    'item 1: le mercredi, toute la journ',
    'item 1: le vendredi, l’après-midi s',
    'paragraph: Un quatrième paragraphe',
    'paragraph: Enfin, le dernier paragr',
    'heading 2: Calendrier',
    'paragraph: Dans la seconde partie,',
    'paragraph: Elles disent ensuite que',
    'paragraph: Et voici un dernier para',
    'paragraph: Contact presse : mairie',
  ]);
});

test('a box beside the text comes after the paragraph that goes on under it', async () => {
  const { received } = await importFixture('encadre.pdf');
  const words = received.blocks.map((block) => plainBlanks(wordsOf(block)));
  expect(words[2]).toMatch(/^La première phrase .* Voici encore une phrase qui remplit la page\.$/);
  expect(words.slice(3)).toEqual([
    'Repères',
    expect.stringMatching(/^La crèche existe depuis 1998\./),
    'Elle ouvre de 7 h à 19 h.',
    expect.stringMatching(/^Un deuxième paragraphe/),
  ]);
});

test('a margin of short lines is a column, and the title beside it is no frame', async () => {
  expect(await starts('marge.pdf', 36)).toEqual([
    'paragraph: Cabinet du préfet Service',
    'paragraph: Sauvelles, le 3 juin 2025',
    'heading 1: Une marge à gauche du tex',
    'paragraph: La première phrase commen',
    'paragraph: Un deuxième paragraphe di',
    'paragraph: Le troisième paragraphe d',
  ]);
});

test('a table is no column: cells of several lines stay in their row, and short cells in theirs', async () => {
  const { received } = await importFixture('tableau-haut.pdf');
  const tables = received.blocks
    .filter(({ kind }) => kind === 'table')
    .map((block) => plainBlanks(wordsOf(block)));
  const [first, ...rows] = tables[0]?.split('\n') ?? [];
  expect(first).toBe('Mesure\tCe qu’elle change');
  expect(rows.map((row) => row.replace(/(\t\S+ \S+).*( \S+)$/, '$1 …$2'))).toEqual([
    'Crèches\tLa ville … terminés.',
    'Écoles\tLes 12 … septembre.',
    'Transports\tLes bus … centre-ville.',
  ]);
  expect(tables[1]?.split('\n')).toEqual([
    'Commune\tPlaces\tPart',
    'Sauvelles\t40\t50 %',
    'Port-en-Lande\t25\t31 %',
    'Ébreuil\t15\t19 %',
    'Nogent\t8\t10 %',
    'Bar\t4\t5 %',
  ]);
});

test('each key figure of a row of boxes is read with its own words, above or below it, and is no title', async () => {
  const imported = await importFixture('boites.pdf');
  expect(
    outline(imported).filter((line) => /\d/.test(line.slice(0, 30)) && !line.includes('achevé')),
  ).toEqual([
    'paragraph: Sauvelles, le 3 juin 2025',
    'heading 1: Un plan de mille places',
    'paragraph: 120 places',
    'paragraph: 45 communes du territoire de la communauté de communes',
    'paragraph: 3,5 M€ investis sur trois ans',
    'paragraph: 18 % de hausse',
    'paragraph: 2 027 enfants',
    'paragraph: Places 300',
    'paragraph: Crèches 12',
    'paragraph: 120 places',
    'paragraph: 45 communes',
    'paragraph: 3 ans',
    'paragraph: Contact : mairie, 01 99 00 00 01',
  ]);
  const read = imported.proposals.numbers.map(({ value, unit }) => `${value} ${unit ?? ''}`);
  expect(read).toEqual(expect.arrayContaining(['120 places', '45 communes', '2027 enfants']));
});

test('rows of a table whose cells begin with a bullet are rows, and their heads no titles', async () => {
  const lines = await starts('avant-apres.pdf');
  expect(lines.map((line) => line.replace(/:.*/s, ''))).toEqual([
    'heading 1',
    'paragraph',
    'table',
    'paragraph',
  ]);
  expect(lines.at(-1)).toContain('Les halles restent');
});
