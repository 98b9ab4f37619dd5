// Letters in a row: cspell:ignore LILLEETROUBAIX
/** Each format, read into the same blocks in the same order; what is not read is said. */
import { describe, expect, test } from 'vitest';
import { wordsOf } from '#import/model.ts';
import { blanksIn } from '#import/readers/pdf/blanks.ts';
import { importBytes, importFixture, importText, outline, plainBlanks } from './drafts.ts';

const FORUM = ['forum.pdf', 'forum-balise.pdf', 'forum.docx', 'forum.odt'];
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('a letter of two pages, in four formats', () => {
  test('gives the same words, in the same order', async () => {
    const [first, ...others] = await Promise.all(
      FORUM.map(async (name) => words((await importFixture(name)).draft.body)),
    );
    expect(first?.length).toBeGreaterThan(300);
    for (const other of others) expect(other).toEqual(first);
  });

  test.each(FORUM)('%s: headings, items and their levels', async (name) => {
    const lines = outline(await importFixture(name));
    expect(lines.filter((line) => /^(heading|item)/.test(line))).toEqual([
      'heading 1: Un forum pour l’aide alimentaire en Haute-Brume',
      'heading 2: 1. Des moyens doublés',
      'item 1: un enjeu d’urgence : mettre à l’abri les personnes sans domi',
      'item 1: un enjeu éducatif : 250 jeunes devraient être accompagnés ce',
      'item 2: dans les collèges de Sauvelles ;',
      'item 1: un enjeu d’insertion : les entreprises sont invitées à s’eng',
      'heading 2: 2. Un calendrier resserré',
    ]);
  });

  test.each(FORUM)('%s: bold, the note and its call, raised figures', async (name) => {
    const { draft } = await importFixture(name);
    const body = plainBlanks(draft.body);
    expect(body).toContain('- **un enjeu d’urgence** : mettre');
    expect(body).toContain('qu’en 2022[^1]. Les rendez-vous');
    expect(body).toContain('[^1]: Source : observatoire régional');
    expect(body).toContain('le 1er octobre 2024');
    expect(body).toContain('450 m².');
  });

  test.each(FORUM)('%s: no hyphen of a line stays, none of a word goes', async (name) => {
    const { draft } = await importFixture(name);
    for (const kept of [
      'après-midi',
      'socio-professionnel',
      'non-discrimination',
      'vice-présidences',
      'Moulin-à-Vent',
    ])
      expect(draft.body).toContain(kept);
    for (const whole of ['démarches administratives', 'd’hébergement ont', 'territoriales'])
      expect(draft.body).toContain(whole);
    expect(draft.body).not.toMatch(/\u00AD|\p{Ll}- ?\n/u);
  });

  test.each(['forum.pdf', 'forum-balise.pdf'])(
    '%s: narrow and fixed blanks come back where their width tells',
    async (name) => {
      const { draft } = await importFixture(name);
      expect(draft.body).toContain('3\u202F000 places');
      expect(draft.body).toContain('en 2023\u202F;');
      expect(draft.body).toContain('1,5\u00A0M€');
    },
  );

  test.each(FORUM)(
    '%s: the footer is set apart, once in the fields, and leaves no trace in the text',
    async (name) => {
      const { draft } = await importFixture(name);
      expect(draft.body).not.toContain('Tanneurs');
      expect(draft.raw).toContain('Tanneurs');
      expect(draft.fields.printedContact).toMatchObject({
        phone: '01 99 00 12 34',
        email: 'presse@haute-brume.example',
        address: ['4, quai des Tanneurs, 98 120 SAUVELLES Cedex'],
      });
    },
  );
});

describe('two columns', () => {
  test.each(['colonnes.pdf', 'colonnes-balise.pdf', 'colonnes.docx', 'colonnes.odt'])(
    '%s: one is read after the other',
    async (name) => {
      const lines = outline(await importFixture(name)).map((line) => line.slice(0, 40));
      expect(lines).toEqual([
        'paragraph: Mise à jour : 12 septembre 20',
        'paragraph: Sauvelles, le 3 juin',
        'heading 1: SAUVELLES OUVRE UN ACCUEIL DE',
        'paragraph: La ville de Sauvelles ouvre c',
        'paragraph: Les travaux, financés à haute',
        'paragraph: Le centre communal d’action s',
        'paragraph: Un numéro d’appel, le 3919, r',
        'paragraph: Contact presse : Ville de Sau',
      ]);
    },
  );
});

