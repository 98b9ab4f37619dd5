/**
 * What a sentence tells as done, under way, announced, expected or asked for, in the forms of verbs that titles and
 * summaries use too: « ont été créées », « y sont créées », « places créées », « Doublé en 2020 », « doublement effectif ».
 *
 * Neutral, and so never told: infinitives (« Créer », « à créer ») and names of actions (« création », « ouverture »):
 * they say what, not whether. They tell something done only when said real (« effectif ») or taken for granted
 * (« depuis l’ouverture »). What is denied, asked (« si ») or only purposed (« pour que ») tells nothing.
 */
import { matchingForm } from '../matching.ts';
import { familyOf, formOf } from './action-verbs.ts';
import { levelsOfVerb } from './verb-levels.ts';

export type ToldLevel = 'fait' | 'en cours' | 'annoncé' | 'attendu' | 'invité';
const SUREST_FIRST: readonly ToldLevel[] = ['fait', 'en cours', 'annoncé', 'attendu', 'invité'];

/** From 0, the surest: a smaller one says more. */
export const surenessOf = (level: ToldLevel): number => SUREST_FIRST.indexOf(level);

/** One thing told. */
export interface Telling {
  /** Its words, and where they stand. */
  words: string;
  start: number;
  end: number;
  /** The words around it, up to the next mark: what it is told of. */
  clause: string;
  /** Where the form allows two, the least sure. */
  level: ToldLevel;
  /** Of which verb (see {@link familyOf}). */
  family: string;
  /** A form that states may be read in other ways (« crée », « est situé »): it counts only where a document tells of the same verb. */
  isLoose: boolean;
}

const W = '(?<![\\p{L}\\p{M}])';
const E = '(?![\\p{L}\\p{M}])';
const ADVERB =
  "(?:ainsi|également|déjà|aussi|donc|encore|bien|toujours|notamment|prochainement|bientôt|enfin|progressivement|y|en|pas|plus|tous|toutes|ensuite|depuis|désormais|finalement|effectivement|d'ores et déjà|ici|là)";
const BE = 'est|sont|était|étaient|fut|furent';
const HAVE = "a|ont|avait|avaient|s'est|se sont|s'était|s'étaient";
const AHEAD =
  'sera|seront|serait|seraient|aura|auront|aurait|auraient|doit|doivent|devra|devront|devrait|devraient|peut|peuvent|pourra|pourront|pourrait|pourraient|va|vont|souhaite|souhaitent|veut|veulent|prévoit|prévoient|envisage|envisagent|espère|espèrent|entend|entendent|compte|comptent';
/** Neither: « soient embauchés », « être créées », « ayant été ». */
const UNTOLD = 'soit|soient|être|étant|avoir|ayant|eût|fût';
const AUXILIARY = new RegExp(
  `${W}(${HAVE}|${BE}|${AHEAD}|${UNTOLD})${E}((?: ${ADVERB}${E})*(?: été| être| se)?(?: ${ADVERB}${E})*)(?: (?:s')?(\\p{L}+))?`,
  'giu',
);
const ISOLATED = new RegExp(
  `${W}(?:en cours|en train de|se poursui(?:t|vent)|se déploie(?:nt)?|s'engage(?:nt)? à|s'engage(?:nt)?|promet(?:tent)?|vise(?:nt)? à|chose faite|en service|en vigueur|opérationnel(?:le)?s?|effecti(?:f|fs|ve|ves)|\\p{L}{2,}(?:er|ir|dr|ur|tr)(?:a|ont|ait|aient))${E}`,
  'giu',
);
const REAL = /^(?:chose faite|en service|en vigueur|opérationnel|effecti)/iu;
/** Nouns and others that end as futures and conditionals do. */
const NO_VERB =
  /^(?:opéra|caméra|choléra|paiera|extrait|portrait|retrait|attrait|contrait|trait|parait|vrai|sidéra|tiara|contrat|format)$/iu;
