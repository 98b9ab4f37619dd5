/** The words of offices: what one begins with, what may stand around it, and where it ends. */
// Beginnings of words: cspell:disable
import { OFFICE } from '#text/word/people.ts';
import { formOf } from '../../french.ts';
import { PROFESSION } from '../roles.ts';

const STRONG = new RegExp(
  `^(?:(?:haute?|vice|sous|co|ex)-)?(?:${OFFICE}|coordonnat(?:eur|rice)|collaborat(?:eur|rice)|attachée?|assistante?|suppléante?|modérat(?:eur|rice)|vérificat(?:eur|rice)|questeur|questrice|sherpa|DG[SA]?|PDG|DRH|(?:IA-)?DA?ASEN|SG)(?:-(?!lieu)\\p{L}+)*$`,
  'iu',
);
const WEAK = new RegExp(`^(?:ex-)?(?:${PROFESSION}|gardes?|gendarme|metteuse?|porteuse?)$`, 'iu');
/** « garde champêtre », « metteur en scène »: what must come next, so that these are offices. */
export const COMPOUND: Readonly<Record<string, RegExp>> = {
  garde: /^(?:champêtre|forestier|forestière|des)$/u,
  metteur: /^en$/u,
  metteuse: /^en$/u,
  chargé: /^(?:de|d'|du|des)$/u,
  chargée: /^(?:de|d'|du|des)$/u,
};
/** Words that name a person by what they are, with a complement: « habitante du quartier ». */
const HUMAN =
  /^(?:(?:co-)?habitante?|riverain(?:e)?|élève|collégien(?:ne)?|lycéen(?:ne)?|étudiante?|apprentie?|lauréate?|locataire|salariée?|agente?|employée?|retraitée?|sociétaire|adhérente?|usag(?:er|ère)|parente?|volontaire|scientifique|sociologue|spécialiste|titulaire|rapporteure?|apicult(?:eur|rice)|éclusi(?:er|ère)|ouvri(?:er|ère)|chauffeur|conduct(?:eur|rice)|animateur)$/iu;

export interface Head {
  isPlural: boolean;
  /** « interne », « artiste »: of many things too; said of a person beside a name only. */
  isWeak: boolean;
}

/** Is this word (in any case) what an office begins with? */
export function headIn(word: string): Head | undefined {
  const one = word.replace(/(?<=\p{L}{3})(?<!^sou)s(?=$|-)/giu, '');
  const isPlural = one !== word;
  if (STRONG.test(one)) return { isPlural, isWeak: false };
  return WEAK.test(one) ? { isPlural, isWeak: true } : undefined;
}

/** « habitante », « élèves »: what follows a name says so. */
export const isHuman = (word: string): boolean => HUMAN.test(word) || HUMAN.test(word.replace(/s(?=$)/u, ''));

/** What may stand before the first word of an office, and is a part of it. */
export const RANK =
  /^(?:nouve(?:au|l|lle)s?|future?s?|actuel(?:le)?s?|premi(?:er|ère)s?|1er|1re|1ère|deuxième|seconde?|troisième|\d+(?:e|ème)|\p{L}{3,}ième|ancien(?:ne)?s?|haute?|vice|sous|grande?|jeunes?)$/u;
/** What may stand before it, and is none: « également maire de Bar ». */
export const ADVERB =
  /^(?:actuellement|alors|également|aussi|désormais|aujourd'hui|ainsi|toujours|notamment|jusqu'alors|encore|hier)$/u;
/** « ses deux adjoints »: between an article and several. */
export const SEVERAL = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,2})$/u;
export const DEFINITE = /^(?:le|la|l'|les|son|sa|ses|mon|ma|mes|notre|nos|votre|vos|leur|leurs|un|une)$/u;
/** An article and its preposition in one word. */
export const CONTRACTED = /^(?:du|des|au|aux)$/u;
export const PREPOSITION = /^(?:de|d'|du|des|à|au|aux|en|chez|auprès|près)$/u;

/** « représentant la ministre »: they act, and are none. */
export const ACTING = /^(?:représentant|commandant|présidant|dirigeant|élue?s?)$/u;

/** Who comes after « et », beside whoever is named. */
export const OTHERS =
  /^(?:élus?|représentants|maires|agents|membres|associations|bénévoles|habitants|équipes|partenaires|acteurs|nombreux|nombreuses|plusieurs|autres|d'autres|divers)$/u;

/** Verbs that a document writes right after an office, with no comma between. */
const TELLS =
  'détaille|explique|souligne|présente|rappelle|précise|annonce|invite|salue|remercie|indique|déclare|juge|assure|coordonne|reçoit|espère|craint|abonde|témoigne|conclut|estime|affirme|insiste|confie|ajoute|regrette|alerte|dresse|propose|inaugure|accueille|sourit|avance|poursuit|nomme|viendra|signe|ouvre|préside|tient|vient|viennent|participe|visite|rencontre|veut|souhaite|appelle';
const END = new RegExp(
  `^(?:a|ont|avait|avaient|est|sont|était|étaient|fut|sera|seront|soit|va|vont|doit|peut|y|se|s'|ne|n'|qui|que|qu'|dont|où|lors|lorsque|lorsqu'|afin|pour|dans|avec|depuis|dès|jusqu'|jusque|avant|après|vers|sous|puis|mais|car|comme|non|ni|il|elle|ils|elles|on|nous|vous|je|ce|cet|cette|ces|hier|aujourd'hui|ici|tous|toutes|tout|toute|c'|accompagnée?s?|entourée?s?|représentée?s?|invitée?s?|interrogée?s?|présente?s?|absente?s?|excusée?s?|dûment|ainsi|tour|enfin|vivement|(?:${TELLS})(?:(?<!préside)nt)?|(?!(?:procura|caméra|opéra|agora|sierra)$)\\p{Ll}{2,}r(?:a|ont)|(?!(?:souhait|portrait|extrait|retrait|attrait|bienfait)$)\\p{Ll}{3,}(?:aient|ait))$`,
  'u',
);

/** A verb of those who speak or act, never the complement of an office. */
export const isTelling = (word: string): boolean => END.test(word);
/** Does an office end before this word? A word that an article or a preposition leads is no verb. */
export const endsOffice = (word: string, isLed: boolean): boolean =>
  /^(?:qui|que|qu'|dont|où|laquelle|lequel|y)$/u.test(word) ||
  (!isLed && (END.test(word) || formOf(word) === 'present'));
/** « égalité entre », « relations avec »: what is so between two. */
export const RELATION = /^(?:égalité|relations|liens|coopération|partenariats?)$/u;
/** « en présence de », « à l’occasion de », « à partir de »: the words after the preposition. */
export const CIRCUMSTANCE =
  /^(?:présence|compagnie|cours|personne|vue|partir|travers|côtés?|occasion|issue|suite|cette|ce|fin|début)$/u;
