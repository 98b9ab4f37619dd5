import { allEntries, type Content } from '#entries/content.ts';
import { leavesOf } from '#document/model.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import type { Field } from '#schemas/walk.ts';
import { contentWords } from '#text/word/likeness.ts';
import { numbersIn } from '#text/number/reader.ts';
import { ownFieldsOf, ownTextOf } from '../told/own-words.ts';
import { problemAt } from '../problem-at.ts';
import { quotesTold } from '../told/quotes.ts';
import { reservationsLost, reservesLost } from '../told/reservations.ts';
import { ANY, type NearRule } from './rule.ts';

/** Fewer words in common are not the same thing told. */
const LEAST = 2;
/** So many characters on each side show where a reservation stands. */
const NEAR = 40;

/** The words around a reservation, cut between words. */
function aroundOf(quote: string, start: number, end: number): string {
  const before = quote.slice(0, start);
  const after = quote.slice(end);
  const left = before.length <= NEAR ? before : `… ${before.slice(-NEAR).replace(/^\S*\s/, '')}`;
  const right = after.length <= NEAR ? after : `${after.slice(0, NEAR).replace(/\s\S*$/, '')} …`;
  return left + quote.slice(start, end) + right;
}

/** The field and all that is read with it: the lines of « En clair » follow one another, a title stands alone. */
function readWith(content: Content, entry: Entry, field: Field, text: string): string {
  // « classes » alone is read with the title of its figure; « places d’hébergement » tells all that is counted.
  if (entry.kind === 'figures' && field.path === 'unit' && contentWords(text).length === 1)
    return [text, (entry as Entry<'figures'>).data.title].join(' ');
  const [, list] = /^(.*)\.\d+$/.exec(field.path) ?? [];
  if (list === undefined) return text;
  return ownFieldsOf(entry)
    .filter(({ path }) => path.startsWith(`${list}.`))
    .map((one) => ownTextOf(content, entry, one))
    .join(' ');
}

interface Uncounted {
  counted: ReadonlySet<number>;
  sentences: readonly { text: string; words: readonly string[] }[];
}
/** Read once of each document: a communiqué has several fields, and a site as many figures as they say. */
const uncounted = new WeakMap<Content, Map<string, Uncounted>>();

/** The numbers that figures count of a communiqué, and its sentences that say none of them. */
function uncountedIn(content: Content, { id, document }: Entry<'communiques'>): Uncounted {
  const known = uncounted.get(content) ?? new Map<string, Uncounted>();
  uncounted.set(content, known);
  const before = known.get(id);
  if (before !== undefined) return before;
  const counted = new Set(
    content.entries.figures.flatMap(({ data }) => (data.communique === id ? (data.value ?? []) : [])),
  );
  const sentences = (document === undefined ? [] : leavesOf(document)).flatMap((leaf) =>
    leaf.sentences
      .map(({ start, end }) => leaf.text.slice(start, end))
      .filter((text) => !numbersIn(text).some(({ value }) => counted.has(value)))
      .map((text) => ({ text, words: contentWords(text) })),
  );
  known.set(id, { counted, sentences });
  return { counted, sentences };
}

/** The sentences of a communiqué that its own summary tells, number for number, where no figure counts them: a figure says itself how far its number is reserved. */
function sentencesTold(content: Content, entry: Entry, text: string): string[] {
  const own = entry.kind === 'communiques' ? numbersIn(text) : [];
  if (own.length === 0) return [];
  const { counted, sentences } = uncountedIn(content, entry as Entry<'communiques'>);
  if (own.every(({ value }) => counted.has(value))) return [];
  const words = new Set(contentWords(text));
  return sentences.flatMap((one) =>
    one.words.filter((word) => words.has(word)).length >= LEAST ? [one.text] : [],
  );
}

/** Does a sentence say this number of a text with no reserve? « La mairie compte 40 agents » beside « près de 40 réponses ». */
function isPlainIn(sentence: string, text: string, number: string): boolean {
  const values = new Set(numbersIn(number).map(({ value }) => value));
  return (
    numbersIn(sentence).some(({ value }) => values.has(value)) &&
    !reservesLost(text, sentence).some((lost) => lost.number === number)
  );
}

/** What the site counts again has a name of its own: « enjeux », « thématiques ». */
const isCounted = ({ data }: Entry): boolean => 'counts' in data && data.counts !== undefined;

/** « une dizaine de lits »: of a figure, such words are the value itself. */
const isNumber = (quote: string, at: number): boolean =>
  numbersIn(quote).some(({ start, end }) => start <= at && at < end);

/** What is cut is what misleads: a reservation of the words quoted stays in what is told of them. */
export const toldReservations: NearRule = (content, isAsked = ANY) =>
  allEntries(content)
    .filter(isAsked)
    .flatMap((entry) =>
      ownFieldsOf(entry)
        .filter(({ meta, path }) => meta.own === 'telling' && !(path === 'unit' && isCounted(entry)))
        .flatMap((field): Problem[] => {
          const quotes = quotesTold(content, entry, field);
          const text = ownTextOf(content, entry, field);
          const said =
            field.meta.hasLinks === true
              ? []
              : [...new Set([...quotes, ...sentencesTold(content, entry, text)])];
          if (quotes.length + said.length === 0) return [];
          const around = readWith(content, entry, field, text);
          const problems: Problem[] = [];
          const seen = new Set<string>();
          const refuse = (what: string, message: string, remedy: string) => {
            if (!seen.has(what)) problems.push(problemAt(entry, field.path, message, remedy));
            seen.add(what);
          };
          for (const quote of quotes) {
            for (const { words, loss, start, end } of reservationsLost(text, around, quote)) {
              if (entry.kind === 'figures' && isNumber(quote, start)) continue;
              refuse(
                loss,
                `« ${words} » est perdu : le document dit « ${aroundOf(quote, start, end)} », et ${loss}`,
                `écrivez « ${words} » dans ce champ aussi, ou d’autres mots qui le disent`,
              );
            }
          }
          for (const quote of said)
            for (const { number, reserve } of reservesLost(text, quote)) {
              if (!quotes.includes(quote) && said.some((other) => isPlainIn(other, text, number))) continue;
              refuse(
                reserve,
                `« ${number} » sans « ${reserve} », que dit le document`,
                `écrivez « ${reserve} » avec ce nombre`,
              );
            }
          return problems;
        }),
    );
