/** Plain text and Markdown → blocks that keep every character of the file, so that the file itself is the raw text. */
import { bulletOf } from '../bullets.ts';
import { encodingOf } from '../encoding.ts';
import { wordsOf, type Block, type Notice, type Received } from '../model.ts';
import { HEADING, ITEM, stretchesOf, type Stretch } from './text-stretches.ts';

function decoded(bytes: Uint8Array, notices: Notice[]): string {
  let text: string;
  try {
    const encoding = encodingOf(bytes);
    // UTF-16 that ends on half a letter is UTF-16 still.
    const whole = encoding === 'utf-8' ? bytes : bytes.subarray(0, bytes.length - (bytes.length % 2));
    text = new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(whole);
  } catch {
    notices.push({
      message: 'Le fichier n’est pas en UTF-8 : il est lu comme du Windows-1252. Vérifiez les accents.',
    });
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

/** The text of a file (LF, NFC), as it is kept in `sources/`. */
export const rawTextOf = (bytes: Uint8Array): string => decoded(bytes, []);

/** One block from its lines, with what stands before it. */
function blockFrom(
  source: string,
  before: string,
  isMarkdown: boolean,
  { isFurniture, heading: level, isNumbered }: Stretch,
): Block {
  if (isFurniture) return { kind: 'furniture', where: 'header', runs: [{ text: source }], source, before };
  if (level !== undefined) return { kind: 'heading', level, runs: [{ text: source }], source, before };
  const heading = isMarkdown ? HEADING.exec(source) : null;
  if (heading?.[1] !== undefined)
    return {
      kind: 'heading',
      level: heading[1].length,
      runs: [{ text: source.slice(heading[0].length) }],
      source,
      before,
    };
  const item = ITEM.exec(source);
  const isRule = /^[ \t]*(?:[-*_][ \t]*){3,}$/.test(source);
  if (item?.groups && !isRule && (isMarkdown || isNumbered || /^[-*]/.test(item.groups['marker'] ?? ''))) {
    const marker = item.groups['marker'] ?? '-';
    const level = (item.groups['indent'] ?? '').replaceAll('\t', '    ').length;
    return {
      kind: 'item',
      level,
      marker,
      ordered: /^\d/.test(marker),
      runs: [{ text: source.slice(item[0].length) }],
      source,
      before,
    };
  }
  const bullet = bulletOf(source.trimStart());
  const indent = source.length - source.trimStart().length;
  if (bullet && indent + bullet.length < source.length)
    return {
      kind: 'item',
      level: 1,
      marker: bullet.marker,
      ordered: false,
      runs: [{ text: source.slice(indent + bullet.length) }],
      source,
      before,
    };
  return { kind: 'paragraph', runs: [{ text: source }], source, before };
}

/** Levels of items from their indents: deeper than the item before by two blanks or more is one level more. */
function levelled(blocks: readonly Block[]): Block[] {
  let indents: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'item') {
      indents = [];
      return block;
    }
    const own =
      block.source === undefined
        ? 0
        : (/^[ \t]*/.exec(block.source)?.[0] ?? '').replaceAll('\t', '    ').length;
    while (indents.length > 0 && own < (indents.at(-1) ?? 0)) indents.pop();
    if (indents.length === 0 || own > (indents.at(-1) ?? 0) + 1) indents.push(own);
    return { ...block, level: indents.length };
  });
}

/** Longer than any word: an image written as letters, as a rule. The time to read it grows with its square. */
const LONGEST_WORD = 20_000;
const ENDLESS = new RegExp(`(?<!\\S)\\S{${LONGEST_WORD}}`, 'u');

/** @throws for a word without end */
export function readText(bytes: Uint8Array, format: 'txt' | 'md'): Received {
  const notices: Notice[] = [];
  const text = decoded(bytes, notices);
  if (ENDLESS.test(text))
    throw new Error(
      `un mot y a plus de ${LONGEST_WORD} lettres : ce n’est pas du texte → retirez-le du fichier (souvent une image encodée)`,
    );
  let done = 0;
  const found = stretchesOf(text, format === 'md');
  const blocks = levelled(
    found.map((stretch) => {
      const before = text.slice(done, stretch.start);
      done = stretch.end;
      return blockFrom(text.slice(stretch.start, stretch.end), before, format === 'md', stretch);
    }),
  );
  const aside = blocks.filter(({ kind }) => kind === 'furniture').map(wordsOf);
  if (aside.length > 0)
    notices.push({
      message: 'Ces lignes sont mises à part : en-tête de message ou de page, filet, champs d’un outil.',
      words: aside.join(' / '),
    });
  return { format, blocks, notices };
}
