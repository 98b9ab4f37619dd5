/** Blocks as a reader gives them → blocks as a communiqué has them: notes last, headings that only their looks tell. */
import { textOf, type Block, type BlockOf, type Notice, type Run } from '../model.ts';
import { datelinesIn, unmarked } from './head.ts';
import { isContact } from './furniture.ts';

const NUMBERED = /^(?:\d{1,2}|[IVX]{1,4})[.)]\s+\p{Lu}/u;
const LONGEST = 160;
/** Below every level that a document gives by itself. */
const BY_LOOKS = 6;

const isShort = (text: string): boolean =>
  text.length < LONGEST && !/[.;,:!?]$/.test(text.trim()) && !text.includes('\n');

const isNumbered = (block: Block | undefined): boolean =>
  block !== undefined &&
  (block.kind === 'item' ? block.ordered : block.kind === 'paragraph' && NUMBERED.test(textOf(block.runs)));

/** A numbered line alone between sentences titles what follows; several in a row are a list. */
function fromNumber(block: Block, before: Block | undefined, after: Block | undefined): Block {
  if (
    (block.kind !== 'paragraph' && block.kind !== 'item') ||
    isNumbered(before) ||
    isNumbered(after) ||
    !isNumbered(block)
  )
    return block;
  const text =
    block.source ?? (block.kind === 'item' ? `${block.marker} ${textOf(block.runs)}` : textOf(block.runs));
  if (!isShort(text) || after === undefined || after.kind === 'item' || !NUMBERED.test(text)) return block;
  const { page, before: gap, source } = block;
  return {
    kind: 'heading',
    level: BY_LOOKS,
    runs: block.kind === 'item' ? [{ text }] : block.runs,
    ...(page === undefined ? {} : { page }),
    ...(gap === undefined ? {} : { before: gap }),
    ...(source === undefined ? {} : { source }),
  };
}

const isBold = (runs: readonly Run[]): boolean =>
  runs.every(({ bold, text }) => bold === true || !/\p{L}/u.test(text)) && runs.some(({ bold }) => bold);

/** A short paragraph wholly bold is a heading, unless it says where to call or when it is printed. */
function fromLooks(block: Block): Block {
  if (block.kind !== 'paragraph' || block.source !== undefined || block.continues || !isBold(block.runs))
    return block;
  const text = textOf(block.runs).trim();
  if (!isShort(text) || isContact(text) || text.length < 12 || datelinesIn([block]).length > 0) return block;
  const { kind: _kind, continues: _continues, runs, ...rest } = block;
  return { ...rest, kind: 'heading', level: BY_LOOKS, runs: runs.map((run) => ({ ...run, bold: false })) };
}

/** Notes that the text calls go to the end; the others are paragraphs. */
function notesLast(blocks: readonly Block[], notices: Notice[]): Block[] {
  const called = new Set(
    blocks.flatMap((block) =>
      (block.kind === 'table' ? block.rows.flat(2) : block.runs).flatMap(({ note }) => note ?? []),
    ),
  );
  const notes = blocks.filter((block): block is BlockOf<'footnote'> => block.kind === 'footnote');
  const lost = notes.filter(({ label }) => !called.has(label));
  for (const { label, runs } of lost)
    notices.push({
      message: `La note ${label} n’est appelée nulle part : elle est gardée comme un paragraphe.`,
      words: textOf(runs),
    });
  const text = blocks.filter(({ kind }) => kind !== 'footnote');
  return [
    ...text,
    ...lost.map(({ label, runs }): Block => ({ kind: 'paragraph', runs: [{ text: `${label}. ` }, ...runs] })),
    ...notes.filter(({ label }) => called.has(label)),
  ];
}

export function arranged(blocks: readonly Block[], notices: Notice[]): Block[] {
  const titled = blocks.map((block, at) => fromLooks(fromNumber(block, blocks[at - 1], blocks[at + 1])));
  const added = titled.filter((block, at) => block.kind === 'heading' && blocks[at]?.kind !== 'heading');
  if (added.length > 0)
    notices.push({
      message: 'Ces lignes sont prises pour des intertitres à leur aspect (numéro ou gras) : vérifiez-les.',
      words: added.map((block) => (block.kind === 'table' ? '' : unmarked(textOf(block.runs)))).join(' / '),
    });
  return notesLast(titled, notices);
}
