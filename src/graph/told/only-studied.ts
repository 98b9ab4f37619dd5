// Beginnings of words: cspell:ignore étudi examin expertis explor réfléch analys évalu
import { smallForm } from '#text/matching.ts';

/** Whoever studies decides nothing yet. */
const STUDIED =
  /(?<!\p{L})(?:étudi|examin|expertis|explor|réfléch|analys|évalu)(?:er|ir|e|ent|era|eront|it|issent|ira|iront|ons|é|ées?|és|i)(?!\p{L})/u;

/** Does none of these claims say more than that something is studied? */
export const isOnlyStudied = (claims: readonly { verb: string }[]): boolean =>
  claims.every(({ verb }) => STUDIED.test(smallForm(verb)));
