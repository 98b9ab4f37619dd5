/** The form of an infinitive, and « poser » alone: it says what, not whether: whoever says that it is done, or going on, conjugates it. */
// Beginnings of words: cspell:disable
import { lettered } from '../lettered.ts';
import { matchingForm } from '../matching.ts';

/** Nouns that end as one, where « à » and « de » lead to them: « à loyer modéré », « à moindre coût ». */
const NOUN =
  'loyer|foyer|hiver|cher|papier|janvier|février|chantier|quartier|métier|courrier|atelier|dossier|étranger|premier|dernier|particulier|loisir|avenir|plaisir|cadre|moindre';
/**
 * An infinitive whole, the source of a pattern: « à votre », « à quatre », « à titre » lead to none, nor does a name to
 * who reads its capital.
 */
export const INFINITIVE = `(?!(?:${NOUN})(?!\\p{L}))[a-zß-öø-ÿœ]{4,}(?<=er|[^o]ir|[vl]oir|seoir|dre|[dlfru]ire|croire|boire|faire|traire|(?:met|bat|[êî]|[ao]i)tre|(?:su|v)ivre|aincre|ompre|clure|clore)(?!\\p{L})`;

const ALONE = lettered(`^(?:de |d'|à )?(?:se |s')?(?:(?:être|avoir) \\p{Ll}+|${INFINITIVE})$`, 'u');
/** « continuer à soutenir »: what is asked for is under way already. */
const GOES_ON = /^(?:de |d'|à )?(?:continu|poursuiv|mainten|conserv|gard|rest|prolong|reconduir|pérennis)/iu;

/** Is a verb, quoted as an infinitive alone, too little to say this level? */
export function leavesOpen(verb: string, level: string): boolean {
  const form = matchingForm(verb).trim();
  return ALONE.test(form) && (level === 'fait' || (level === 'en cours' && !GOES_ON.test(form)));
}
