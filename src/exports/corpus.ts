/** The sentences of every communiqué as the verifier reads them, in files of a size that a browser loads at once. */
import { leavesOf } from '../document/model.ts';
import type { CommuniqueNode, Graph } from '../graph/nodes.ts';
import { corpusUrl } from '../site/urls.ts';
import type { CorpusDocument, CorpusIndex } from '../verifier/corpus-file.ts';

/** Some 60 KB each once compressed. */
const PART_LENGTH = 50;

function corpusDocument({ url, title, date, document }: CommuniqueNode): CorpusDocument {
  const blocks = leavesOf(document).map((leaf) =>
    leaf.sentences.map(
      ({ id, start, end }) => [id, leaf.text.slice(start, end).replaceAll('\n', ' ')] as const,
    ),
  );
  return { url, title, date, blocks: blocks.filter((sentences) => sentences.length > 0) };
}

/** The communiqués, oldest first, so that a new one changes the last part only; never no part at all. */
export function corpusParts({ communiques }: Graph): CorpusDocument[][] {
  const documents = communiques.map(corpusDocument).reverse();
  const count = Math.max(1, Math.ceil(documents.length / PART_LENGTH));
  return Array.from({ length: count }, (_, part) =>
    documents.slice(part * PART_LENGTH, (part + 1) * PART_LENGTH),
  );
}

/** What the corpus holds, and where its parts are. */
export function corpusIndex(graph: Graph): CorpusIndex {
  return {
    documents: graph.communiques.length,
    parts: corpusParts(graph).map((_, part) => corpusUrl(`${part}.json`)),
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
