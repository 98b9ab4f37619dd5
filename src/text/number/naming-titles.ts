// Pieces of words: cspell:disable
/** A title between « » names, whatever numbers it holds, unless the sentence counts, or commits somebody, by it. */
import { isCounted } from './naming-counted.ts';
import { lettered } from '../lettered.ts';

/** Of what is said, and of who says it: what follows them between « » is said of something. */
const SAYING =
  'chiffre|objectif|nombre|mot|annonce|promesse|phrase|citation|total|but|montant|seuil|maire|mairie|préfet|préfète|président|présidente|ministre|directeur|directrice|engagement|cap|résultat|bilan|pari|défi|ambition|contrat';
/** A noun that a title may follow, with what qualifies it: neither a verb nor a small word that asks for what comes. */
const HEAD = lettered(
  `(?:^|(?<![\\p{L}\\p{M}]))(?:l[ea] |l'|du |au |une? |ce |cet |cette |son |sa |notre |votre |leur |(?=(?:appels?|plans?|labels?|programmes?|opérations?) ))(?!(?:${SAYING})(?!\\p{L}))(?<noun>[\\p{Ll}\\p{M}-]+)` +
    `(?: (?!(?:annonc|prévo|prom|cré|ouvr|financ|dit|déclar|affirm|précis|ajout|indiqu|assur|expliqu|rappel|soulign|conclu|cite|évoqu|réclam|veut|demand|: ?)\\p{L}*|montre(?:nt)?(?!\\p{L})|s'|m'|n'|l'on )[\\p{Ll}\\p{M}'-]+){0,3}(?<!(?<!\\p{L})(?:sur|pour|de|à|vers|par|avec|contre|sous|dès|est|sont|a|ont|fait|font|compte|comptent|vise|visent)) « ?(?<inside>[^«».;:!?]{0,40})$`,
  'iu',
);
/** What is shown, read or played has a title, with no noun before it; what a report shows, or an authority reads, is said. */
const SHOWN =
  /(?<!(?<!\p{L})(?:bilans?|rapports?|études?|enquêtes?|courbes?|tableaux?|chiffres|presse|préfète?|préfets?|comités?)(?!\p{L})[^«».;:!?,]{0,30})(?<!\p{L})(?:montre|projette|diffuse|joue|interprète|chante|li[tr]|relit|regarde|verr|visionne|rejoue|met en scène)(?:nt|a|ont|ez)? (?!que |qu['’])(?:[^«».;:!?]{0,30}(?<!(?<!\p{L})qu(?:e |['’ ]+))|[^«».;:!?]{0,30}« [^«»]{0,40} » ?(?:,|puis|et|ou) )« ?[^«».;:!?]{0,40}$/iu;
/** A title closes soon. */
const END = /^(?! ?(?:€|M€))(?<inside>[^«».;:!?]{0,50}) ?»(?<after>.*)$/su;

/** What is made to be seen, read or played, and who meets under a name: nobody is committed by how it is called. */
const WORKS =
  /^(?:films?|romans?|livres?|albums?|bande|pièces?|spectacles?|expositions?|tableaux?|photographies?|toiles?|chansons?|concerts?|contes?|œuvres?|documentaires?|courts?|recueils?|revues?|magazines?|podcasts?|émissions?|séries?|jeux?|ciné|cinéma|compagnies?|groupes?|troupes?|collectifs?|associations?|foyers?|crèches?|chorales?|clubs?|festivals?|restaurants?|cafés?|cafe|gîtes?|trail|course|randonnée|fanfare|orchestre|bouées?)$/iu;
/** « 30 classes de plus »: such a title tells of a change. */
const CHANGE = /(?<!\p{L})(?:de plus|de moins|en plus|en moins|supplémentaires?|nouve(?:aux|lles))(?!\p{L})/u;
/** What the sentence does with what it names. */
const COMMITS =
  /(?<!\p{L})(?:s'?engag|engag(?:e|era|ement)|prom(?:et|is|ess)|tenue?s?(?!\p{L})|gagn|relev|rat(?:e|é)|tien(?:t|dra)|att(?:eint|eign)|respect|honor|garanti|dépass|réalis|rempli|achev|accompli|livr)(?!\p{L}*e?s? (?:dans|auprès|aux côtés))/u;

/** Does a title stand around a number, from its « to its »? */
export function isTitle(before: string, after: string): boolean {
  const [head, end] = [HEAD.exec(before)?.groups, END.exec(after)?.groups];
  if (isShown(before, after)) return true;
  if (head === undefined || end === undefined) return false;
  const { noun = '', inside: left = '' } = head;
  const { inside: right = '', after: rest = '' } = end;
  if (CHANGE.test(right)) return false;
  if (!isCounted(left, right) || WORKS.test(noun)) return true;
  const sentence = `${before.split(/[.;!?]/).at(-1) ?? ''} ${rest.split(/[.;!?]/)[0] ?? ''}`;
  // « Les 4 Vents », « 100 % inclusion » begin a name; a bare count may be one where nobody is committed by it.
  return !COMMITS.test(sentence.toLowerCase());
}

/** Does a title of what is shown, read or played stand around a number? */
export const isShown = (before: string, after: string): boolean => END.test(after) && SHOWN.test(before);
