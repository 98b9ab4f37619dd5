/** What a change is. The program says it, and no editor can call small what moves a fact. */
import { CHANGE_KINDS, type ChangeKind, type Edit } from '#schemas/life.ts';
import type { Kind } from '#kinds/registry.ts';
import { dayMentionsIn } from '#text/day/mentions.ts';
import { formOf } from '#text/form.ts';
import { plainLetters } from '#text/letters.ts';
import { quantitiesIn } from '#text/number/quantities.ts';
import { acronymsIn } from '#text/word/acronyms.ts';
import { NEGATIONS } from '#verifier/change-kinds.ts';
import { lastName } from './visit.ts';

/** The fields that hold the editors' own words; the title of a document is the document's. */
const OWN_WORDS = new Set(['title', 'summary', 'plain', 'description', 'meaning', 'alt', 'caption']);

const QUOTED = /«[^»]*»|"[^"]*"|“[^”]*”/gu;
/** A capital that does not open a sentence. */
const NAMES = /(?<=[\p{L}\p{N},;'’)-]\s|[’'-])\p{Lu}[\p{L}\p{M}-]*/gu;

/** What editors' words say that is a fact: numbers, days, names, acronyms, quotations, negations. */
function factsIn(words: string): string {
  const lower = words.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return JSON.stringify([
    quantitiesIn(words).map(({ value, range, share, unit }) => [value, range, share, unit]),
    dayMentionsIn(words).map(({ day, month, year }) => [day, month, year]),
    words.match(NAMES) ?? [],
    acronymsIn(words),
    (words.match(QUOTED) ?? []).map(formOf),
    lower.map(plainLetters).filter((word) => NEGATIONS.has(word)),
  ]);
}

/** What one edit of an entry of a kind is. */
export function classOfEdit(kind: Kind, { field = 'text', from, to }: Edit): ChangeKind {
  if (formOf(from) === formOf(to)) return 'forme';
  const isOwn = OWN_WORDS.has(lastName(field)) && !(kind === 'communiques' && field === 'title');
  return isOwn && factsIn(from) === factsIn(to) ? 'rédaction' : 'substance';
}

/** What a change is: what its gravest edit is. */
export const classOfChange = (kind: Kind, edits: readonly Edit[]): ChangeKind => {
  const found = new Set(edits.map((edit) => classOfEdit(kind, edit)));
  return CHANGE_KINDS.find((one) => found.has(one)) ?? 'forme';
};
