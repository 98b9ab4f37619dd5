// Offices without accents: cspell:ignore delegue aupres
/** Whom the editors name in their own words, against whom the document names and as what. */
import { leavesOf } from '#document/model.ts';
import { standsIn } from '#document/passages.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { formatDay } from '#text/day/day.ts';
import { plainLetters } from '#text/letters.ts';
import { lettered } from '#text/lettered.ts';
import { matchingForm, matchingWords } from '#text/matching.ts';
import { once } from '#text/once.ts';
import { peopleIn, ROOTS } from '#text/word/people.ts';
import { doersIn, speakersIn } from '#text/word/speakers.ts';
import { problemAt } from '../problem-at.ts';

/** A text of the editors on a document, with its field. */
export interface Said {
  entry: Entry;
  field: string;
  text: string;
  communique: Entry<'communiques'>;
}

/** All that a document says. */
export const wordsOf = ({ document }: Entry<'communiques'>): string =>
  document === undefined
    ? ''
    : leavesOf(document)
        .map((leaf) => leaf.text)
        .join(' ');

/** So many characters around a name is where a document says who bears it. */
const BESIDE = 120;

/** « directeur de cabinet du », « chargé de mission auprès du »: the office of who serves another; « en présence du » is none. */
const SERVING = `(?<!\\p{L})(?:${ROOTS})(?!ion)\\p{L}*(?: (?:de|d'|a la) ?\\p{L}+| (?:adjoint|general|technique|special|principal|delegue|particulier)\\p{L}*){0,2}(?: aupres)?`;
/** « sous-préfet », « ancienne maire », « directeur de cabinet du préfet » are none of these. In plain letters. */
const OTHER_OFFICE = lettered(
  `(?:\\p{L}-|(?<!\\p{L})(?:ancien|ancienne|ex|future?|feue?) |${SERVING} (?:du |de la |de l'|des |aux? |a la |a l'))$`,
  'u',
);

/** Does a document give, beside a name, an office that begins as this one? « préfet », « préfète »: its ending may agree. */
function isOfficeBeside(text: string, name: string, office: string): boolean {
  const root = plainLetters(/^[\p{L}-]+/u.exec(office)?.[0] ?? '').replace(/(?:e|te|ere|er|rice|eur)$/u, '');
  const [form, bearer] = [plainLetters(matchingForm(text)), plainLetters(matchingForm(name))];
  for (let at = form.indexOf(bearer); at !== -1; at = form.indexOf(bearer, at + 1)) {
    const beside = form.slice(Math.max(0, at - BESIDE), at + bearer.length + BESIDE);
    for (let of = beside.indexOf(root); of !== -1; of = beside.indexOf(root, of + 1))
      if (!/\p{L}$/u.test(beside.slice(0, of)) && !OTHER_OFFICE.test(beside.slice(0, of))) return true;
  }
  return false;
}

/** Whom the editors name with an office, where no record knows the name, or none that office: `titles` are those of the records. */
export function strangersIn(
  said: Said,
  isKnown: (name: string) => boolean,
  titles: readonly string[],
): Problem[] {
  const { communique, entry, field, text } = said;
  if (communique.document === undefined) return [];
  const [words, day] = [wordsOf(communique), formatDay(communique.data.date)];
  return peopleIn(text).flatMap(({ name, office }) => {
    // Of those whom it does not name, the known are told of elsewhere: with or without their office.
    if (!standsIn(words, name) && isKnown(name)) return [];
    if (!standsIn(words, name))
      return [
        problemAt(
          entry,
          field,
          `le document du ${day} ne nomme pas ${name}`,
          'ne nommez que ceux qu’il nomme',
        ),
      ];
    const isOfRecords = titles.some((title) => matchingWords(office).startsWith(matchingWords(title)));
    if (isOfRecords || isOfficeBeside(words, name, office)) return [];
    return [
      problemAt(
        entry,
        field,
        `le document du ${day} ne donne pas à ${name} la fonction « ${office} »`,
        'écrivez la fonction que ce document donne, ce jour-là',
      ),
    ];
  });
}

/** Whom the editors make speak, or name with a civility, and neither the document nor any record names. */
export function speakersOutside(said: Said, isKnown: (name: string) => boolean): Problem[] {
  const { communique, entry, field, text } = said;
  if (communique.document === undefined) return [];
  const offices = new Set(peopleIn(text).map(({ name }) => name));
  const isUnnamed = (name: string) => !offices.has(name) && !isKnown(name);
  // « Quartiers d’Été » is named where a document writes « quartiers d’été ». Few words name anyone: a document is read for these.
  const small = (one: string) => matchingWords(one).toLowerCase();
  const all = once(() => small(wordsOf(communique)));
  const isWritten = (name: string) => all().includes(small(name));
  const speakers = speakersIn(text).filter((name) => isUnnamed(name) && !isWritten(name));
  // Of those who only do something, not a word is the document's: a body may be called by a part of its name.
  const doers = doersIn(text).filter(
    (name) => isUnnamed(name) && name.split(/[ \u00A0]/u).every((word) => !isWritten(word) && !isKnown(word)),
  );
  return [...new Set([...speakers, ...doers])].map((name) =>
    problemAt(
      entry,
      field,
      `le document du ${formatDay(communique.data.date)} ne nomme pas ${name}`,
      'ne nommez que ceux qu’il nomme',
    ),
  );
}
