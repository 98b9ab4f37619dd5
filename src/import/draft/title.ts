/** The title of a document: the highest heading, or the one line between the dateline and the first sentence. */
// Roots of words: cspell:ignore préf
import { textOf, type Block } from '../model.ts';
import { unmarked, type Dateline } from './head.ts';

/** « Conseil municipal : les travaux du centre » says more than who speaks. */
const NOT_A_TITLE =
  /^(?:communiqué|dossier|note|invitation|contact|service|république|liberté|égalité|fraternité|mise à jour|publié|(?:préf[eè]|ministère|ville de|région|département|conseil|mairie)(?![^:]*:[ \u00A0](?!0\d|service|cabinet|bureau|direction|contact).{15}))/iu;
const LONGEST_TITLE = 250;
/** The level of the headings that only their looks tell. */
const BY_LOOKS = 6;

/** Of what a text begins with, in letters. */
const SHORTEST_LEAD = 60;

/** Could these words be a title: short, one piece, no sentence? */
const looksLikeTitle = (text: string): boolean =>
  text.length > 10 &&
  text.length < LONGEST_TITLE &&
  !/[.;,]$/.test(text.trim()) &&
  !NOT_A_TITLE.test(text.trim()) &&
  !text.includes('\n') &&
  /\p{L}/u.test(text);

/** Could these words as well name who speaks? */
const isName = (text: string): boolean => text.length < 45 && !/[:?!]/.test(text);

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
  // A heading deep in the text, before which sentences stand, titles a part of it.
  const sentence = all.find((at) => /[.!?]$/.test(text(at).trim()) && text(at).length > 120) ?? Infinity;
  const headings = all.flatMap((at) => {
    const block = blocks[at];
    return block?.kind === 'heading' && at < sentence && looksLikeTitle(text(at))
      ? [{ at, level: block.level }]
      : [];
  });
  const top = Math.min(...headings.map(({ level }) => level));
  const highest = headings.filter(({ level }) => level === top).map(({ at }) => at);
  const isAfterDateline = (at: number) => dateline !== undefined && at > dateline.block;
  // Of lines that look the same on both sides of the dateline, those above it name who speaks.
  const below = highest.filter(isAfterDateline);
  const [first, ...others] = below.length > 0 ? below : highest;
  if (first !== undefined) {
    const isByLooks = top === BY_LOOKS && others.length > 0;
    const isRival =
      !isAfterDateline(first) && isName(text(first)) && headings.some(({ at }) => isAfterDateline(at));
    return isByLooks || isRival ? undefined : first;
  }
  // No heading: the one line between the dateline and the first sentence.
  const from = dateline === undefined ? -1 : all.indexOf(dateline.block);
  const next = all[from + 1];
  const after = all[from + 2];
  if (
    dateline?.isInline === undefined &&
    next !== undefined &&
    after !== undefined &&
    blocks[next]?.kind === 'paragraph' &&
    looksLikeTitle(text(next)) &&
    text(after).length > SHORTEST_LEAD &&
    /[.:!?…][\s\u00A0]?[»"”)]?$/.test(text(after).trim())
  )
    return next;
  return undefined;
}
