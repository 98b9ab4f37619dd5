/** Lists in lists, tables, notes, links, ends of lines: a text that is accepted shows leaf by leaf what it says, and nothing else. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMUNIQUE_COMPONENTS } from '#document/components.ts';
import { leavesOf } from '#document/model.ts';
import { parseDocument } from '#document/parse.ts';
import { plainText } from '#document/plain.ts';
import { laidOut } from './blocks.ts';

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

test('each leaf of an accepted text is what was written, without its marks', () => {
  let accepted = 0;
  fc.assert(
    fc.property(laidOut, ({ lines, leaves }) => {
      const source = `${lines.join('\n')}\n`;
      const parsed = parseDocument(source, COMMUNIQUE_COMPONENTS);
      if (!('document' in parsed)) return;
      accepted += 1;
      const { document } = parsed;
      expect(
        leavesOf(document).map(({ text }) => tidy(text)),
        source,
      ).toEqual(leaves.map(tidy));
      // The file of words says each of them too, one after the other.
      const bare = (text: string) => text.replace(/[\s>|]/g, '');
      let at = 0;
      // A call stands after its word, and is no sign of the text.
      const words = bare(plainText(document).replaceAll(/(?<=\S)\[1\]/g, ''));
      for (const one of leaves) {
        const found = words.indexOf(bare(one), at);
        expect(found, source).toBeGreaterThanOrEqual(at);
        at = found + bare(one).length;
      }
    }),
    { numRuns: 1500 },
  );
  expect(accepted).toBeGreaterThan(150);
});
