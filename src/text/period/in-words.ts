/** A day that is written in words, as an act writes it: « le dix septembre deux mille vingt ». */
import { numbersIn } from '../number/reader.ts';

const UNITS = 'un|deux|trois|quatre|cinq|six|sept|huit|neuf';
const DAY = `premier|(?:vingt|trente)(?:[ -]et[ -]un|[ -](?:${UNITS}))?|dix[ -](?:sept|huit|neuf)|dix|onze|douze|treize|quatorze|quinze|seize|${UNITS}`;
const TENS =
  '(?:vingt|trente|quarante|cinquante|soixante|quatre[ -]vingts?)(?:[ -](?:et[ -])?(?:onze|dix[ -](?:sept|huit|neuf)|dix|douze|treize|quatorze|quinze|seize|un|deux|trois|quatre|cinq|six|sept|huit|neuf))?|dix[ -](?:sept|huit|neuf)|dix|onze|douze|treize|quatorze|quinze|seize|un|deux|trois|quatre|cinq|six|sept|huit|neuf';

export const DAY_IN_WORDS = `(?<dayWords>${DAY})(?![\\p{L}-])`;
export const YEAR_IN_WORDS = `(?<yearWords>(?:deux mille|mil(?:le)? neuf cent)(?:[ -](?:${TENS}))?)(?![\\p{L}-])`;

/** The number that some words write; undefined if they write none, or more than one. */
export function numberWritten(words: string): number | undefined {
  if (words.toLowerCase() === 'premier') return 1;
  if (words.toLowerCase() === 'un') return 1;
  const read = numbersIn(words.replace(/^mil /iu, 'mille '));
  return read.length === 1 ? read[0]?.value : undefined;
}
