/** What an office loses when its words are cut: whose deputy, for how long, since when no more. */
import { lettered } from '../lettered.ts';

// Beginnings and ends of words: cspell:ignore conseill collaborat

const WORD_START = '(?<![\\p{L}\\p{M}])';
/** Whoever stands beside the bearer of an office, or speaks for it, does not bear it. */
const BESIDE =
  "(?:(?:premi(?:er|ère)|second|seconde|\\p{L}+ième|\\d+e) )?(?:adjointe?|suppléante?|représentante?|déléguée?|conseill(?:er|ère)|secrétaire|porte-parole|assistante?|collaborat(?:eur|rice)|attachée?|chargée? de mission|direct(?:eur|rice)(?: adjointe?)? (?:du|de) cabinet|cheffe? de cabinet|remplaçante?|successeure?|prédécesseure?|épouse|époux|veuve|veuf|fils|fille|candidate?|prétendante?|pressentie?|bras droit|proche)(?: \\p{Ll}+)? (?:(?:auprès|au poste|aux? fonctions?|à la fonction|à la succession) )?(?:au |à la |à l'|aux |du |de la |de l'|des |de )";
const NO_MORE = '(?:ancien |ancienne |ex-|futur |future |vice-|sous-|co-)';
const BEFORE = lettered(`${WORD_START}(?:${BESIDE}|${NO_MORE})$`, 'iu');
const AFTER =
  /^(?:-adjointe?| par intérim| ad interim| par suppléance|(?: générale?| régionale?| départementale?)? (?:adjointe?|déléguée?|suppléante?|honoraire|démissionnaire|sortante?|désignée?|émérite))(?![\p{L}\p{M}])/iu;

/** The office that a document says where only `title` was taken from it; undefined if `title` is whole. All in matching form. */
export function officeCutFrom(before: string, title: string, after: string): string | undefined {
  const [left] = BEFORE.exec(before) ?? [''];
  const [right] = AFTER.exec(after) ?? [''];
  return left === '' && right === '' ? undefined : `${left}${title}${right}`;
}
