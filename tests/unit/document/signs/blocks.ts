/** Documents drawn with their layout, each beside the words that its page must show: a leaf after the other, without marks. */
// cspell:ignore letrec
import * as fc from 'fast-check';
import { SIGNS, WORDS } from './pieces.ts';

/** What is written, and the words that are shown of it. */
interface Written {
  source: string;
  shown: string;
}

const asWritten = (text: string): Written => ({ source: text, shown: text });

/** « > » before words is the mark of a quotation, « \ » at the end of a line an end: nothing tells them from signs. */
const token = fc.oneof(
  { arbitrary: fc.constantFrom(...WORDS), weight: 6 },
  { arbitrary: fc.constantFrom(...SIGNS.filter((sign) => !/[>\\]/.test(sign))), weight: 1 },
);
const words = (most: number) =>
  fc.array(token, { minLength: 1, maxLength: most }).map((tokens) => tokens.join(' '));
/** A mark that follows a full stop, right before a letter, is a sign. */
const plainWords = fc
  .array(fc.constantFrom(...WORDS.filter((word) => !word.endsWith('.'))), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(' '));

const around = (before: string, after: string) => (inside: string) => ({
  source: `${before}${inside}${after}`,
  shown: inside,
});

/** Marks around words, and what stands right beside them. */
const marked = fc
  .tuple(
    fc.constantFrom('', '« ', '(', '“', 'l’', '— ', '[', '"'),
    fc.oneof(
      plainWords.map(around('*', '*')),
      plainWords.map(around('**', '**')),
      plainWords.map(around('***', '***')),
      // A « _ » against a letter is a sign of the text.
      plainWords.map((inside) => ({ source: `(_${inside}_)`, shown: `(${inside})` })),
      plainWords.map(around('[', '](https://exemple.fr/a_(b)?c=d*e)')),
      plainWords.map((label) => around('[', '](https://exemple.fr/)')(`${label} (ici)`)),
      plainWords.map(around('<Sic note="Le document l’écrit ainsi.">', '</Sic>')),
      plainWords.map(around('<Langue code="en">', '</Langue>')),
      fc
        .constantFrom('https://exemple.fr/page_(un)', 'www.exemple.fr/a*b', 'contact@exemple.fr')
        .map(asWritten),
    ),
    fc.constantFrom('', ' »', ')', '”', ',', '.', '…', ' ;', ' !', '-là', ']', '"', '*', '1'),
  )
  .map(([before, { source, shown }, after]) => ({
    source: before + source + after,
    shown: before + shown + after,
  }));

const piece = fc.oneof({ arbitrary: words(4).map(asWritten), weight: 3 }, { arbitrary: marked, weight: 2 });

const joined = (pieces: readonly Written[], gap: string): Written => ({
  source: pieces.map(({ source }) => source).join(gap),
  shown: pieces.map(({ shown }) => shown).join(gap),
});

/** A line of text. */
const line = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => joined(pieces, ' '));

/** What a block writes, line by line, and its leaves. */
export interface Drawn {
  lines: readonly string[];
  leaves: readonly string[];
}

const leaf = ({ source, shown }: Written, before = ''): Drawn => ({
  lines: `${before}${source}`.split('\n'),
  leaves: [shown],
});

/** Lines that follow one another, some by a line that ends there (two spaces, or a « \ »). */
const paragraph = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '  \n', ' \\\n')), { minLength: 1, maxLength: 3 })
  .map((all) =>
    leaf({
      source: all.map(([{ source }, end], rank) => source + (rank === all.length - 1 ? '' : end)).join(''),
      shown: all.map(([{ shown }]) => shown).join('\n'),
    }),
  );
const heading = fc.tuple(fc.constantFrom('## ', '### '), line).map(([mark, words_]) => leaf(words_, mark));

const indented = (lines: readonly string[], first: string, others: string): string[] =>
  lines.map((text, rank) => (rank === 0 ? first + text : text === '' ? '' : others + text));

const apart = (blocks: readonly Drawn[], isLoose = true): Drawn => ({
  lines: blocks.flatMap(({ lines }, rank) => (rank === 0 || !isLoose ? lines : ['', ...lines])),
  leaves: blocks.flatMap(({ leaves }) => leaves),
});

const { block } = fc.letrec<{ block: Drawn; list: Drawn; item: Drawn }>((tie) => ({
  item: fc
    .tuple(paragraph, fc.option(fc.oneof(tie('list'), paragraph), { nil: undefined, freq: 3 }))
    .map(([head, more]) => (more === undefined ? head : apart([head, more]))),
  list: fc
    .tuple(
      fc.constantFrom('- ', '* ', '1', '4'),
      fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
    )
    .map(([mark, items, isLoose]) =>
      apart(
        items.map(({ lines, leaves }, rank) => {
          const first = /\d/.test(mark) ? `${Number(mark) + rank}. ` : mark;
          return { lines: indented(lines, first, ' '.repeat(first.length)), leaves };
        }),
        isLoose,
      ),
    ),
  block: fc.oneof(
    { maxDepth: 2 },
    paragraph,
    heading,
    tie('list'),
    fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 3 }).map(([head, ...rows]) => {
      const row = (cells: readonly Written[] = []) => `| ${cells.map(({ source }) => source).join(' | ')} |`;
      return {
        lines: [row(head), '|:---|---:|', ...rows.map(row)],
        leaves: [head ?? [], ...rows].flatMap((cells) => cells.map(({ shown }) => shown)),
      };
    }),
    fc
      .array(tie('item'), { minLength: 1, maxLength: 2 })
      .map((items) => apart(items))
      .map(({ lines, leaves }) => ({ lines: lines.map((text) => `> ${text}`.trimEnd()), leaves })),
  ),
}));

/** Blocks set apart by blank lines, the first of which may call a note that the last lines give. */
export const laidOut: fc.Arbitrary<Drawn> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 4 }), fc.option(line, { nil: undefined, freq: 2 }))
  .map(([blocks, note]) =>
    note === undefined
      ? apart(blocks)
      : apart([
          leaf({ source: 'Voir[^1] ici.', shown: 'Voir ici.' }),
          ...blocks,
          leaf({ source: `[^1]: ${note.source}`, shown: note.shown }),
        ]),
  );
