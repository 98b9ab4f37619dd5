/** Which reservations of some words bear on what other words tell. */
import { matchingForm, smallForm } from '#text/matching.ts';
import { areKin, familyOf } from '#text/word/action-verbs.ts';
import { contentWords } from '#text/word/likeness.ts';
import { reservationsIn, type Reservation } from '#text/word/reservations.ts';
import { tellingsIn } from '#text/word/told-levels.ts';
import { numbersIn } from '#text/number/reader.ts';
import { reserveAtEndOf, reserveAtStartOf } from '#text/number/reserves.ts';
import { rareReserveOf } from '#text/number/rare-reserves.ts';
import { RESERVES } from '#text/number/reserve-words.ts';

/** A clause ends the words on which a reservation bears. */
const before = (form: string, at: number) =>
  form
    .slice(0, at)
    .split(/[.,;:!?()]/)
    .at(-1) ?? '';
const after = (form: string, at: number) => form.slice(at).split(/[.,;:!?()]/)[0] ?? '';
const WORD = /[\p{L}\p{M}]+/gu;
const familiesIn = (text: string) =>
  [...text.matchAll(WORD)].flatMap(([word]) => (word.length < 4 ? [] : [familyOf(word.toLowerCase())]));

/** « créé » and « créées » are of one word. */
const isAmong = (word: string, words: ReadonlySet<string>) =>
  words.has(word) || [...words].some((one) => one.startsWith(word) || word.startsWith(one));

/** So many of the words after a reservation are what it bears on; half of them, at least, are told with it. */
const NEXT = 4;

/** Does a text tell what a reservation of these words bears on? */
function isToldBy(
  text: string,
  words: ReadonlySet<string>,
  form: string,
  { bears, start, end }: Reservation,
): boolean {
  const beside = (side: readonly string[]) => side[0] !== undefined && words.has(side[0]);
  const ahead = contentWords(after(form, end)).slice(0, NEXT);
  // « places d’hébergement supplémentaires »: what is added stands first, behind its number if it has one.
  const phrase = before(form, start);
  const counted = numbersIn(phrase).at(-1);
  const nouns = (text: string) => contentWords(text).filter((word) => !/^\d/.test(word));
  const named = nouns(phrase.slice(counted?.end ?? 0));
  const behind = (named.length > 0 ? named : nouns(phrase)).slice(-3);
  switch (bears) {
    case 'before':
      // « 3 nouveaux puits »: the adjective stands before what it adds to.
      if (form.slice(start).startsWith('nouve') && beside(ahead)) return true;
      return behind.length > 0 && behind.slice(-2).every((word) => isAmong(word, words));
    case 'beside':
      return beside(behind.slice(-1)) || (behind.length === 0 && beside(ahead));
    case 'after': {
      const told = ahead.filter((word) => words.has(word));
      return beside(ahead) && told.length * 2 >= ahead.length;
    }
    case 'verb': {
      const [verb] = tellingsIn(form)
        .filter((one) => one.start < start)
        .slice(-1);
      const family = verb?.family;
      return family !== undefined && familiesIn(text).some((one) => areKin(one, family));
    }
  }
}

/** A reservation of `quote` that `text`, which tells what it bears on, leaves out; `around`, where it may be kept. */
export function reservationsLost(text: string, around: string, quote: string): Reservation[] {
  const form = smallForm(quote);
  const found = reservationsIn(form);
  if (found.length === 0) return [];
  const said = new Set(contentWords(text));
  const told = found.filter((one) => isToldBy(text, said, form, one));
  if (told.length === 0) return [];
  const kept = smallForm(around);
  const ours = new Set(contentWords(around));
  const isKept = (one: Reservation) => {
    if (one.isKeptBy(kept)) return true;
    // What names the frame keeps it: « par contrat » for « dans le cadre de la contractualisation ».
    const isFrame = one.bears === 'verb' && /(?:(?<!\p{L})(?:de|du|des)|d')$/u.test(one.words);
    const [frame] = isFrame ? contentWords(after(form, one.end)) : [];
    return frame !== undefined && ours.has(frame);
  };
  // Of several frames in a sentence, one is enough.
  const keptLosses = new Set(
    found.filter((one) => one.bears === 'verb' && isKept(one)).map(({ loss }) => loss),
  );
  return told.filter((one) => !keptLosses.has(one.loss) && !isKept(one));
}

const sideOf = (words: string | undefined) => RESERVES.find((one) => one.words === words)?.says;
const reserveOf = (form: string, start: number, end: number): string | undefined => {
  const [before, after] = [form.slice(0, start), form.slice(end)];
  return reserveAtEndOf(before) ?? reserveAtStartOf(after) ?? rareReserveOf(before, after);
};

/** Numbers that `text` repeats of `quote` without the reserve that it sets on them. */
export function reservesLost(text: string, quote: string): { number: string; reserve: string }[] {
  const own = numbersIn(text);
  if (own.length === 0) return [];
  const [form, quoted] = [matchingForm(text), matchingForm(quote)];
  const reserved = numbersIn(quote).flatMap(({ value, unit, start, end }) => {
    const reserve = reserveOf(quoted, start, end);
    return reserve === undefined ? [] : [{ value, unit, reserve }];
  });
  return own.flatMap(({ value, unit, words, start, end }) => {
    const said = reserved.find((one) => one.value === value && one.unit === unit);
    if (said === undefined) return [];
    const kept = reserveOf(form, start, end);
    return (sideOf(kept) ?? kept) === (sideOf(said.reserve) ?? said.reserve)
      ? []
      : [{ number: words, reserve: said.reserve }];
  });
}
