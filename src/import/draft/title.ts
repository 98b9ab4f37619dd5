/** The title of a document: the highest heading, or the one line between the dateline and the first sentence. */
// Roots of words: cspell:ignore préf
import { textOf, type Block } from '../model.ts';
import { unmarked, type Dateline } from './head.ts';

const NOT_A_TITLE =
  /^(?:communiqué|dossier|note|invitation|contact|service|préf[eè]|ministère|république|liberté|égalité|fraternité|ville de|région|département|conseil|mairie|mise à jour|publié)/i;
const LONGEST_TITLE = 250;

/** Could these words be a title: short, one piece, no sentence? */
const looksLikeTitle = (text: string): boolean =>
  text.length > 10 &&
  text.length < LONGEST_TITLE &&
  !/[.;,]$/.test(text.trim()) &&
  !NOT_A_TITLE.test(text.trim()) &&
  !text.includes('\n') &&
  /\p{L}/u.test(text);

/** The block that is the title, or `undefined` if nothing says so surely. */
export function titleIn(
  blocks: readonly Block[],
  dateline: Dateline | undefined,
  isFurniture: (at: number) => boolean,
): number | undefined {
  const text = (at: number) => {
    const block = blocks[at];
    return block && block.kind !== 'table' ? unmarked(textOf(block.runs)) : '';
  };
  const all = [...blocks.keys()].filter((at) => !isFurniture(at));
  const headings = all.filter((at) => blocks[at]?.kind === 'heading' && looksLikeTitle(text(at)));
  const levels = headings.map((at) => {
    const block = blocks[at];
    return block?.kind === 'heading' ? block.level : 9;
  });
  const top = Math.min(...levels);
  const first = headings.find((_, rank) => levels[rank] === top);
  if (
    first !== undefined &&
    (levels.filter((level) => level === top).length === 1 || first === headings[0])
  ) {
    // A heading deep in the text, before which sentences stand, titles a part of it.
    const sentences = all.filter(
      (at) => at < first && /[.!?]$/.test(text(at).trim()) && text(at).length > 120,
    );
    if (sentences.length === 0) return first;
  }
  // No heading: the one line between the dateline and the first sentence.
  const from = dateline === undefined ? -1 : all.indexOf(dateline.block);
  const next = all[from + 1];
  const after = all[from + 2];
  if (
    next !== undefined &&
    after !== undefined &&
    blocks[next]?.kind === 'paragraph' &&
    looksLikeTitle(text(next)) &&
    text(after).length > 100 &&
    /[.:!?]$/.test(text(after).trim())
  )
    return next;
  return undefined;
}
