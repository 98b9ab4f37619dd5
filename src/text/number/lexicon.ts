/** Every French word that takes part in the name of a number, with what it is worth. */
import { OTHER_TENS, ordinalStem, SMALL_NUMBERS, TENS } from './names.ts';

export interface NumberWord {
  value: number;
  /** « deuxième »: it ends the number. */
  ordinal: boolean;
  /** « cents », « vingts »: never without a number before, « deux cents ». */
  plural: boolean;
}

/** Written forms in lower case. */
const LEXICON = new Map<string, NumberWord>();

const learn = (name: string, value: number, ordinal = false, plural = false) =>
  LEXICON.set(name, { value, ordinal, plural });

/** With its ordinals, without their accent too: in capitals, or typed in haste. */
function learnBoth(name: string, value: number): void {
  learn(name, value);
  for (const end of ['ième', 'ièmes', 'ieme', 'iemes']) learn(ordinalStem(name) + end, value, true);
}

SMALL_NUMBERS.forEach(learnBoth);
for (const [value, name] of Object.entries({ ...TENS, ...OTHER_TENS })) learnBoth(name, Number(value));
learnBoth('octante', 80);
learnBoth('cent', 100);
learnBoth('mille', 1e3);
learnBoth('million', 1e6);
learnBoth('milliard', 1e9);
learn('une', 1);
learn('millions', 1e6);
learn('milliards', 1e9);
learn('vingts', 20, false, true);
learn('cents', 100, false, true);

const FIRST = /^premi(?:er|[eè]re)s?$/;
/** « secondes » is not here: it is nearly always a length of time. */
const SECOND = /^second[es]?$/;

const MULTIPLES: Readonly<Record<string, number>> = {
  doubl: 2,
  tripl: 3,
  quadrupl: 4,
  quintupl: 5,
  décupl: 10,
  centupl: 100,
};
/** The endings of the verb, its adjective and its noun: not « doublage », « doublon », « doublure ». */
const MULTIPLE = new RegExp(
  `^(${Object.keys(MULTIPLES).join('|')})(?:e(?:s|nt|ments?)?|ée?s?|er(?:a|ont|ait|aient)?|ons|ez|a(?:nt|it|ient)?|èrent)$`,
);

/** May a number begin with this word? Most words of a text count nothing: they are asked no more. */
export function mayCount(word: string): boolean {
  let counts = judged.get(word);
  if (counts === undefined) {
    const name = plain(word);
    counts = LEXICON.has(name) || FIRST.test(name) || SECOND.test(name) || MULTIPLE.test(name);
    judged.set(word, counts);
  }
  return counts;
}

/** The vocabulary of a language is small beside its texts: each word is judged once. */
const judged = new Map<string, boolean>();

/** What a word is worth within the name of a number. */
export function numberWord(word: string): NumberWord | undefined {
  return LEXICON.get(plain(word));
}

/** 1 for « première », 2 for « second »: the ranks whose name is not made from a number's. */
export function rankWord(word: string): number | undefined {
  const name = plain(word);
  if (FIRST.test(name)) return 1;
  return SECOND.test(name) ? 2 : undefined;
}

/** 2 for « doublés », 3 for « triplement »: how many times. */
export function multipleWord(word: string): number | undefined {
  return MULTIPLES[MULTIPLE.exec(plain(word))?.[1] ?? ''];
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFC');
}
