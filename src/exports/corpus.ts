/** The sentences of every communiqué as the verifier reads them, in files of a size that a browser loads at once. */
import { madeOnce, type MadeOf, type Line, type Made } from '#text/made-once.ts';
import { leavesOf } from '#document/model.ts';
import type { Graph } from '#graph/graph.ts';
import { nameOf, outsideTextOf, theDocument } from '#kinds/communiques/named.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import { corpusUrl, PRINTED_ANCHORS } from '#site/urls.ts';
import { eachHashIn, hashOf, numberClue } from '#verifier/clues.ts';
import type { CorpusDocument, CorpusIndex, CorpusSentence } from '#verifier/corpus-file.ts';
import { clueFiles, type ClueFileMaker } from './clues.ts';
import { numbersIn } from '#text/number/reader.ts';

/** Some 15 KB each once compressed. */
const PART_LENGTH = 10;
/** A corpus of no more parts is loaded whole, and is then there without the network. */
const WHOLE = 10;
/** Files of the index for each part, at most: each stays as small, however large the corpus. */
const CLUE_FILES = 4;

/** Lines that stand at one place of the page: a block for each. */
const lines = (anchor: string, texts: readonly string[]): CorpusSentence[][] =>
  texts.map((text) => [[anchor, text]]);

/** What the document prints around its text: marks above it, and whom to call below. */
const printedAround = ({ printed: { letterhead, contact } }: CommuniqueNode) => ({
  above: lines(PRINTED_ANCHORS.letterhead, letterhead),
  below: lines(PRINTED_ANCHORS.contact, contact),
});

/** What the received file holds and no part of the page publishes as the document's: said to be so by its name. */
function removedFrom(communique: CommuniqueNode): CorpusDocument[] {
  const { url, title, date, printed } = communique;
  if (printed.removed.length === 0) return [];
  const name = outsideTextOf(communique);
  return [{ url, title, date, name, blocks: lines(PRINTED_ANCHORS.removed, printed.removed) }];
}

function corpusDocument(communique: CommuniqueNode): CorpusDocument {
  const { url, title, date, document } = communique;
  const { above, below } = printedAround(communique);
  const blocks = leavesOf(document).map((leaf) =>
    leaf.sentences.map(
      ({ id, start, end }) => [id, leaf.text.slice(start, end).replaceAll('\n', ' ')] as const,
    ),
  );
  return {
    url,
    title,
    date,
    ...(nameOf(communique) !== undefined && { name: theDocument(communique) }),
    blocks: [...above, ...blocks.filter((sentences) => sentences.length > 0), ...below],
  };
}

/** Oldest first, so that a new communiqué changes the last part only; never no part at all. */
function partsOf({ communiques }: Graph): CommuniqueNode[][] {
  const oldestFirst = communiques.toReversed();
  const count = Math.max(1, Math.ceil(communiques.length / PART_LENGTH));
  return Array.from({ length: count }, (_, part) =>
    oldestFirst.slice(part * PART_LENGTH, (part + 1) * PART_LENGTH),
  );
}

/** The documents, part by part. */
export const corpusParts = (graph: Graph): CorpusDocument[][] =>
  partsOf(graph).map((nodes) => nodes.flatMap((node) => [corpusDocument(node), ...removedFrom(node)]));

/** What a communiqué says: the texts of its body, in which numbers are read, and what is printed around it. */
function saidBy(communique: CommuniqueNode): { body: string[]; around: string[] } {
  const { above, below } = printedAround(communique);
  const around = [...above, ...below, ...removedFrom(communique).flatMap(({ blocks }) => blocks)];
  return {
    body: leavesOf(communique.document).map(({ text }) => text),
    around: around.flat().map(([, text]) => text),
  };
}

/** The hashes of what is said: its words, and its numbers by their values; each once, in no order. */
function cluesOf({ body, around }: ReturnType<typeof saidBy>): Uint32Array {
  const hashes = new Set<number>();
  const add = (hash: number) => hashes.add(hash);
  for (const text of body) {
    eachHashIn(text, add);
    for (const { value } of numbersIn(text)) add(hashOf(numberClue(value)));
  }
  for (const text of around) eachHashIn(text, add);
  return Uint32Array.from(hashes);
}

const CLUES: Line<Uint32Array> = {
  write: (hashes) => Buffer.from(hashes.buffer).toString('base64'),
  read: (line) => new Uint32Array(Uint8Array.from(Buffer.from(line, 'base64')).buffer),
};

function* hashesByPart(parts: readonly (readonly CommuniqueNode[])[], known: MadeOf | undefined) {
  for (const nodes of parts) {
    const hashes = new Set<number>();
    for (const node of nodes) {
      const said = saidBy(node);
      for (const hash of madeOnce(known, JSON.stringify(said), CLUES, () => cluesOf(said))) hashes.add(hash);
    }
    yield hashes;
  }
}

/**
 * In how many files the index is cut. A power of two: it changes when the corpus has doubled. Were it to follow the
 * number of parts, every ten communiqués would move every clue to another file, and a deploy would send them all.
 */
export const clueFileCount = (parts: number): number =>
  parts <= WHOLE ? 0 : 2 ** Math.floor(Math.log2(parts * CLUE_FILES));

/** Where each clue stands, file by file, for a corpus that is not loaded whole; nothing for one that is. */
export function corpusClues(graph: Graph, made?: Made): ClueFileMaker[] {
  const parts = partsOf(graph);
  const files = clueFileCount(parts.length);
  if (files === 0) return [];
  return clueFiles(hashesByPart(parts, made?.of('clues')), files);
}

/** What the corpus holds, and where its files are. */
export function corpusIndex(graph: Graph): CorpusIndex {
  const parts = partsOf(graph);
  return {
    documents: graph.communiques.length,
    folder: corpusUrl(''),
    parts: parts.length,
    clueFiles: clueFileCount(parts.length),
    names: [...graph.people, ...graph.organisations].map(({ title }) => title),
  };
}

/** A quotation to try the verifier with. */
export interface Example {
  title: string;
  quote: string;
}

/** The newest figure with a number in digits, as its document says it; and the same, one digit changed. */
export function verifierExamples({ figures }: Graph): Example[] {
  const quote = figures.map(({ passage }) => passage.words).find((words) => /[1-8]/.test(words));
  if (quote === undefined) return [];
  const changed = quote.replace(/[1-8]/, (digit) => String(Number(digit) + 1));
  return [
    { title: 'Une phrase, telle quelle', quote },
    { title: 'La même, un chiffre changé', quote: changed },
  ];
}
