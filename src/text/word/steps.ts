// Beginnings of words: cspell:disable
/** What is done on the way to what a title says, and is not it: a decision, a try, a contract « pour paver », a first stone. */
import { smallForm } from '../matching.ts';
import { areKin, familyOf } from './action-verbs.ts';

const INFINITIVE = '\\p{L}+(?:er|ir|re|oir)';
/** What leads to an infinitive in a sentence: of it nothing says that it is done. */
const GOVERNED = new RegExp(
  `(?<!\\p{L})(?:(?:d|à l)'|(?:de|à|pour|afin de|en vue de|va|vont|doit|doivent|devra|peut|pourra|veut|souhaite|compte|entend|espère) (?:l[ae]s? |l'|y |en |s'|se )?)(?<verb>${INFINITIVE})(?!\\p{L})`,
  'gu',
);
const TITLE = new RegExp(`^(?:s'|se )?(?<verb>${INFINITIVE})(?!\\p{L})`, 'u');
const WORD = /\p{L}{3,}/gu;
/** « a permis de paver », « vient de paver », « a fini de paver »: it is done. */
const DOES =
  /(?<!\p{L})(?:permis|vien(?:t|nent)|fini|achevé|terminé|réussi|parvenue?s?|pu|su|fait|servi|contribué|continué|commencé|aidé|autorisé à l'instant)(?!\p{L})/u;

/** Things that come before what they are of. */
const STEP =
  "première pierre|maquette|plans?|études?|esquisse|avant-projet|projet|permis(?: de construire)?|appels? d'offres|marché|concours|convention|protocole|contrat|budget|crédits?|financements?|terrain|calendrier|principe|cahier des charges|diagnostic|concertation|enquête|commande|dossier|maître d'œuvre|architecte";
const DONE_TO =
  'posée?s?|présentée?s?|déposée?s?|lancée?s?|signée?s?|votée?s?|validée?s?|attribuée?s?|obtenue?s?|achetée?s?|acquise?|choisie?s?|trouvée?s?|publiée?s?|remise?s?|rendue?s?|adoptée?s?|réalisée?s?|menée?s?|passée?s?|bouclée?s?|dévoilée?s?|retenue?s?|acceptée?s?|désignée?s?|notifiée?s?|terminée?s?|achevée?s?';
const OF_STEP = new RegExp(
  `(?<!\\p{L})(?:(?<one>${STEP})(?: [^.;:!?,]{0,60})? (?:a|ont) été (?:${DONE_TO})|(?:a|ont) (?:${DONE_TO}) (?:le |la |les |l'|un |une |son |sa )?(?<other>${STEP}))(?!\\p{L})`,
  'u',
);

/** Titles of what is built, opened or put somewhere: a study or a contract for it is not it. « Étudier », « Choisir », « Acquérir » are done by their own step. */
const MAKES =
  /^(?:(?:ré|re|r)?(?:constru|bâti|aménag|équip|habilit|ouvr|instal|plant|pav|mont|fai)|rénov|agrand|créer|étendr|prolong|élarg|restaur|isol|réalis|remplac|moderni|goudronn|bitum|végétalis|déménag|démol|dépoll|enfou|raccord|déploy|pos|sécuris|piétonn|embell|transform|améliorer|livr|chauff|couvr|clôtur|éclair|réfectionn|bais|gratui|lanc|mettre|développ|dot|inaugur|creus|répar|implant|érig|édifi|élev)/u;
/** Another clause, of another subject, has begun. */
const OTHER_CLAUSE = /[,;:] (?:et |mais |puis |tandis que )?(?:l[ae]s? |l'|une? |des |cet?t?e? )[^,;:]*$/u;

/**
 * The words of a sentence that make what a title says no more than a purpose, or the next step; undefined if its verb
 * tells of it. All in small matching form but the title.
 */
export function stepIn(title: string, verb: string, sentence: string): string | undefined {
  const own = smallForm(title);
  const action = TITLE.exec(own)?.groups?.['verb'];
  if (action === undefined) return undefined;
  const isSame = (word: string) => areKin(familyOf(word), familyOf(action));
  const end = sentence.indexOf(verb) + verb.length;
  const governed = [...sentence.matchAll(GOVERNED)].find(
    ({ index, groups }) => isSame(groups?.['verb'] ?? '') && !OTHER_CLAUSE.test(sentence.slice(end, index)),
  );
  const isTold = (verb.match(WORD) ?? []).some(
    (word) => isSame(word) && !new RegExp(`^${INFINITIVE}$`, 'u').test(word),
  );
  if (governed !== undefined && !isTold && !DOES.test(verb)) return governed[0];
  const step = MAKES.test(action) ? OF_STEP.exec(sentence) : null;
  const named = step?.groups?.['one'] ?? step?.groups?.['other'];
  if (step === null || named === undefined || isTold) return undefined;
  // A project that is over is done.
  const isOver =
    named === 'projet' &&
    !sentence.includes(' par ') &&
    /(?:réalis|men|termin|achev|boucl)\p{L}+$/u.test(step[0]);
  return isOver || own.includes(named) || !step[0].includes(verb.replace(/^(?:a|ont) (?:été )?/u, ''))
    ? undefined
    : step[0];
}
