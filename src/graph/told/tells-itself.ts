/** A title that says to do what its verb says to be done: « Présenter la maquette » is done once it « a été présentée ». */
import type { Entry } from '#entries/entry.ts';
import { lettered } from '#text/lettered.ts';
import { matchingForm } from '#text/matching.ts';
import { areKin, familyOf, isDoing } from '#text/word/action-verbs.ts';
import { INFINITIVE } from '#text/word/infinitives.ts';

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

/** The words of an entry that a verb is quoted from, in small matching form. */
const quotesOf = ({ data }: Entry, verb: string): string[] =>
  ('mentions' in data ? data.mentions : [data])
    .filter(
      (one): one is typeof one & { quote: string } => 'verb' in one && one.verb === verb && 'quote' in one,
    )
    .map((one) => matchingForm(`${'lead' in one ? one.lead : ''} ${one.quote}`).toLowerCase());

/** « a été reportée », « est annulée »: of its subject, said before; any other verb, of the object right after it. */
const OF_SUBJECT = /(?<!\p{L})(?:été|être|est|sont|était|étaient|sera|seront|reste|restent)(?!\p{L})/u;
const OBJECT = /^(?: [\p{L}']+){1,3}/u;

const TO_DO = lettered(`^${INFINITIVE}$`, 'u');

/**
 * Do some words that withdraw say it of the very act that a title names: « Ouvrir », « a reporté l'ouverture »? Not of
 * « Aider les commerçants », which « a suspendu les loyers », nor where the title says so too: « Ouverture reportée ».
 */
export const isWithdrawnBy = (entry: Entry, verb: string): boolean => {
  const { data } = entry;
  const words = 'title' in data ? (data.title.toLowerCase().match(WORD) ?? []) : [];
  const form = matchingForm(verb).toLowerCase();
  const own = familyOf(form.match(WORD)?.at(-1) ?? '');
  // « Rénover les maisons abandonnées » abandons nothing.
  const says = words.slice(0, TO_DO.test(words.at(0) ?? '') ? 1 : words.length);
  if (says.some((word) => areKin(familyOf(word), own))) return false;
  const acts = words.filter((word, index) => index === 0 || isDoing(word)).map(familyOf);
  return quotesOf(entry, verb).some((quote) => {
    const at = quote.indexOf(form);
    if (at === -1) return false;
    const said = OF_SUBJECT.test(form)
      ? quote.slice(0, at)
      : (OBJECT.exec(quote.slice(at + form.length))?.[0] ?? '');
    return (said.match(WORD) ?? []).some((word) => acts.some((act) => areKin(familyOf(word), act)));
  });
};
