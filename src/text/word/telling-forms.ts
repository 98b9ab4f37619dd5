/** The words by which sentences tell: auxiliaries, forms that stand alone, and what is no verb although it looks like one. */
import { formOf } from './action-verbs.ts';
import { lettered } from '../lettered.ts';
import { ADVERB } from './adverbs.ts';

const W = '(?<![\\p{L}\\p{M}])';
const E = '(?![\\p{L}\\p{M}])';
/** With the pronouns and denials that stand there too. */
const BETWEEN = `(?:${ADVERB}|y|en|pas|plus)`;
const BE = 'est|sont|était|étaient|fut|furent';
const HAVE = "a|ont|avait|avaient|s'est|se sont|s'était|s'étaient";
const AHEAD =
  'sera|seront|serait|seraient|aura|auront|aurait|auraient|doit|doivent|devra|devront|devrait|devraient|peut|peuvent|pourra|pourront|pourrait|pourraient|va|vont|souhaite|souhaitent|veut|veulent|prévoit|prévoient|envisage|envisagent|espère|espèrent|entend|entendent|compte|comptent';
/** Neither: « soient embauchés », « être créées », « ayant été ». */
const UNTOLD = 'soit|soient|être|étant|avoir|ayant|eût|fût';
export const AUXILIARY = lettered(
  `${W}(${HAVE}|${BE}|${AHEAD}|${UNTOLD})${E}((?: ${BETWEEN}${E}){0,4}(?: été| être| se)?(?: ${BETWEEN}${E}){0,4})(?: (?:s')?(\\p{L}+)(?![\\p{L}']))?`,
  'gu',
);
export const ISOLATED = lettered(
  `${W}(?:en cours|en train (?:de|d'être)|se poursui(?:t|vent)|se déploie(?:nt)?|s'engage(?:nt)? à|s'engage(?:nt)?|promet(?:tent)?|vise(?:nt)? à|chose faite|en service|en vigueur|opérationnel(?:le)?s?|(?:accepte(?:nt)?|commence(?:nt)?|parvient|parviennent) (?:à|de)|effecti(?:f|fs|ve|ves))${E}`,
  'gu',
);
export const REAL = /^(?:chose faite|en service|en vigueur|opérationnel|effecti)/u;
/** Whoever consents or begins does so already. */
export const BEGINNING = /^(?:accepte|commence|parvient|parviennent)/u;
/** A future or a conditional: « versera », « circuleront », « verserait ». */
export const AHEAD_ENDING = /[\p{L}]{2}(?:er|ir|dr|ur|tr)(?:a|ont|ait|aient)$/u;
/** Nouns and others that end as futures and conditionals do. */
export const NO_VERB =
  /^(?:opéra|caméra|choléra|paiera|extrait|portrait|retrait|attrait|contrait|trait|parait|vrai|sidéra|tiara|contrat|format)$/u;