describe('what a document hides or keeps of its making', () => {
  const notices = async (name: string) =>
    (await importFixture(name)).draft.notices
      .map(({ message, words: said }) => `${message} ${said ?? ''}`)
      .join('\n');

  test.each(['suivi.docx', 'suivi.odt'])(
    '%s: hidden words, deletions and comments are out of the text, and said',
    async (name) => {
      const { draft } = await importFixture(name);
      expect(draft.body).toContain('La convention sera signée par Ysoline Karrec');
      for (const out of ['ne sera pas', 'Ne pas diffuser', 'Vérifier le montant', 'Relecteur'])
        expect(draft.raw + draft.body).not.toContain(out);
      const said = await notices(name);
      expect(said).toContain('Ne pas diffuser avant accord du cabinet.');
      expect(said).toContain('supprimé « ne sera pas »');
      expect(said).toMatch(/commentaire/);
      expect(said).toMatch(/calculée?s? par le document/);
      expect(said).toContain('Chiffre clé : 412 foyers');
    },
  );

  test.each(['suivi.docx', 'suivi.odt'])(
    '%s: a frame is read once, after its paragraph; lines that are broken stay so',
    async (name) => {
      const { draft } = await importFixture(name);
      expect(draft.body.split('Chiffre clé').length).toBe(2);
      expect(draft.body).toMatch(/\.\\\nPour ampliation\./);
      expect(draft.body).toContain('[le texte de la convention](https://lande.example/convention)');
    },
  );

  test.each(['suivi.pdf', 'suivi-balise.pdf', 'suivi.docx', 'suivi.odt'])('%s: the table', async (name) => {
    const { draft } = await importFixture(name);
    expect(draft.body).toContain(
      '| Commune | Foyers |\n| --- | --- |\n| Port-en-Lande | 280 |\n| Sauvelles | 132 |',
    );
  });

  test.each(['suivi.pdf', 'suivi-balise.pdf'])(
    '%s: the frame is out of the sentence, and deleted words that are printed are warned of',
    async (name) => {
      const { draft } = await importFixture(name);
      expect(draft.body).toContain('présidente de l’association Les Ajoncs');
      expect(draft.body).not.toContain('Chiffre clé');
      const said = await notices(name);
      expect(said).toContain('des mots supprimés et imprimés sans être barrés sont lus');
      expect(said).toContain('Chiffre clé : 412 foyers');
    },
  );
});

describe('a web page', () => {
  test('hidden and struck words stay out; menus and footers are set apart; signs of Markdown are words', async () => {
    const { draft } = await importFixture('navette.html');
    for (const out of ['Note interne', 'gratuit', 'Mentions légales', 'Communauté de communes de la Lande'])
      expect(draft.body).not.toContain(out);
    expect(draft.notices.map(({ words: said }) => said)).toEqual(
      expect.arrayContaining(['Note interne.', 'Le service est gratuit.']),
    );
    expect(draft.body).toContain('**14\u00A0communes**');
    expect(draft.body).toContain('- un arrêt devant la gare\n- un arrêt devant l’hôpital');
    expect(draft.body).toContain('tarif \\* reste \\{inchangé\\} \\< 2 €');
  });
});

describe('text files', () => {
  test('bullets of a font of symbols are items, and a year at the head of a line is no list', async () => {
    const { draft } = await importFixture('annee.txt');
    expect(draft.body).toContain('- 250 places de stationnement ;\n- un bassin de 25 m ;');
    expect(draft.body).toContain('2019\\. Une année');
    expect(draft.raw).toContain('\uF0B7 250');
  });

  test('combining accents are composed, and U+2032 is an apostrophe: declared, and told', async () => {
    const { draft } = await importFixture('annee.txt');
    expect(draft.body).toContain('a annoncé Brune');
    expect(draft.raw).toContain('L\u2032accès');
    expect(draft.body).toContain('L’accès');
    expect(draft.notices.map(({ message }) => message).join()).toContain('U+2032');
  });

  test('Windows-1252 is read, and said', async () => {
    const bytes = Uint8Array.from('Sauvelles, le 5 mars 2024\n\nUn \xe9t\xe9 \x80\n', (sign) =>
      sign.charCodeAt(0),
    );
    const { draft } = await importBytes(bytes, 'essai.txt');
    expect(draft.raw).toContain('Un été €');
    expect(draft.notices[0]?.message).toContain('Windows-1252');
  });

  test('a file without blank lines, whose lines are long, has a paragraph a line', async () => {
    const long =
      'Une phrase assez longue pour n’avoir pas été coupée par une marge, et qui finit par un point, plus loin que de coutume.';
    const { received } = await importText(`${long}\n${long}`, 'essai.txt');
    expect(received.blocks.map(wordsOf)).toEqual([long, long]);
  });
});

test('a file that is not what its name says is refused', async () => {
  const bytes = new TextEncoder().encode('bonjour');
  for (const name of ['a.pdf', 'a.docx', 'a.odt']) await expect(importBytes(bytes, name)).rejects.toThrow();
});

test.each(['espace.pdf', 'espace-balise.pdf'])(
  '%s: letters set apart for looks are words, and those typed apart stay so',
  async (name) => {
    const { draft } = await importFixture(name);
    const body = plainBlanks(draft.body);
    expect(body).toContain('COMMUNIQUÉ DE PRESSE');
    expect(draft.files.some(({ text }) => text.includes('VILLE DE SAUVELLES'))).toBe(true);
    expect(body).toContain('AVANT L’ÉTÉ, 12 ABRIS À VÉLOS');
    expect(body).toContain('Les abris A B C D et E F G H seront');
    expect(body).toContain('Les lettres U R S S A F, tapées');
    expect(draft.fields.title).toBe('AVANT L’ÉTÉ, 12 ABRIS À VÉLOS');
  },
);

test('what parts letters is no blank where five of them are as far apart, and nowhere else', () => {
  const at = (letters: string, step: number) =>
    [...letters].map((text, rank) => ({
      text,
      x: rank * (5 + step),
      end: rank * (5 + step) + 5,
      size: 10,
      y: 0,
      bold: false,
      italic: false,
      run: 0,
      content: undefined,
      isArtifact: false,
      isInvisible: false,
      isStruck: false,
    }));
  const blanks = (letters: string, step: number) => blanksIn(at(letters, step)).size;
  expect(blanks('MAIRIE', 4)).toBe(0);
  expect(blanks('ABCD', 4)).toBe(3);
  expect(blanks('12345', 4)).toBe(4);
  const wide = at('LILLEETROUBAIX', 4).map((one, rank) =>
    rank < 5 ? one : { ...one, x: one.x + 6, end: one.end + 6 },
  );
  expect([...blanksIn(wide).keys()].map(({ text }) => text)).toEqual(['E']);
});
