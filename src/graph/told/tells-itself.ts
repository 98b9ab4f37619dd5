/** A title that says to do what its verb says to be done: « Présenter la maquette » is done once it « a été présentée ». */
import type { Entry } from '#entries/entry.ts';
import { plainLetters } from '#text/letters.ts';
import { matchingForm } from '#text/matching.ts';
import { areKin, familyOf } from '#text/word/action-verbs.ts';

const PAST = /^(?:a|ont|s'est|se sont) (?:été )?\p{L}+$/u;

/** Is what a title says to do the very saying that its verb tells past? */
export const tellsItself = ({ data }: Entry, verb: string): boolean => {
  const form = matchingForm(verb).trim().toLowerCase();
  const [first = ''] = 'title' in data ? data.title.toLowerCase().split(' ') : [];
  return PAST.test(form) && areKin(familyOf(first), familyOf(form.split(' ').at(-1) ?? ''));
};

const WORD = /\p{L}{4,}/gu;

/** Does a title begin with the verb that governs some words, or name it: « Renoncer à », « Refus de »? */
export const isNamedBy = ({ data }: Entry, words: string): boolean => {
  const [first = ''] = 'title' in data ? (data.title.toLowerCase().match(WORD) ?? []) : [];
  const own = familyOf(first);
  // The last is what it governs.
  return (matchingForm(words).toLowerCase().match(WORD) ?? [])
    .slice(0, -1)
    .some((word) => areKin(familyOf(word), own));
};

/** Does a title begin with the verb that ends some words: « Stationner », « a interdit de stationner »? */
export const isGovernedBy = ({ data }: Entry, words: string): boolean => {
  const [first = ''] = 'title' in data ? (data.title.toLowerCase().match(WORD) ?? []) : [];
  const last = (matchingForm(words).toLowerCase().match(WORD) ?? []).at(-1) ?? '';
  return areKin(familyOf(last), familyOf(first));
};

/** So many letters tell one verb from another, in all its forms and names: « suspendu », « suspension ». */
const ROOT = 5;
const rootOf = (word: string): string => plainLetters(word).slice(0, ROOT);

/** Does a title name the verb that ends some words: « Report de l'élection », « a été reportée »? */
export const isToldIn = ({ data }: Entry, words: string): boolean => {
  const last = (matchingForm(words).toLowerCase().match(WORD) ?? []).at(-1) ?? '';
  return (
    'title' in data &&
    (data.title.toLowerCase().match(WORD) ?? []).some((one) => rootOf(one) === rootOf(last))
  );
};
