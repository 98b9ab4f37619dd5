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

function learn(name: string, value: number): void {
  LEXICON.set(name, { value, ordinal: false, plural: false });
  const stem = ordinalStem(name);
  // Without its accent too: in capitals, or typed in haste.
  for (const end of ['ième', 'ièmes', 'ieme', 'iemes'])
    LEXICON.set(stem + end, { value, ordinal: true, plural: false });
}

SMALL_NUMBERS.forEach(learn);
for (const [value, name] of Object.entries({ ...TENS, ...OTHER_TENS })) learn(name, Number(value));
learn('octante', 80);
learn('cent', 100);
learn('mille', 1e3);
learn('million', 1e6);
learn('milliard', 1e9);
LEXICON.set('une', { value: 1, ordinal: false, plural: false });
LEXICON.set('millions', { value: 1e6, ordinal: false, plural: false });
LEXICON.set('milliards', { value: 1e9, ordinal: false, plural: false });
LEXICON.set('vingts', { value: 20, ordinal: false, plural: true });
LEXICON.set('cents', { value: 100, ordinal: false, plural: true });

/** « secondes » is not here: it is nearly always a length of time. */
const RANKS: Readonly<Record<string, number>> = {
  premier: 1,
  premiers: 1,
  première: 1,
  premières: 1,
  premiere: 1,
  premieres: 1,
  second: 2,
  seconds: 2,
  seconde: 2,
};

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
  `^(${Object.keys(MULTIPLES).join('|')})(?:e|es|ent|er|é|ée|és|ées|ements?|ons|ez|ant|a|ait|aient|èrent|era|eront|erait|eraient)$`,
);

/** May a number begin with this word? Most words of a text count nothing: they are asked no more. */
export function mayCount(word: string): boolean {
  const name = plain(word);
  return LEXICON.has(name) || Object.hasOwn(RANKS, name) || MULTIPLE.test(name);
}

/** What a word is worth within the name of a number. */
export function numberWord(word: string): NumberWord | undefined {
  return LEXICON.get(plain(word));
}

/** 1 for « première », 2 for « second »: the ranks whose name is not made from a number's. */
export function rankWord(word: string): number | undefined {
  const name = plain(word);
  return Object.hasOwn(RANKS, name) ? RANKS[name] : undefined;
}

/** 2 for « doublés », 3 for « triplement »: how many times. */
export function multipleWord(word: string): number | undefined {
  return MULTIPLES[MULTIPLE.exec(plain(word))?.[1] ?? ''];
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFC');
}
