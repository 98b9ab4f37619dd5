/** What a sentence claims by one of its verbs, of what a title says: the one reading that every rule on levels asks. */
import { escaped } from '../escaped.ts';
import { lettered } from '../lettered.ts';
import { matchingWords, smallForm } from '../matching.ts';
import { areKin, familyOf } from './action-verbs.ts';
import { asksOthers, isQuestion } from './asked.ts';
import { doubtAfter, beginningIn, partAfter } from './begun.ts';
import { untoldBefore } from './conditions.ts';
import { levelsOfForm, type SaidLevel } from './form-levels.ts';
import { stanceOf } from './governors.ts';
import { actionAhead, actionDone, namedActionIn, type NamedAction } from './named-actions.ts';
import { stepIn } from './steps.ts';
import { levelsOfVerb } from './verb-levels.ts';
import { isNegated, leftOutBefore } from './whole-verbs.ts';
import { isWithdrawn } from './withdrawn.ts';

const WORD = /\p{L}{4,}/gu;
const PAST = /^(?:a|ont|s'est|se sont) (?:été )?\p{L}+$/u;

const families = (text: string): string[] => (text.match(WORD) ?? []).map(familyOf);

/** What is read: a verb, its sentence and the words quoted of it; the title of the record, and whether it counts things. */
interface Said {
  title: string;
  verb: string;
  /** None where the document does not hold what is quoted: the quotation is read then, and the document says nothing. */
  sentence: string | undefined;
  quote: string;
  isCount: boolean;
}

/** A verb in its sentence, against the title of whoever quotes it. */
export class Claim {
  /** In small letters, as is what stands around the verb, in the words quoted if it may: nothing, where no sentence holds it. */
  readonly title: string;
  readonly verb: string;
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
  /** Does its sentence hold the verb? */
  readonly isThere: boolean;
  /** What the verb leaves of what it governs. */
  readonly stance: ReturnType<typeof stanceOf>;
  readonly #said: Said;

  constructor(said: Said) {
    this.#said = said;
    this.stance = stanceOf(said.verb);
    this.title = smallForm(said.title);
    this.verb = matchingWords(said.verb).toLowerCase();
    this.sentence = smallForm(said.sentence ?? said.quote);
    const from = Math.max(0, this.sentence.indexOf(smallForm(said.quote)));
    const whole = lettered(`(?<![\\p{L}\\p{M}])${escaped(this.verb)}(?![\\p{L}\\p{M}])`, 'gu');
    const places = [...this.sentence.matchAll(whole)].map(({ index }) => index);
    const at = places.find((place) => place >= from) ?? places[0];
    this.isThere = at !== undefined;
    this.before = this.sentence.slice(0, at ?? 0);
    this.after = this.isThere ? this.sentence.slice(this.before.length + this.verb.length) : '';
  }

  get isDenied(): boolean {
    return isNegated(this.#said.verb);
  }

  /** Does the title begin with the verb that governs, or name it: « Renoncer à », « Refus de »? */
  get isNamed(): boolean {
    return families(this.verb).slice(0, -1).some(this.#isAhead);
  }

  /**
   * Is what the verb governs not, or no longer? « Renoncer aux pesticides » is what « renonce à employer » says, and
   * « interdit de stationner » protects a place: it undoes but what it forbids.
   */
  get isUndone(): boolean {
    const { stance } = this;
    return (stance === 'undone' || (stance === 'forbidden' && this.isGoverned)) && !this.isNamed;
  }

  /** Does the title begin with the verb that is governed: « Stationner », « a interdit de stationner »? */
  get isGoverned(): boolean {
    return families(this.verb).slice(-1).some(this.#isAhead);
  }

  /** Does the title say to do what the verb says past: « Présenter la maquette », « a été présentée »? */
  get isItself(): boolean {
    return PAST.test(this.verb) && this.isGoverned;
  }

  /** Is the act of the title withdrawn, or put off? */
  get isWithdrawn(): boolean {
    return this.stance === 'withdrawn' && isWithdrawn(this);
  }

  /** The levels that the verb may state: of a title that renounces, those of the form that renounces. */
  get levels(): readonly SaidLevel[] {
    return this.stance === 'undone' && this.isNamed
      ? levelsOfForm(this.#said.verb)
      : levelsOfVerb(this.#said.verb);
  }

  /** What the verb does with the action of the title, where the sentence only names it. */
  get named(): NamedAction | undefined {
    // « Subvention aux clubs » counts a sum, and « Places créées » what is done.
    const action = this.#said.isCount ? actionDone(this.title) : actionAhead(this.title);
    return action === undefined ? undefined : namedActionIn(action, this);
  }

  /** The words that make what the title says no more than a purpose, or the next step. */
  get step(): string | undefined {
    return stepIn(this.#said.title, this.verb, this.sentence);
  }

  /** Does the verb say a beginning, and the title more? */
  get isOnlyBegun(): boolean {
    return beginningIn(this);
  }

  /** The words by which it is done in part. */
  get part(): string | undefined {
    return partAfter(this);
  }

  /** « ouvrira | peut-être » */
  get doubt(): string | undefined {
    return doubtAfter(this.after);
  }

  /** Is it of a question? */
  get isAsked(): boolean {
    return isQuestion(this.#said.sentence ?? this.#said.quote, this.#said.verb);
  }

  /** Is what the title says asked of others? */
  get isOfOthers(): boolean {
    return asksOthers(this);
  }

  /** The words by which the document asks, wishes, doubts or denies what the verb says. */
  get untold(): string | undefined {
    return untoldBefore(this.#said.sentence?.slice(0, this.before.length) ?? '');
  }

  /** The words of the document just before the verb that it needs. */
  get leftOut(): string | undefined {
    const { sentence, verb } = this.#said;
    return sentence && leftOutBefore(sentence, this.before.length, verb);
  }

  readonly #isAhead = (family: string): boolean => areKin(family, families(this.title)[0] ?? '');
}
