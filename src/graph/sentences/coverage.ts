/** Sentence coverage: every sentence of a text is tied to a record that quotes it, or waived with a reason. */
import { leavesOf, type Document, type Leaf, type Sentence, type Span } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { issuersOf, typeOf } from '#kinds/communiques/schema.ts';
import { plainLetters } from '#text/letters.ts';
import type { SentenceClass } from '#text/sentence-classes.ts';
import type { Quoted } from '../quoting/quotation.ts';
import { quotedOf } from '../quoting/quotations.ts';
import { classOf, partsOf, type Parts } from './parts.ts';
import { entryKey } from '../ties.ts';

/** A sentence of a text, and what accounts for it. */
export interface CoveredSentence {
  words: string;
  /** Its anchor. */
  id: string;
  leaf: number;
  /** The kind of sentence that it is, where a whole kind may be waived. */
  class: SentenceClass | undefined;
  /** « kind/id » of the records that quote it; its own, for the title and what the header repeats. */
  records: readonly string[];
  /** Why it needs no record, if it is waived; never of one that has a record. */
  waived: string | undefined;
  /** Of a sentence that records quote: the stretches of some length that none of them does. */
  unquoted: readonly string[];
}

type Waiver = Entry<'communiques'>['data']['waivedSentences'][number];

/** The places of one waiver; none for a waiver of a class. */
export const waivedWords = (waiver: Waiver): readonly string[] =>
  'quotes' in waiver ? waiver.quotes : 'quote' in waiver ? [waiver.quote] : [];

/** A word is no record of what a sentence says; what a document says of itself is asked of the others. */
const TELLS_NOTHING: ReadonlySet<string> = new Set(['vocabulary', 'communiques']);

/** The sentences that the header itself repeats: the title, the line that dates, what the document is, who publishes it. */
function isOwn(document: Document, { data }: Entry<'communiques'>, { title, masthead }: Parts) {
  const dated = new Set(placesOf(document, data.dateline).flatMap(({ sentences }) => sentences));
  const { genre, name } = typeOf(data);
  const marks = [...issuersOf(data), ...data.letterhead];
  const printed = marks.flatMap((mark) => ('printed' in mark ? [plainLetters(mark.printed)] : []));
  const [names, signatures] = [new Set([genre, name].map((words) => plainLetters(words))), new Set(printed)];
  return (leaf: Leaf, sentence: Sentence, words: string) =>
    leaf === title ||
    dated.has(sentence) ||
    signatures.has(plainLetters(words)) ||
    (masthead.has(leaf) && names.has(plainLetters(words)));
}

/** Fewer words than these between two quotations join them, and say nothing alone. */
const FEWEST = 5;

/** The stretches of a sentence that no quotation holds. */
function unquotedIn(leaf: Leaf, sentence: Span, quoted: readonly Quoted[]): string[] {
  const spans = quoted
    .filter(({ place }) => place.start < sentence.end && place.end > sentence.start)
    .map(({ place }) => place)
    .sort((a, b) => a.start - b.start);
  const gaps: string[] = [];
  let from = sentence.start;
  for (const { start, end } of [...spans, { start: sentence.end, end: sentence.end }]) {
    if (start > from) gaps.push(leaf.text.slice(from, start).trim());
    from = Math.max(from, end);
  }
  return gaps.filter((gap) => (gap.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= FEWEST);
}

/** What the header of a communiqué waives: sentences, and kinds of sentences, each with its reason. */
function waiversOf(data: Entry<'communiques'>['data'], document: Document) {
  const places = new Map<Sentence, string>();
  const classes = new Map<SentenceClass, string>();
  for (const waiver of data.waivedSentences) {
    if ('class' in waiver) classes.set(waiver.class, waiver.why);
    for (const quote of waivedWords(waiver))
      for (const { sentences } of placesOf(document, quote))
        for (const sentence of sentences) places.set(sentence, waiver.why);
  }
  return (sentence: Sentence, kind: SentenceClass | undefined) =>
    places.get(sentence) ?? (kind && classes.get(kind));
}

function coveredSentences(
  entry: Entry<'communiques'>,
  document: Document,
  content: Content,
): CoveredSentence[] {
  const parts = partsOf(document);
  const isRepeated = isOwn(document, entry, parts);
  const whyOf = waiversOf(entry.data, document);
  const telling = quotedOf(content, entry.id).filter((one) => !TELLS_NOTHING.has(one.entry.kind));
  const quotedIn = Map.groupBy(telling, ({ place }) => place.leaf);
  return leavesOf(document).flatMap((leaf) =>
    leaf.sentences.flatMap((sentence): CoveredSentence[] => {
      const words = leaf.text.slice(sentence.start, sentence.end);
      // The number of a heading is no sentence.
      if (!/\p{L}/u.test(words)) return [];
      const own = isRepeated(leaf, sentence, words) ? [entryKey(entry)] : [];
      const quoted = (quotedIn.get(leaf.index) ?? []).filter(({ place }) =>
        place.sentences.includes(sentence),
      );
      const records = [...new Set([...own, ...quoted.map((one) => entryKey(one.entry))])];
      const kind = classOf(leaf, words, parts);
      const isTied = records.length > 0;
      return [
        {
          words,
          id: sentence.id,
          leaf: leaf.index,
          class: kind,
          records,
          waived: isTied ? undefined : whyOf(sentence, kind),
          unquoted: isTied && own.length === 0 ? unquotedIn(leaf, sentence, quoted) : [],
        },
      ];
    }),
  );
}

const known = new WeakMap<Content, Map<Entry<'communiques'>, readonly CoveredSentence[]>>();

/** Every sentence of a communiqué of `content`, in reading order: `records` and `waived` may both be empty. Read once. */
export function sentencesOf(entry: Entry<'communiques'>, content: Content): readonly CoveredSentence[] {
  const ofContent = known.get(content) ?? new Map<Entry<'communiques'>, readonly CoveredSentence[]>();
  known.set(content, ofContent);
  const { document } = entry;
  const found =
    ofContent.get(entry) ?? (document === undefined ? [] : coveredSentences(entry, document, content));
  ofContent.set(entry, found);
  return found;
}
