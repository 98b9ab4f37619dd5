import { lettered } from '../lettered.ts';
import { ADVERB } from './adverbs.ts';

// Roots of words: cspell:ignore rejoi
/**
 * Presents that tell without a verb of action of their own: they make so (« rend gratuites », « fait circuler »), give
 * or receive (« donne à », « reçoivent »), or end and begin by a noun (« met fin à », « met en place »). An infinitive
 * (« rendre », « faire circuler ») says what, not whether, as everywhere.
 */

/** What is read: the words, where, and the word that names what is told. */
export interface Factitive {
  words: string;
  index: number;
  head: string;
  /** Is it done, or only under way? */
  isDone: boolean;
}

const W = '(?<![\\p{L}\\p{M}])';
const E = '(?![\\p{L}\\p{M}])';
/** Between the verb and what follows. */
const BETWEEN = `(?: (?:${ADVERB}|y|en)(?!\\p{L}))*`;
/** « fait savoir », « fait connaître », « font valoir »: to say, and no more. */
const OF_SPEECH =
  'savoir|connaître|valoir|remarquer|observer|entendre|croire|penser|voir|apparaître|paraître|référence|faire';
const CAUSES = lettered(
  `${W}(?:fait|font|laissent?)${BETWEEN} (?!(?:${OF_SPEECH})${E})(\\p{L}{2,}(?:er|ir|re|oir))${E}`,
  'gu',
);
/** « rend compte », « rendent hommage »: set phrases that make nothing so. */
const MAKES = lettered(
  `${W}(?<made>rend|rendent|(?:a|ont)${BETWEEN} rendue?s?)${BETWEEN} (?!(?:compte|hommage|grâce|visite|service|public|publique|raison)s?${E})(?<rest>[^.,;:!?()]+)`,
  'gu',
);
/** With a noun: « met fin à », « prend en charge », « vient en aide ». */
const BY_NOUN = lettered(
  `${W}(?:(?:met|mettent)${BETWEEN} (?:fin|un terme|un point final)|(?:met|mettent)${BETWEEN} en (?:place|œuvre|oeuvre|service|route)|(?:remet|remettent)${BETWEEN} (?:en (?:état|service|route|marche)|à neuf)|(?:prend|prennent)${BETWEEN} en charge|(?:vient|viennent)${BETWEEN} en aide)${E}`,
  'gu',
);
/** To give to someone, and to be given: « donne aux clubs », « les clubs reçoivent ». « Le document donne trois chiffres » gives to nobody. */
const GIVES = lettered(
  `${W}(?:(?:donne|donnent|apporte|apportent|offre|offrent)${BETWEEN} (?:à(?! \\p{L}+(?:er|ir|re)${E})|au|aux)|(?:reçoit|reçoivent|perçoit|perçoivent|profitent?|bénéficient?)${BETWEEN}(?= (?:d'|de|des|du|une?|la|le|les|cette|ces?|leurs?|\\d)${E}))${E}`,
  'gu',
);
/** With what is given first (« offrent un emploi aux familles »), to get, to enter, to rejoin, to work already. */
const GIVES_WHAT = lettered(
  `${W}(?:donne|donnent|apporte|apportent|offre|offrent|procure|procurent)${BETWEEN} (?:une?|des|leurs?|ces?|cette) [\\p{L}'-]+(?: [\\p{L}'-]+)? (?:à|au|aux)${E}`,
  'gu',
);
const ENTERS = lettered(
  `${W}(?:(?:rejoint|rejoignent|retrouve|retrouvent)${BETWEEN} (?=(?:la|le|les|l'|cette|ces?|une?|des|leurs?)${E}|l')|(?:entre|entrent)${BETWEEN} (?=dans (?:la|le|les|l'|ces?|cette|leurs?))|(?:travaille|travaillent)${BETWEEN} (?=sur)|(?:passe|passent) (?=du simple au double|au double))`,
  'gu',
);
/** What works already, and what is ready. */
const RUNS = lettered(`${W}(?:fonctionne|fonctionnent|roule|roulent)${E}`, 'gu');
const IS_READY = lettered(`${W}(?:est|sont)${BETWEEN} prête?s?${E}(?! à)`, 'gu');

/** The adjective that is made so: right after the verb (« rend gratuites les cantines »), after « plus », or last. */
function madeSo(rest: string): string | undefined {
  const [, first = ''] = /^(\p{L}{4,})/u.exec(rest) ?? [];
  if (first !== '' && !/^(?:toute?s?|tous|chaque|leurs?|cette|notre|votre|plus|moins)$/u.test(first))
    return first;
  const [, graded] = /(?<!\p{L})(?:plus|moins) (\p{L}{4,})/u.exec(rest) ?? [];
  if (graded !== undefined) return graded;
  const [phrase = ''] = rest.split(
    / (?:pour|dans|dès|en|à|au|aux|sur|par|chez|avant|après|depuis)(?!\p{L})/u,
  );
  return phrase.match(/\p{L}{4,}/gu)?.at(-1);
}

/** Every such present of a text in small matching form (see {@link smallForm}). */
export function* factitivesIn(form: string): Generator<Factitive> {
  for (const { 0: words, 1: head = '', index } of form.matchAll(CAUSES))
    yield { words, index, head, isDone: false };
  for (const { 0: all, groups, index } of form.matchAll(MAKES)) {
    const { made = '', rest = '' } = groups ?? {};
    const head = madeSo(rest);
    const words = all.slice(0, all.length - rest.length).trimEnd();
    if (head !== undefined) yield { words, index, head, isDone: made.includes('rendu') };
  }
  for (const pattern of [BY_NOUN, GIVES, RUNS])
    for (const { 0: words, index } of form.matchAll(pattern))
      yield { words, index, head: words.split(' ').at(pattern === BY_NOUN ? -1 : 0) ?? words, isDone: false };
  for (const pattern of [GIVES_WHAT, ENTERS])
    for (const { 0: all, index } of form.matchAll(pattern)) {
      const [head = all] = all.trim().split(' ');
      // Whoever enters or joins has done so.
      yield { words: all.trim(), index, head, isDone: /^(?:rejoi|entre)/u.test(head) };
    }
  for (const { 0: words, index } of form.matchAll(IS_READY))
    yield { words, index, head: 'prêt', isDone: true };
}
