/** Every number of a text that may be a figure: dates, telephones, hours, references and names are left aside. */
// Roots of words: cspell:ignore eures icle
import type { Leaf } from '#document/model.ts';
import { numbersIn, type FoundNumber } from '../french.ts';
import { PHONE } from '../draft/furniture.ts';
import { placed, type Placed } from './place.ts';

export interface NumberProposal extends Placed {
  value: number;
  /** « EUR », « % », or the word that follows. */
  unit?: string;
  /** « près de », « plus de »: words that stand just before. */
  reserve?: string;
  form: FoundNumber['form'];
}

const RESERVE =
  /(?:près d(?:e[\s\u00A0]|['’])|plus d(?:e[\s\u00A0]|['’])|moins d(?:e[\s\u00A0]|['’])|environ[\s\u00A0]|au moins[\s\u00A0]|jusqu['’]à[\s\u00A0]|à peine[\s\u00A0]|presque[\s\u00A0]|quelque[\s\u00A0])$/iu;

/** Stretches in which a number counts nothing. */
const ASIDE: readonly RegExp[] = [
  new RegExp(PHONE.source, 'g'),
  /\d{1,2}[\s\u00A0]?h(?:eures?)?(?:[\s\u00A0]?\d{2})?(?!\p{L})/gu,
  /(?<![\d/])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d/])/g,
  /\b\d{2}[\s\u00A0]?\d{3}(?=\s+\p{Lu}[\p{L}-]+)/gu,
  /(?:n°|n[os]+|art(?:icle)?s?\.?|[LRD]\.|loi|décret|CS|BP|RN?|RD|[AD](?=\d))[\s\u00A0]?[\d-]+(?:[-.]\d+)*/gu,
  /\d+[\s\u00A0]?(?:bis|ter)?,?\s+(?:rue|quai|avenue|place|boulevard|bd|chemin|route|cours|allée|impasse)\b/giu,
  /\p{L}+-\d+|(?<![\d,.\p{L}])\d{1,2}(?!(?:M|k|K|Mds?|Mrds?|MD)[\s\u00A0\u202F]?€)\p{Lu}\p{L}*/gu,
  /\[\^?\d+\]/g,
  /(?:premier|première|second|seconde)s?\s+(?:ministres?|lieu|temps|lignes?|guerre|pas|fois)/giu,
  /numéro[^.,;]{0,30},?\s+(?:le\s+)?\d{4}(?!\d)/giu,
];

const asideIn = (text: string): [number, number][] =>
  ASIDE.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): [number, number] => [
      match.index,
      match.index + match[0].length,
    ]),
  );

const NOUN = /^[\s\u00A0\u202F]+(?:d['’])?(\p{Ll}[\p{L}\p{M}'’²-]*)/u;
/** « une centaine de bénévoles »: what is counted comes after « de ». */
const COUNTED_OF = /^[\s\u00A0\u202F]+(?:de[\s\u00A0\u202F]+|d['’])(\p{Ll}[\p{L}\p{M}'’²-]*)/u;
const NOT_A_NOUN =
  /^(?:de|des|du|à|au|aux|et|ou|en|sur|dans|par|pour|qui|que|ont|a|est|sont|seront|sera|lors|avec|plus|fois|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/;
/** The units that a counted thing has as a sign. */
const MEASURE = /^[\s\u00A0\u202F]?(m²|km²|km|m³|ha|kg|tonnes|MW|kWh|hectares)(?!\p{L})/u;

/** `taken`: stretches that dates have taken. */
export function numbersOf(leaf: Leaf, taken: readonly Placed[]): NumberProposal[] {
  const { text } = leaf;
  const aside = [
    ...asideIn(text),
    ...taken.map(({ start, words }): [number, number] => [start, start + words.length]),
  ];
  const heading = leaf.kind === 'heading' ? (/^(?:\d+|[IVX]+)[.)]\s/.exec(text)?.[0].length ?? 0) : 0;
  return numbersIn(text).flatMap(({ value, start, end, unit, form }): NumberProposal[] => {
    if (start < heading || aside.some(([from, to]) => start < to && end > from)) return [];
    const after = text.slice(end, end + 40);
    const noun = form === 'about' ? COUNTED_OF : NOUN;
    const counted = MEASURE.exec(after)?.[1] ?? noun.exec(after)?.[1];
    const named = unit ?? (counted !== undefined && !NOT_A_NOUN.test(counted) ? counted : undefined);
    const reserve = RESERVE.exec(text.slice(0, start))?.[0].trim();
    return [
      {
        ...placed(leaf, start, end),
        value,
        ...(named === undefined || form === 'multiple' ? {} : { unit: named }),
        ...(reserve === undefined ? {} : { reserve }),
        form,
      },
    ];
  });
}
