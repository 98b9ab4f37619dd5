/**
 * « Les travaux ont été lancés »: they have begun, and nothing is done yet of what they make. « A lancé un appel »: the
 * appeal is what is done. The verb alone says the same of both: what has begun tells.
 */
// Roots of words: cspell:ignore lanc engag commenc amorc démarr entam initi

const BEGINNING = /(?:lanc|engag|commenc|démarr|début|entam|amorc|initi)é(?:e?s?)$/iu;
/** Beginnings that have no object: « les travaux ont commencé ». */
const ALONE = /(?:commenc|démarr|début)é$/iu;
/** Nouns of what takes time to be done, and is not when it begins. */
const LASTING =
  /(?<!\p{L})(?:travaux|chantiers?|études?|opérations?|(?:re)?constructions?|rénovations?|réhabilitations?|restaurations?|aménagements?|agrandissements?|extensions?|démolitions?|réalisations?|créations?|ouvertures?|installations?|déploiements?|modernisations?|raccordements?|recrutements?|plantations?|relogements?|remplacements?|élaborations?|rédactions?|révisions?|mises? en (?:place|œuvre|service))(?!\p{L})/iu;
/** What is done once it is launched. */
const LAUNCHED =
  /(?<!\p{L})(?:appels?|campagnes?|consultations?|concertations?|enquêtes?|marchés?|concours|plateformes?|sites?|fonds|procédures?)(?!\p{L})/iu;

/** Does the verb of `sentence` at `start` to `end` tell only that something has begun? */
export function isOnlyBegun(sentence: string, start: number, end: number): boolean {
  const verb = sentence.slice(start, end);
  if (!BEGINNING.test(verb)) return false;
  const isPassive = /(?<!\p{L})(?:été|est|sont)(?!\p{L})/iu.test(verb);
  const after = /^[^.;:]*/.exec(sentence.slice(end))?.[0] ?? '';
  const subject = /[^.;:]*$/.exec(sentence.slice(0, start))?.[0] ?? '';
  const hasNoObject =
    isPassive || (ALONE.test(verb) && !/^\s+(?:les?|la|une?|des|l['’])(?!\s*\d)/u.test(after));
  // The subject's first noun is what begins; an active verb begins what follows it.
  const from = hasNoObject ? subject : after;
  const lasting = LASTING.exec(from)?.index ?? Infinity;
  return lasting < (LAUNCHED.exec(from)?.index ?? Infinity);
}
