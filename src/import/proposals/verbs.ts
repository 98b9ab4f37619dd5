/** The verb by which a sentence commits, whole, and the level that it says. */
// Roots of words, and a name: cspell:ignore premi ises Diarra derni
import { MONTH, WEEKDAY } from '#text/day/calendar.ts';
import { formOf, isDoing, isQuestion, leftOutBefore, levelsOfVerb, quantitiesIn } from '../french.ts';
import { isOnlyBegun } from './begun.ts';
import { isDecisionAlone } from './decisions.ts';

const WORD = /[\p{L}\p{M}'’-]+/gu;
const LONGEST_VERB = 6;
/** Words that end as verbs do and are none. */
const NOT_VERBS =
  /(?<!\p{L})(?:opéra|caméra|para|extra|infra|ultra|trait|retrait|extrait|portrait|attrait|front|affront|jura|agora|sierra|portes[\s\u00A0]ouvertes)(?!\p{L})/giu;

/** « le premier programme », « la demande »: nouns that look like verbs. */
const NOUNS =
  /(?<=(?<!\p{L})(?:(?:l[ea]s?|une?|d[eu]s?|aux?|cet?|cette|ces|sa|son|ses|leurs?|notre|votre|chaque|nombreux|nombreuses)[\s\u00A0](?:(?:premi[eè]re?|second|nouve(?:au|lle)|grande?|petite?|même|prochaine?|dernière?|\p{L}+ième)[\s\u00A0])?|[ld]['’]))(?:programme|demande|aura|invitée?s?)(?!\p{L})/giu;
/** « intra-bourg », « para-public »: the first part of a word is no verb, but in « sera-t-il ». */
const FIRST_PART =
  /(?<![\p{L}\p{M}-])\p{L}+(?=-(?!(?:t-)?(?:ils?|elles?|on|ce|je|nous|vous|tu|l[ae]s?|y|en)(?![\p{L}-]))\p{Ll})/gu;
const masked = (sentence: string): string =>
  [NOUNS, NOT_VERBS, FIRST_PART].reduce(
    (text, some) => text.replace(some, (noun) => '_'.repeat(noun.length)),
    sentence,
  );

/** Where the words of a verb stand in a sentence, and the level that they say; none where they do not settle it. */
export interface Verb {
  start: number;
  end: number;
  level?: string;
}
type Levelled = Verb & { level: string };

const RANK: Readonly<Record<string, number>> = { invité: 0, 'en cours': 1, attendu: 2, annoncé: 3, fait: 4 };

/** Of a form that may say two levels, the less sure: the editor reads it again. What is decided is told by what was decided. */
function levelIn(sentence: string, start: number, end: number): string | undefined {
  const levels = levelsOfVerb(sentence.slice(start, end));
  if (levels.length === 2 && levels[0] === 'fait' && levels[1] === 'annoncé')
    return isDecisionAlone(sentence, start, end) ? 'annoncé' : 'fait';
  return levels.at(-1);
}

/** « La Table ouverte » is a name, « chaque fuite réparée » every one that will be. */
const isOfName = (before: string): boolean =>
  /(?<=\S\s)\p{Lu}[\p{L}'’-]*\s$/u.test(before) ||
  /(?<!\p{L})(?:chaque|toute?|aucune?|nul(?:le)?)\s\p{L}+\s$/iu.test(before);

/** By whom, when or for how much, in its clause; or nothing more. « des risques accrus d’incendie » only describes. */
const TELLS_AN_ACT = new RegExp(
  `^(?:[\\s\\u00A0]*[.;!)]?$|[\\s\\u00A0]+par(?!\\p{L})|[^,.;:]*?(?<![\\p{L}\\d])(?:${MONTH}|${WEEKDAY}|hier|[12]\\d{3}(?!\\d)|derni(?:er|ère)|cette année|ce jour)(?!\\p{L})|[^,.;:]*?\\d(?:[^,.;:]|[,.]\\d)*?(?:€|euros))`,
  'iu',
);
/** « 40 places créées à Bar »: a sentence that begins with what is counted has no other verb. */
const isCounted = (before: string): boolean =>
  /^\S+(?:\s\S+){1,3}\s$/u.test(before) && quantitiesIn(before)[0]?.start === 0;
/** A participle alone tells what was done (« votée en juin »), if no auxiliary nor negation stands before it. */
function isToldAlone(sentence: string, start: number, word: string): boolean {
  const before = sentence.slice(0, start);
  return (
    isDoing(word.toLowerCase()) &&
    (isCounted(before) || TELLS_AN_ACT.test(sentence.slice(start + word.length))) &&
    leftOutBefore(sentence, start) === undefined &&
    !isOfName(before)
  );
}

/** « est situé », « sont au », « est devenu l’un »: no act. */
const isMereState = (words: string): boolean => {
  const after = /(?:^|\s)(?:est|sont)\s(.*)$/iu.exec(words)?.[1]?.toLowerCase().split(/\s/);
  return after !== undefined && !after.some((word) => isDoing(word) || /^(?:mis|pris)e?s?$/.test(word));
};

/** « L'agence mobilise 2 millions »: an act in the present, whose words settle no level. */
const PRESENT =
  /(?<=(?<!(?<!\p{L})(?:l[ea]s?|une?|d[eu]s?|aux?|cet?|cette|ces|sa|son|ses|leurs?|notre|votre|chaque|en|de|par|pour|qui|que))[\s\u00A0])(?!(?:équipe|forme|règle|livre|vote|loge|signe)(?!\p{L}))(?<verb>\p{Ll}+)(?=[\s\u00A0](?:une?|des|du|de la|de l['’]|l['’]|les?|la|son|sa|ses|leurs?|\d|ensemble|près|plus|à compter)(?!\p{L}))/giu;

function presentIn(sentence: string): Verb | undefined {
  const found = [...sentence.matchAll(PRESENT)].find(
    ({ groups, index }) =>
      formOf(groups?.['verb'] ?? '') === 'present' && leftOutBefore(sentence, index) === undefined,
  );
  return found && { start: found.index, end: found.index + found[0].length };
}

/** The shortest words that tell a level, then as far as the same verb goes. */
export function verbIn(text: string): Verb | undefined {
  const sentence = masked(text);
  const words = [...sentence.matchAll(WORD)];
  const found: (Levelled & { isAlone: boolean })[] = [];
  for (let length = 1; length <= LONGEST_VERB; length += 1)
    for (let at = 0; at + length <= words.length; at += 1) {
      const [first, last] = [words[at], words[at + length - 1]];
      if (first === undefined || last === undefined) continue;
      const [start, end] = [first.index, last.index + last[0].length];
      const window = sentence.slice(start, end);
      const isAlone = length === 1 && levelsOfVerb(window)[0] === 'fait';
      if (/[,;:.(]/.test(window) || found.some((one) => !one.isAlone && start <= one.start && end >= one.end))
        continue;
      if (length === 1 && /^\p{Lu}/u.test(window) && !isAlone) continue;
      // « Ousmane Diarra », « Anne Diarra Adjointe »: a name, within a sentence, ends as a verb does.
      if (length > 1 && /(?:^|[^\p{L}])\p{Lu}\p{Ll}[^\s]*$|[\s\u00A0]\p{Lu}\p{Ll}/u.test(window)) continue;
      if (isAlone && !isToldAlone(sentence, start, window)) continue;
      const level = levelIn(sentence, start, end);
      if (level === 'en cours' && isMereState(window)) continue;
      if (level !== undefined) found.push({ start, end, level, isAlone });
    }
  const [verb] = found.sort(
    (a, b) =>
      Number(a.isAlone) - Number(b.isAlone) ||
      (RANK[a.level] ?? 9) - (RANK[b.level] ?? 9) ||
      a.start - b.start,
  );
  if (verb === undefined) return presentIn(sentence);
  const [start, end] = [wholeStart(sentence, verb), wholeEnd(sentence, verb)];
  if (isOnlyBegun(sentence, start, end) || isQuestion(text, text.slice(start, end))) return { start, end };
  return { start, end, level: levelIn(sentence, start, end) ?? verb.level };
}

const ADVERBS =
  '(?:(?:ainsi|également|déjà|aussi|donc|encore|bien|toujours|notamment|désormais|enfin|bientôt|prochainement)[\\s\\u00A0])*';
const PART_OF_VERB = new RegExp(
  `^[\\s\\u00A0]${ADVERBS}(?:été|être|(?!lieu|plus|sous|mais)\\p{L}{2,}(?:é|ée|és|ées|ie?s?|ue?s?|erte?s?|ite?s?|ises?|is))(?!\\p{L})`,
  'u',
);
const BEFORE_VERB = new RegExp(
  `(?:(?:est|sont|sera|seront|a été|ont été|a|ont|ne|n['’]|se|s['’]|y)[\\s\\u00A0]?${ADVERBS})+$`,
  'iu',
);

/** « invité » → « est invité », « réunira » → « se réunira ». */
function wholeStart(sentence: string, { start }: Verb): number {
  const found = BEFORE_VERB.exec(sentence.slice(0, start));
  return found && !/[\p{L}\p{M}]$/u.test(sentence.slice(0, found.index)) ? found.index : start;
}

const HOLDS_A_PARTICIPLE =
  /(?<!\p{L})(?:(?:se|au|dev|pour)(?:ra|ront|rait|raient)|doit|doivent|peu(?:t|vent)|est|sont|été|être)$/iu;

/** « devraient » → « devraient être créées », « sera » → « sera doublée ». */
function wholeEnd(sentence: string, { start, end }: Verb): number {
  if (!HOLDS_A_PARTICIPLE.test(sentence.slice(start, end))) return end;
  let until = end;
  for (;;) {
    const next = PART_OF_VERB.exec(sentence.slice(until))?.[0];
    if (next === undefined || /[\s\u00A0](?:puis|depuis|plus|sous|vis|mais|avis|dis)$/.test(next))
      return until;
    until += next.length;
  }
}
