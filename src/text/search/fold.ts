/** A word → the key under which it is indexed and asked for: letters without accents nor case, and digits. */
import { ALL_RULES, type Rules } from './rules.ts';

/** Feminine and plural in « é », typed with accents or without: « créées », « creees », « accompagnés ». Not « fée » nor « née ». */
const PARTICIPLE = /(?<=\p{L}{2}é)e?s?$|(?<=\p{L}{3}e)es?$/iu;

export function fold(word: string, rules: Rules = ALL_RULES): string {
  let key = word.replaceAll("'", '');
  if (rules.has('case')) key = key.toLowerCase();
  if (rules.has('ligatures')) key = key.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae');
  if (rules.has('participles')) key = key.replace(PARTICIPLE, '');
  if (rules.has('accents')) key = key.normalize('NFD').replace(/\p{M}/gu, '');
  return key;
}

/** Two keys that differ by a feminine or a plural only. */
export const isSameWord = (one: string, other: string): boolean => bareEnd(one) === bareEnd(other);
const bareEnd = (key: string) => (key.length > 3 ? key.replace(/(?<=.{3})[es]+$/, '') : key);

/** Endings that French words take, the longest first. */
const ENDINGS =
  /(?<=.{3})(?:ements?|atrices?|ateurs?|ations?|euses?|eurs?|trices?|ives?|ifs?|ions?|aux|ales?|als?|antes?|ants?|aient|eront|erait|era|ait|ais|ees?|ent|ont|ons|ez|er|ir|es|e|s|x|a)$/;

/**
 * What is left of a key without its ending: alike for words that the index's stemmer is likely to bring together.
 * Says whether the corpus knows a word; it never answers in its place.
 */
export function stemOf(key: string): string {
  const stem = key.replace(ENDINGS, '');
  return stem === key ? key : stem.replace(/(?<=.{3})[eis]$/, '');
}
