/** « de », where it leads to what somebody does. */
import { INFINITIVE } from '#text/word/infinitives.ts';
import { wordOf, type Token } from './tokens.ts';

const INFINITIVE_WORD = new RegExp(`^(?:se|s'|${INFINITIVE})$`, 'u');
/** « Et Anne Roy, maire de Bar de conclure »: what somebody does, after a name; « chargée de coordonner » is an office. */
export const isNarrated = (tokens: readonly Token[], at: number): boolean =>
  /^(?:de|d')$/u.test(wordOf(tokens, at)) &&
  tokens[at - 1]?.isCapital === true &&
  tokens[at + 1]?.isCapital === false &&
  INFINITIVE_WORD.test(wordOf(tokens, at + 1));
