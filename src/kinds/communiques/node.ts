/** A communiqué: its text, and all that the other entries say of it. */
import type { Draft, NodeMaker } from '#graph/builder.ts';
import type { SelfCheck } from '#graph/consistency.ts';
import type { Mention, Note, Office, PagedEntryNode } from '#graph/model.ts';
import type { CoveredNumber } from '#graph/numbers/number-coverage.ts';
import type { CoveredSentence } from '#graph/sentences/coverage.ts';
import type { Novelty } from '#graph/time/novelty.ts';
import { compareDocuments, comparePassages } from '#graph/passages.ts';
import type { Document, Leaf } from '#document/model.ts';
import { textsOf } from '#entries/texts.ts';
import type { DataOf, NodeOf } from '#kinds/registry.ts';
import type { DocumentType } from '#schemas/document-types.ts';
import { typeOf } from './schema.ts';
import { linkErrata, type Erratum } from './errata.node.ts';
import { attachedTo, type Attached } from './attached.node.ts';
import { askedOf, NOT_ASKED_YET } from './asked.node.ts';
import { issuersIn, tellOrganisations, type Issuer } from './bodies.node.ts';
import { notesByDocument } from './notes.node.ts';
import { printedAround, type Printed } from './printed.node.ts';
import { namedThemesOf, recordsOf, themesOf } from './spoken-of.node.ts';

export interface CommuniqueNode extends PagedEntryNode<'communiques'> {
  /** AAAA-MM-JJ */
  date: string;
  year: string;
  document: Document;
  /** What it prints around its text. */
  printed: Printed;
  /** « En clair »: one leaf per sentence, in the editors' words; empty if they wrote none. */
  plain: readonly Leaf[];
  /** What it is, and how it is cited. */
  type: DocumentType;
  /** BCP 47. */
  lang: string;
  /** Who publishes it, in the order of its record: by printed words, or for the editors, who say why. */
  issuers: readonly Issuer[];
  /** Its dossiers, the main one first; none where the site has nothing to tell apart. */
  dossiers: readonly NodeOf<'dossiers'>[];
  /** Sentences that prove something, in reading order: one number each, whatever they prove. */
  notes: readonly Note[];
  /** What it says of commitments, in reading order. */
  mentions: readonly Mention[];
  commitments: readonly NodeOf<'commitments'>[];
  figures: readonly NodeOf<'figures'>[];
  /** Every subject that it touches, in its own words or for the editors. */
  themes: readonly NodeOf<'themes'>[];
  /** Those of them that it names, or that its words tie to something it says. */
  namedThemes: readonly NodeOf<'themes'>[];
  workshops: readonly NodeOf<'workshops'>[];
  events: readonly NodeOf<'events'>[];
  people: readonly NodeOf<'people'>[];
  /** The offices that it gives, in reading order. */
  offices: readonly Office[];
  organisations: readonly NodeOf<'organisations'>[];
  vocabulary: readonly NodeOf<'vocabulary'>[];
  /** Every number of its text, with what accounts for it. */
  numbers: readonly CoveredNumber[];
  /** Every sentence of its text, with what accounts for it. */
  sentences: readonly CoveredSentence[];
  /** What is new in it, against all earlier documents. */
  novelty: readonly Novelty[];
  /** Whether it agrees with itself: announced counts, weekdays. */
  selfChecks: readonly SelfCheck[];
  /** The older documents that it says it corrects, with its words. */
  corrects: readonly Erratum[];
  /** The newer documents that say they correct it. */
  correctedBy: readonly Erratum[];
  previous: CommuniqueNode | undefined;
  next: CommuniqueNode | undefined;
  transcription: DataOf<'transcriptions'> | undefined;
  /** The files, images and videos published with it. */
  attached: Attached | undefined;
}

declare module '#kinds/registry.ts' {
  interface NodeByKind {
    communiques: CommuniqueNode;
  }
}

export const communiques: NodeMaker<'communiques'> = {
  add(build, entry) {
    const { data, document } = entry;
    if (document === undefined) throw new Error(`communiqué without a document: ${entry.id}`);
    const transcription = build.transcriptionOf(entry.id);
    const node: Draft<CommuniqueNode> = {
      ...build.base('communiques', entry, data.title),
      date: data.date,
      year: data.date.slice(0, 4),
      document,
      printed: printedAround(data, transcription),
      plain: textsOf(entry.texts, 'plain'),
      type: typeOf(data),
      lang: data.lang,
      issuers: issuersIn(build, data),
      dossiers: build.shownDossiers(build.dossiers.ofDocument(entry.id)),
      notes: [],
      mentions: [],
      offices: [],
      commitments: [],
      figures: [],
      themes: [],
      namedThemes: [],
      workshops: [],
      events: [],
      people: [],
      organisations: [],
      vocabulary: [],
      ...NOT_ASKED_YET,
      corrects: [],
      correctedBy: [],
      previous: undefined,
      next: undefined,
      transcription,
      attached: attachedTo(build, data, document),
    };
    askedOf(build, entry, node);
    tellOrganisations(build, data, node);
    return node;
  },

  link: linkErrata,

  finish(build, nodes) {
    const notes = notesByDocument(build.evidence);
    for (const node of nodes) {
      node.notes = notes(node);
      Object.assign(node, recordsOf(node.notes));
      const here = ({ passage }: Pick<Mention, 'passage'>) => passage.communique.id === node.id;
      node.mentions = node.commitments
        .flatMap(({ mentions }) => mentions.filter(here))
        .sort((a, b) => comparePassages(a.passage, b.passage));
      node.offices = node.people.flatMap(({ offices }) => offices.filter(here));
      node.themes = themesOf(node);
      node.namedThemes = namedThemesOf(node);
    }
    const inOrder = [...nodes].sort(compareDocuments);
    inOrder.forEach((node, index) => {
      node.previous = inOrder[index - 1];
      node.next = inOrder[index + 1];
    });
  },

  compare: (a, b) => compareDocuments(b, a),
};
