/** Visible text of the page = text of the file, but for its layout and the declared edits, for any text that is accepted. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMUNIQUE_COMPONENTS } from '#document/components.ts';
import { explainEdit } from '#document/edits/explain.ts';
import { replay, type Edit } from '#document/edits/replay.ts';
import { renderBlocks, renderFootnotes } from '#document/html.ts';
import { leavesOf, type Document } from '#document/model.ts';
import { parseDocument } from '#document/parse.ts';
import { plainText } from '#document/plain.ts';
import { readYaml } from '#entries/record.ts';
import { escaped } from '#text/escaped.ts';
import { matchingForm } from '#text/matching.ts';
import { importText } from '../../import/drafts.ts';
import { line, SIGNS, text } from './pieces.ts';

const read = (source: string): Document | undefined => {
  const parsed = parseDocument(source, COMMUNIQUE_COMPONENTS);
  return 'document' in parsed ? parsed.document : undefined;
};

/** Every character but spaces; `but` are left out too. */
const signs = (words: string, but = /\s/g) =>
  matchingForm(words.normalize('NFC')).replace(/\s/g, '').replace(but, '');
const LAYOUT = /[#>*_|\\]/g;

const withoutTags = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([\dA-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');

/** A text read by hand: marks of lists made alike, delimiter rows put aside. */
const naive = (source: string): string =>
  source
    .split('\n')
    .filter((row) => row !== '|---|---|' && row !== '---')
    .map((row) => row.replace(/^(?:> )?[*-] +/, '- '))
    .join('\n');

test('no sign of a text that is accepted is lost, wherever it is shown', () => {
  let accepted = 0;
  fc.assert(
    fc.property(text, (source) => {
      const document = read(source);
      if (document === undefined) return;
      accepted += 1;
      const plain = plainText(document);
      expect(signs(plain, LAYOUT)).toBe(signs(naive(source), LAYOUT));
      const leaves = leavesOf(document);
      const visible = ` ${leaves
        .map((leaf) => leaf.text)
        .join(' ')
        .replace(/\s+/g, ' ')} `;
      const unmarked = source.replace(/(?<=^Un )(\*\*|\*|_)(.*)\1(?= ici\.$)/gm, '$2');
      const count = (within: string, sign: string) =>
        [...within.matchAll(new RegExp(`(?<= )${escaped(sign)}(?= )`, 'g'))].length;
      for (const sign of SIGNS.filter((one) => !/^[>|\\]$|^(?:-|\d+[.)])/.test(one)))
        expect(count(visible, sign), sign).toBe(count(` ${unmarked.replace(/\s+/g, ' ')} `, sign));
      // The page, the sentences that search and verifier hold, and the file of words.
      const page = withoutTags(renderBlocks(document.blocks) + renderFootnotes(document));
      expect(signs(page)).toBe(signs(visible));
      const sentences = leaves.flatMap((leaf) =>
        leaf.sentences.map(({ start, end }) => leaf.text.slice(start, end)),
      );
      expect(signs(sentences.join(''))).toBe(signs(visible));
    }),
    { numRuns: 1500 },
  );
  expect(accepted).toBeGreaterThan(100);
});

test('a text received is imported so that its page shows every sign of it, each edit within its kind', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (lines) => {
      const raw = `${lines.join('\n\n')}\n`;
      const { draft } = await importText(raw, 'essai.txt');
      const document = read(draft.body);
      expect(document, draft.body).toBeDefined();
      const file = draft.files.find(({ path }) => path.startsWith('transcriptions/'))?.text ?? '';
      const { edits } = readYaml(file, 1).value as { edits: Edit[] };
      const replayed = replay(draft.raw, edits);
      if (!('around' in replayed)) throw new Error(replayed.wrong.message);
      expect(replayed.text).toBe(draft.body);
      edits.forEach((edit, rank) =>
        expect(explainEdit(edit, replayed.around[rank]), JSON.stringify(edit)).toBeUndefined(),
      );
      const removed = new Set(['mobilier', 'contact', 'signe']);
      const kept = replay(
        draft.raw,
        edits.map((edit) => (removed.has(edit.kind) ? edit : { ...edit, to: edit.from })),
      );
      const bullets = (words: string) => words.replace(/^\s*[-–—•*](?=\s)/gm, '-');
      expect(signs(bullets(plainText(document as Document)))).toBe(
        signs(bullets('text' in kept ? kept.text : '')),
      );
    }),
    { numRuns: 300 },
  );
});
