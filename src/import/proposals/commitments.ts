/** Sentences that commit somebody, told by their verb. */
// Roots of words: cspell:ignore sélectionn labellis publi consacr débloqu particip organis accompagn
import type { Leaf } from '#document/model.ts';
import { isDoing, isNegated, resolveDeadline } from '../french.ts';
import { placed, type Placed } from './place.ts';
import type { ThreadNearby, Threads } from './threads.ts';
import { verbIn } from './verbs.ts';

export interface CommitmentProposal extends Placed {
  /** The exact words of the verb; absent for an item of a list that begins with an infinitive. */
  verb?: string;
  level?: string;
  /** The verb is denied: the level asks for a reason. */
  isDenied?: true;
  due?: { first?: string; last: string };
  near: ThreadNearby[];
}

/** What is done is a commitment kept only if the verb says that something was given, made or decided. */
const KEPT =
  /(?:mis|retenu|sélectionn|labellis|remis|publi|pris|alloué|consacr|doté|débloqu|posé|(?<!dé|em)placé|confié|recueilli)/i;
/** Verbs of action that give, make and decide nothing. */
const NOT_KEPT = /(?:réuni|tenu|particip|accueilli|organis|accompagn|rendu|soutenu|fourni|produit)/i;

/** « placés en garde à vue », « recueilli un grand succès »: nobody was given anything. */
const NO_ACT =
  /^\s(?:en\s(?:garde|vigilance|détention|alerte|quarantaine|observation)|(?:un|le)\s(?:(?:grand|vif|large|beau|franc|très|bel)\s){0,2}(?:succès|écho|accueil))(?!\p{L})/iu;

/** « … », a ajouté le maire: words, and no act. */
const SAID = /»,?[\s\u00A0]*$/u;

const isKept = (verb: string, after: string): boolean => {
  const last = /[\p{L}\p{M}]+$/u.exec(verb)?.[0].toLowerCase() ?? '';
  return !NOT_KEPT.test(last) && (isDoing(last) || (KEPT.test(last) && !NO_ACT.test(after)));
};

/** « n'a pas ouvert », « jamais ils n'avaient distribué », « aucun lit ne sera fermé »; and « il n'est tombé que ». */
const isDeniedIn = (sentence: string, { start, end }: { start: number; end: number }): boolean =>
  isNegated(sentence.slice(Math.max(0, start - 4), end + 6)) ||
  /(?<!\p{L})n(?:e\s|['’])/iu.test(sentence.slice(Math.max(0, start - 3), end));

const INFINITIVE = /^(?:\p{Ll}+(?:er|ir|re))[\s\u00A0]/u;
/** `day`: that of the document, if it is known: deadlines are read from it. */
export function commitmentsOf(
  leaf: Leaf,
  isItem: boolean,
  threads: Threads,
  day: string | undefined,
): CommitmentProposal[] {
  if (leaf.kind === 'heading') return [];
  return leaf.sentences.flatMap(({ start, end }, rank): CommitmentProposal[] => {
    const sentence = leaf.text.slice(start, end);
    const verb = verbIn(sentence);
    const words = verb && sentence.slice(verb.start, verb.end);
    const near = () => threads.near(sentence);
    if (verb === undefined || words === undefined)
      return isItem && rank === 0 && INFINITIVE.test(sentence)
        ? [{ ...placed(leaf, start, end), near: near() }]
        : [];
    const isDenied = isDeniedIn(sentence, verb);
    if (isDenied && (verb.level === 'fait' || verb.level === 'en cours')) return [];
    if (
      verb.level === 'fait' &&
      (!isKept(words, sentence.slice(verb.end)) || SAID.test(sentence.slice(0, verb.start)))
    )
      return [];
    const read = day === undefined ? undefined : resolveDeadline(sentence, day);
    // What was over on the day of the document is no deadline of what it announces.
    const isOver = read !== undefined && 'interval' in read && read.interval.last < (day ?? '');
    const due = isOver ? undefined : read;
    return [
      {
        ...placed(leaf, start, end),
        verb: words,
        ...(verb.level === undefined ? {} : { level: verb.level }),
        ...(isDenied ? { isDenied: true as const } : {}),
        ...(due && 'interval' in due
          ? {
              due: {
                ...(due.interval.first === undefined ? {} : { first: due.interval.first }),
                last: due.interval.last,
              },
            }
          : {}),
        near: near(),
      },
    ];
  });
}
