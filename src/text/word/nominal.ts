/** Words that name a thing, and say nothing of it: « Une halle », « Des bancs pour tous ». */
import { matchingForm } from '../matching.ts';

const NOMINAL =
  /^(?!.*(?<!\p{L})(?:est|sont|a|ont|\p{L}+(?:ent|ra|ront|ait))(?!\p{L}))(?:(?:une?|des?|l[ae]s?|du|cet?t?e?s?) |[ld]')\p{L}+(?: (?:de |du |des |d'|pour |à |aux? |en )?\p{L}+){0,3}$/iu;

/** Do some words, given for a verb, hold none? */
export const isNominal = (words: string): boolean => NOMINAL.test(matchingForm(words).trim());
