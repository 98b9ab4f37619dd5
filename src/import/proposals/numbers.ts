/** Every number of a text that may be a figure: what claims nothing (a date, a telephone, a reference…) is left aside. */
// Beginnings and ends of words: cspell:ignore centi eure milli aujourd iers iards derni premi
import type { Leaf } from '#document/model.ts';
import { matchingForm } from '#text/matching.ts';
import { isDoing, namingsIn, quantitiesIn, type Quantity } from '../french.ts';
import { isNew, noFiguresIn } from './no-figures.ts';
import { placed, type Placed } from './place.ts';

export interface NumberProposal extends Placed, Pick<Partial<Quantity>, 'range' | 'share'> {
  /** With its sign; absent for a range, and for a share in words. */
  value?: number;
  /** « EUR », « % », or the word that follows. */
  unit?: string;
  /** « près de », « plus de »: words that stand just before. */
  reserve?: string;
  form: Quantity['form'];
}

/** What numbers a heading, and claims nothing. */
const RANK_OF_HEADING = /^(?:\d+|[IVX]+)[.)]\s/;
/** « [1] Source : … »: the label of a note. */
const LABEL_OF_NOTE = /^\[\d{1,3}\]\s/;

/** A reserve (« près de ») as the text that ends with it writes it (« près d’ »). */
function asWritten(reserve: string, before: string): string {
  const [first = ''] = matchingForm(reserve).split(/[ ']/);
  return before.slice(before.toLowerCase().lastIndexOf(first)).trim();
}

/** Stand before what is counted. */
const BEFORE_A_NOUN =
  /^(?:derni[eè]re?s?|prochaine?s?|premi[eè]re?s?|nouve(?:aux|lles?)|grande?s|petite?s|principa(?:ux|les)|autres|futures?|anciens|anciennes)$/iu;
/** No thing that is counted: « 1 350 de moins », « six sur dix venaient », « 84 démolis ». */
const NO_THING =
  /^(?:une?|moins|plus|davantage|mieux|environ|auparavant|aujourd|actuellement|hier|alors|autrefois|en|seulement|déjà|\p{L}+(?:aient|èrent|eront|ait)|chacune?|devant|dès|soit|rien|au-delà|dessous|dessus|côté|restante?s?)$/iu;
/** Participles that are nouns of those who are counted. */
const COUNTED = /^(?:employée?s?|associée?s?|réfugiée?s?|tenues?|traités?|couverts?)$/iu;

/** The word that names what is counted, among those that follow a number. */
function thingIn(beside: readonly string[]): string | undefined {
  const thing = beside.find((word, at) => !BEFORE_A_NOUN.test(word) || at === beside.length - 1);
  if (thing === undefined || NO_THING.test(thing)) return undefined;
  return isDoing(thing.toLowerCase()) && !COUNTED.test(thing) ? undefined : thing;
}

/** « les quatre premiers véhicules »: the rank between is read as a number of its own. */
const RANKED = /^[\s\u00A0]premi[eè](?:r|re)s[\s\u00A0](?<thing>\p{Ll}+[sx])(?!\p{L})/u;

/** « 250 mètres carrés »: no length. */
const SQUARE = /^[\s\u00A0\u202F](?:kilo|centi)?mètres?[\s\u00A0](?:carré|cube)s?(?!\p{L})/iu;
/** « 160 km/h », « 1,35 m³/s ». */
const BY =
  /^[\s\u00A0\u202F]*((?:[kcm]?m[²³]?|[kmµ]?g|t|l|L|[kMGT]Wh|[MG]bits?)\/(?:h(?:eure)?|s|an|j|jour|ha|km²?|m[²³]|l|L|hab))(?!\p{L})/u;
/** « 64, contre 51 l'an dernier », « une sur quatre occupe un emploi »: nothing beside is counted. */
const NOTHING_BESIDE = /^[\s\u00A0\u202F]*l(?:['’]|[ea]\s)/u;
const ONE_AMONG = /^une?\s+sur\s/iu;

/** « sept sur dix choisissent »: what several are would end with an s; the thing of « un patient sur trois » is within its words. */
const VERB_OF_SEVERAL = /^\p{L}{2,}(?<!em)ent$/u;

/** « au lieu des 26 initialement prévus »: what several are would end with an s. */
const ADVERB_NEXT = /^[\s\u00A0\u202F]\p{Ll}+ement(?!\p{L})/u;
/** « une dizaine de », « 3 millions d' »: nouns, which « de » leads from to what they count. */
const NOUN_OF_NUMBER = /(?:aine|ions?|iards?|iers?)s?$/u;

/** « un million de l'État », « les 44 du département »: who gives them, or where, and not what is counted. */
const OF_WHOM = /^[\s\u00A0]+(?:de[\s\u00A0](?:la[\s\u00A0]|l['’])|du[\s\u00A0])/u;

function unitFrom(
  text: string,
  { words, end, form, unit, beside, share, value = 0 }: Quantity,
): string | undefined {
  if (form === 'multiple') return undefined;
  const after = text.slice(end);
  if (unit !== undefined) return unit;
  if (share === undefined && OF_WHOM.test(after)) return undefined;
  const several = share !== undefined && /\ssur\s/iu.test(words) ? share.among : value;
  if (several >= 2 && VERB_OF_SEVERAL.test(beside[0] ?? '') && !words.includes(beside[0] ?? ''))
    return undefined;
  if (several >= 2 && ADVERB_NEXT.test(after)) return undefined;
  // « dont 400 de chênes », « cinq d'outre-mer »: of what they are made, and not what is counted.
  const leadsAside = /\d$/u.test(words) || (share === undefined && !NOUN_OF_NUMBER.test(words));
  if (leadsAside && /^[\s\u00A0](?:de[\s\u00A0]|d['’])\p{Ll}/u.test(after)) return undefined;
  const square = SQUARE.exec(after)?.[0].trim();
  if (square !== undefined) return square;
  const by = BY.exec(after)?.[1];
  if (by !== undefined || NOTHING_BESIDE.test(after) || ONE_AMONG.test(words)) return by;
  const ranked = RANKED.exec(after)?.groups?.['thing'];
  return thingIn(beside.length === 0 && ranked !== undefined ? [ranked] : beside);
}

/** « inférieures à - 10 °C », « - 30 % » alone on its line: a dash set apart may be the sign of the number. */
const hasDoubtfulSign = (text: string, { start, end, sign, unit }: Quantity): boolean =>
  sign === undefined &&
  (unit === '%' ? /^[-–−][\s\u00A0\u202F]$/u : /(?:^|[\s\u00A0(])[-–−][\s\u00A0\u202F]?$/u).test(
    text.slice(0, start),
  ) &&
  (unit === '%' || /^[\s\u00A0\u202F]*(?:°|%|points?(?!\p{L}))/u.test(text.slice(end)));

/** A word that multiplies the number before it. */
const SCALE = /(?:mill(?:e|iers?|ions?|iards?)|(?:k|M|Mds?|Mrds?)[\s\u00A0\u202F]?€)/u;

/** `taken`: stretches that dates have taken. */
export function numbersOf(leaf: Leaf, taken: readonly Placed[]): NumberProposal[] {
  const { text } = leaf;
  const heading = (leaf.kind === 'heading' ? RANK_OF_HEADING : LABEL_OF_NOTE).exec(text)?.[0].length ?? 0;
  const silent = noFiguresIn(text);
  const isTaken = (one: Quantity) =>
    one.start < heading ||
    isNew(text, one) ||
    silent.some(({ start, end }) => one.start < end && start < one.end) ||
    taken.some(({ start, words }) => one.start < start + words.length && start < one.end);
  const all = quantitiesIn(text);
  const named = namingsIn(matchingForm(text), all);
  return all.flatMap((quantity, rank): NumberProposal[] => {
    const { start, end, range, share, form, before, beside } = quantity;
    // « les moins de 12 ans » needs no record, and may well have one.
    const guessed = beside[0] === 'ans' ? undefined : named[rank];
    if ((guessed ?? quantity.class) !== undefined || isTaken(quantity)) return [];
    const next = all[rank + 1];
    const isFrom = next !== undefined && /^[\s\u00A0]+à[\s\u00A0]+$/u.test(text.slice(end, next.start));
    // « de 42 à 61 millions d'euros »: the words of the first do not say what it is worth.
    const isCutShort =
      isFrom && quantity.unit === undefined && SCALE.test(next.words) && !SCALE.test(quantity.words);
    const isDoubtful = hasDoubtfulSign(text, quantity);
    const value = isCutShort || isDoubtful ? undefined : quantity.value;
    const unit = isFrom && quantity.unit === undefined ? unitFrom(text, next) : unitFrom(text, quantity);
    return [
      {
        ...placed(leaf, start, end),
        form,
        ...(value === undefined ? {} : { value }),
        ...(range === undefined ? {} : { range }),
        ...(share === undefined || isDoubtful ? {} : { share }),
        ...(unit === undefined ? {} : { unit }),
        ...(before === undefined ? {} : { reserve: asWritten(before, text.slice(0, start)) }),
      },
    ];
  });
}
