/** The id of a new entry: its words as an address, short, whole, and borne by no other. */
import { slugOf } from './names.ts';

const LONGEST = 50;

/** Words that end nothing: « places-d », « mobilisation-des-acteurs-et-de ». */
const LEADING_ON = new Set(
  'a afin ainsi au aux avec c ce ces cet cette chez comme contre d dans de depuis des donc dont du elle en entre et il ils j jusqu l la le les leur leurs lors m mais n ne notamment notre nos on ou par pas pendant plus pour qu quand que qui s sa sans se selon ses si son sont sous sur t tous tout toute toutes tres un une vers y'.split(
    ' ',
  ),
);

/** « Foires et marchés de la ville, et de… » → « foires-et-marches-de-la-ville ». Never half a word. */
export function shortId(text: string, longest = LONGEST): string {
  const words = slugOf(text).split('-');
  // « l’aide » : a letter alone says nothing.
  if (words.length > 1 && ['d', 'l'].includes(words[0] ?? '')) words.shift();
  const kept: string[] = [];
  for (const word of words) {
    if (kept.length > 0 && [...kept, word].join('-').length > longest) break;
    kept.push(word);
  }
  if (kept.length < words.length) while (kept.length > 1 && LEADING_ON.has(kept.at(-1) ?? '')) kept.pop();
  return kept.join('-');
}

/** The id that an entry so called may take beside those that are `taken`. */
export function freeId(text: string, isTaken: (id: string) => boolean): string {
  const stem = shortId(text) || 'a-nommer';
  let id = stem;
  for (let rank = 2; isTaken(id); rank += 1) id = `${stem}-${rank}`;
  return id;
}
