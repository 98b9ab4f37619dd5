/** The file received says the raw text, word for word; blanks, line ends and typography are those of whoever reads it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainOriginal, isRead } from '#import/original.ts';
import { FIXTURES, importFixture } from './drafts.ts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(FIXTURES, name)));
const explain = (raw: string, name: string, bytes = bytesOf(name)) =>
  explainOriginal(raw, bytes, { name, shown: `content/attachments/${name}`, source: 'sources/a.txt' });
const rawOf = async (name: string) => (await importFixture(name)).draft.raw;

const READ = [
  'forum.pdf',
  'forum-balise.pdf',
  'forum.docx',
  'forum.odt',
  'suivi.docx',
  'colonnes.odt',
  'navigateur.pdf',
  'navette.html',
];

describe('a raw text is that of its file', () => {
  test.each(READ)('when it is what was read of it: %s', async (name) => {
    expect(isRead(name)).toBe(true);
    expect(await explain(await rawOf(name), name)).toBeUndefined();
  });

  test('whatever its lines, its spaces and its guillemets', async () => {
    const raw = await rawOf('forum.pdf');
    const other = raw
      .replace(/\n+/g, '\n')
      .replace(/ (?=\p{L})/gu, '\n')
      .replaceAll('’', "'");
    expect(other).not.toBe(raw);
    expect(await explain(other, 'forum.pdf')).toBeUndefined();
  });

  test('in a text file too', async () => {
    expect(await explain('Un relais.\n', 'a.txt', new TextEncoder().encode('Un\r\nrelais.'))).toBeUndefined();
  });
});

const REMEDY =
  'remettez le texte tel que reçu (npm run import -- content/attachments/navigateur.pdf --to relu l’écrit dans relu/sources/) ; si le texte vient d’ailleurs, dites-le à côté du fichier : rawWhy: "d’où vient notre texte, et pourquoi"';

describe('a raw text is refused', () => {
  test.each([
    ['1,5 M€', '15 M€'],
    ['-40 %', '40 %'],
    ['un premier', 'un Premier'],
    ['bloc sans paragraphe', 'bloc avec paragraphe'],
  ])('for « %s » made « %s »', async (from, to) => {
    const raw = (await rawOf('navigateur.pdf')).replace(/[\u00A0\u202F]/g, ' ');
    expect(raw).toContain(from);
    const wrong = await explain(raw.replace(from, to), 'navigateur.pdf');
    const [, file, ours] =
      /^le texte brut n’est pas celui que l’import lit dans content\/attachments\/navigateur\.pdf : le fichier dit « (.+) », sources\/a\.txt dit « (.+) »$/.exec(
        wrong?.message.replace(/[\u00A0\u202F]/g, ' ') ?? '',
      ) ?? [];
    expect(file).toContain(from);
    expect(ours).toContain(to);
    expect(wrong?.remedy).toBe(REMEDY);
  });

  test('for a sentence too few, or too many at the end', async () => {
    const raw = await rawOf('navigateur.pdf');
    const less = await explain(raw.replace('Une citation.', ''), 'navigateur.pdf');
    expect(less?.message).toMatch(/le fichier dit « .*Une citation\..* », sources\/a\.txt dit « .*Année/);
    const more = await explain(`${raw} Et douze bancs.`, 'navigateur.pdf');
    expect(more?.message).toMatch(/le fichier dit plus rien, sources\/a\.txt dit « .*Et douze bancs\. »$/);
    const cut = await explain(raw.slice(0, raw.indexOf('Mentions')), 'navigateur.pdf');
    expect(cut?.message).toMatch(/le fichier dit « .*Mentions légales.* », sources\/a\.txt dit plus rien$/);
  });

  test('when nothing is read in the file, or the file cannot be read', async () => {
    const empty = await explain('Un relais.', 'a.txt', new TextEncoder().encode('\n'));
    expect(empty).toEqual({
      message:
        'aucun mot n’est lu dans content/attachments/a.txt : rien ne prouve que le texte brut en vient',
      remedy:
        'si c’est une image que vous avez recopiée, dites-le à côté du fichier : rawWhy: "Texte recopié à la main d’un document numérisé."',
    });
    const broken = await explain('Un relais.', 'a.docx', new TextEncoder().encode('bonjour'));
    expect(broken?.message).toMatch(
      /^content\/attachments\/a\.docx ne peut pas être relu \(.+\) : rien ne prouve/,
    );
    expect(broken?.remedy).toMatch(/^remettez le fichier reçu ; /);
  });
});

test('a table of figures is no text that an import reads', () => {
  expect(['a.csv', 'a.xlsx', 'a.ods'].map(isRead)).toEqual([false, false, false]);
});
