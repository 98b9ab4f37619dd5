/** What looks change in what a document says: struck, hidden, raised, ticked, set in a formula. In each format. */
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { textOf } from '#import/model.ts';
import { readDocument } from '#import/readers.ts';
import { importBytes, importFixture, plainBlanks } from './drafts.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

const docx = (body: string, styles = ''): Uint8Array =>
  zipSync({
    '[Content_Types].xml': bytes(
      `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': bytes(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': bytes(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/styles.xml': bytes(`<w:styles ${WORD}>${styles}</w:styles>`),
    'word/document.xml': bytes(`<w:document ${WORD}><w:body>${body}</w:body></w:document>`),
  });
const run = (text: string, looks = ''): string =>
  `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...parts: string[]): string => `<w:p>${parts.join('')}</w:p>`;
const style = (id: string, looks: string, more = '', kind = 'character'): string =>
  `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:rPr>${looks}</w:rPr></w:style>`;

const odt = (body: string, styles: string): Uint8Array =>
  zipSync({
    'content.xml': bytes(
      `<office:document-content xmlns:office="o" xmlns:style="s" xmlns:text="t"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });
const page = (body: string, styles = ''): Uint8Array =>
  bytes(
    `<!doctype html><html><head><meta charset="utf-8"><style>${styles}</style></head><body>${body}</body></html>`,
  );

async function read(file: Uint8Array, name: string) {
  const { draft } = await importBytes(file, name);
  return {
    body: draft.body.trim(),
    told: draft.notices.map(({ message, words = '' }) => `${message} ${words}`).join('\n'),
  };
}

const STRUCK: readonly [string, Uint8Array, string][] = [
  ['Word, twice', docx(paragraph(run('Soit '), run('400 ', '<w:dstrike/>'), run('500 lits.'))), 'a.docx'],
  [
    'Word, by a style and its parent',
    docx(
      paragraph(run('Soit '), run('400 ', '<w:rStyle w:val="Ancien2"/>'), run('500 lits.')),
      style('Ancien', '<w:strike/>') + style('Ancien2', '<w:b/>', '<w:basedOn w:val="Ancien"/>'),
    ),
    'a.docx',
  ],
  [
    'Word, by the style of the paragraph',
    docx(
      `<w:p><w:pPr><w:pStyle w:val="Ancien"/></w:pPr>${run('400 ')}</w:p>${paragraph(run('Soit 500 lits.'))}`,
      style('Ancien', '<w:dstrike/>', '', 'paragraph'),
    ),
    'a.docx',
  ],
  [
    'OpenDocument',
    odt(
      '<text:p>Soit <text:span text:style-name="T2">400 </text:span>500 lits.</text:p>',
      '<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style><style:style style:name="T2" style:parent-style-name="T1" style:family="text"/>',
    ),
    'a.odt',
  ],
  [
    'OpenDocument, a paragraph',
    odt(
      '<text:p text:style-name="P1">Soit 400 lits.</text:p><text:p>Soit 500 lits.</text:p>',
      '<style:style style:name="P1" style:family="paragraph"><style:text-properties style:text-line-through-style="solid"/></style:style>',
    ),
    'a.odt',
  ],
  [
    'a page, by its style',
    page('<p>Soit <span style="text-decoration: red line-through">400 </span>500 lits.</p>'),
    'a.html',
  ],
  [
    'a page, by a class',
    page('<p>Soit <span class="c3">400 </span>500 lits.</p>', '.c3{text-decoration:line-through}'),
    'a.html',
  ],
];

describe('struck words are told, and are no words of the document', () => {
  test('a struck paragraph that holds a text box, and words changed with a trace', async () => {
    const box = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(run('30 places'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const { body, told } = await read(
      docx(
        `${paragraph(run('Un texte.'))}<w:p><w:pPr><w:pStyle w:val="Ancien"/></w:pPr>${run('400 lits')}${box}${run(' dits', '<w:b/><w:rPrChange w:id="1"><w:rPr><w:i/></w:rPr></w:rPrChange>')}</w:p>`,
        style('Ancien', '<w:strike/>', '', 'paragraph'),
      ),
      'a.docx',
    );
    expect(body).toBe('Un texte.\n\n30 places');
    expect(told).toMatch(/barré.*400 lits/);
    expect(told).toMatch(/barré.*dits/);
  });

  test('OpenDocument: words that a struck paragraph strikes no more are read', async () => {
    const { body, told } = await read(
      odt(
        '<text:p text:style-name="P1">Soit 400 <text:span text:style-name="T1">500 lits.</text:span></text:p>',
        '<style:style style:name="P1"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="T1"><style:text-properties style:text-line-through-style="none"/></style:style>',
      ),
      'a.odt',
    );
    expect(body).toBe('500 lits.');
    expect(told).toMatch(/barré.*Soit 400/);
  });

  test.each(STRUCK)('%s', async (_, file, name) => {
    const { body, told } = await read(file, name);
    expect(body).toBe('Soit 500 lits.');
    expect(told).toMatch(/barré.*400/);
  });

  test.each([
    [
      'Word',
      docx(
        paragraph(run('Soit '), run('500 lits.', '<w:rStyle w:val="Ancien"/><w:strike w:val="0"/>')),
        style('Ancien', '<w:strike/>'),
      ),
      'a.docx',
    ],
    [
      'OpenDocument',
      odt(
        '<text:p>Soit <text:span text:style-name="T2">500 lits.</text:span></text:p>',
        '<style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="T2" style:parent-style-name="T1"><style:text-properties style:text-line-through-style="none"/></style:style>',
      ),
      'a.odt',
    ],
    ['a page', page('<p>Soit <span style="text-decoration: underline">500 lits.</span></p>'), 'a.html'],
  ])('%s: a style that says it is struck no more is heard', async (_, file, name) => {
    const { body, told } = await read(file, name);
    expect(body).toBe('Soit 500 lits.');
    expect(told).not.toContain('barré');
  });
});

describe('Word', () => {
  test('a style that hides its words hides them', async () => {
    const { body, told } = await read(
      docx(
        `<w:p><w:pPr><w:pStyle w:val="Haut"/></w:pPr>${run('Haut du formulaire')}</w:p>${paragraph(run('Un texte.'))}`,
        style('Haut', '<w:vanish/>', '', 'paragraph'),
      ),
      'a.docx',
    );
    expect(body).toBe('Un texte.');
    expect(told).toContain('Haut du formulaire');
  });

  test('a style raises letters, and so does a position', async () => {
    const { body } = await read(
      docx(
        paragraph(
          run('Sur 25 m'),
          run('2', '<w:rStyle w:val="Haut"/>'),
          run(' et 10'),
          run('6', '<w:position w:val="6"/>'),
          run(' euros.'),
        ),
        style('Haut', '<w:vertAlign w:val="superscript"/>'),
      ),
      'a.docx',
    );
    expect(body).toBe('Sur 25 m² et 10⁶ euros.');
  });

  const formula = (inner: string): string => `<m:oMath>${inner}</m:oMath>`;
  const math = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
  test.each([
    ['a fraction keeps its bar', `<m:f><m:num>${math('1')}</m:num><m:den>${math('2')}</m:den></m:f>`, '1/2'],
    [
      'a fraction of sums, its brackets',
      `<m:f><m:num>${math('12+3')}</m:num><m:den>${math('100')}</m:den></m:f>`,
      '(12+3)/100',
    ],
    [
      'an exponent stays raised',
      `<m:sSup><m:e>${math('10')}</m:e><m:sup>${math('6')}</m:sup></m:sSup>`,
      '10⁶',
    ],
    ['brackets are kept', `<m:d><m:e>${math('12-3')}</m:e></m:d>${math('&lt;4')}`, '(12-3)<4'],
  ])('%s', async (_, inner, words) => {
    const { body, told } = await read(docx(paragraph(run('Soit '), formula(inner), run(' ici.'))), 'a.docx');
    expect(body.replaceAll('\\', '')).toBe(`Soit ${words} ici.`);
    expect(told).toContain('formule');
  });

  test('a box that is ticked is seen ticked, of today or of an old form', async () => {
    const ofToday = (ticked: boolean) =>
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${Number(ticked)}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(ticked ? '☒' : '☐')}</w:sdtContent></w:sdt>`;
    const old =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const { body } = await read(
      docx(
        paragraph(
          ofToday(true),
          run(' favorable, '),
          ofToday(false),
          run(' réservé, '),
          old,
          run(' tacite.'),
        ),
      ),
      'a.docx',
    );
    expect(body).toBe('☒ favorable, ☐ réservé, ☒ tacite.');
  });

  test('an aligned tab and a carriage return part words', async () => {
    const { body } = await read(
      docx(
        paragraph(
          run('Places'),
          '<w:r><w:ptab w:alignment="right" w:relativeTo="margin" w:leader="none"/></w:r>',
          run('500'),
          '<w:r><w:cr/></w:r>',
          run('Suite.'),
        ),
      ),
      'a.docx',
    );
    expect(body.replace(/\s+/g, ' ')).toMatch(/^Places 500\W* Suite\.$/);
  });
});

describe('a PDF', () => {
  test.each(['suivi.pdf', 'suivi-balise.pdf'])(
    '%s: words that a line crosses are told, and are none',
    async (name) => {
      const { draft } = await importFixture(name);
      expect(draft.body).toContain('La convention sera signée par Ysoline Karrec');
      expect(draft.raw).not.toContain('ne sera pas');
      expect(draft.notices.find(({ message }) => message.includes('barré n’est'))?.words).toBe('ne sera pas');
    },
  );

  test('of a browser: struck words go, underlined ones stay, what is raised or lowered stays in its place', async () => {
    const { draft } = await importFixture('navigateur-signes.pdf');
    expect(plainBlanks(draft.body)).toContain(
      'La région ouvre 500 lits d’hébergement et de logement, sur 1 200 m² ; cela évite 12 t de CO2 et coûte 10⁶ euros, sans retard.',
    );
    expect(draft.notices.find(({ message }) => message.includes('barré n’est'))?.words).toBe(
      '400 / dont 30 à Lens,',
    );
  });

  const objects = (annotations: readonly string[], content: string): Uint8Array => {
    const all = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> /Annots [${annotations.join(' ')}] >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ];
    const parts = all.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
    const head = '%PDF-1.7\n';
    const places = parts.map((_, at) => head.length + parts.slice(0, at).join('').length);
    const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
    const body = head + parts.join('');
    return bytes(
      `${body}xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${all.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    );
  };
  const words = 'BT /F 12 Tf 20 150 Td (Ouverture de 30 lits a Douai.) Tj ET';

  test('forms filled in, words laid over the page and words struck by a reader are told', async () => {
    const { told } = await read(
      objects(
        [
          '<< /Type /Annot /Subtype /Widget /FT /Tx /T (jour) /V (12 mars 2021) /Rect [20 100 100 120] >>',
          '<< /Type /Annot /Subtype /FreeText /Contents (Et 12 a Lens) /DA (/F 12 Tf) /Rect [20 60 100 80] >>',
          '<< /Type /Annot /Subtype /StrikeOut /Rect [20 148 60 162] /QuadPoints [20 162 60 162 20 148 60 148] >>',
          '<< /Type /Annot /Subtype /Caret /Contents (et a Arras) /Rect [100 148 104 152] >>',
          '<< /Type /Annot /Subtype /Highlight /Contents (nombre a verifier) /Rect [90 148 110 162] /QuadPoints [90 162 110 162 90 148 110 148] >>',
        ],
        words,
      ),
      'a.pdf',
    );
    expect(told).toMatch(/formulaire rempli.* 12 mars 2021/);
    expect(told).toMatch(/posés sur la page.* Et 12 a Lens/);
    expect(told).toMatch(/barrés par une annotation/);
    expect(told).toMatch(/demande d’insérer.* et a Arras/);
    expect(told).toMatch(/surlignés.* nombre a verifier/);
    expect((await read(objects([], words), 'a.pdf')).told).not.toMatch(
      /formulaire|posés|annotation|relecteur/,
    );
  });

  test.each([
    ['a line of ornament behind a title', '0.5 w 5 154 m 290 154 l S'],
    ['an underline', '0.5 w 20 148.5 m 170 148.5 l S'],
    ['a line above', '0.5 w 20 160 m 170 160 l S'],
    ['a white line', '1 G 0.8 w 93 154 m 104 154 l S'],
    ['a box of the colour of the sheet', '1 g 93 153.6 11 0.8 re f'],
    ['a coloured box behind the words', '1 1 0 rg 20 147 160 14 re f'],
  ])('%s strikes nothing', async (_, drawn) => {
    const { body, told } = await read(objects([], `${drawn} 0 g ${words}`), 'a.pdf');
    expect(body).toBe('Ouverture de 30 lits a Douai.');
    expect(told).not.toContain('barré n’est');
  });

  test.each([
    ['a stroke', '0.8 w 93 154 m 104 154 l S'],
    ['a thin box', '93 153.6 11 0.8 re f'],
  ])('%s over a number strikes it', async (_, drawn) => {
    const { body, told } = await read(objects([], `${words} ${drawn}`), 'a.pdf');
    expect(body).toBe('Ouverture de lits a Douai.');
    expect(told).toMatch(/barré n’est.* 30/);
  });
});

describe('a table whose cells span others keeps each word under its heading', () => {
  const ROWS = [
    ['Lieu', 'Année', 'Places'],
    ['Nord', '2019', '20'],
    ['', '2020', '30'],
    ['Total', '', '50'],
  ];
  const wordCell = (text: string, looks = ''): string =>
    `<w:tc><w:tcPr>${looks}</w:tcPr>${paragraph(run(text))}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const openCell = (text: string, looks = ''): string =>
    `<table:table-cell ${looks}><text:p>${text}</text:p></table:table-cell>`;
  const openRow = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
  test('in Word, a row that begins after the first column too', async () => {
    const late = (before: number, ...cells: string[]) =>
      `<w:tr><w:trPr><w:cantSplit/><w:gridBefore w:val="${before}"/><w:wBefore w:w="1000" w:type="dxa"/></w:trPr>${cells.join('')}</w:tr>`;
    const file = docx(
      `${paragraph(run('Voici.'))}<w:tbl>${row(wordCell('Lieu'), wordCell('Année'), wordCell('Places'))}${late(1, wordCell('2019'), wordCell('20'))}${late(2, wordCell('30'))}${row(wordCell('Nord'), wordCell('2020'), wordCell('40'))}${late(0, wordCell('Aisne'))}</w:tbl>`,
    );
    const { blocks } = await readDocument(file, 'docx');
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map((cells) => cells.map((cell) => textOf(cell).trim()))).toEqual([
      ['Lieu', 'Année', 'Places'],
      ['', '2019', '20'],
      ['', '', '30'],
      ['Nord', '2020', '40'],
      ['Aisne', '', ''],
    ]);
  });

  test.each([
    [
      'a page',
      page(
        '<p>Voici.</p><table><tr><th>Lieu</th><th>Année</th><th>Places</th></tr><tr><td rowspan="2">Nord</td><td>2019</td><td>20</td></tr><tr><td>2020</td><td>30</td></tr><tr><td colspan="2">Total</td><td>50</td></tr></table>',
      ),
      'html',
    ],
    [
      'Word',
      docx(
        `${paragraph(run('Voici.'))}<w:tbl>${row(wordCell('Lieu'), wordCell('Année'), wordCell('Places'))}${row(wordCell('Nord', '<w:vMerge w:val="restart"/>'), wordCell('2019'), wordCell('20'))}${row(wordCell('', '<w:vMerge/>'), wordCell('2020'), wordCell('30'))}${row(wordCell('Total', '<w:gridSpan w:val="2"/>'), wordCell('50'))}</w:tbl>`,
      ),
      'docx',
    ],
    [
      'OpenDocument',
      odt(
        `<text:p>Voici.</text:p><table:table xmlns:table="tb">${openRow(openCell('Lieu'), openCell('Année'), openCell('Places'))}${openRow(openCell('Nord', 'table:number-rows-spanned="2"'), openCell('2019'), openCell('20'))}${openRow('<table:covered-table-cell/>', openCell('2020'), openCell('30'))}${openRow(openCell('Total', 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>', openCell('50'))}</table:table>`,
        '',
      ),
      'odt',
    ],
  ] as const)('%s', async (_, file, format) => {
    const { blocks, notices } = await readDocument(file, format);
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map((cells) => cells.map((cell) => textOf(cell).trim()))).toEqual(ROWS);
    expect(notices.map(({ message }) => message).join('\n')).toContain('fusionnées');
  });
});

