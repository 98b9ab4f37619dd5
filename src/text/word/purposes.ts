/** What is only prepared: « une réflexion est en cours pour étendre les horaires » wishes them longer, and no more. */
// Beginnings of words: cspell:ignore réfle réflex discuss négoci démarch concert
import { lettered } from '../lettered.ts';
import { smallForm } from '../matching.ts';
import { familyOf } from './action-verbs.ts';

/** What is worked at before a thing is done. */
const PREPARES =
  "réflexions?|travaux|discussions?|négociations?|études?|démarches?|concertations?|consultations?|échanges|groupes? de travail|missions?|projets?|appels? à projets?|pistes|efforts|pourparlers|contacts|plan d'action|chantiers?|expérimentations?";
/** What leads from it to what is wished. */
const FOR =
  "pour|afin (?:de|d')|en vue (?:de|d')|dans le but (?:de|d')|visant à|destinée?s? à|portant sur la possibilité (?:de|d')";
const PURPOSE = lettered(
  `(?<!\\p{L})(?:${PREPARES})(?!\\p{L})[^.;:!?]{0,90}?(?<!\\p{L})(?<said>(?:${FOR}) ?(?:(?:mieux|davantage|encore) )?(?<verb>\\p{L}{3,}(?:er|ir|re)))(?!\\p{L})`,
  'gu',
);

/** An action that a text names as the purpose of what prepares it. */
export interface Purpose {
  words: string;
  /** See {@link familyOf}. */
  family: string;
}

/** Every such action of a text, in order. */
export function purposesIn(text: string): Purpose[] {
  return [...smallForm(text).matchAll(PURPOSE)].map(({ groups }) => ({
    words: groups?.['said'] ?? '',
    family: familyOf(groups?.['verb'] ?? ''),
  }));
}