const GRANTED =
  /(?<![\p{L}])(?:depuis|grâce à|grâce au|après|suite à|suite au|à la suite de|fort de) (?:le |la |l'|les |son |sa |cette |ce |un |une )?(\p{L}+(?:ation|ition|ement|ture|age))(?!\p{L})/giu;
const WORD = /[\p{L}\p{M}]+/gu;
/** Before a noun, and so before no participle and no present: « une mise à l’abri », « l’offre ». */
const NOUN_AFTER =
  /(?:^|[^\p{L}])(?:l'|d'|(?:le|la|les|un|une|des|du|de|au|aux|en|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|votre|sans|par|pour|avec|et|ou|chaque|toute?|aucune?|première?|deuxième|troisième|nouvelle?|prochaine) )$/iu;
/** Participles that are nouns too, when « de », « en » or « à » follows: « tenue de », « mise en place ». */
const AS_NOUN = /^(?:mise|tenue|remise|prise|conduite|venue)$/iu;
/** Speaking is not doing: what the document or the editors say of themselves. */
const SPEECH =
  /^(?:dit|dits|dite|dites|nommé|écrit|cité|parlé|mentionné|imprimé|publié|rapproché|compté|relevé|précisé|indiqué|expliqué|redit|appelé|évoqué|situé|connu|né|intitulé|tiré|lu|permis)e?s?$/iu;
const PARTICIPLE =
  /(?:é|ée|és|ées)$|^(?:fait|faits|faite|faites|eu|mis|mise|mises|pris|prise|prises|tenu|venu|reçu|conclu|rendu|signé|accru|promis|admis|remis|acquis|abouti|réussi|fini|choisi|servi|suivi|inscrit|conduit|traduit|vu|perdu|vendu|fermé|repris|paru|élu|résolu)e?s?$/iu;
const isParticiple = (word: string) => PARTICIPLE.test(word) || formOf(word.toLowerCase()) === 'done';

/** What says nothing after it in its clause: a question, a purpose, a condition. */
const OPENS_UNTOLD =
  /(?<![\p{L}])(?:si|s'il|s'ils|pour que|pour qu'|afin que|afin qu'|sans que|sans qu'|avant que|avant qu'|avant (?:la|le|l'))(?![\p{L}])/giu;
/** « ne dit pas que », « aucun document ne dit que »: nothing that follows is told. */
const DENIED_SPEECH =
  /(?<![\p{L}])(?:n'|ne )[^.;:]*?(?:que|qu'|si|où|ce qui|quand|comment|combien)(?![\p{L}])/giu;
const NEGATED_BEFORE = /(?:^|[^\p{L}])(?:n'|ne )(?:\p{L}+ )?$/iu;
const CLAUSE_END = /[.;:!?()]|,(?! *\d)/gu;

/** The ends of the clauses of a text, its own end last. */
const clauseEnds = (form: string): number[] => [
  ...[...form.matchAll(CLAUSE_END)].map(({ index }) => index),
  form.length,
];

const weakest = (levels: readonly ToldLevel[]) => levels.at(-1);

/** May a text tell anything? Most fields have no verb that does. */
export const tellingsIn = (text: string): Telling[] => {
  const form = matchingForm(text);
  const untold = silencesIn(form);
  const ends = clauseEnds(form);
  const taken: { start: number; end: number }[] = [];
  const found: Telling[] = [];
  const tell = (start: number, end: number, level: ToldLevel | undefined, head: string, isLoose: boolean) => {
    taken.push({ start, end });
    if (level === undefined || untold.some((one) => start >= one.start && start < one.end)) return;
    if (NEGATED_BEFORE.test(form.slice(0, start))) return;
    const clauseStart = Math.max(0, ...ends.filter((at) => at < start).map((at) => at + 1));
    const clauseEnd = ends.find((at) => at >= end) ?? form.length;
    found.push({
      words: text.slice(start, end),
      start,
      end,
      clause: text.slice(clauseStart, clauseEnd),
      level,
      family: familyOf(head.toLowerCase()),
      isLoose,
    });
  };
  const isTaken = (at: number) => taken.some(({ start, end }) => at >= start && at < end);

  for (const match of form.matchAll(AUXILIARY)) {
    const [all, auxiliary = '', , last = ''] = match;
    const isAhead = new RegExp(`^(?:${AHEAD})$`, 'iu').test(auxiliary);
    const isUntold = new RegExp(`^(?:${UNTOLD})$`, 'iu').test(auxiliary);
    const isVerb = isParticiple(last) || (isAhead && /(?:er|ir|re)$/iu.test(last));
    if (!isVerb && !isAhead) continue;
    const words = isVerb ? all : all.slice(0, all.length - last.length).trimEnd();
    const end = match.index + words.length;
    if (isUntold || SPEECH.test(last)) {
      tell(match.index, end, undefined, last, false);
      continue;
    }
    const isState = new RegExp(`^(?:${BE})$`, 'iu').test(auxiliary) && !/ été/u.test(all);
    const level = weakest(levelsOfVerb(words));
    tell(
      match.index,
      end,
      level,
      isVerb ? last : auxiliary,
      isState && level === 'en cours' && formOf(last.toLowerCase()) !== 'done',
    );
  }
  for (const { 0: words, index } of form.matchAll(ISOLATED)) {
    if (isTaken(index) || NO_VERB.test(words)) continue;
    const level = REAL.test(words) ? 'fait' : weakest(levelsOfVerb(words));
    tell(
      index,
      index + words.length,
      level,
      words.replace(/^(?:s'|se |en )/iu, '').split(' ')[0] ?? words,
      false,
    );
  }
  for (const { 0: words, 1: noun = '', index } of form.matchAll(GRANTED))
    if (!isTaken(index)) tell(index, index + words.length, 'fait', noun, true);
  for (const { 0: word, index } of form.matchAll(WORD)) {
    const said = formOf(word.toLowerCase());
    if (said === undefined || isTaken(index)) continue;
    const before = form.slice(Math.max(0, index - 24), index);
    const after = form.slice(index + word.length, index + word.length + 8);
    const isNoun =
      NOUN_AFTER.test(before) ||
      (AS_NOUN.test(word) && (/^ (?:de|du|des|d'|en|à)/u.test(after) || before.trim() === ''));
    if (isNoun) continue;
    if (said === 'done') tell(index, index + word.length, 'fait', word, false);
    else {
      const reflexive = /(?:^|[^\p{L}])(?:s'|se )$/iu.exec(before)?.[0].trimStart().length ?? 0;
      tell(index - reflexive, index + word.length, 'en cours', word, true);
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/** The stretches in which nothing is told. */
function silencesIn(form: string): { start: number; end: number }[] {
  const sentenceEnd = (at: number) => {
    const next = form.slice(at).search(/[.;:!?]/u);
    return next === -1 ? form.length : at + next;
  };
  const questions = [...form.matchAll(/[^.;:!?]*\?/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const opened = [...form.matchAll(OPENS_UNTOLD), ...form.matchAll(DENIED_SPEECH)].map(
    ({ 0: words, index }) => ({
      start: index + words.length,
      end: sentenceEnd(index),
    }),
  );
  return [...questions, ...opened];
}
