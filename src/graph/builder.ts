/** Entries → nodes, linked both ways. The nodes are written here and nowhere else. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Place } from '#document/passages.ts';
import type { Kind } from '#schemas/kinds.ts';
import type { TranscriptionData } from '#kinds/transcriptions/schema.ts';
import type { Section } from '#site/sections.ts';
import { entryUrl } from '#site/urls.ts';
import type {
  CommitmentNode,
  CommuniqueNode,
  EventNode,
  FigureNode,
  Link,
  MissingNode,
  OrganisationNode,
  Passage,
  PersonNode,
  RecordNode,
  ThemeNode,
  VocabularyNode,
  WorkshopNode,
} from './nodes.ts';
import { numbersOf, type CoveredNumber } from './number-coverage.ts';
import { Passages } from './passages.ts';
import { quotationKey } from './quotations.ts';

/** A node while it is built. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

export interface NodeByKind {
  organisations: OrganisationNode;
  communiques: CommuniqueNode;
  workshops: WorkshopNode;
  themes: ThemeNode;
  people: PersonNode;
  events: EventNode;
  commitments: CommitmentNode;
  figures: FigureNode;
  vocabulary: VocabularyNode;
  missing: MissingNode;
}
export type NodeKind = keyof NodeByKind;

/** Editorial or proven, as the schemas write it. */
type LinkData = { id: string } & (
  { communique: string; quote: string } | { editorial: string; communique?: string | undefined }
);

/** The drafts of one build, found by kind and id, and what proves what. */
export class Builder {
  readonly content: Content;
  readonly #places: ReadonlyMap<string, Place>;
  readonly #passages = new Passages();
  readonly #transcriptions: ReadonlyMap<string, TranscriptionData>;
  readonly #nodes = new Map<string, unknown>();
  /** What each passage proves, in the order met; sorted when the communiqués are finished. */
  readonly evidence: { passage: Passage; record: RecordNode; proves: string }[] = [];

  constructor(content: Content, places: ReadonlyMap<string, Place>) {
    this.content = content;
    this.#transcriptions = new Map(content.entries.transcriptions.map((entry) => [entry.id, entry.data]));
    this.#places = places;
  }

  add<K extends NodeKind>(kind: K, id: string, node: Draft<NodeByKind[K]>): void {
    this.#nodes.set(`${kind}/${id}`, node);
  }

  /** The draft of an entry that the rules have shown to exist. */
  get<K extends NodeKind>(kind: K, id: string): Draft<NodeByKind[K]> {
    const node = this.#nodes.get(`${kind}/${id}`);
    if (node === undefined) throw new Error(`no entry ${kind}/${id}: the reference rule must run first`);
    return node as Draft<NodeByKind[K]>;
  }

  numbersOf(entry: Entry<'communiques'>): readonly CoveredNumber[] {
    return numbersOf(entry, this.content);
  }

  transcriptionOf(id: string): TranscriptionData | undefined {
    return this.#transcriptions.get(id);
  }

  /** What every node with a page has. */
  base<K extends Section>(
    kind: K,
    entry: Entry<Kind & K>,
    title: string,
  ): { kind: K; id: string; url: string; title: string; path: string } {
    return { kind, id: entry.id, url: entryUrl(kind, entry.id), title, path: entry.path };
  }

  /** The passage that a `quote` field proves; `communique` is the id beside it. */
  passage(entry: Pick<Entry, 'kind' | 'id'>, field: string, communique: string): Passage {
    const place = this.#places.get(quotationKey(entry, field));
    if (place === undefined)
      throw new Error(`no place for ${entry.kind}/${entry.id} ${field}: the quotation rule must run first`);
    return this.#passages.at(this.get('communiques', communique) as unknown as CommuniqueNode, place);
  }

  /** Records that `passage` proves something of `record`. */
  proves(record: Draft<RecordNode> | RecordNode, passage: Passage, proves: string): Passage {
    this.evidence.push({ passage, record: record as RecordNode, proves });
    return passage;
  }

  /** The links of a list field, each to its node. */
  links<K extends NodeKind>(
    entry: Pick<Entry, 'kind' | 'id'>,
    field: string,
    kind: K,
    data: readonly LinkData[],
  ): Link<NodeByKind[K]>[] {
    return data.map((one, index) => this.link(entry, `${field}.${index}`, kind, one));
  }

  link<K extends NodeKind>(
    entry: Pick<Entry, 'kind' | 'id'>,
    field: string,
    kind: K,
    data: LinkData,
  ): Link<NodeByKind[K]> {
    const node = this.get(kind, data.id) as unknown as NodeByKind[K];
    if ('editorial' in data) {
      const { editorial, communique } = data;
      if (communique === undefined) return { node, editorial };
      return { node, editorial, only: this.get('communiques', communique) as CommuniqueNode };
    }
    return { node, passage: this.passage(entry, `${field}.quote`, data.communique) };
  }
}

/** The same link seen from its other end. */
export const backlink = <N>(link: Link<unknown>, node: N): Link<N> =>
  link.passage === undefined ? { ...link, node } : { node, passage: link.passage };

/** Does the link hold in this document? One proven by words holds in all: they say what the thing is. */
export const holdsIn = ({ only }: Link<unknown>, communique: CommuniqueNode): boolean =>
  only === undefined || only.id === communique.id;
