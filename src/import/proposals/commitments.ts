/** Sentences that commit somebody, told by their verb. */
// Roots of words: cspell:ignore mobilis lanc financ attribu engag renforc déploy consacr ises
import type { Leaf } from '#document/model.ts';
import { isNegated, levelsOfVerb, resolveDeadline } from '../french.ts';
import { placed, type Placed } from './place.ts';
import type { ThreadNearby, Threads } from './threads.ts';

export interface CommitmentProposal extends Placed {
  /** The exact words of the verb; absent for an item of a list that begins with an infinitive. */
  verb?: string;
  level?: string;
  /** The verb is denied: the level asks for a reason. */
  isDenied?: true;
  due?: { first?: string; last: string };
  near: ThreadNearby[];
}

const WORD = /[\p{L}\p{M}'’-]+/gu;
const LONGEST_VERB = 6;
/** Words that end as verbs do and are none. */
const NOT_A_VERB =
  /^(?:opéra|caméra|para|extra|infra|ultra|trait|retrait|extrait|portrait|attrait|front|affront|jura|agora|aura|sierra)$/i;
/** What is done is a commitment kept only if the verb says that something was given, made or decided. */
const KEPT =
  /(?:mobilis|ouvert|lanc|cré|sign|financ|doubl|attribu|vers|adopt|accord|engag|renforc|augment|déploy|install|alloué|investi|consacr)/i;

/** Where the words of a verb stand in a sentence, and the level that they say. */
export interface Verb {
  start: number;
  end: number;
  level: string;
}

const RANK: Readonly<Record<string, number>> = { invité: 0, 'en cours': 1, attendu: 2, annoncé: 3, fait: 4 };

/** The shortest words that tell a level, then as far as the same verb goes. */
export function verbIn(sentence: string): Verb | undefined {
  const words = [...sentence.matchAll(WORD)];
  const found: Verb[] = [];
  for (let length = 1; length <= LONGEST_VERB; length += 1)
    for (let at = 0; at + length <= words.length; at += 1) {
      const [first, last] = [words[at], words[at + length - 1]];
      if (first === undefined || last === undefined) continue;
      const [start, end] = [first.index, last.index + last[0].length];
      const window = sentence.slice(start, end);
      if (/[,;:.(]/.test(window) || found.some((one) => start <= one.start && end >= one.end)) continue;
      // A form that may say two levels proposes the less sure: the editor reads it again.
      const level = levelsOfVerb(window).at(-1);
      if (
        level === undefined ||
        (length === 1 && (level === 'fait' || NOT_A_VERB.test(window) || /^\p{Lu}/u.test(window)))
      )
        continue;
      found.push({ start, end, level });
    }
  const verb = found.sort((a, b) => (RANK[a.level] ?? 9) - (RANK[b.level] ?? 9) || a.start - b.start)[0];
  return verb && { ...verb, start: wholeStart(sentence, verb), end: wholeEnd(sentence, verb) };
}

const PART_OF_VERB =
  /^[\s\u00A0](?:(?:ainsi|également|déjà|aussi|donc|encore|bien|toujours|notamment)[\s\u00A0])*(?:été|être|(?!lieu|plus|sous|mais)\p{L}{2,}(?:é|ée|és|ées|ie?s?|ue?s?|erte?s?|ite?s?|ises?|is))(?!\p{L})/u;

const BEFORE_VERB =
  /(?:(?:est|sont|sera|seront|a été|ont été|ne|n['’]|se|s['’]|y)[\s\u00A0]?(?:(?:ainsi|également|déjà|aussi|donc|encore|bien|toujours)[\s\u00A0])*)+$/iu;

/** « invité » → « est invité », « réunira » → « se réunira ». */
function wholeStart(sentence: string, { start }: Verb): number {
  const found = BEFORE_VERB.exec(sentence.slice(0, start));
  return found && !/[\p{L}\p{M}]$/u.test(sentence.slice(0, found.index)) ? found.index : start;
}

/** « devraient » → « devraient être créées », « sera » → « sera doublée ». */
function wholeEnd(sentence: string, { start, end }: Verb): number {
  if (!/(?:ra|ront|rait|raient|doit|doivent|est|sont)$/.test(sentence.slice(start, end))) return end;
  let until = end;
  for (;;) {
    const next = PART_OF_VERB.exec(sentence.slice(until))?.[0];
    if (next === undefined || /[\s\u00A0](?:puis|depuis|plus|sous|vis|mais|avis|dis)$/.test(next))
      return until;
    until += next.length;
  }
}

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
    if (verb.level === 'fait' && !KEPT.test(words)) return [];
    const due = day === undefined ? undefined : resolveDeadline(sentence, day);
    return [
      {
        ...placed(leaf, start, end),
        verb: words,
        level: verb.level,
        ...(isNegated(sentence.slice(Math.max(0, verb.start - 4), verb.end + 6))
          ? { isDenied: true as const }
          : {}),
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
