/** Words that name a thing, and say nothing of it: « Une halle », « Des bancs pour tous ». */
import { matchingForm } from '../matching.ts';

// After a noun, a plain word may be its verb: « La ville investit ». Only words that no verb is pass for adjectives.
const NOMINAL =
  /^(?!.*(?<!\p{L})(?:est|sont|a|ont|\p{L}+(?:ent|ra|ront|ait))(?!\p{L}))(?:(?:une?|des|du|cet?t?e?s?) |(?:l[ae]s? |l')(?!\p{L}+(?:er|ir|re)$))(?:(?:nouve(?:au|aux|lle|lles|l)|grande?s?|petite?s?|belles?|beaux?) )?\p{L}+(?: (?:(?:de (?:la |l')?|du |des |d'|pour (?:l[ae]s? |l')?|à (?:la |l')?|aux? |en )\p{L}+|public|publics|publiques?|municipaux|municipale?s?|communaux|communale?s?|scolaires?|neu(?:f|fs|ve|ves)|solidaires?)){0,3}$/iu;

/** Do some words, given for a verb, hold none? */
export const isNominal = (words: string): boolean => NOMINAL.test(matchingForm(words).trim());
