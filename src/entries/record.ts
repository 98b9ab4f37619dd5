/** The YAML of a record → plain values, with the place of each → the typed data of its schema, or what is refused. */
import { isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type * as z from 'zod';
import type { Position } from '#document/model.ts';
import type { Complaint } from '#text/complaint.ts';
import { explainIssues } from './explain/explain.ts';
import { explainFolded, isFolded } from './yaml/folded.ts';
import { explainNone } from './no-fields.ts';
import { finding, oncePerLine, type Finding } from './problem.ts';
import { explainKey, explainNode } from './yaml/nodes.ts';
import { explainScalar } from './yaml/scalar.ts';
import { scalar } from './yaml/values.ts';
import { explainSyntax } from './yaml/syntax.ts';

export interface ReadYaml {
  /** Strings, safe numbers written plainly, booleans, arrays, objects; `undefined` if unreadable. */
  value: unknown;
  /** Place of each value, by its dotted path; of each key, by `path#key`. */
  places: ReadonlyMap<string, Position>;
  findings: Finding[];
  /** The paths of the values that YAML joined from several lines. */
  folded: readonly string[];
}

/** Reads one YAML document, without anything that YAML would guess or run. `firstLine` is the line of the file on which `source` starts (from 1). */
export function readYaml(source: string, firstLine = 1): ReadYaml {
  const lines = new LineCounter();
  const reader = new YamlReader(source, lines, firstLine - 1);
  const documents: readonly Document.Parsed[] = parseAllDocuments(source, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    // The reader sees keys written twice itself: the parser compares each with every other.
    uniqueKeys: false,
  });
  const [document] = documents;
  if (!document) return { value: undefined, places: reader.places, findings: [], folded: [] };
  reader.findings.push(...explainSyntax(source, firstLine, documents, (at) => reader.placeOf(at)));
  // Of several documents, none is the whole of the record.
  const isWhole = document.errors.length === 0 && documents.length === 1;
  const value = isWhole ? reader.read(document.contents, '', 0) : undefined;
  return {
    value,
    places: reader.places,
    findings: oncePerLine(reader.findings),
    folded: reader.folded,
  };
}

/** Reads the nodes of one document; `offset` is the number of lines of the file above it. */
export class YamlReader {
  readonly places = new Map<string, Position>();
  readonly findings: Finding[] = [];
  readonly folded: string[] = [];
  readonly #source: string;
  readonly #lines: LineCounter;
  readonly #offset: number;

  constructor(source: string, lines: LineCounter, offset: number) {
    this.#source = source;
    this.#lines = lines;
    this.#offset = offset;
  }

  placeOf(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line: line + this.#offset, column: Math.max(1, col) };
  }

  read(node: Node | null, path: string, depth: number): unknown {
    if (node === null) return '';
    const place = this.placeOf(node.range?.[0] ?? 0);
    this.places.set(path, place);
    const barred = explainNode(node, depth);
    if (barred !== undefined) {
      this.#refuse(barred, place, path);
      return undefined;
    }
    if (isMap<Node, Node | null>(node)) return this.#map(node.items, path, depth);
    if (isSeq<Node>(node))
      return node.items.map((item, index) => this.read(item, within(path, String(index)), depth + 1));
    if (!isScalar(node)) return undefined;
    const value = scalar(node);
    if (isFolded(node, this.#source)) this.folded.push(path);
    const wrong = explainScalar(node, this.#source, value, path);
    if (wrong !== undefined)
      this.#refuse(wrong, wrong.at === undefined ? place : this.placeOf(wrong.at), path);
    return value;
  }

  #map(pairs: readonly Pair<Node, Node | null>[], path: string, depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    for (const pair of pairs) {
      const place = this.placeOf(pair.key.range?.[0] ?? 0);
      const name = isScalar(pair.key) ? String(pair.key.value) : undefined;
      const key = name ?? '';
      const isTwin = name !== undefined && Object.hasOwn(object, name);
      const wrong = explainKey(name, isTwin);
      const inner = within(path, key);
      if (wrong !== undefined) {
        this.#refuse(wrong, place, isTwin ? inner : path);
        continue;
      }
      this.places.set(`${inner}#key`, place);
      object[key] = this.read(pair.value, inner, depth + 1);
      if (pair.value === null) this.places.set(inner, place);
    }
    return object;
  }

  #refuse({ message, remedy }: Complaint, place: Position, field: string): void {
    this.findings.push(finding(message, remedy, place, field));
  }
}

const within = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** The typed data, unless something refuses it. */
export interface Validated<T> {
  data: T | undefined;
  findings: Finding[];
}

/** Validates already read YAML against a schema; `line` is where the record starts in its file. */
export function validate<T>(
  schema: z.ZodType<T>,
  { value, places, findings, folded }: ReadYaml,
  line: number,
): Validated<T> {
  if (value === undefined && findings.length > 0) return { data: undefined, findings };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const none = explainNone(value, { line, column: 1 });
    return { data: undefined, findings: [...findings, none] };
  }
  const said = [...findings, ...explainFolded(schema, value, places, folded)];
  const result = schema.safeParse(value);
  if (result.success) return { data: said.length > 0 ? undefined : result.data, findings: said };
  const explained = explainIssues(schema, value, result.error.issues, places);
  // What YAML misreads, the schema misunderstands: it is told once.
  const isTold = ({ field, line: at }: Finding) =>
    said.some((one) => one.line === at || (one.field !== '' && field.startsWith(one.field)));
  return { data: undefined, findings: [...said, ...explained.filter((one) => !isTold(one))] };
}
