/** What is refused of the files of `content/attachments/`: each is what its name says, and hides nothing. */
// cspell:ignore mimetypeapplication opendocument nendobj nendstream Anné
import { deflateSync } from 'node:zlib';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { explainAttached } from '#entries/attached/attached-screen.ts';
import { ATTACHED_LIMIT, readAttached } from '#entries/attached/attached.ts';
import { digestOf } from '#entries/content-folder.ts';
import { ContentFolder } from '#entries/content-folder.ts';
import { problemLine } from '../../../scripts/lib/report.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const said = (name: string, content: Uint8Array | string) => {
  const { refused, told } = explainAttached(
    name,
    typeof content === 'string' ? bytes(content) : content,
    ATTACHED_LIMIT.most,
  );
  return [
    ...refused.map(({ message, remedy }) => `refuse : ${message} → ${remedy}`),
    ...told.map(({ message, remedy }) => `avertit : ${message} → ${remedy}`),
  ];
};

const PNG = bytes('\u0089PNG\r\n\u001A\n et la suite');
const pdf = (objects: string) => `%PDF-1.7\n1 0 obj\n<< ${objects} >>\nendobj\ntrailer\n%%EOF\n`;
/** A PDF whose objects are packed, as most are today. */
function packed(objects: string): Uint8Array {
  const stream = deflateSync(objects);
  const head = bytes(`%PDF-1.7\n4 0 obj\n<< /Type /ObjStm /Length ${stream.length} >>\nstream\n`);
  return Uint8Array.from([...head, ...stream, ...bytes('\nendstream\nendobj\n%%EOF\n')]);
}
const AGAIN =
  'enregistrez-le de nouveau en PDF (« Imprimer », puis « Enregistrer au format PDF »), et dites-le dans « origin »';
const PROGRAM = `refuse : ce PDF contient un programme (JavaScript) → ${AGAIN}`;

describe('a PDF', () => {
  test('is read without a word when it only shows pages', () => {
    expect(said('a.pdf', pdf('/Type /Catalog /OpenAction [3 0 R /Fit]'))).toEqual([]);
    expect(said('a.pdf', packed('<< /Type /Catalog >>'))).toEqual([]);
    // What is drawn is no name of an object.
    expect(
      said('a.pdf', `${pdf('/Type /Catalog')}5 0 obj << /Length 9 >>\nstream\n/JS (a)\nendstream\n%%EOF`),
    ).toEqual([]);
  });

  test.each([
    ['a program', pdf('/OpenAction << /S /JavaScript /JS (app.alert) >>'), PROGRAM],
    ['a program whose name is written by numbers', pdf('/S /J#61vaScript'), PROGRAM],
    ['a program in its packed objects', packed('<< /S /JavaScript >>'), PROGRAM],
    ['a command', pdf('/S /Launch /F (x)'), `refuse : ce PDF contient une commande à lancer → ${AGAIN}`],
    [
      'another file',
      pdf('/Names << /EmbeddedFiles 3 0 R >>'),
      `refuse : ce PDF contient un autre fichier → ${AGAIN}`,
    ],
    [
      'a form of its own',
      pdf('/XFA 3 0 R'),
      `refuse : ce PDF contient un formulaire dynamique (XFA) → ${AGAIN}`,
    ],
    [
      'a password',
      pdf('/Encrypt 4 0 R'),
      'refuse : ce PDF est protégé par un mot de passe → demandez-le sans protection à qui l’a publié',
    ],
    [
      'objects that cannot be unpacked',
      '%PDF-1.7\n4 0 obj << /Type /ObjStm >>\nstream\nrien\nendstream\n%%EOF',
      'refuse : ce PDF ne peut pas être lu : on ne sait pas ce qu’il contient → enregistrez-le de nouveau en PDF, et dites-le dans « origin »',
    ],
    [
      'half of itself',
      '%PDF-1.7\n1 0 obj',
      'refuse : ce PDF est coupé avant sa fin → téléchargez-le de nouveau',
    ],
    [
      'something else',
      'Bonjour',
      'refuse : ce fichier n’est pas un PDF → remettez le fichier reçu, ou donnez-lui la terminaison de ce qu’il est',
    ],
  ])('that holds %s is refused', (_, content, line) => {
    expect(said('a.pdf', content)).toEqual([line]);
  });

  test.each([
    ['(Anne Essai)', 'Anne Essai'],
    ['<FEFF0041006E006E00E9>', 'Anné'],
  ])('that names its author %s is told', (written, name) => {
    expect(said('a.pdf', pdf(`/Author ${written}`))).toEqual([
      `avertit : les propriétés de ce PDF nomment son auteur, « ${name} » : ce nom sera publié avec lui → laissez-le s’il était dans le fichier publié ; sinon, demandez un fichier sans ce nom`,
    ]);
  });
});

