/** A number in a summary stands within a link to what proves it, and says it no surer than the document does. */
import type { Leaf } from '#document/model.ts';
import { dayMentionsIn, namesDay } from '#text/day/mentions.ts';
import { matchingForm } from '#text/matching.ts';
import type { FoundNumber } from '#text/number/found.ts';
import { complaint, type Complaint } from '#text/complaint.ts';
import { saidNumbers, type HeldNumber, type SaidNumber } from './held-numbers.ts';

/** The address of the link in which all of a number stands. */
function linkAround({ runs }: Leaf, { start, end }: FoundNumber): string | undefined {
  let at = 0;
  for (const { text, marks } of runs) {
    const from = at;
    at += text.length;
    const link = marks.find((mark) => mark.kind === 'link');
    if (from <= start && at >= end) return link?.kind === 'link' ? link.url : undefined;
  }
  return undefined;
}

/** Singular and plural alike. */
const stem = (word: string) => word.toLowerCase().replace(/[sx]$/, '');
const says = (words: string, noun: string) =>
  (matchingForm(words).match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => stem(word) === stem(noun));

const isRank = ({ form }: FoundNumber) => form === 'ordinal';

/** What a number says that what it leads to does not. */
function explainNumber(
  { number, approximation, noun }: SaidNumber,
  url: string,
  held: readonly HeldNumber[],
) {
  const same = held.filter(
    (one) =>
      one.number.value === number.value &&
      one.number.unit === number.unit &&
      isRank(one.number) === isRank(number),
  );
  const counting = same.filter(({ words }) => noun === undefined || says(words, noun));
  const said = noun === undefined || same.length === 0 ? number.words : `${number.words} ${noun}`;
  const [first = held[0]] = same;
  if (counting.length === 0)
    return complaint(
      `${url} ne dit pas « ${said} »`,
      first === undefined ? 'liez la page ou la phrase qui le dit' : `on y lit « ${first.words} »`,
    );
  if (counting.some((one) => one.approximation === approximation)) return undefined;
  const wanted = counting.find((one) => one.approximation !== undefined)?.approximation;
  return wanted === undefined
    ? complaint(`« ${approximation} » n’est pas dans ce que dit ${url}`, 'retirez ces mots')
    : complaint(
        `« ${number.words} » sans « ${wanted} », que dit ${url}`,
        `écrivez « ${wanted} » devant ce nombre`,
      );
}

const UNLINKED =
  'mettez-le dans un lien vers son chiffre, son échéance, son événement, ou la phrase qui le dit';

/**
 * Everything wrong with the numbers of one sentence of a summary. The days in `ownDays` (AAAA-MM-JJ: of the documents
 * that it sums up) need no link; nor any day, while they are not known. `heldBy` gives what an address holds: nothing where it is not the page of a number,
 * `'unknown'` where it leads nowhere, or to what could not be read: another rule says so.
 */
export function explainNumbers(
  leaf: Leaf,
  ownDays: readonly string[] | undefined,
  heldBy: (url: string) => readonly HeldNumber[] | 'unknown' | undefined,
): Complaint[] {
  const own = dayMentionsIn(leaf.text).filter(
    (one) => ownDays === undefined || ownDays.some((day) => namesDay(one, day)),
  );
  return saidNumbers(leaf.text).flatMap((said): Complaint[] => {
    const { number } = said;
    const url = linkAround(leaf, number);
    if (url === undefined) {
      const isOwnDay = own.some(({ start, end }) => start <= number.start && end >= number.end);
      return isOwnDay ? [] : [complaint(`le nombre « ${number.words} » est sans lien`, UNLINKED)];
    }
    const held = heldBy(url);
    if (held === 'unknown') return [];
    if (held === undefined)
      return [complaint(`« ${number.words} » mène à ${url}, qui ne prouve aucun nombre`, UNLINKED)];
    const wrong = explainNumber(said, url, held);
    return wrong === undefined ? [] : [wrong];
  });
}
