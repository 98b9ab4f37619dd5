// Beginnings of words: cspell:ignore envisag prév voul
/** Whether a sentence tells plainly of a verb, or denies it, or sets a condition on it. */
import { lettered } from '../lettered.ts';
import { smallForm } from '../matching.ts';
import { ADVERB } from './adverbs.ts';
import { areKin, familyOf } from './action-verbs.ts';
import { DOUBT } from './condition-words.ts';
import { conditionAfter, conditionBefore, outsiderBefore, untoldBefore } from './conditions.ts';
import { stanceOf, undoesNext } from './governors.ts';
import { contentWords } from './likeness.ts';
import { sourceOf } from './sources.ts';
import { isNegated } from './whole-verbs.ts';

const WORD = /[\p{L}\p{M}]{4,}/gu;
const CLAUSE = /[.;:!?()]/u;

const NOT = '(?:pas|plus|jamais|aucune?|personne|rien|nul(?:le)?|ni|guère)(?!\\p{L})';
/** Words with which a denial says no « no »: « pas seulement », « pas moins de trois », « pas avant lundi », « plus que ». */
const NO_DENIAL = '(?! (?:seulement|uniquement|simplement|moins de|avant|autant|aussi)(?!\\p{L}))';
const SOMEHOW = `(?!(?:seulement|uniquement|simplement)(?!\\p{L}))${ADVERB}(?!\\p{L})`;
/** Between « ne » and what it denies: auxiliaries, pronouns, adverbs and what is meant (« pas question de »), no other verb. */
const BETWEEN = `(?:(?:${NOT}${NO_DENIAL}|${SOMEHOW}|(?:a|ont|avait|avaient|aura|auront|est|sont|était|étaient|sera|seront|été|être|avoir|pu|su|peut|peuvent|pouvait|pouvaient|pourra|pourront|va|vont|se|le|la|les|lui|leur|y|en|question|l'intention|de|(?:envisag|prév|souhait|compt|veu|voul|entend)\\p{L}*)) |[sld]'){0,6}`;
const NE_BEFORE = lettered(`(?<!\\p{L})(?:ne |n')${BETWEEN}$`, 'u');
const NOT_IN = lettered(`(?<!\\p{L})${NOT}`, 'u');
const NOT_AFTER = lettered(`^(?: ${SOMEHOW})? ${NOT}${NO_DENIAL}`, 'u');
/** « Aucun guichet ne … », « ni la crèche ni la halle ne … »: nothing of another clause stands between. */
const NO_SUBJECT = lettered(
  `(?<!\\p{L})(?:aucune?|personne|rien|nul(?:le)?|ni)(?: (?!(?:qui|que|ne)(?!\\p{L})|n'|qu')[\\p{L}'-]+){0,8} $`,
  'u',
);
/** « ne fermera que la salle », « n'a ouvert plus que »: so it is, of that alone. */
const ONLY = /^[^,]{0,60}? (?:que |qu')/u;
const NO_MORE_THAN = /^ (?:plus|jamais|guère) (?:que |qu')/u;
const NEVER_SO = /(?<!\p{L})jamais(?!\p{L}).* (?:autant|aussi|mieux|plus|tant)(?!\p{L})/u;
/** « pas lundi mais mardi »: so it is, otherwise; another verb after « mais » is another thing. */
const OTHERWISE = /,? mais (?!.*(?:ra|ront)(?!\p{L})|.*(?<!\p{L})(?:a|ont|est|sont) )/u;

/** « renonce à », « a refusé d' », right before the verb; « n'a pas renoncé à » undoes nothing. */
const GOVERNED = lettered(
  "(?<ne>(?<!\\p{L})(?:ne (?:pas )?|n'|sans ))?(?<governor>(?:(?!(?:et|ou|mais|pour|qui|ne|sans)(?!\\p{L}))\\p{L}+ ){1,4}(?:à |de |d')(?:se |s'|y |en |l'|les? |la )?)$",
  'u',
);

/** A condition that may not come, unlike « jusqu'au 3 mars » or « uniquement le matin ». */
const MAY_FAIL =
  /^(?:et )?(?:si |s'ils? |sous (?:toute )?(?:réserve|condition)|à (?:la )?condition|à moins|pour peu|pourvu|pour autant|en cas d|au cas où|dans l'hypothèse|le cas échéant|à supposer|en admettant|moyennant|après (?:l'|la |le |un |une )?(?:accord|avis|vote|validation))/u;

/** Does a condition, by the words that set it, leave open whether what it is set on comes? */
export const mayFail = (condition: string): boolean => MAY_FAIL.test(smallForm(condition));

/** « sera | en partie | pavé », « rénovera | peut-être », or « Peut-être la ville »; « financés en partie », « , sans doute la plus belle » are of others. */
const DOUBT_BEFORE = lettered(
  `(?<=(?<!\\p{L})(?:a|ont|est|sont|était|étaient|sera|seront|serait|seraient|aura|auront|été|être|va|vont) )(?<within>${DOUBT}) (?:été |être )?$|^(?<ahead>${DOUBT})(?: |')[^,]*$`,
  'u',
);
const DOUBT_AFTER = lettered(
  `^(?:-t-(?:il|elle|on)s?)? (?<next>${DOUBT})(?! \\p{L}+(?:é|i|u|is|it|ert)e?s?(?!\\p{L}))(?!\\p{L})`,
  'u',
);
const IS_DOUBT = lettered(`^(?:${DOUBT})`, 'u');

/** Do some words say that it is not sure, or not whole? */
export const isDoubt = (words: string): boolean => IS_DOUBT.test(smallForm(words));

function doubtAt(form: string, at: number, end: number): string | undefined {
  const { within, ahead } = DOUBT_BEFORE.exec(form.slice(0, at))?.groups ?? {};
  return within ?? ahead ?? DOUBT_AFTER.exec(form.slice(end))?.groups?.['next'];
}

/** Why a sentence does not plainly tell of a verb: its words that deny it, or that set a condition. */
export interface VerbReserve {
  why: 'denied' | 'reserved' | 'attributed' | 'untold';
  words: string;
}

/** The words, up to the verb's end or a little further, that deny or undo it: where they stand. */
function deniedAt(form: string, at: number, end: number): { start: number; end: number } | undefined {
  const before = form.slice(0, at).split(CLAUSE).at(-1) ?? '';
  const after = form.slice(end).split(CLAUSE)[0] ?? '';
  const negated = NE_BEFORE.exec(before);
  if (negated === null) {
    const undoing = undoesNext(before);
    if (undoing !== undefined) return { start: at - undoing.length, end };
    const { ne, governor } = GOVERNED.exec(before)?.groups ?? {};
    return governor !== undefined && ne === undefined && stanceOf(governor + form.slice(at, end)) === 'undone'
      ? { start: at - governor.length, end }
      : undefined;
  }
  const start = at - negated[0].length;
  const verb = form.slice(start, end);
  const close = NOT_AFTER.exec(after)?.[0];
  const isSo = OTHERWISE.test(after) || NO_MORE_THAN.test(after) || NEVER_SO.test(`${negated[0]} ${after}`);
  if (isSo) return undefined;
  if (close !== undefined) return { start, end: end + close.length };
  if (NOT_IN.test(negated[0])) return { start, end };
  const subject = NO_SUBJECT.exec(before.slice(0, negated.index).split(',').at(-1) ?? '');
  if (subject === null && !isNegated(verb)) return undefined;
  return ONLY.test(after) ? undefined : { start: start - (subject?.[0].length ?? 0), end };
}

/** « n'ouvrira | qu'après les travaux », « ne rouvrira | pas avant mai »: that, and no more; then, and no sooner. */
const ONLY_WHAT = /^(?:[^,]{0,60}? (?<said>(?:que |qu').{1,60})| (?<late>pas avant .{1,60}))/u;

function limitAt(form: string, at: number, end: number): string | undefined {
  if (!NE_BEFORE.test(form.slice(0, at).split(CLAUSE).at(-1) ?? '')) return undefined;
  const groups = ONLY_WHAT.exec(form.slice(end).split(CLAUSE)[0] ?? '')?.groups;
  const said = groups?.['said'] ?? groups?.['late'];
  return said === undefined || contentWords(said).length === 0 ? undefined : said;
}

function conditionAt(sentence: string, at: number, end: number): string | undefined {
  const said = conditionBefore(sentence.slice(0, at)) ?? conditionAfter(sentence.slice(end), false);
  return said !== undefined && mayFail(said) ? said : undefined;
}

/** A sentence, in small letters too, and whose words it says it is. */
interface Sourced {
  sentence: string;
  form: string;
  source: string | undefined;
}

/** Why a sentence does not tell plainly of the verb that stands there. */
function reserveAt({ sentence, form, source }: Sourced, at: number, end: number): VerbReserve | undefined {
  const denied = deniedAt(form, at, end);
  if (denied !== undefined) return { why: 'denied', words: sentence.slice(denied.start, denied.end) };
  const reserved = conditionAt(sentence, at, end) ?? doubtAt(form, at, end) ?? limitAt(form, at, end);
  if (reserved !== undefined) return { why: 'reserved', words: reserved };
  const said = source ?? outsiderBefore(sentence.slice(0, at));
  if (said !== undefined) return { why: 'attributed', words: said };
  const untold = untoldBefore(sentence.slice(0, at));
  return untold === undefined ? undefined : { why: 'untold', words: untold };
}

/** Why a sentence tells of no verb of this family plainly; `undefined` where it does, or does not speak of it. */
export function reserveOfVerbIn(sentence: string, family: string): VerbReserve | undefined {
  const form = smallForm(sentence);
  const source = sourceOf(sentence);
  let found: VerbReserve | undefined;
  for (const { 0: word, index } of form.matchAll(WORD)) {
    if (!areKin(familyOf(word), family)) continue;
    const one = reserveAt({ sentence, form, source }, index, index + word.length);
    if (one === undefined) return undefined;
    found ??= one;
  }
  return found;
}
