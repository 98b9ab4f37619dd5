// Beginnings of words: cspell:disable
/** The words by which a document says that a thing grows, or goes to others: what « hausse » and « élargissement » report. */
import { lettered } from '../lettered.ts';
import { smallForm } from '../matching.ts';

const MORE =
  "supplémentaire|de plus|en plus|davantage|en sus|encore plus|plus (?:de|que|d'|haut|élevé|important|grand|nombreu)|ajout|complét|renforc|nouve(?:au|lle|l(?!\\p{L}))|autre|seconde?(?!\\p{L})|amplif|étend|étoff";
const GROWS: Readonly<Record<string, RegExp>> = {
  // A number may be the rise itself.
  hausse: lettered(
    `(?<!\\p{L})(?:re)?(?:doubl|tripl|quadrupl|décupl|augment|hauss|accr|accél|accentu|réévalu|grimp|plus loin|rel[eè]v|port(?:é|er|era|eront)(?!eur)|passe|major|revaloris|abond|intensif|multipli|démultipli|croît|croiss|croître|supérieur|bonif|progress|gonfl|monte|${MORE})|\\d`,
    'u',
  ),
  élargissement: lettered(
    `(?<!\\p{L})(?:ré|re)?(?:élarg|ouver|ouvr|aussi(?!tôt)|également|ainsi que|désormais|dorénavant|l'ensemble|à (?:son|leur) tour|y compris|rejoi|plus loin|générali|inclu|intèg|intég|outre|tou(?:s|te|tes|t)(?!\\p{L})|jusqu|même(?!\\p{L})|déploie|déploy|essaim|prolong|plus larg|au-delà|doubl|tripl|augment|accr|multipli|${MORE})|\\d`,
    'u',
  ),
};

/** Do some words say what `nature` reports? True of a nature that reports no growth. */
export const saysGrowth = (nature: string, words: string): boolean =>
  GROWS[nature]?.test(smallForm(words)) ?? true;
