/**
 * What nodes are made of, whatever their kind: words that prove, links both ways, and what ties two nodes.
 * Nodes are named through the registry of kinds, so that no file needs another kind's.
 */
import type { DataOf, NodeKind, NodeOf } from '#kinds/registry.ts';
import type { Section } from '#kinds/sections.ts';
import type { Level, Nature } from '#schemas/levels.ts';
import type { Standing } from './standing.ts';

/** What every node says of itself. */
export interface EntryNode<K extends NodeKind> {
  kind: K;
  id: string;
  /** The name that every page shows. */
  title: string;
  /** Source file, from the root of the repository. */
  path: string;
  data: DataOf<K>;
}

/** A node that has a page. */
export interface PagedEntryNode<K extends NodeKind> extends EntryNode<K>, Standing {
  /** Address from the root of the host. */
  url: string;
}

/** Any node that has a page. */
export type PagedNode = NodeOf<Section & NodeKind>;

/** A node of which documents say something that their words prove, and that is not itself a document or who speaks. */
export type RecordNode = NodeOf<
  Exclude<Section & NodeKind, 'communiques' | 'dossiers' | 'organisations' | 'replies' | 'vocabulary'>
>;

/** The exact words of a document that prove something, with their address. */
export interface Passage {
  communique: NodeOf<'communiques'>;
  /** The words as the document has them (its own spaces and apostrophes). */
  words: string;
  /** The whole sentences that hold them. */
  sentence: string;
  /** Anchor of the first of these sentences. */
  anchor: string;
  /** Address of that sentence. */
  url: string;
  leaf: number;
  start: number;
  end: number;
}

/** A link to a node: proven by a passage, or made by the editors, who say why. */
export type Link<N> =
  | { node: N; passage: Passage; editorial?: never; only?: never }
  /** `only`: the one document in which the editors' link holds, if it does not hold in all. */
  | { node: N; editorial: string; passage?: never; only?: NodeOf<'communiques'> };

/** A numbered note of a communiqué: a sentence of its text, and all that its words prove. */
export interface Note {
  /** From 1, in reading order. */
  number: number;
  /** Anchor of the sentence. */
  anchor: string;
  leaf: number;
  /** Where the number stands: the end of the sentence, in the leaf's text. */
  at: number;
  /** In reading order. */
  proofs: readonly Proof[];
}

/** A record that some words prove. */
export interface Proof {
  record: RecordNode;
  passage: Passage;
  /** What they prove of it, in a few words: « mention d’un engagement », « chiffre », « fonction »… */
  proves: string;
}

/** One place where a document speaks of a commitment: a knot of its thread. */
export interface Mention {
  commitment: NodeOf<'commitments'>;
  passage: Passage;
  lead: Passage | undefined;
  verb: string;
  level: Level;
  nature: Nature;
  summary: string;
}

/** An organisation in a commitment. */
export interface Party {
  commitment: NodeOf<'commitments'>;
  organisation: NodeOf<'organisations'>;
  /** As a page prints it: « Payeur ». */
  roleName: string;
  /** As the entry writes it: « paie ». */
  role: string;
  passage: Passage;
}

/** An office that a document gives to a person. */
export interface Office {
  person: NodeOf<'people'>;
  /** In the words of the document. */
  title: string;
  organisation: NodeOf<'organisations'> | undefined;
  passage: Passage;
}

/** Who takes part in an event. */
export interface Attendance {
  event: NodeOf<'events'>;
  actor: NodeOf<'people'> | NodeOf<'organisations'>;
  /** A verb: « organise ». */
  role: string;
  /** What schema.org is told of it. */
  like: string;
  passage: Passage;
  /** For a person: the office that the same document gives. */
  office: Office | undefined;
  /** The day on which the document gives that office, when it is not a day of the event. */
  officeDay: string | undefined;
}

/** A numbered series of events: those of the corpus, and those that it lacks. */
export interface Series {
  /** The last part of the address of its page. */
  id: string;
  url: string;
  /** Its name, with its dossier when another has a series of that name. */
  title: string;
  name: string;
  /** Its dossier; none where the site has nothing to tell apart. */
  dossier: NodeOf<'dossiers'> | undefined;
  /** By rank, from 1, none left out. */
  members: readonly SeriesMember[];
}

export type SeriesMember = { rank: number } & (
  { event: NodeOf<'events'>; missing?: never } | { missing: NodeOf<'missing'>; event?: never }
);

/** The rank of an event in its series, in the words of a document or by the editors, who say why. */
export type Rank = { series: Series; rank: number } & (
  { passage: Passage; editorial?: never } | { editorial: string; passage?: never }
);
