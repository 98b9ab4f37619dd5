// Beginnings of words: cspell:disable
/** What is done on the way to what a title says, and is not it: a decision, a try, a contract « pour paver », a first stone. */
import { lettered } from '../lettered.ts';
import { smallForm } from '../matching.ts';
import { areKin, familyOf } from './action-verbs.ts';
import { INFINITIVE } from './infinitives.ts';

/** What leads to an infinitive in a sentence: of it nothing says that it is done. */
const GOVERNED = lettered(
  `(?<!\\p{L})(?:(?:d|à l)'|(?:de|à|pour|afin de|en vue de|va|vont|doit|doivent|devra|peut|pourra|veut|souhaite|compte|entend|espère) (?:l[ae]s? |l'|y |en |s'|se )?)(?<verb>${INFINITIVE})(?!\\p{L})`,
  'gu',
);
const TITLE = lettered(`^(?:s'|se )?(?<verb>${INFINITIVE})(?!\\p{L})`, 'u');
const WORD = /\p{L}{3,}/gu;
/** « a permis de paver », « vient de paver », « a fini de paver »: it is done. */
const DOES =
  /(?<!\p{L})(?:permis|vien(?:t|nent)|fini|achevé|terminé|réussi|parvenue?s?|pu|su|fait|servi|contribué|continué|commencé|aidé|autorisé à l'instant)(?!\p{L})/u;

/** Things that come before what they are of. */
const STEP =
  "première pierre|avis|accord|feu vert|maquette|plans?|études?|appels? à (?:projets?|candidatures?|manifestations? d'intérêt|idées)|demande(?: de subvention)?|accord de principe|promesse de vente|lettre d'intention|état des lieux|feuille de route|comité de pilotage|groupe de travail|consultation|réflexion|délibération|esquisse|avant-projet|projet|permis(?: de construire)?|appels? d'offres|marché|concours|convention|protocole|contrat|budget|crédits?|financements?|terrain|calendrier|principe|cahier des charges|diagnostic|concertation|enquête|commande|dossier|maître d'œuvre|architecte";
const DONE_TO =
  'posée?s?|présentée?s?|déposée?s?|lancée?s?|signée?s?|votée?s?|validée?s?|attribuée?s?|obtenue?s?|achetée?s?|acquise?|choisie?s?|trouvée?s?|publiée?s?|remise?s?|rendue?s?|adoptée?s?|réalisée?s?|menée?s?|passée?s?|bouclée?s?|dévoilée?s?|retenue?s?|acceptée?s?|désignée?s?|notifiée?s?|terminée?s?|achevée?s?|confiée?s?|rédigée?s?|élaborée?s?|arrêtée?s?|engagée?s?|conduite?s?|approuvée?s?|transmise?s?|envoyée?s?|délivrée?s?|accordée?s?|inscrite?s?|constituée?s?|reçue?s?|finalisée?s?|définie?s?|chiffrée?s?|financée?s?|débloquée?s?|mobilisée?s?|fixée?s?|programmée?s?|recrutée?s?|nommée?s?|mandatée?s?|missionnée?s?';
const OF_STEP = lettered(
  `(?<!\\p{L})(?:(?<one>${STEP})(?: [^.;:!?,]{0,60})? (?:a|ont) été (?:${DONE_TO})|(?:a|ont) (?:(?:${DONE_TO}|donnée?s?(?: lieu à)?|émise?s?) |fait l'objet (?:de |d'))(?:le |la |les |l'|une? |des |son |sa |ses |leurs? |nos |notre |deux |trois )?(?:\\p{L}+ )?(?<other>${STEP}))(?!\\p{L})`,
  'u',
);
/** These are never the thing itself, whatever is done to them: « a commandé une étude de sol ». */
const ONLY_STEP =
  "études?|appels? à (?:projets?|candidatures?|manifestations? d'intérêt|idées)|appels? d'offres|esquisse|avant-projet|maquette|diagnostic|cahier des charges|permis de construire|maître d'œuvre|architecte|concertation|enquête|consultation|calendrier|accord de principe|promesse de vente|feuille de route|groupe de travail|comité de pilotage";
const OF_ONLY_STEP = lettered(
  `(?<!\\p{L})(?:(?<one>${ONLY_STEP})(?!\\p{L})[^.;:!?,]{0,60} (?:a|ont) été \\p{L}+|(?:a|ont) \\p{L}+(?:é|i|u|is|it) (?:à |au |aux )?(?:l[ae]s? |l'|une? |des |son |sa |ses |leurs? |deux |trois )(?:\\p{L}+ )?(?<other>${ONLY_STEP}))(?!\\p{L})`,
  'u',
);

/**
 * What is done by paper or by word of mouth: « Étudier », « Choisir », « Acquérir » are done by their own step, and
 * « Recruter » by a contract. Of any other title a study, a contract or a vote is only on the way.
 */
const BY_STEPS =
  /^(?:étudi|examin|expertis|évalu|diagnosti|repér|contrôl|mesur|analys|vérifi|inspect|audit|détect|recens|choisi|désign|nomm|sélectionn|acquér|achet|acquéri|vot|adopt|valid|approuv|entérin|décid|act|sign|conclu|négoci|contract|conventionn|pass|publi|diffus|présent|dévoil|affich|dépos|obten|attribu|notifi|financ|budgét|inscri|mobilis|débloqu|affect|consacr|octroy|accord|consult|concert|associ|élabor|rédig|établi|défini|fix|arrêt|prépar|planif|programm|command|demand|sollicit|réserv|recueill|inform|sensibilis|communi|organis|réuni|révis|modifi|actualis|adapt|engag|prom|recrut|embauch|employ|répond|particip|encourag|favoris|incit|anim|propos|offri|accueill|accompagn|soutenir|aid|form|coopér|coordonn|collabor|partag|parten|consolid|respect|connaî|mieux|confi|cofinanc|subventionn|prévoi|anticip|identifi|cartograph|impuls|port|men|invest)/u;
/** « étude » in « une étude », and no « fusion » in « fusionner ». */
const isIn = (word: string, text: string): boolean =>
  lettered(`(?<!\\p{L})${word}s?(?!\\p{L})`, 'u').test(text);

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
    (word) => isSame(word) && !lettered(`^${INFINITIVE}$`, 'u').test(word),
  );
  if (governed !== undefined && !isTold && !DOES.test(verb)) return governed[0];
  const step = BY_STEPS.test(action) ? null : (OF_STEP.exec(sentence) ?? OF_ONLY_STEP.exec(sentence));
  const named = step?.groups?.['one'] ?? step?.groups?.['other'];
  if (step === null || named === undefined || isTold) return undefined;
  // A project that is over is done.
  const isOver =
    named === 'projet' &&
    !sentence.includes(' par ') &&
    /(?:réalis|men|termin|achev|boucl)\p{L}+$/u.test(step[0]);
  const isOfStep = step[0].includes(verb.replace(/^(?:a|ont) (?:été )?/u, '')) || verb.startsWith(step[0]);
  return isOver || isIn(named, own) || !isOfStep ? undefined : step[0];
}
