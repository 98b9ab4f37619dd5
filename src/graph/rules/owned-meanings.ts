import type { Content } from '#entries/content.ts';
import { leavesOf } from '#document/model.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { matchingWords } from '#text/matching.ts';
import { formatDay } from '#text/day/day.ts';
import { numbersIn } from '#text/number/reader.ts';
import { areKin } from '#text/word/action-verbs.ts';
import { contentWords } from '#text/word/likeness.ts';
import { once } from '#text/once.ts';
import { surenessOf, tellingsIn } from '#text/word/told-levels.ts';
import { problemAt } from '../problem-at.ts';
import type { Proof } from '../told/proofs.ts';
import { toldBy } from '../told/sentences.ts';
import type { Rule } from './rule.ts';

/** A name, where French writes no capital of its own: anywhere but first. */
const NAME = /(?<=[\p{L}\p{N},;:»)] )(?:l['’]|d['’])?(\p{Lu}[\p{L}\p{M}'’-]+)/gu;

const REMEDY =
  'retirez-le, ou dites d’où il vient : « source: { name, url, seen } », la page extérieure, son adresse et le jour où vous l’avez lue';

/** Read of all documents, when a first meaning asks. */
interface Said {
  /** Is none of them unread? */
  areAll: () => boolean;
  numbers: () => ReadonlySet<number | undefined>;
  told: () => readonly Proof[];
  text: () => string;
}

/** Every number, year and word of the documents. */
function saidBy({ entries }: Content): Said {
  const documents = once(() => entries.communiques.flatMap(({ document }) => document ?? []));
  const texts = once(() => documents().flatMap((document) => leavesOf(document).map(({ text }) => text)));
  const years = entries.communiques.map(({ data }) => Number(data.date.slice(0, 4)));
  const printed = entries.communiques.map(({ data }) => JSON.stringify(data.contact ?? ''));
  return {
    areAll: () => documents().length === entries.communiques.length,
    numbers: once(
      () => new Set([...texts().flatMap((text) => numbersIn(text).map(({ value }) => value)), ...years]),
    ),
    told: once(() => documents().flatMap(toldBy)),
    text: once(() => matchingWords([...texts(), ...printed].join('\n')).toLowerCase()),
  };
}

type Word = Entry<'vocabulary'>;

/** What the documents tell of the word itself, and its meaning tells surer. */
function surerIn({ data }: Word, told: Said['told']): { words: string; said: string } | undefined {
  // What may be read in other ways tells nothing here.
  const tellings = tellingsIn(data.meaning).filter(({ isLoose }) => !isLoose);
  if (tellings.length === 0) return undefined;
  const names = [...new Set([data.term, ...data.also].flatMap(contentWords))];
  const about = told().filter(({ words }) => names.some((name) => words.has(name)));
  for (const telling of tellings) {
    const same = about.filter(({ families }) => families.some((one) => areKin(one, telling.family)));
    const [surest] = [...same].sort((a, b) => surenessOf(a.level) - surenessOf(b.level));
    if (surest !== undefined && surenessOf(telling.level) < surenessOf(surest.level))
      return { words: telling.words, said: surest.said };
  }
  return undefined;
}

/**
 * A meaning, the editors' own or in words of a document, explains a word and tells no fact: no number, no day, no name that no document holds,
 * and nothing surer than what the documents tell of the word, unless a page of another site says it, with its address and
 * the day on which it was read. Whether an ordinary meaning is true, no program can tell: the page says whose it is.
 */
export const ownedMeanings: Rule = (content) => {
  const { vocabulary } = content.entries;
  const { asOf } = content.site;
  const late = vocabulary.flatMap((entry): Problem[] => {
    const { source } = entry.data;
    if (source === undefined || source.seen <= asOf) return [];
    return [
      problemAt(
        entry,
        'source.seen',
        `le ${formatDay(source.seen)} suit le jour auquel le site est arrêté (${asOf})`,
        'donnez le jour où la page a été lue, ou avancez « asOf » dans content/site.yaml',
      ),
    ];
  });
  const owned = vocabulary.filter(({ data }) => data.source === undefined);
  const said = saidBy(content);
  const known = new Set(content.entries.communiques.map(({ id }) => id));
  const untold = owned.flatMap((entry): Problem[] => {
    const { meaning, passages } = entry.data;
    const [written, called] = [numbersIn(meaning), [...meaning.matchAll(NAME)]];
    // Most meanings tell nothing of the kind, and no document is read for them.
    if (written.length + called.length + tellingsIn(meaning).length === 0) return [];
    // What an unread document says is not known.
    if (!said.areAll() || !passages.every(({ communique }) => known.has(communique))) return [];
    const refuse = (what: string) => problemAt(entry, 'meaning', what, REMEDY);
    const numbers = written.filter(({ value }) => !said.numbers().has(value));
    const names = called.flatMap(([, name = '']) =>
      said.text().includes(matchingWords(name).toLowerCase()) ? [] : [name],
    );
    const surer = surerIn(entry, said.told);
    return [
      ...numbers.map(({ words }) => refuse(`« ${words} » n’est dans aucun document`)),
      ...names.map((name) => refuse(`« ${name} » n’est nommé par aucun document`)),
      ...(surer === undefined
        ? []
        : [refuse(`« ${surer.words} » dit plus que le document : « ${surer.said} »`)]),
    ];
  });
  return [...late, ...untold];
};
