/** The fields in which the editors may write links: read once, by the parser of every other text. */
import type { DataByKind, Kind } from '#kinds/registry.ts';
import { schemaOf } from '#kinds/index.ts';
import type { Block, Document, Leaf, Position } from '#document/model.ts';
import { parseDocument } from '#document/parse.ts';
import { fieldsOf } from '#schemas/walk.ts';
import { findInDocument } from './hidden.ts';
import { finding, type Finding } from './problem.ts';

interface Texts {
  texts: Map<string, Leaf>;
  findings: Finding[];
}

const START: Position = { line: 1, column: 1 };
const NO_MARKS = 'écrivez des mots, et des liens : [mots](/adresse/)';

/** The words of a block that is a paragraph without any mark but links. */
const wordsOf = (block: Block | undefined): Leaf | undefined =>
  block?.kind === 'leaf' &&
  block.leaf.kind === 'paragraph' &&
  block.leaf.runs.every(({ marks }) => marks.every(({ kind }) => kind === 'link'))
    ? block.leaf
    : undefined;

/**
 * The words of each field of `data` that may hold links, by dotted path. They have no sentence of their own to
 * lead to: only the words of a document have addresses.
 */
export function readTexts<K extends Kind>(
  kind: K,
  data: DataByKind[K] | undefined,
  places: ReadonlyMap<string, Position>,
): Texts {
  const texts = new Map<string, Leaf>();
  const fields = [...fieldsOf(schemaOf(kind), data)].filter(({ meta }) => meta.hasLinks === true);
  if (fields.length === 0) return { texts, findings: [] };
  // Parsed all at once, each value a paragraph: the first on line 1, the second on line 3…
  const parsed = parseDocument(
    fields.map(({ value }) => value.trim().replace(/\s*\n\s*/g, ' ')).join('\n\n'),
    {},
  );
  const at = (path: string) => places.get(path) ?? START;
  const pathOn = (line: number) => fields[Math.ceil(line / 2) - 1]?.path ?? '';
  const told = (line: number, one: Finding): Finding => ({
    ...one,
    ...at(pathOn(line)),
    field: pathOn(line),
  });
  const judged = 'refusals' in parsed ? parsed.refusals : parsed.warnings;
  const findings = judged.map(({ line, message, remedy, severity }) =>
    told(line, { ...finding(message, remedy), severity }),
  );
  if ('refusals' in parsed) return { texts, findings };

  const blocks: Document['blocks'] = parsed.document.blocks;
  const onLine = new Map(
    blocks.flatMap((block) => (block.kind === 'leaf' ? [[block.leaf.position.line, block]] : [])),
  );
  fields.forEach(({ path }, index) => {
    const line = 2 * index + 1;
    const leaf = wordsOf(onLine.get(line));
    if (leaf === undefined) findings.push(told(line, finding('mise en forme interdite ici', NO_MARKS)));
    else texts.set(path, { ...leaf, index: 0, sentences: [], position: at(path) });
  });
  const hidden = findInDocument(parsed.document).map((one) => told(one.line, one));
  return { texts, findings: [...findings, ...hidden] };
}

/** The texts of a list field, in order. */
export const textsOf = (texts: ReadonlyMap<string, Leaf>, field: string): Leaf[] =>
  [...texts].filter(([path]) => path.startsWith(`${field}.`)).map(([, leaf]) => leaf);