describe('a page', () => {
  const lines = async (body: string) =>
    (await readDocument(page(body), 'html')).blocks.map((block) =>
      block.kind === 'table' ? '' : `${'marker' in block ? `${block.marker} ` : ''}${textOf(block.runs)}`,
    );

  test('quotations have the marks that a browser shows', async () => {
    expect(await lines('<p>Elle dit : <q>Il a dit <q>oui</q></q>.</p>')).toEqual([
      'Elle dit : «\u00A0Il a dit “oui”\u00A0».',
    ]);
  });

  test('items have the numbers or letters that a browser shows', async () => {
    expect(await lines('<ol start="3"><li>a</li><li value="7">b</li><li>c</li></ol>')).toEqual([
      '3. a',
      '7. b',
      '8. c',
    ]);
    expect(await lines('<ol reversed><li>a</li><li>b</li></ol>')).toEqual(['2. a', '1. b']);
    expect(await lines('<ol start="x"><li value="">a</li><li>b</li></ol>')).toEqual(['1. a', '2. b']);
    expect(await lines('<ol type="a"><li>un</li><li>deux</li></ol>')).toEqual(['a. un', 'b. deux']);
  });
});

describe('words drawn, boxed or written apart', () => {
  test('words that Word draws are told', async () => {
    const { told } = await read(
      docx(
        paragraph(run('Un texte.')) +
          '<w:p><w:r><w:pict><v:shape xmlns:v="v"><v:textpath style="x" string="DOSSIER &amp; PRESSE"/></v:shape></w:pict></w:r></w:p>',
      ),
      'a.docx',
    );
    expect(told).toContain('DOSSIER & PRESSE');
  });

  test('words whose direction Word gives are read', async () => {
    const { body } = await read(
      docx(paragraph(run('Soit '), `<w:dir w:val="ltr">${run('30 lits')}</w:dir>`)),
      'a.docx',
    );
    expect(body).toBe('Soit 30 lits');
  });

  test('a shape of OpenDocument is a box, told, and glued to no word', async () => {
    const { blocks, notices } = await readDocument(
      odt(
        '<text:p>Avant <draw:custom-shape xmlns:draw="d"><text:p>30 places</text:p></draw:custom-shape>après <draw:g xmlns:draw="d"><draw:rect><text:p>en groupe</text:p></draw:rect></draw:g>.</text:p>',
        '',
      ),
      'odt',
    );
    expect(blocks.map((block) => (block.kind === 'table' ? '' : textOf(block.runs)))).toEqual([
      'Avant après .',
      '30 places',
      'en groupe',
    ]);
    expect(notices.map(({ words = '' }) => words)).toEqual(['30 places', 'en groupe']);
  });

  test('a drawing in a cell is read once, and an image in a link is told', async () => {
    const { blocks, notices } = await readDocument(
      odt(
        '<text:p>Voici. <draw:a xmlns:draw="d"><draw:frame><draw:image/></draw:frame></draw:a></text:p><table:table xmlns:table="tb"><table:table-row><table:table-cell><text:p>un <draw:rect xmlns:draw="d"><text:p>trois</text:p></draw:rect></text:p></table:table-cell><table:table-cell><text:p>deux</text:p></table:table-cell><table:table-cell table:number-columns-repeated="40"/></table:table-row><table:table-row><table:table-cell><text:p>quatre</text:p></table:table-cell></table:table-row></table:table>',
        '',
      ),
      'odt',
    );
    expect(
      blocks.map((block) =>
        block.kind === 'table'
          ? block.rows.map((row) => row.map((cell) => textOf(cell).trim()))
          : textOf(block.runs).trim(),
      ),
    ).toEqual([
      'Voici.',
      [
        ['un', 'deux'],
        ['quatre', ''],
      ],
      'trois',
    ]);
    expect(notices.map(({ message }) => message).join(' ')).toContain('Une image n’est pas lue.');
  });

  test('a list of OpenDocument that goes on counts on, and one that begins elsewhere does', async () => {
    const numbered =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" text:start-value="4"/></text:list-style>';
    const list = (looks: string, ...items: string[]) =>
      `<text:list text:style-name="L" ${looks}>${items.join('')}</text:list>`;
    const item = (text: string, looks = '') =>
      `<text:list-item ${looks}><text:p>${text}</text:p></text:list-item>`;
    const { blocks } = await readDocument(
      odt(
        `${list('', item('a'), item('b'))}<text:p>Entre.</text:p>${list('text:continue-numbering="true"', item('c'), item('d', 'text:start-value="9"'))}`,
        numbered,
      ),
      'odt',
    );
    expect(blocks.map((block) => ('marker' in block ? block.marker : block.kind))).toEqual([
      '4.',
      '5.',
      'paragraph',
      '6.',
      '9.',
    ]);
  });
});