export const GRANTED =
  /(?<![\p{L}])(?:depuis|grâce à|grâce au|après|suite à|suite au|à la suite de|fort de) (?:le |la |l'|les |son |sa |cette |ce |un |une )?(\p{L}+(?:ation|ition|ement|ture|age))(?!\p{L})/gu;
/** Before a noun, and so before no participle: « une mise à l’abri », « les employés ». */
const DETERMINER =
  /(?:^|[^\p{L}])(?:l'|d'|(?:le|la|les|un|une|des|du|de|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|votre|chaque|aucune?) )$/u;
/** And before no present: « l’offre », « avec aide », « la première baisse ». */
const NO_SUBJECT =
  /(?:^|[^\p{L}])(?:(?:en|sans|par|pour|avec|et|ou|toute?|première?|deuxième|troisième|nouvelle?|prochaine) )$/u;
/** Participles that are nouns too, when « de », « en » or « à » follows: « tenue de », « mise en place ». */
const AS_NOUN = /^(?:mise|tenue|remise|prise|conduite|venue)$/u;

/** Is a word that could tell (see {@link formOf}) a noun, between what stands before and after it? */
export const isNounThere = (word: string, before: string, after: string): boolean =>
  DETERMINER.test(before) ||
  (formOf(word.toLowerCase()) === 'present' && NO_SUBJECT.test(before)) ||
  (AS_NOUN.test(word) && (/^ (?:de|du|des|d'|en|à)/u.test(after) || before.trim() === ''));

const only = (words: string) => lettered(`^(?:${words})$`, 'u');
const [TO_BE, TO_COME, OF_NEITHER] = [only(BE), only(AHEAD), only(UNTOLD)];
export const isToBe = (word: string): boolean => TO_BE.test(word);
export const isAhead = (word: string): boolean => TO_COME.test(word);
export const isUntold = (word: string): boolean => OF_NEITHER.test(word);

/** « est gratuit », « sont désormais accessibles »: a word of letters enough to mean something, and no link to what follows. */
export const STATE = lettered(
  `${W}(?:${BE}|devien(?:t|nent)|devenue?s?)${E}(?: ${BETWEEN}${E}| (?:moins|mieux|davantage|bien plus)${E}){0,3} (?!(?:dans|chez|pour|avec|sans|sous|vers|entre|depuis|celle|celui|ceux|leur|leurs|cette|quand|dont|aucune?|très)${E})(\\p{L}{4,})(?![\\p{L}'])`,
  'gu',
);
/** Third persons of the plural: « donnent », « bénéficient ». */
export const PLURAL_PRESENT = /(?<![\p{L}\p{M}])\p{L}{3,}ent(?![\p{L}\p{M}])/gu;

/** Speaking is not doing: what the document or the editors say of themselves. */
const SPEECH =
  /^(?:dit|dits|dite|dites|nommé|écrit|cité|parlé|mentionné|imprimé|publié|rapproché|compté|relevé|précisé|indiqué|expliqué|redit|appelé|évoqué|situé|connu|né|intitulé|tiré|lu|exposé|détaillé|décrit|résumé|souligné|affirmé|déclaré|rappelé|salué|discuté|débattu|commenté)e?s?$/u;
/** Begun is under way, and no more. */
export const BEGUN = /^(?:commencé|débuté|démarré|entamé)e?s?$/u;
/** « vient d’être doublée », « viennent de signer »: done, a moment ago. */
export const JUST_DONE = lettered(`${W}vien(?:t|nent) (?:de |d')(?:être )?(\\p{L}+)`, 'gu');
/** Announcements are made, and what they announce is not. */
export const MADE_IN_WORDS =
  /(?:annonce|demande|promesse|proposition|présentation|rapprochement|choix|lien)s? $/u;
/** « a fait connaître »: said, and no more. */
const MADE_KNOWN = /^ (?:savoir|connaître|valoir|remarquer|observer|part|état|référence)(?!\p{L})/u;
/** Is a participle one of speech, by itself or with what follows? */
export const isSpeech = (word: string, after: string): boolean =>
  SPEECH.test(word) || (word === 'fait' && MADE_KNOWN.test(after));
/** These always end what they tell: « les travaux sont terminés » are done, not under way. */
export const FINISHED =
  /^(?:terminé|achevé|fini|finalisé|bouclé|clôturé|livré|inauguré|signé|ratifié|conclu|adopté|voté|validé|atteint|accompli|réalisé|acquis|réussi|fait)e?s?$/u;
/** After « a », « ont » or « été », these endings make participles, but in a few small words. */
const LOOSE_ENDING = /(?:[iu]e?s?|ite?s?|erte?s?|[aeo]inte?s?)$/u;
const SMALL =
  /^(?:plus|aussi|ainsi|lui|qui|ici|parmi|puis|depuis|tous|sous|celui|jadis|mais|trois|pris|droits?|moins?|point|soit|une|rue|vue|partie|lieu|vie|peu|envie|ceci|autrui|midi|demi|(?:lun|mar|mercre|jeu|vendre|same)di)$/u;
export const isLateParticiple = (word: string): boolean => LOOSE_ENDING.test(word) && !SMALL.test(word);
const PARTICIPLE =
  /(?:é|ée|és|ées)$|^(?:fait|faits|faite|faites|eu|mis|mise|mises|pris|prise|prises|tenu|venu|reçu|dû|conclu|rendu|attendu|prévu|signé|accru|promis|admis|remis|acquis|abouti|réussi|fini|choisi|servi|suivi|inscrit|conduit|traduit|vu|perdu|vendu|fermé|repris|paru|élu|résolu)e?s?$/u;
/** May a word after an auxiliary be its participle? */
export const isParticiple = (word: string) => PARTICIPLE.test(word) || formOf(word.toLowerCase()) === 'done';
