/** Entries → nodes, linked both ways. The nodes are written here and by their kinds, and nowhere else. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { placesOf, saidAt, type Place } from '#document/passages.ts';
import type { DataOf, NodeKind, NodeOf } from '#kinds/registry.ts';
import type { Section } from '#kinds/sections.ts';
import { valueAt } from '#schemas/value-at.ts';
import { entryUrl, sentenceUrl } from '#site/urls.ts';
import type { Link, PagedEntryNode, Passage, RecordNode } from './model.ts';
import { Dossiers } from './dossiers.ts';
import { standingOf } from './standing.ts';
import { DocumentsInTime } from './time/documents-in-time.ts';

/** A node while it is built. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** How a kind makes its nodes: all kinds add theirs, then each links its own, then each finishes them, in order of reference. */
export interface NodeMaker<K extends NodeKind> {
  /** The node of an entry. Its references lead to older kinds, whose nodes are there: it adds itself to what these are referred by. */
  add(build: Builder, entry: Entry<K>): Draft<NodeOf<K>>;
  /** References to entries of its own kind: once all nodes are there. */
  link?(build: Builder, entry: Entry<K>, node: Draft<NodeOf<K>>): void;
  /** What can be told once every node is linked. */
  finish?(build: Builder, nodes: readonly Draft<NodeOf<K>>[]): void;
  /** The order in which the graph lists them. */
  compare(a: NodeOf<K>, b: NodeOf<K>): number;
}

/** Editorial or proven, as the schemas write it. */
type LinkData = { id: string } & (
  { communique: string; quote: string } | { editorial: string; communique?: string | undefined }
);

/** Words of a document that prove something of a record. */
export interface Evidence {
  passage: Passage;
  record: RecordNode;
  proves: string;
}

/** An entry that quotes. */
type Proving = Pick<Entry, 'kind' | 'id' | 'data'>;

/** What a place of a communiqué says, with its address. */
export function passageAt(communique: NodeOf<'communiques'>, place: Place): Passage {
  const { words, sentence, anchor } = saidAt(communique.document, place);
  const { leaf, start, end } = place;
  return { communique, words, sentence, anchor, url: sentenceUrl(communique.id, anchor), leaf, start, end };
}

/** The drafts of one build, found by kind and id, and what proves what. */
export class Builder {
  readonly content: Content;
  readonly #transcriptions: ReadonlyMap<string, DataOf<'transcriptions'>>;
  readonly #nodes = new Map<NodeKind, Map<string, unknown>>();
  /** What each passage proves, in the order met; sorted when the communiqués are finished. */
  readonly evidence: Evidence[] = [];
  /** Of which dossier each document and thread is. */
  readonly dossiers: Dossiers;
  #inTime: DocumentsInTime | undefined;

  constructor(content: Content) {
    this.content = content;
    this.dossiers = new Dossiers(content);
    this.#transcriptions = new Map(content.entries.transcriptions.map(({ id, data }) => [id, data]));
  }
  add<K extends NodeKind>(kind: K, id: string, node: Draft<NodeOf<K>>): void {
    this.#ofKind(kind).set(id, node);
  }

  /** The draft of an entry that the rules have shown to exist. */
  get<K extends NodeKind>(kind: K, id: string): Draft<NodeOf<K>> {
    const node = this.#ofKind(kind).get(id);
    if (node === undefined) throw new Error(`no entry ${kind}/${id}: the reference rule must run first`);
    return node;
  }

  /** {@link get}, as others may keep it. */
  node<K extends NodeKind>(kind: K, id: string): NodeOf<K> {
    return this.get(kind, id) as NodeOf<K>;
  }

  /** Every draft of a kind, by id. */
  drafts<K extends NodeKind>(kind: K): Draft<NodeOf<K>>[] {
    return [...this.#ofKind(kind).values()];
  }

  /** Every communiqué, by time and by dossier. To be asked for once all are there. */
  get inTime(): DocumentsInTime {
    this.#inTime ??= new DocumentsInTime(this.drafts('communiques'), this.dossiers);
    return this.#inTime;
  }

  /** The dossiers that a reader is told of: none, when there is nothing to tell apart. */
  shownDossiers(ids: readonly string[]): Draft<NodeOf<'dossiers'>>[] {
    return this.dossiers.areSeveral ? ids.map((id) => this.get('dossiers', id)) : [];
  }

  transcriptionOf(id: string): DataOf<'transcriptions'> | undefined {
    return this.#transcriptions.get(id);
  }

  /** What every node with a page has. */
  base<K extends Section & NodeKind>(kind: K, entry: Entry<K>, title: string): PagedEntryNode<K> {
    const { id, path, data } = entry;
    return { kind, id, url: entryUrl(kind, id), title, path, data, ...standingOf(entry, this.content) };
  }

  /** The passage that a `quote` field proves; `communique` is the id beside it. */
  passage(entry: Proving, field: string, communique: string): Passage {
    const spoken = this.node('communiques', communique);
    const quote = valueAt(entry.data, field.split('.'));
    const [place] = typeof quote === 'string' ? placesOf(spoken.document, quote) : [];
    if (place === undefined)
      throw new Error(`no place for ${entry.kind}/${entry.id} ${field}: the quotation rule must run first`);
    return passageAt(spoken, place);
  }

  /** Records that `passage` proves something of `record`. */
  proves(record: RecordNode, passage: Passage, proves: string): Passage {
    this.evidence.push({ passage, record, proves });
    return passage;
  }

  /** The links of a list field, each to its node. */
  links<K extends NodeKind>(
    entry: Proving,
    field: string,
    kind: K,
    data: readonly LinkData[],
  ): Link<NodeOf<K>>[] {
    return data.map((one, index) => this.link(entry, `${field}.${index}`, kind, one));
  }

  link<K extends NodeKind>(entry: Proving, field: string, kind: K, data: LinkData): Link<NodeOf<K>> {
    const node = this.node(kind, data.id);
    if (!('editorial' in data))
      return { node, passage: this.passage(entry, `${field}.quote`, data.communique) };
    const { editorial, communique } = data;
    if (communique === undefined) return { node, editorial };
    return { node, editorial, only: this.node('communiques', communique) };
  }

  #ofKind<K extends NodeKind>(kind: K): Map<string, Draft<NodeOf<K>>> {
    const known = this.#nodes.get(kind) ?? new Map<string, unknown>();
    this.#nodes.set(kind, known);
    // The map of a kind holds its drafts alone: `add` sees to it.
    return known as Map<string, Draft<NodeOf<K>>>;
  }
}
