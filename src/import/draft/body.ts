/** Blocks and the parts that they play → the pieces of the whole text. */
import { parseDocument } from '#document/parse.ts';
import { COMMUNIQUE_COMPONENTS } from '#document/components.ts';
import { leavesOf } from '#document/model.ts';
import type { Block, Cut, Notice } from '../model.ts';
import type { Part } from './furniture.ts';
import { cutAt, isText, levelsOf, type Arrangement } from './arrangement.ts';
import { hyphensIn, type HyphenAt } from './line-hyphens.ts';
import { piecesOf, same, type Piece } from './pieces.ts';

const WHY: Readonly<Record<Exclude<Part, 'text'>, string>> = {
  letterhead: 'marque d’un organisme, imprimée hors du texte',
  contact: 'bloc de contact',
  furniture: 'élément de la page (en-tête, pied de page, encadré), hors du texte',
};

/** The gap before a block in the raw text. */
const gapOf = (block: Block, previous: Block | undefined): string =>
  block.before ??
  (previous === undefined ? '' : block.kind === 'item' && previous.kind === 'item' ? '\n' : '\n\n');

/** All pieces, in the order of the raw text. */
function piecesOfAll(arrangement: Arrangement, emphasis: boolean, hyphenAt: HyphenAt | undefined): Piece[] {
  const { blocks, parts, format, dateline, raw } = arrangement;
  const levels = levelsOf(arrangement);
  const notes = new Set(blocks.flatMap((block) => (block.kind === 'footnote' ? [block.label] : [])));
  const pieces: Piece[] = [];
  let kept: Block | undefined;
  let cut: Cut | undefined;
  blocks.forEach((block, at) => {
    const gap = gapOf(block, blocks[at - 1]);
    const own = piecesOf(block, {
      isMarkdown: format === 'md',
      emphasis,
      notes,
      heading: levels[at] ?? 0,
      keepsLines: !isText(format) || dateline?.block === at,
      isAlone: [blocks[at - 1], blocks[at + 1]].every((one) => one?.kind !== 'item' || one.ordered),
      ...(hyphenAt === undefined ? {} : { hyphenAt }),
    });
    const part = parts[at] ?? 'text';
    if (part !== 'text') {
      const gone = gap + own.map(({ from }) => from).join('');
      pieces.push({ from: gone, to: '', kind: part === 'contact' ? 'contact' : 'mobilier', why: WHY[part] });
      return;
    }
    const wanted =
      kept === undefined
        ? ''
        : cut !== undefined
          ? cut === 'blank'
            ? ' '
            : ''
          : gapBetween(kept, block, gap, parts[at - 1] !== 'text');
    if (gap !== wanted)
      pieces.push({
        from: gap,
        to: wanted,
        kind: 'espacement',
        why: cut === undefined ? 'lignes vides' : 'phrase coupée par le changement de page',
      });
    else if (gap !== '') pieces.push(same(gap));
    pieces.push(...own);
    cut = cutAt(arrangement, at);
    if (cut === 'line hyphen') dropHyphen(pieces);
    kept = block;
  });
  const done = pieces.map(({ from }) => from).join('');
  if (raw !== undefined && !raw.startsWith(done)) throw new Error('le texte brut n’est pas celui des blocs');
  const rest = raw === undefined ? '\n' : raw.slice(done.length);
  if (raw === undefined || rest === '\n') pieces.push(same('\n'));
  else pieces.push({ from: rest, to: '\n', kind: 'structure', why: 'fin du fichier' });
  return pieces;
}

/** Items of one list stand on consecutive lines, unless the document sets them apart. */
const gapBetween = (before: Block, block: Block, gap: string, isAfterFurniture: boolean): string =>
  before.kind === 'item' && block.kind === 'item' && (isAfterFurniture || gap.split('\n').length <= 2)
    ? '\n'
    : '\n\n';

/** The hyphen of a line that is also the last of its page. */
function dropHyphen(pieces: Piece[]): void {
  const last = pieces.at(-1);
  if (last === undefined || last.from !== last.to || !last.from.endsWith('-')) return;
  const word = /[^\s-]*-$/.exec(last.from)?.[0] ?? '-';
  pieces.pop();
  if (last.from.length > word.length) pieces.push(same(last.from.slice(0, -word.length)));
  pieces.push({
    from: word,
    to: word.slice(0, -1),
    kind: 'jonction',
    why: 'mot coupé par le changement de page',
  });
}

const letters = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Why the text, read as it will be published, is not the words of the document; `undefined` if it is. */
function explainText(text: string): string | undefined {
  const parsed = parseDocument(text, COMMUNIQUE_COMPONENTS);
  if ('refusals' in parsed)
    return parsed.refusals.map(({ line, message }) => `ligne ${line} : ${message}`).join(' ; ');
  const read = leavesOf(parsed.document)
    .map((leaf) => leaf.text)
    .join('\n');
  if (/\*\*|(?<!\S)\*\S/.test(read)) return 'des marques de gras ou d’italique restent dans les mots';
  return letters(read) === '' && letters(text) !== '' ? 'rien n’en est lu' : undefined;
}

/** The pieces of the text, without emphasis where Markdown cannot say it. */
export function bodyOf(arrangement: Arrangement, notices: Notice[]): Piece[] {
  const hyphenAt = isText(arrangement.format) ? hyphensIn(arrangement.blocks, notices) : undefined;
  const pieces = piecesOfAll(arrangement, true, hyphenAt);
  const text = pieces.map(({ to }) => to).join('');
  const wrong = explainText(text);
  if (wrong === undefined) return pieces;
  const plain = piecesOfAll(arrangement, false, hyphenAt);
  const still = explainText(plain.map(({ to }) => to).join(''));
  notices.push(
    still === undefined
      ? { message: 'Le gras et l’italique ne sont pas repris : leurs marques se liraient comme des signes.' }
      : {
          message: 'Le texte ne peut pas être publié tel quel ; corrigez-le, et déclarez la correction.',
          words: still,
        },
  );
  return plain;
}
