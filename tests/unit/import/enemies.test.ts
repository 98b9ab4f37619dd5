/** Documents that hide, lose or forge words: what is not read is told, and what is not certain is not taken. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '#import/model.ts';
import { explainEnding } from '#import/other-formats.ts';
import { readDocument } from '#import/readers.ts';
import { FIXTURES, importBytes, importText, plainBlanks } from './drafts.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const enemy = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, 'ennemis', name)));
const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="m" xmlns:c="c" xmlns:r="r"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const docx = (body: string, styles?: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': bytes(
      `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': bytes(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': bytes(`<w:document ${SPACES}><w:body>${body}</w:body></w:document>`),
    ...(styles === undefined ? {} : { 'word/styles.xml': bytes(`<w:styles ${SPACES}>${styles}</w:styles>`) }),
  });
const run = (text: string, looks = ''): string =>
  `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
const page = (body: string, style = ''): Uint8Array =>
  bytes(
    `<!doctype html><html><head><meta charset="utf-8"><style>${style}</style></head><body>${body}</body></html>`,
  );

const told = ({ draft }: Awaited<ReturnType<typeof importBytes>>): string =>
  draft.notices.map(({ message, words = '' }) => `${message} ${words}`).join('\n');

describe('a Word document', () => {
  test('an empty paragraph that is styled as a title heads nothing', async () => {
    const style = (id: string, name: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
    const styled = (id: string, words: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${words === '' ? '' : run(words)}</w:p>`;
    const levels = async (title: string) => {
      const body = styled('Titre', title) + styled('Titre1', 'Les moyens') + paragraph(run('Un texte.'));
      const styles = style('Titre', 'Title') + style('Titre1', 'heading 1');
      const { received } = await importBytes(docx(body, styles), 'a.docx');
      return received.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
    };
    expect(await levels('')).toEqual([1]);
    expect(await levels('Le titre')).toEqual([1, 2]);
  });

  test('a formula is read, and told', async () => {
    const imported = await importBytes(
      docx(paragraph(run('Le taux est '), '<m:oMath><m:r><m:t>12 %</m:t></m:r></m:oMath>', run(' en 2024.'))),
      'a.docx',
    );
    expect(imported.draft.body).toBe('Le taux est 12 % en 2024.\n');
    expect(told(imported)).toContain('formule');
  });
  test.each([
    ['another document inside', '<w:altChunk r:id="rId7"/>', 'Un autre document'],
    ['a chart', paragraph('<w:r><w:drawing><c:chart r:id="rId5"/></w:drawing></w:r>'), 'Un graphique'],
    ['white words', paragraph(run('Secret 999.', '<w:color w:val="FFFFFF"/>')), 'Secret 999.'],
    [
      'a field of the model',
      paragraph(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Cliquez ici.')}</w:sdtContent></w:sdt>`,
      ),
      'Cliquez ici',
    ],
    ['crossed words', paragraph(run('Il '), run('ne ', '<w:strike/>'), run('viendra.')), 'barré'],
  ])('%s is told', async (_, body, words) => {
    expect(told(await importBytes(docx(paragraph(run('Un texte.')) + body), 'a.docx'))).toContain(words);
  });
  test('lines that begin with a bullet are a list', async () => {
    const { draft } = await importBytes(
      docx(
        paragraph(
          run('En bref :'),
          '<w:r><w:br/></w:r>',
          run('• 12 lits ;'),
          '<w:r><w:br/></w:r>',
          run('– 14 agents.'),
        ),
      ),
      'a.docx',
    );
    expect(draft.body).toBe('En bref :\n\n- 12 lits ;\n- 14 agents.\n');
  });
});

describe('a web page', () => {
  test.each([
    ['hidden by its style sheet', '<p class="x">Secret 999.</p>', '.x{display:none}'],
    ['of no size', '<p>Un <span style="font-size:0">Secret 999.</span></p>', ''],
  ])('%s, words are left out and told', async (_, body, style) => {
    const imported = await importBytes(page(`<p>Un texte.</p>${body}`, style), 'a.html');
    expect(imported.draft.body).not.toContain('Secret');
    expect(told(imported)).toContain('Secret 999.');
  });
  test('what only a printed page hides is read', async () => {
    const { draft } = await importBytes(
      page('<p class="x">Vu 12.</p>', '@media print{.x{display:none}}'),
      'a.html',
    );
    expect(draft.body).toBe('Vu 12.\n');
  });
  test('what is set in it is told', async () => {
    const imported = await importBytes(
      page('<p>Voir</p><iframe src="https://x.example/v"></iframe><svg><text>12 %</text></svg>'),
      'a.html',
    );
    expect(told(imported)).toMatch(/incrusté.*x\.example[\s\S]*incrusté.*12 %/);
  });
  test('paragraphs and lists made of line breaks are read as such', async () => {
    const { draft } = await importBytes(
      page('<div>Premier.<br><br>Second :<br>• 12 lits ;<br>- 14 agents.</div>'),
      'a.html',
    );
    expect(draft.body).toBe('Premier.\n\nSecond :\n\n- 12 lits ;\n- 14 agents.\n');
  });
  test('a page set out in tables is read in order', async () => {
    const { draft } = await importBytes(
      page(
        '<table><tr><td><img src="l.png"></td><td>Ville</td></tr><tr><td><h1>Un titre assez long</h1><p>Texte.</p></td></tr></table>',
      ),
      'a.html',
    );
    expect(draft.body).toBe('Ville\n\n# Un titre assez long\n\nTexte.\n');
  });
});

describe('a PDF', () => {
  test.each(['sans-lettres.pdf', 'sans-lettres-libre.pdf'])(
    '%s: fonts that say no letters are refused',
    async (name) => {
      await expect(readDocument(enemy(name), 'pdf')).rejects.toThrow('les polices de ce PDF');
    },
  );
  test('a page that is an image is told, and holds no block', async () => {
    const { blocks, notices } = await readDocument(enemy('image.pdf'), 'pdf');
    expect(blocks).toEqual([]);
    expect(notices.map(({ message }) => message).join()).toContain('c’est une image');
  });
  test.each(['espacements.pdf', 'espacements-balise.pdf'])(
    '%s: letters set apart make their words',
    async (name) => {
      const { blocks } = await readDocument(enemy(name), 'pdf');
      const lines = blocks.map((block) => plainBlanks(wordsOf(block)));
      const sentence =
        'La ville de Lormoy ouvre 12 places en 2025 pour 3 400 euros par an, soit 12,5 % de plus.';
      expect(lines.slice(0, 4)).toEqual([
        'COMMUNIQUÉ DE PRESSE',
        'Communiqué de presse',
        'Lormoy, le 3 mars 2025',
        'Un titre espacé de la ville',
      ]);
      expect(lines.filter((line) => line === sentence)).toHaveLength(3);
    },
  );
});

describe('a file of another format', () => {
  test.each(['a.doc', 'a.rtf', 'a.jpg', 'a.xlsx', 'a.eml', 'a.zip', 'a.inconnu', 'sans'])(
    '%s is refused with what to do',
    (name) => {
      expect(explainEnding(name)).toMatch(/^format non lu.* → \S/);
    },
  );
  test.each([
    ['an old Word document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'a.docx', 'ancien document Word'],
    ['RTF', bytes('{\\rtf1 Bonjour}'), 'a.txt', 'RTF'],
    ['a PDF', bytes('%PDF-1.7'), 'a.txt', 'c’est un PDF'],
    ['a page', bytes('<!doctype html><p>a'), 'a.pdf', 'page HTML'],
    ['an archive', bytes('PK\u0003\u0004'), 'a.md', 'archive'],
    ['a long archive', bytes(`PK\u0003\u0004${'a'.repeat(300_001)}`), 'a.txt', 'ou une archive'],
    ['a Word document', docx(paragraph(run('Bonjour.'))), 'a.pdf', 'donnez-lui le nom qu’il avait'],
    ['bytes of nothing', new Uint8Array(400).fill(7), 'a.pdf', 'donnez un fichier'],
    ['a PDF cut short', bytes('%PDF-1.7\n1 0 obj'), 'a.pdf', 'endommagé'],
    ['bytes of nothing', new Uint8Array(400).fill(7), 'a.docx', 'endommagé'],
    ['a text without end', new Uint8Array(300_001).fill(97), 'a.txt', 'plus de 300 Ko'],
    [
      'an image written in letters',
      bytes(`# Titre\n\n[image]: <data:image/png;base64,${'QUJD\n'.repeat(70_000)}>\n`),
      'a.md',
      'une image y est écrite en lettres',
    ],
    ['a page without end', new Uint8Array(10_000_001).fill(97), 'a.html', 'plus de 10 Mo'],
    ['a word without end', new Uint8Array(30_000).fill(97), 'a.txt', 'un mot y a plus de 20000 lettres'],
  ])('%s under another name is told', async (_, content, name, words) => {
    await expect(importBytes(content, name)).rejects.toThrow(words);
  });
});

describe('a text file', () => {
  test('without its mark, UTF-16 is read', async () => {
    const { draft } = await importBytes(
      new Uint8Array(Buffer.from('Un texte de 12 places.\n', 'utf16le')),
      'a.txt',
    );
    expect(draft.body).toBe('Un texte de 12 places.\n');
  });
  test('without its mark either, the other UTF-16', async () => {
    const swapped = Buffer.from('Un texte de 12 places.\n', 'utf16le').swap16();
    expect((await importBytes(new Uint8Array(swapped), 'a.txt')).draft.body).toBe('Un texte de 12 places.\n');
  });
  test.each(['Œuvres de 12 places.', '’Œ est une ligature.', 'Œ et 12 places.', 'Un mot.'])(
    'whatever its first letter: « %s »',
    async (words) => {
      const wide = Buffer.from(`${words}\n`, 'utf16le');
      const read = async (content: Uint8Array) => (await importBytes(content, 'a.txt')).draft.body;
      expect(await read(new Uint8Array(wide))).toBe(`${words}\n`);
      expect(await read(new Uint8Array([...wide, 10]))).toBe(`${words}\n`);
      expect(await read(new Uint8Array(Buffer.from(wide).swap16()))).toBe(`${words}\n`);
    },
  );
  test('its length is counted in letters, whatever their bytes', async () => {
    const text = 'La ville de Lormoy ouvre 12 places en 2025.\n\n'.repeat(3500);
    const wide = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(wide.length).toBeGreaterThan(300_000);
    expect((await readDocument(wide, 'txt')).blocks).toHaveLength(3500);
  });
  test('words that its lines cut are made whole where it is certain, and told where it is not', async () => {
    const text =
      'Le financement de la ville sera doublé pour les tra-\nvaux, dit la vice-\nprésidente de Saint-\nOrens, et le finance-\nment de la passe-\nrelle.\n';
    const imported = await importText(text, 'a.txt');
    expect(imported.draft.body).toBe(
      'Le financement de la ville sera doublé pour les travaux, dit la vice-présidente de Saint-Orens, et le financement de la passe-relle.\n',
    );
    expect(told(imported)).toContain('passe-relle');
    expect(imported.draft.raw).toBe(text);
  });
  test('the fields of a tool, the head of a mail and the edges of pages are no text', async () => {
    const fields = await importText('---\ntitle: Autre titre 999\n---\n\n# Un titre assez long\n\nTexte.\n');
    expect(fields.draft.body).toBe('# Un titre assez long\n\nTexte.\n');
    const mail = await importText(
      'De : a@ville.example\nObjet : test\nDate : 9 avril 2025\n\nUn texte de la ville.\n',
      'a.txt',
    );
    expect(mail.draft.body).toBe('Un texte de la ville.\n');
    expect(mail.draft.fields.date).toBeUndefined();
    const pages = await importText(
      'VILLE DE LORMOY\n\nLe maire a reçu les habitants et\n\fVILLE DE LORMOY 2/2\n\nles élus.\n',
      'a.txt',
    );
    expect(pages.draft.body).toContain('les habitants et les élus.');
    expect(told(pages)).toContain('VILLE DE LORMOY 2/2');
  });
  test('a list numbered in order is a list, and another number none', async () => {
    const { draft } = await importText(
      'Trois niveaux :\n   1) nord ;\n   2) sud.\n\n2019. Une année.\n',
      'a.txt',
    );
    expect(draft.body).toBe('Trois niveaux :\n\n1. nord ;\n2. sud.\n\n2019\\. Une année.\n');
  });
});

test('a sentence that gives a number to call stays in the text', async () => {
  const long =
    'Le conseil municipal de la ville a adopté un plan pour les logements, les écoles et les routes de chacun des quartiers de la commune.';
  const { draft } = await importText(
    `# Un titre assez long\n\n${long}\n\nInscriptions ouvertes au 01 99 00 12 34 avant le 3 mai.\n`,
  );
  expect(draft.body).toContain('Inscriptions ouvertes');
});

test('the day when a page was put on line gives way to that of the act, and two acts to none', async () => {
  const day = async (...lines: string[]) =>
    (await importText(`# Un titre assez long\n\n${lines.join('\n\n')}\n\nTexte.\n`)).draft.fields;
  expect(await day('Publié le 21 mai 2025', 'Brissac, le 20 mai 2025')).toMatchObject({
    date: '2025-05-20',
    place: 'Brissac',
  });
  expect((await day('Orval, le 20 mai 2025', 'Brissac, le 20 mai 2025')).date).toBeUndefined();
  expect(await day('À Vielmont, le 2 mai 2025')).toMatchObject({ date: '2025-05-02', place: 'Vielmont' });
  expect(await day('Vermand, le 28 août 2025 – La ministre a inauguré la résidence.')).toMatchObject({
    date: '2025-08-28',
    place: 'Vermand',
  });
});
