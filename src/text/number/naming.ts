/**
 * A number that names: in French what is counted follows its number (« 12 salles »), and what bears a number stands
 * before it (« la salle 12 »). A guess, so that it asks nobody for a record and forbids none: a figure may quote such a
 * number all the same. Read for the check and the pages, never by what the browser loads.
 */
import { inSmallLetters } from './class-patterns.ts';
import { isCounted } from './naming-counted.ts';
import { classOfHead } from './naming-heads.ts';
import { isShown } from './naming-titles.ts';
import { TURNS } from './naming-turns.ts';
import type { NumberClass, Quantity } from './quantity.ts';

const NEAR = 90;
/** Written as a name writes it: no thousands apart, no decimal comma. « 2.1 » is a version, « 19-24 » a network. */
const AS_A_NAME = /^\d{1,13}(?:\.\d{1,2})*(?:(?: ?[-–/] ?| à | et )\d{1,5})?$/u;
/** Another number of the same thing: « les RD 26 et 112 », « appelez le 15 ou le 18 ». */
const AND_SO_ON = /^ ?(?:,|et|ou|à|puis|\/|-|&|\+|ainsi que|, puis) ?(?:l[ae] |l'|au |du |en )?$/u;
const YEAR = /^(?:19|20)\d{2}(?: ?[-–/] ?(?:(?:19|20)?\d{2}))?$/u;
/** A season and a feast have a year; letters that are none of theirs are of a text, a ground, a contest. */
const OF_AN_EDITION =
  /(?<![\p{L}\p{M}\d'])(?:\p{Lu}[\p{Lu}\d&-]{1,7}|Natura|Sendai|Paris|Jeux|(?:Jeux|jeux) (?:de|d') ?\p{Lu}\p{Ll}+) $/u;
const NO_EDITION =
  /(?<!\p{L})(?:JANVIER|FÉVRIER|MARS|AVRIL|MAI|JUIN|JUILLET|AOÛT|SEPTEMBRE|OCTOBRE|NOVEMBRE|DÉCEMBRE|EN|DE|À|DEPUIS|ANNÉE|ÉTÉ|HIVER|NOËL|RENTRÉE) $/u;

/** « Le 109, pôle culturel »: no day of a month, and no thing after it. */
const BARE = /^(?:3[2-9]|[4-9]\d|[1-9]\d{2,3})$/;
const ALONE = /(?<![\p{L}\d] )(?<!\p{L})(?:le|au|du) $/iu;

/** A text that is all in capitals says nothing by them. */
const readable = (form: string) => (/\p{Ll}/u.test(form) ? form : inSmallLetters(form));

/** The class of each quantity of `form` (of `matchingForm`) that only names; undefined where it counts, or where its class is known. */
export function namingsIn(form: string, quantities: readonly Quantity[]): (NumberClass | undefined)[] {
  const text = readable(form);
  const found: (NumberClass | undefined)[] = [];
  quantities.forEach((quantity, index) => {
    const previous = quantities[index - 1];
    const known = previous?.class ?? found[index - 1];
    found.push(namingOf(text, quantity, previous, known));
  });
  return found;
}

function namingOf(
  text: string,
  quantity: Quantity,
  previous: Quantity | undefined,
  known: NumberClass | undefined,
): NumberClass | undefined {
  const { start, end, words } = quantity;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const isDate = quantity.class === 'date';
  // « on lira « Vingt mille lieues sous les mers » »
  if (!/\d/.test(words) && quantity.class === undefined && /« ?$/u.test(text.slice(0, start)))
    return isShown(text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR))
      ? 'nom'
      : undefined;
  if (!/\d/.test(words) || (quantity.class !== undefined && !isDate)) return undefined;
  const after = text.slice(end, end + NEAR);
  const turn = TURNS.find(
    (one) =>
      (!isDate || one.ofDates === true) &&
      (one.words?.test(words) ?? true) &&
      (one.before?.test(before) ?? true) &&
      (one.after?.test(after) ?? true) &&
      (one.when?.(before, after) ?? true),
  );
  if (turn !== undefined) return turn.class;
  if (isDate)
    return YEAR.test(words) && OF_AN_EDITION.test(before) && !NO_EDITION.test(before) ? 'nom' : undefined;
  if (!AS_A_NAME.test(words) || isCounted(before, after)) return undefined;
  if (
    previous !== undefined &&
    known !== undefined &&
    ['nom', 'référence', 'téléphone', 'adresse'].includes(known) &&
    AND_SO_ON.test(text.slice(previous.end, start))
  )
    return known;
  return classOfHead(before, after, text) ?? (BARE.test(words) && ALONE.test(before) ? 'nom' : undefined);
}
