/** A tagged PDF is read by its structure, whoever made it; a word that its structure forgets is not lost. */
import { expect, test } from 'vitest';
import { importBytes, importFixture, outline, plainBlanks } from './drafts.ts';

test('a page that a browser has printed keeps its titles, its paragraphs whole, its lists', async () => {
  const read = await importFixture('navigateur.pdf');
  expect(outline(read).map((line) => line.replace(/^(\S+ \d: .{30}).*/, '$1'))).toEqual([
    'paragraph: VILLE DE BRUMEVAL',
    'paragraph: Brumeval, le 5 février 2024',
    'heading 1: La halle ouvre ses portes',
    expect.stringMatching(/^paragraph: Un mot gras et un lien dans la phrase\. Elle/),
    'heading 2: Un intertitre',
    'item 1: un premier point ;',
    'item 1: un second point.',
    'item 1: numéro un',
    'item 1: numéro deux',
    'paragraph: Un bloc sans paragraphe.',
    'paragraph: Un autre bloc sur deux lignes.',
    'paragraph: Une citation.',
    expect.stringMatching(/^table/),
    expect.stringMatching(/^paragraph: Contact presse/),
    'paragraph: Mentions légales : document inventé.',
  ]);
  expect(read.draft.fields.title).toBe('La halle ouvre ses portes');
  expect(plainBlanks(read.draft.raw)).toContain('1,5 M€ et -40 %.');
});

/** A tagged PDF of one paragraph, and of words that its structure does not name. */
function pdf(content: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R /StructParents 0 >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [8 0 R]] >> >>',
    '<< /Type /StructElem /S /Document /P 6 0 R /K 8 0 R >>',
    '<< /Type /StructElem /S /P /P 7 0 R /Pg 3 0 R /K 0 >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, rank) => {
    const at = text.length;
    text += `${rank + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const at = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
const line = (words: string, y: number) => `BT /F 12 Tf 50 ${y} Td (${words}) Tj ET`;

test.each([
  ['outside of any mark', line('Douze bancs de plus.', 600)],
  ['in a mark that nothing names', `/P << /MCID 4 >> BDC ${line('Douze bancs de plus.', 600)} EMC`],
])('words %s are kept at the end of their page, and told', async (_, lost) => {
  const { received } = await importBytes(
    pdf(`/P << /MCID 0 >> BDC ${line('La halle ouvre.', 700)} EMC ${lost}`),
    'essai.pdf',
  );
  expect(
    received.blocks.map((block) => block.kind === 'table' || block.runs.map(({ text }) => text).join('')),
  ).toEqual(['La halle ouvre.', 'Douze bancs de plus.']);
  expect(received.notices).toContainEqual({
    message: 'La structure de la page 1 oublie des mots : ils sont mis à sa fin. Remettez-les à leur place.',
    words: 'Douze bancs de plus.',
  });
});

test('what is an artifact, or painted without ink, is no word of the text', async () => {
  const { received } = await importBytes(
    pdf(
      `/P << /MCID 0 >> BDC ${line('La halle ouvre.', 700)} EMC /Artifact BMC ${line('Page 1', 50)} EMC 3 Tr ${line('caché', 500)}`,
    ),
    'essai.pdf',
  );
  expect(received.notices.filter(({ message }) => message.includes('oublie des mots'))).toEqual([]);
});
