// Beginnings of words: cspell:disable
/** What has only begun, or is done in part, is not done: « les travaux ont commencé », « est réalisé à 60 % ». */

const BEGUN = /(?<!\p{L})(?:commencé|débuté|démarré|entamé|amorcé)e?s?(?!\p{L})(?! à \p{L}+(?:er|ir|re))/u;
/** Works are launched long before they are done; a call is done once it is. */
const LAUNCHES = /(?:lancé|initié|engagé)e?s?$/u;
const LAUNCHED =
  /(?<!\p{L})(?:travaux|chantiers?|rénovation|construction|réhabilitation|réfection|aménagement|déploiement)(?!\p{L})[^.;:!?]{0,60} (?:lancé|initié|engagé)e?s?(?!\p{L})/u;
/** A title that tells of a beginning is done when it begins; so is what is launched by being said. */
const BEGINNING =
  /(?<!\p{L})(?:commenc|début|démarr|lanc|entam|engag|amorc|initi|mise? en (?:route|chantier)|mettre en (?:route|chantier))/u;
/** « réalisé à 60 % », « rénovée aux deux tiers », « versée en partie ». */
const IN_PART =
  /^(?: \p{L}+){0,2}? (?<said>(?:à (?:près de |plus de |environ |hauteur de )?\d{1,2}(?:,\d+)? ?%|à moitié(?! prix)|à demi(?!-tarif| tarif)|pour moitié|aux? (?:deux tiers|trois quarts|tiers|quart)|en (?:grande )?partie(?! (?:basse|haute|centrale))|pour partie|partiellement|(?:presque|quasi(?:ment)?)(?! (?:\d|une? |deux|trois|quatre|cinq|six|sept|huit|neuf|dix|aussitôt|immédiatement)))(?!\p{L}))/u;
const NEARLY =
  /(?<!\p{L})(?:presque|quasi(?:ment)?|en (?:grande )?partie|partiellement|à moitié|à demi|pour moitié|aux? (?:deux tiers|trois quarts|tiers|quart)|à \d{1,2} ?%|bientôt)(?!\p{L})/u;
/** « ouvrira peut-être »: nobody says that it will. */
const DOUBTED =
  /^ (?<said>peut-être|sans doute|probablement|vraisemblablement|éventuellement|possiblement)(?!\p{L})/u;
/** What pays or feeds in part may be done whole. */
const SHARED =
  /(?<!\p{L})(?:financ|subvention|pris|payé|couvert|compos|alimenté|chauffé|constitué|dédié|destiné|réservé|occupé|ouvert)/u;
/** « a été portée à 50 % »: the share is the amount. */
const SETS = /(?<!\p{L})(?:port|fix|relev|abaiss|augment|rédui|limit|maint|élev|estim|évalu|plafonn)\p{L}+$/u;

interface InSentence {
  title: string;
  verb: string;
  sentence: string;
  after: string;
}

/** Does a verb say a beginning, and its title more than that? */
export const beginningIn = ({ title, verb, sentence }: InSentence): boolean =>
  (BEGUN.test(verb) || (LAUNCHES.test(verb) && LAUNCHED.test(sentence))) && !BEGINNING.test(title);

/** The words by which a verb, or what stands right after it, says that it is done in part. */
export function partAfter({ verb, after }: InSentence): string | undefined {
  const isSet = SETS.test(verb) && /^ à [^.;:]{0,20}%/u.test(after);
  return SHARED.test(verb) || isSet
    ? undefined
    : (NEARLY.exec(verb)?.[0] ?? IN_PART.exec(after)?.groups?.['said']);
}

/** « ouvrira | peut-être »: nobody says that it will. */
export const doubtAfter = (after: string): string | undefined => DOUBTED.exec(after)?.groups?.['said'];
