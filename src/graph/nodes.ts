/**
 * What all entries say together. A node is an entry whose references are links, both ways:
 * what it refers to (written by the editor) and what refers to it (computed).
 * Nothing here changes once built.
 */
import type { Document, Leaf } from '#document/model.ts';
import type { CommitmentData } from '#kinds/commitments/schema.ts';
import type { CommuniqueData } from '#kinds/communiques/schema.ts';
import type { EventData } from '#kinds/events/schema.ts';
import type { FigureData } from '#kinds/figures/schema.ts';
import type { Level, Nature } from '#schemas/levels.ts';
import type { MissingData } from '#kinds/missing/schema.ts';
import type { OrganisationData } from '#kinds/organisations/schema.ts';
import type { PageData } from '#kinds/pages/schema.ts';
import type { SearchPromise } from '#schemas/search-contract.ts';
import type { SiteData } from '#schemas/site.ts';
import type { TranscriptionData } from '#kinds/transcriptions/schema.ts';
import type { VocabularyData } from '#kinds/vocabulary/schema.ts';
import type { Comparison } from './comparability.ts';
import type { SelfCheck } from './consistency.ts';
import type { DeadlineNode } from './deadlines.ts';
import type { KeptWords } from './kept.ts';
import type { EventKit } from '#views/kits.ts';
import type { Novelty } from './novelty.ts';
import type { CoveredNumber } from './number-coverage.ts';
import type { PassingThread } from '#views/passing.ts';
import type { ThreadFilter } from '#views/thread-lists.ts';
import type { Threads } from '#views/threads.ts';