describe('a document of an office', () => {
  const docx = 'PK\u0003\u0004 word/document.xml';
  test('is known by its parts', () => {
    expect(said('a.docx', docx)).toEqual([]);
    expect(said('a.odt', 'PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text')).toEqual([]);
  });
  test.each([
    ['a.xlsx', docx],
    ['a.docx', 'word/document.xml'],
  ])('%s with the parts of another is refused', (name, content) => {
    expect(said(name, content)).toEqual([
      `refuse : ce fichier n’est pas un document « .${name.slice(2)} » → remettez le fichier reçu, ou donnez-lui la terminaison de ce qu’il est`,
    ]);
  });
  test('with macros is refused, with comments is told', () => {
    expect(said('a.docx', `${docx} word/vbaProject.bin`)).toEqual([
      'refuse : ce document contient des macros → enregistrez-le sans elles, ou en PDF',
    ]);
    expect(said('a.docx', `${docx} word/comments.xml`)).toEqual([
      'avertit : ce document garde des commentaires de relecture : ils seront publiés avec lui → publiez-le s’ils étaient dans le fichier reçu du public ; sinon, demandez le PDF',
    ]);
  });
});

test('a text is read, and an image is known by its first bytes', () => {
  expect(explainAttached('a.txt', bytes('Bon.\r\nJour.'), 99)).toEqual({
    refused: [],
    told: [],
    text: 'Bon.\nJour.',
  });
  expect(said('a.txt', Uint8Array.of(0x41, 0xff))).toEqual([
    'refuse : octet 2 : le fichier n’est pas en UTF-8 → rouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8',
  ]);
  expect(said('a.png', PNG)).toEqual([]);
  expect(said('a.jpg', PNG)).toEqual([
    'refuse : ce fichier n’est pas une image « .jpg » → remettez l’image, ou supprimez-le',
  ]);
  expect(said('a.pdf', '')).toEqual(['refuse : fichier vide → remettez-le, ou supprimez-le']);
});

/** What is said of a folder that holds these files. */
function read(files: Readonly<Record<string, Uint8Array>>) {
  const root = mkdtempSync(join(tmpdir(), 'aufil-pieces-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'attachments'));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(root, 'attachments', name), content);
  // A file of nothing weighs nothing on the disk.
  if ('lourd.txt' in files) truncateSync(join(root, 'attachments/lourd.txt'), ATTACHED_LIMIT.most + 1);
  const folder = new ContentFolder(root, 'content');
  const attached = readAttached(folder);
  return { attached, folder, lines: folder.problems.map(problemLine) };
}

test('each file of the folder is hashed and weighed', () => {
  const { attached, lines } = read({ 'halle.png': PNG, 'halle-plan.txt': bytes('Un plan.') });
  expect(lines).toEqual([]);
  expect([...attached]).toEqual([
    ['halle-plan.txt', { sha256: digestOf(bytes('Un plan.')), size: 8, text: 'Un plan.' }],
    ['halle.png', { sha256: digestOf(PNG), size: PNG.length }],
  ]);
});

test('a name, a format or a weight that cannot be published is refused', () => {
  const html = bytes('<p>');
  const { lines, folder } = read({
    'Halle (1).png': PNG,
    'halle.html': html,
    'plan.png': PNG,
    'plan.pdf': bytes(pdf('/Type /Catalog')),
    'lourd.txt': bytes('a'),
  });
  expect(lines).toEqual([
    'content/attachments/Halle (1).png — nom à caractères interdits : seuls a-z, 0-9 et « - » sont admis → renommez en « halle-1.png »',
    'content/attachments/halle.html — « .html » : le site ne publie pas ce format → enregistrez-le en PDF ; formats admis : pdf, docx, odt, xlsx, ods, csv, txt, jpg, jpeg, png, webp',
    'content/attachments/lourd.txt — fichier de 21\u202FMo, 20\u202FMo au plus → réduisez-le (un PDF : exportez ses images en 150 points par pouce), ou donnez son adresse',
    'content/attachments/plan.png — même nom que content/attachments/plan.pdf, à la terminaison près → renommez l’un des deux : « -annexe », « -carte »…',
  ]);
  expect([...folder.unread]).toEqual(['attachments/lourd.txt']);
});

test('what is only told does not stop a publication', () => {
  const { folder } = read({ 'a.pdf': bytes(pdf('/Author (Anne Essai)')) });
  expect(folder.problems.map(({ severity }) => severity)).toEqual(['avertit']);
});

test('what is wrong with a file is said of it', () => {
  expect(read({ 'a.pdf': bytes('Bonjour') }).lines).toEqual([
    'content/attachments/a.pdf — ce fichier n’est pas un PDF → remettez le fichier reçu, ou donnez-lui la terminaison de ce qu’il est',
  ]);
});
