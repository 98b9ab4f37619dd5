/**
 * What is only prepared or thought of: « une réflexion est en cours pour étendre les horaires », « la proposition de créer
 * un fonds », « plaide pour la gratuité » wish it so, and no more.
 */
// Beginnings and ends of words: cspell:ignore lutt réclam envisag étudi tion sion ités tions
// Beginnings of words: cspell:ignore réfle réflex discuss négoci démarch concert
import { lettered } from '../lettered.ts';
import { smallForm } from '../matching.ts';
import { INFINITIVE } from './infinitives.ts';
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

/** What is thought, asked or pleaded for, and so is not; an infinitive or a noun says what. « propose un hébergement » offers it. */
const THOUGHT = `(?:propositions?|projets?|idées?|demandes?|souhaits?|volonté|perspectives?|possibilités?|hypothèses?|intentions?|ambitions?|opportunité|faisabilité|principe|promesses?) (?:de|d')|(?:en faveur|à l'étude) (?:de|du|des|d')|(?:plaid|milit|lutt)\\p{L}+ (?:pour|en faveur (?:de|du|des|d'))|(?:souhait|esp[èé]r|demand|réclam|envisag|étudi|appel)(?:e|ent|le|lent|é|ait|aient)(?: de leurs vœux| de ses vœux)?(?: (?:de|d'|à))?|propos(?:e|ent|é|ait|aient) (?:de|d')(?= ?(?:l[ae]s? |l'|y |en |s'|se )?${INFINITIVE})`;
const IDEA = lettered(
  `(?<!\\p{L})(?<said>(?:${THOUGHT}) ?(?:l[ae]s? |l'|une? |des |leur |sa |son )?(?<verb>\\p{L}{3,}(?:er|ir|re|tion|sion|ment|age|ure|ité|ités|tions|ments)))(?!\\p{L})`,
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
  const form = smallForm(text);
  return [...form.matchAll(PURPOSE), ...form.matchAll(IDEA)].map(({ groups }) => ({
    words: groups?.['said'] ?? '',
    family: familyOf(groups?.['verb'] ?? ''),
  }));
}