/** The exact words of a document that prove something, with their address. */
export interface Passage {
  communique: CommuniqueNode;
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
  | { node: N; editorial: string; passage?: never; only?: CommuniqueNode };

interface NodeBase {
  id: string;
  /** Address from the root of the host. */
  url: string;
  /** The name that every page shows. */
  title: string;
  /** Source file, from the root of the repository. */
  path: string;
}

export interface OrganisationNode extends NodeBase {
  kind: 'organisations';
  data: OrganisationData;
  issued: readonly CommuniqueNode[];
  offices: readonly Office[];
  parties: readonly Party[];
  attendance: readonly Attendance[];
  pays: readonly FigureNode[];
  letterheads: readonly CommuniqueNode[];
  /** Every document whose words name it in some record, oldest first. */
  communiques: readonly CommuniqueNode[];
}

export interface CommuniqueNode extends NodeBase {
  kind: 'communiques';
  data: CommuniqueData;
  /** AAAA-MM-JJ */
  date: string;
  year: string;
  document: Document;
  /** « En clair »: one leaf per sentence, in the editors' words; empty if they wrote none. */
  plain: readonly Leaf[];
  issuer: OrganisationNode;
  /** Sentences that prove something, in reading order: one number each, whatever they prove. */
  notes: readonly Note[];
  /** What it says of commitments, in reading order. */
  mentions: readonly Mention[];
  /** The threads tied in it, each with what was said before and since. */
  threads: readonly PassingThread[];
  /** Mentioned in an earlier document, not in this one: how many, and the latest mentioned of them. */
  unmentioned: { count: number; latest: readonly CommitmentNode[] };
  commitments: readonly CommitmentNode[];
  figures: readonly FigureNode[];
  /** Every subject that it touches, in its own words or for the editors. */
  themes: readonly ThemeNode[];
  /** Those of them that it names, or that its words tie to something it says. */
  namedThemes: readonly ThemeNode[];
  workshops: readonly WorkshopNode[];
  events: readonly EventNode[];
  people: readonly PersonNode[];
  /** The offices that it gives, in reading order. */
  offices: readonly Office[];
  organisations: readonly OrganisationNode[];
  vocabulary: readonly VocabularyNode[];
  /** Every number of its text, with what accounts for it. */
  numbers: readonly CoveredNumber[];
  /** What is new in it, against all earlier documents. */
  novelty: readonly Novelty[];
  /** Whether it agrees with itself: announced counts, weekdays. */
  selfChecks: readonly SelfCheck[];
  previous: CommuniqueNode | undefined;
  next: CommuniqueNode | undefined;
  transcription: TranscriptionData | undefined;
}

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

export interface WorkshopNode extends NodeBase {
  kind: 'workshops';
  order: number;
  passage: Passage;
  themes: readonly ThemeNode[];
}

export interface ThemeNode extends NodeBase {
  kind: 'themes';
  themeKind: 'thématique' | 'enjeu';
  order: number;
  passage: Passage;
  workshop: Link<WorkshopNode> | undefined;
  /** Older themes that it continues, and newer ones that continue it. */
  continues: readonly Link<ThemeNode>[];
  continuedBy: readonly Link<ThemeNode>[];
  commitments: readonly Link<CommitmentNode>[];
  figures: readonly Link<FigureNode>[];
  events: readonly Link<EventNode>[];
  /** Documents with a passage on the theme itself or on something linked to it, oldest first. */
  communiques: readonly CommuniqueNode[];
  /** What each document says of it, oldest first. */
  chronicle: readonly ThemeSaying[];
  /** How many documents have been published here since the last that speaks of it. */
  silentSince: number;
  /** The threads of its commitments that have most to show. */
  threads: Threads;
  /** Its newest figures, and which of them may share a chart. */
  newestFigures: readonly FigureNode[];
  comparison: Comparison;
  neighbours: readonly ThemeNeighbour[];
  /** The entries whose words stand in a sentence that speaks of it. */
  vocabulary: readonly VocabularyNode[];
}

/** Another theme, and what ties it to this one. */
export interface ThemeNeighbour {
  theme: ThemeNode;
  /** How many commitments they share. */
  commitments: number;
  /** Do both belong to one workshop? */
  isOfSameWorkshop: boolean;
}

/** One passage in the story of a theme, with what it speaks of. */
export interface ThemeSaying {
  passage: Passage;
  subject: RecordNode;
  /** « la nomme », « engagement », « chiffre », « enjeu qui la prolonge »… */
  role: string;
  /** Why the editors tie this to the theme, when the document does not. */
  editorial: string | undefined;
}

export interface Office {
  person: PersonNode;
  /** In the words of the document. */
  title: string;
  organisation: OrganisationNode | undefined;
  passage: Passage;
}

export interface PersonNode extends NodeBase {
  kind: 'people';
  familyName: string;
  offices: readonly Office[];
  attendance: readonly Attendance[];
  communiques: readonly CommuniqueNode[];
}

export interface Attendance {
  event: EventNode;
  actor: PersonNode | OrganisationNode;
  role: 'organise' | 'présente' | 'assiste';
  passage: Passage;
  /** For a person: the office that the same document gives. */
  office: Office | undefined;
  /** The day on which the document gives that office, when it is not a day of the event. */
  officeDay: string | undefined;
}

/** A numbered series of events: those of the corpus, and those that it lacks. */
export interface Series {
  name: string;
  /** By rank, from 1, none left out. */
  members: readonly SeriesMember[];
}

export type SeriesMember = { rank: number } & (
  { event: EventNode; missing?: never } | { missing: MissingNode; event?: never }
);

/** The rank of an event in its series, in the words of a document or by the editors, who say why. */
export type Rank = { series: Series; rank: number } & (
  { passage: Passage; editorial?: never } | { editorial: string; passage?: never }
);

export interface EventNode extends NodeBase {
  kind: 'events';
  eventKind: EventData['kind'];
  status: 'tenu' | 'promis';
  period: string;
  date: Passage;
  dateWords: string;
  attendance: readonly Attendance[];
  passages: readonly Passage[];
  themes: readonly Link<ThemeNode>[];
  commitments: readonly Link<CommitmentNode>[];
  figures: readonly Link<FigureNode>[];
  missing: readonly MissingNode[];
  communiques: readonly CommuniqueNode[];
  rank: Rank | undefined;
  /** What to take away from it; an event that tells nothing but its date has none. */
  kit: EventKit | undefined;
}

/** One place where a document speaks of a commitment: a knot of its thread. */
export interface Mention {
  commitment: CommitmentNode;
  passage: Passage;
  lead: Passage | undefined;
  verb: string;
  level: Level;
  nature: Nature;
  summary: string;
}

export interface Party {
  commitment: CommitmentNode;
  organisation: OrganisationNode;
  role: CommitmentData['parties'][number]['role'];
  passage: Passage;
}

export interface CommitmentNode extends NodeBase {
  kind: 'commitments';
  scale: 'national' | 'régional';
  /** « En clair »: one leaf per sentence, in the editors' words; empty if they wrote none. */
  plain: readonly Leaf[];
  /** Oldest first; never empty. */
  mentions: readonly Mention[];
  first: Mention;
  last: Mention;
  themes: readonly Link<ThemeNode>[];
  parties: readonly Party[];
  due:
    | { period: string | undefined; rhythm: string | undefined; words: string | undefined; passage: Passage }
    | undefined;
  /** Older commitments that it continues, and newer ones that continue it. */
  extends: readonly Link<CommitmentNode>[];
  extendedBy: readonly Link<CommitmentNode>[];
  events: readonly Link<EventNode>[];
  /** Documents that the corpus lacks and that report on an event at which it was to be held, or promised. */
  missing: readonly MissingNode[];
  figures: readonly Link<FigureNode>[];
  /** Which of its figures may share a chart, and which must not be compared. */
  comparison: Comparison;
  communiques: readonly CommuniqueNode[];
  /** How many documents have been published here since the last that mentions it. */
  silentSince: number;
  /** Some others that share a theme with it, the latest mentioned first; not those that it continues or that continue it. */
  neighbours: readonly CommitmentNode[];
}

export interface FigureNode extends NodeBase {
  kind: 'figures';
  data: FigureData;
  passage: Passage;
  alsoSaid: readonly Passage[];
  payer: OrganisationNode | undefined;
  multipleOf: FigureNode | undefined;
  /** Figures given as multiples of this one. */
  multiples: readonly FigureNode[];
  commitments: readonly Link<CommitmentNode>[];
  themes: readonly Link<ThemeNode>[];
  events: readonly Link<EventNode>[];
}

/** Other words for an entry: the words of a document that use both, or the editors' reason. */
export type Equivalent = {
  words: string;
  /** In how many places of the corpus they stand. */ readonly uses: number;
} & ({ passage: Passage; editorial?: never } | { editorial: string; passage?: never });

/** A line of the concordance: the words, and what stands around them in their sentence. */
export interface Use {
  communique: CommuniqueNode;
  anchor: string;
  /** Address of the sentence. */
  url: string;
  before: string;
  words: string;
  after: string;
}

export interface VocabularyNode extends NodeBase {
  kind: 'vocabulary';
  data: VocabularyData;
  passages: readonly Passage[];
  equivalents: readonly Equivalent[];
  /** Every place where the entry, one of its forms or an equivalent stands: oldest first. */
  uses: readonly Use[];
  /** The themes of whose story one of its passages is a sentence. */
  themes: readonly ThemeNode[];
}

export interface MissingNode {
  kind: 'missing';
  id: string;
  title: string;
  path: string;
  data: MissingData;
  event: EventNode | undefined;
  /** When, in French: « 10 juillet 2019 », « entre le … et le … ». */
  when: string;
}

/** An editorial page: title, description and text. */
export interface PageNode {
  id: string;
  data: PageData;
  document: Document;
}

/** A node that has an address of its own. */
export type RecordNode = WorkshopNode | ThemeNode | PersonNode | EventNode | CommitmentNode | FigureNode;

export interface Graph {
  site: SiteData;
  /** Newest first. */
  communiques: readonly CommuniqueNode[];
  /** By first mention, oldest first. */
  commitments: readonly CommitmentNode[];
  themes: readonly ThemeNode[];
  workshops: readonly WorkshopNode[];
  /** Newest first. */
  events: readonly EventNode[];
  /** By family name. */
  people: readonly PersonNode[];
  organisations: readonly OrganisationNode[];
  /** Newest document first, in reading order. */
  figures: readonly FigureNode[];
  vocabulary: readonly VocabularyNode[];
  /** Oldest first. */
  missing: readonly MissingNode[];
  /** What the documents print amiss and that is kept, newest document first. */
  kept: readonly KeptWords[];
  /** Numbered series of events, by name. */
  series: readonly Series[];
  pages: readonly PageNode[];
  /** What the search promises to find. */
  searchContract: readonly SearchPromise[];
  /** The themes that are stakes. */
  stakes: readonly ThemeNode[];
  /** Every commitment across the documents. */
  threads: Threads;
  /** The ways to see some of them only. */
  threadFilters: readonly ThreadFilter[];
  /** What the home page shows: a few of the newest of each, and the threads that run through them. */
  latest: {
    communiques: readonly CommuniqueNode[];
    figures: readonly FigureNode[];
    comparison: Comparison;
    threads: Threads;
  };
  /** Those that have a kit, newest first. */
  kits: readonly EventNode[];
  /** Documents that print a contact, newest first. */
  contacts: readonly CommuniqueNode[];
  /** Promised dates: the earliest first, rhythms last. */
  deadlines: readonly DeadlineNode[];
  /** Newest first; never empty years. */
  years: readonly { year: string; communiques: readonly CommuniqueNode[] }[];
}

export type { Leaf, Level, Nature };
