/** What every reader gives of a document, whatever its format: blocks of words in reading order, and what had to be judged. */

/** Words that share their looks. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  superscript?: boolean;
  /** The address that these words lead to. */
  link?: string;
  /** These words are the call of the footnote of this label. */
  note?: string;
}

interface Placed {
  /** The page that it begins on, from 1; `undefined` where a format has no pages. */
  page?: number;
  /** The characters between the block before and this one, where the file received is the raw text itself. */
  before?: string;
  /** The characters of the block as received, for a text file. */
  source?: string;
}

/** Where a page ends in the middle of a paragraph: between two words, in one, or in one at a hyphen of its own. */
export type Cut = 'blank' | 'line hyphen' | 'real hyphen';

/** A paragraph or a piece of one. */
export interface Words extends Placed {
  kind: 'paragraph';
  runs: Run[];
  /** It goes on after the furniture that follows: a page ends in its middle. */
  continues?: Cut;
}

export type Block =
  | Words
  | (Placed & { kind: 'heading'; /** 1 to 6 */ level: number; runs: Run[] })
  | (Placed & {
      kind: 'item';
      /** From 1. */
      level: number;
      /** The sign printed or kept before the words: « • », « 1. ». */
      marker: string;
      ordered: boolean;
      runs: Run[];
      continues?: Cut;
    })
  | (Placed & { kind: 'table'; rows: Run[][][] })
  | (Placed & { kind: 'footnote'; label: string; runs: Run[] })
  /** What belongs to the sheet of paper: repeated headers and footers, letterhead, frames. */
  | (Placed & { kind: 'furniture'; where: 'header' | 'footer' | 'frame'; runs: Run[] });

export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** What a reader cannot see, has left out or had to judge: said aloud, in French. */
export interface Notice {
  message: string;
  /** The words at stake, as the file has them. */
  words?: string;
}

export type Format = 'pdf' | 'docx' | 'odt' | 'html' | 'txt' | 'md';

export interface Received {
  format: Format;
  blocks: Block[];
  notices: Notice[];
}

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The words of a block; cells of a table are set apart by tabs and line feeds. */
export const wordsOf = (block: Block): string =>
  block.kind === 'table'
    ? block.rows.map((row) => row.map(textOf).join('\t')).join('\n')
    : textOf(block.runs);

/** Runs of the same looks made one, without empty ones, single-spaced at their joints, trimmed at both ends. */
export function tidy(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    const text = last?.text.endsWith(' ') ? run.text.replace(/^ +/, '') : run.text;
    if (text === '') continue;
    if (last && looks(last) === looks(run)) last.text += text;
    else found.push({ ...run, text });
  }
  const [first] = found;
  if (first) first.text = first.text.replace(/^[ \n]+/, '');
  const last = found.at(-1);
  if (last) last.text = last.text.replace(/[ \n]+$/, '');
  return found.filter(({ text }) => text !== '');
}

const looks = ({ bold, italic, superscript, link, note }: Run): string =>
  JSON.stringify([bold === true, italic === true, superscript === true, link ?? '', note ?? '']);
