/** The number of a figure is the one that its quotation means: its value, its unit, its reserves. */
import type { Document } from '#document/model.ts';
import type { Entry } from '#entries/entry.ts';
import { matchingWords } from '#text/matching.ts';
import { namesUnit, wordsOfWhole } from '#text/number/beside.ts';
import { measureOf, measureWords, saysMeasure } from '#text/number/measure.ts';
import { saysRareReserve, writtenReserve } from '#text/number/rare-reserves.ts';
import { RESERVES } from '#text/number/reserve-words.ts';
import { isInUnit, isWholeUnit } from './measure.ts';
import { quotedQuantities, type QuotedQuantity } from '../numbers/leaf-quantities.ts';

type Figure = Entry<'figures'>['data'];
export type Refuse = (field: string, message: string, remedy: string) => void;

export const measureField = ({ range, share }: Figure): string =>
  range !== undefined ? 'range' : share !== undefined ? 'share' : 'value';

/** What a quotation counts: no date, no rank, no telephone; a rank of its own is no amount. */
export const claimsIn = (document: Document | undefined, quote: string, lang: string): QuotedQuantity[] =>
  quotedQuantities(document, quote, lang).filter(
    ({ quantity }) => quantity.class === undefined && quantity.form !== 'ordinal',
  );

/** « vaut 2 sur 3 (deux tiers) »: how much a quotation says, number after number. */
const listed = (found: readonly QuotedQuantity[]) =>
  found.map(({ quantity }) => measureWords(measureOf(quantity), String)).join(', ');

/** The field that a reader would write for what the quotation says. */
const fieldFor = ({ quantity }: QuotedQuantity): string => {
  const { range, share } = measureOf(quantity);
  if (range !== undefined) return `écrivez range: { from: ${range.from}, to: ${range.to} }`;
  if (share !== undefined) return `écrivez share: { of: ${share.of}, among: ${share.among} }`;
  return 'corrigez la valeur, ou citez les mots qui la donnent';
};

/** Is it counted here, or by the table in whose cell it stands? « deux fois par an » says its unit with a verb, and « doublés » multiplies what another says. */
const isCounted = ({ quantity, isFrench, headings, before }: QuotedQuantity, unit: string) =>
  !isFrench ||
  quantity.form === 'multiple' ||
  quantity.beside[0] === 'fois' ||
  namesUnit(quantity.beside.length === 0 ? wordsOfWhole(before) : quantity.beside, unit) ||
  (headings !== '' && namesUnit(headings.match(/[\p{L}\p{M}\d²³°µ€%-]+/gu) ?? [], unit));

/** Of the quantities of a quotation, the one that a figure means; refused if there is none. */
export function meantIn(
  found: readonly QuotedQuantity[],
  data: Figure,
  refuse: Refuse,
): QuotedQuantity | undefined {
  const { unit, why } = data;
  const same = found.filter(({ quantity }) => saysMeasure(quantity, data));
  const field = measureField(data);
  const [whole] = same.filter(({ isCut }) => !isCut);
  if (whole === undefined) {
    const [cut] = [...same, ...found].filter(({ isCut }) => isCut);
    const said = listed(found);
    if (cut !== undefined)
      refuse(field, `la citation coupe « ${cut.quantity.words} »`, 'citez ce nombre en entier');
    else if (said === '')
      refuse(
        field,
        'la citation ne contient aucun nombre',
        'corrigez la valeur, ou citez les mots qui la donnent',
      );
    else
      refuse(
        field,
        `la citation vaut ${said}, le champ dit ${measureWords(data, String)}`,
        found.length === 1 && found[0]
          ? fieldFor(found[0])
          : 'corrigez la valeur, ou citez les mots qui la donnent',
      );
    return undefined;
  }
  const uncut = same.filter(({ isCut }) => !isCut);
  const measured = uncut.filter((one) => isInUnit(one, data));
  if (measured.length === 0) {
    const other = whole.quantity.unit;
    if (other === undefined)
      refuse(
        'unit',
        `la citation ne dit pas « ${measureWords(data, String)} ${unit} »`,
        'écrivez ce qui est compté, ou citez l’unité',
      );
    else
      refuse(
        'unit',
        `la citation est en ${other}, le champ dit « ${unit} »`,
        `écrivez ${other}${unit.startsWith(other) ? ', ou citez aussi ce qui suit' : ''}`,
      );
    return whole;
  }
  const counted = isWholeUnit(unit) ? measured : measured.filter((one) => isCounted(one, unit));
  if (counted.length > 0 || why !== undefined) return counted[0] ?? measured[0];
  const { words, beside } = measured[0]?.quantity ?? whole.quantity;
  refuse(
    'unit',
    beside.length === 0
      ? `rien ne dit, à côté de « ${words} », qu’il compte des « ${unit} »`
      : `à côté de « ${words} », la citation dit « ${beside.join(' ')} », non « ${unit} »`,
    'écrivez ce qui est compté là, ou dites dans « why » pourquoi c’est ce nombre',
  );
  return measured[0];
}

const known = new Set(RESERVES.map(({ words }) => matchingWords(words)));

/** The reserve of a figure is the one that the document makes, and its quotation shows it. */
export function explainReserve(
  { quantity, quotedBefore, quotedAfter, wordsBefore, wordsAfter, rareReserve }: QuotedQuantity,
  { approximation }: Figure,
  refuse: Refuse,
): void {
  const { before, after } = quantity;
  const remedy = 'citez aussi ces mots : ils réservent le chiffre';
  if (before !== undefined && quotedBefore === undefined) {
    refuse('quote', `le document dit « ${before} » devant ce nombre`, remedy);
    return;
  }
  if (after !== undefined && quotedAfter === undefined) {
    refuse('quote', `le document dit « ${after} » après ce nombre`, remedy);
    return;
  }
  if (before === undefined && after === undefined && rareReserve !== undefined) {
    if (saysRareReserve(matchingWords(approximation ?? ''), rareReserve)) return;
    // « un minimum de » is quoted by « un minimum d’un million » too.
    const stem = rareReserve.replace(/ de$/u, '');
    const isQuoted = matchingWords(`${wordsBefore} ${wordsAfter}`).toLowerCase().includes(stem);
    refuse(
      'approximation',
      `le document dit « ${rareReserve} » à côté de ce nombre`,
      `écrivez approximation: ${writtenReserve(rareReserve)}${isQuoted ? '' : ', et citez ces mots'}`,
    );
    return;
  }
  const said = [before, after].filter((one) => one !== undefined).join(', ');
  const given = approximation === undefined ? '' : matchingWords(approximation);
  if (matchingWords(said) === given) return;
  // The list is open: any words of the editors' choice, if the document sets them beside the number.
  const isOwn = said === '' && given !== '' && !known.has(given);
  if (isOwn && (wordsBefore.trimEnd().endsWith(given) || wordsAfter.includes(given))) return;
  if (said === '')
    refuse(
      'approximation',
      `la citation ne dit pas « ${approximation} »`,
      'retirez ce champ, ou citez aussi ces mots',
    );
  else refuse('approximation', `la citation dit « ${said} »`, `écrivez approximation: ${said}`);
}
