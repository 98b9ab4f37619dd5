/** What acts on a part does not act on the whole: « rénovera la toiture de l'école » is no « Rénover l'école ». */
import { lettered } from '../lettered.ts';
import { smallForm } from '../matching.ts';
import { areKin, familyOf } from './action-verbs.ts';
import { contentWords } from './likeness.ts';

const PART =
  'toitures?|toits?|façades?|étages?|aile|hall|sous-sol|cour|préau|parvis|abords|entrée|porche|chauffage|chaudière|fenêtres|huisseries|sanitaires|vestiaires|menuiseries|charpente|clocher|parking|plafond|seuil|barème|durée|quota|tranche|moitié|tiers|quart|partie|étude|plans';
const ON_PART = lettered(
  `^(?: \\p{L}+ment)? (?:de |d'|du |des )?(?:l[ae]s? |l'|une? |des |sa |son |ses |leurs? )?(?:première |seconde |dernière )?(?<part>${PART})(?: \\p{L}+)? (?:de |d'|du |des )(?:l[ae]s? |l')?(?<whole>[\\p{L}'-]+)`,
  'u',
);
const WORD = /\p{L}{3,}/gu;

/** « agrandira l'école »: do the next words of the clause name the whole? */
function isNext(behind: string, object: string): boolean {
  const [clause = ''] = behind.split(/[,.;:]/u);
  return contentWords(clause.split(' ').slice(0, 4).join(' ')).includes(object);
}

/** The part of `object` on which a sentence acts with a verb of `family`; undefined if it acts on the whole, there or elsewhere in the sentence. `object` as `contentWords` gives it. */
export function partIn(sentence: string, family: string, object: string): string | undefined {
  const form = smallForm(sentence);
  let first: string | undefined;
  for (const { 0: word, index } of form.matchAll(WORD)) {
    if (!areKin(familyOf(word), family)) continue;
    const { part, whole = '' } = ON_PART.exec(form.slice(index + word.length))?.groups ?? {};
    if (part !== undefined && contentWords(whole).includes(object)) first ??= part;
    else if (isNext(form.slice(index + word.length), object)) return undefined;
  }
  return first;
}
