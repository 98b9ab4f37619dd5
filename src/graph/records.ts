/** The drafts of every kind but communiqués, filled in the order of the kinds: each finds the older ones ready. */
import type { Entry } from '../entries/entry.ts';
import { backlink, type Builder, type Draft } from './builder.ts';
import type {
  Attendance,
  CommitmentNode,
  CommuniqueNode,
  EventNode,
  FigureNode,
  Mention,
  MissingNode,
  Office,
  OrganisationNode,
  Party,
  PersonNode,
  ThemeNode,
  VocabularyNode,
  WorkshopNode,
} from './nodes.ts';

export function addOrganisation(build: Builder, entry: Entry<'organisations'>): void {
  build.add('organisations', entry.id, {
    ...build.base('organisations', entry, entry.data.name),
    data: entry.data,
    issued: [],
    offices: [],
    parties: [],
    attendance: [],
    pays: [],
    letterheads: [],
    communiques: [],
  });
}

export function addWorkshop(build: Builder, entry: Entry<'workshops'>): void {
  const { title, order, passage } = entry.data;
  const node: Draft<WorkshopNode> = {
    ...build.base('workshops', entry, title),
    order,
    passage: build.passage(entry, 'passage.quote', passage.communique),
    themes: [],
  };
  build.proves(node as WorkshopNode, node.passage, 'nom de l’atelier');
  build.add('workshops', entry.id, node);
}

export function addTheme(build: Builder, entry: Entry<'themes'>): void {
  const { title, kind, order, passage } = entry.data;
  const node: Draft<ThemeNode> = {
    ...build.base('themes', entry, title),
    themeKind: kind,
    order,
    passage: build.passage(entry, 'passage.quote', passage.communique),
    workshop: undefined,
    continues: [],
    continuedBy: [],
    commitments: [],
    figures: [],
    events: [],
    communiques: [],
    chronicle: [],
    silentSince: 0,
  };
  build.proves(node as ThemeNode, node.passage, kind === 'enjeu' ? 'nom de l’enjeu' : 'nom de la thématique');
  build.add('themes', entry.id, node);
}

/** Once every theme is there: a theme may continue one whose id comes later in the alphabet. */
export function linkTheme(build: Builder, entry: Entry<'themes'>): void {
  const node = build.get('themes', entry.id);
  const self = node as ThemeNode;
  if (entry.data.workshop !== undefined) {
    node.workshop = build.link(entry, 'workshop', 'workshops', entry.data.workshop);
    build.get('workshops', entry.data.workshop.id).themes.push(self);
  }
  for (const link of build.links(entry, 'continues', 'themes', entry.data.continues)) {
    node.continues.push(link);
    build.get('themes', link.node.id).continuedBy.push(backlink(link, self));
  }
}

export function addPerson(build: Builder, entry: Entry<'people'>): void {
  const { name, familyName, offices } = entry.data;
  const node: Draft<PersonNode> = {
    ...build.base('people', entry, name),
    familyName,
    offices: [],
    attendance: [],
    communiques: [],
  };
  const self = node as PersonNode;
  offices.forEach((office, index) => {
    const organisation =
      office.organisation === undefined ? undefined : build.get('organisations', office.organisation);
    const passage = build.proves(
      self,
      build.passage(entry, `offices.${index}.quote`, office.communique),
      'fonction',
    );
    const held: Office = {
      person: self,
      title: office.title,
      organisation: organisation as OrganisationNode | undefined,
      passage,
    };
    node.offices.push(held);
    organisation?.offices.push(held);
  });
  build.add('people', entry.id, node);
}

export function addEvent(build: Builder, entry: Entry<'events'>): void {
  const { title, kind, status, date, attendance, passages, themes } = entry.data;
  const node: Draft<EventNode> = {
    ...build.base('events', entry, title),
    eventKind: kind,
    status,
    period: date.period,
    date: build.passage(entry, 'date.quote', date.communique),
    dateWords: date.words,
    attendance: [],
    passages: [],
    themes: [],
    commitments: [],
    figures: [],
    missing: [],
    communiques: [],
  };
  const self = node as EventNode;
  build.proves(self, node.date, 'date de l’événement');
  attendance.forEach((data, index) => {
    const passage = build.proves(
      self,
      build.passage(entry, `attendance.${index}.quote`, data.communique),
      'présence',
    );
    const actor =
      'person' in data ? build.get('people', data.person) : build.get('organisations', data.organisation);
    const office =
      'offices' in actor && actor.kind === 'people'
        ? actor.offices.find((held) => held.passage.communique.id === data.communique)
        : undefined;
    const presence: Attendance = {
      event: self,
      actor: actor as PersonNode | OrganisationNode,
      role: data.role,
      passage,
      office,
    };
    node.attendance.push(presence);
    (actor.attendance as Attendance[]).push(presence);
  });
  passages.forEach((data, index) => {
    node.passages.push(
      build.proves(self, build.passage(entry, `passages.${index}.quote`, data.communique), 'événement'),
    );
  });
  for (const link of build.links(entry, 'themes', 'themes', themes)) {
    node.themes.push(link);
    build.get('themes', link.node.id).events.push(backlink(link, self));
  }
  build.add('events', entry.id, node);
}

export function addCommitment(build: Builder, entry: Entry<'commitments'>): void {
  const { title, level, mentions, themes, parties, due, events } = entry.data;
  const node = {
    ...build.base('commitments', entry, title),
    scale: level,
    mentions: [] as Mention[],
    themes: build.links(entry, 'themes', 'themes', themes),
    parties: [] as Party[],
    due: undefined,
    extends: [],
    extendedBy: [],
    events: build.links(entry, 'events', 'events', events),
    figures: [],
    communiques: [],
    silentSince: 0,
    comparison: { series: [], refused: [] },
    neighbours: [],
  } as unknown as Draft<CommitmentNode>;
  const self = node as CommitmentNode;
  mentions.forEach((data, index) => {
    const { lead, verb, level: said, nature, summary, communique } = data;
    const passage = build.proves(
      self,
      build.passage(entry, `mentions.${index}.quote`, communique),
      `mention d’un engagement : ${nature}`,
    );
    const introduced =
      lead === undefined ? undefined : build.passage(entry, `mentions.${index}.lead`, communique);
    node.mentions.push({ commitment: self, passage, lead: introduced, verb, level: said, nature, summary });
  });
  node.first = node.mentions[0] as Mention;
  node.last = node.mentions.at(-1) as Mention;
  parties.forEach((data, index) => {
    const organisation = build.get('organisations', data.organisation);
    const passage = build.proves(
      self,
      build.passage(entry, `parties.${index}.quote`, data.communique),
      'organisme concerné',
    );
    const party: Party = {
      commitment: self,
      organisation: organisation as OrganisationNode,
      role: data.role,
      passage,
    };
    node.parties.push(party);
    organisation.parties.push(party);
  });
  if (due !== undefined) {
    const passage = build.proves(self, build.passage(entry, 'due.quote', due.communique), 'échéance');
    node.due = { period: due.period, rhythm: due.rhythm, words: due.words, passage };
  }
  for (const link of node.themes) build.get('themes', link.node.id).commitments.push(backlink(link, self));
  for (const link of node.events) build.get('events', link.node.id).commitments.push(backlink(link, self));
  build.add('commitments', entry.id, node);
}

export function linkCommitment(build: Builder, entry: Entry<'commitments'>): void {
  const node = build.get('commitments', entry.id);
  for (const link of build.links(entry, 'extends', 'commitments', entry.data.extends)) {
    node.extends.push(link);
    build.get('commitments', link.node.id).extendedBy.push(backlink(link, node as CommitmentNode));
  }
}

export function addFigure(build: Builder, entry: Entry<'figures'>): void {
  const { title, communique, alsoSaid, payer, commitments, themes, events } = entry.data;
  const node: Draft<FigureNode> = {
    ...build.base('figures', entry, title),
    data: entry.data,
    passage: build.passage(entry, 'quote', communique),
    alsoSaid: [],
    payer: undefined,
    multipleOf: undefined,
    multiples: [],
    commitments: build.links(entry, 'commitments', 'commitments', commitments),
    themes: build.links(entry, 'themes', 'themes', themes),
    events: build.links(entry, 'events', 'events', events),
  };
  const self = node as FigureNode;
  build.proves(self, node.passage, 'chiffre');
  alsoSaid.forEach((data, index) => {
    node.alsoSaid.push(
      build.proves(self, build.passage(entry, `alsoSaid.${index}.quote`, data.communique), 'chiffre redit'),
    );
  });
  if (payer !== undefined) {
    const organisation = build.get('organisations', payer.organisation);
    node.payer = organisation as OrganisationNode;
    organisation.pays.push(self);
  }
  for (const link of node.commitments)
    build.get('commitments', link.node.id).figures.push(backlink(link, self));
  for (const link of node.themes) build.get('themes', link.node.id).figures.push(backlink(link, self));
  for (const link of node.events) build.get('events', link.node.id).figures.push(backlink(link, self));
  build.add('figures', entry.id, node);
}

export function linkFigure(build: Builder, entry: Entry<'figures'>): void {
  if (entry.data.multipleOf === undefined) return;
  const multiplied = build.get('figures', entry.data.multipleOf);
  const node = build.get('figures', entry.id);
  node.multipleOf = multiplied as FigureNode;
  multiplied.multiples.push(node as FigureNode);
}

export function addVocabulary(build: Builder, entry: Entry<'vocabulary'>): void {
  const node: Draft<VocabularyNode> = {
    kind: 'vocabulary',
    id: entry.id,
    title: entry.data.term,
    path: entry.path,
    data: entry.data,
    passages: [],
  };
  entry.data.passages.forEach((data, index) => {
    const passage = build.passage(entry, `passages.${index}.quote`, data.communique);
    node.passages.push(passage);
    const spoken = build.get('communiques', data.communique);
    if (!spoken.vocabulary.includes(node as VocabularyNode)) spoken.vocabulary.push(node as VocabularyNode);
  });
  build.add('vocabulary', entry.id, node);
}

export function addMissing(build: Builder, entry: Entry<'missing'>): void {
  const event = entry.data.event === undefined ? undefined : build.get('events', entry.data.event);
  const node: MissingNode = {
    kind: 'missing',
    id: entry.id,
    title: entry.data.title,
    path: entry.path,
    data: entry.data,
    event: event as EventNode | undefined,
  };
  event?.missing.push(node);
  build.add('missing', entry.id, node);
}

export function addCommunique(build: Builder, entry: Entry<'communiques'>): void {
  const { data, document } = entry;
  if (document === undefined) throw new Error(`communiqué without a document: ${entry.id}`);
  const issuer = build.get('organisations', data.issuer.organisation);
  const node = {
    ...build.base('communiques', entry, data.title),
    data,
    date: data.date,
    year: data.date.slice(0, 4),
    document,
    issuer: issuer as OrganisationNode,
    notes: [],
    mentions: [],
    unmentioned: { count: 0, latest: [] },
    offices: [],
    commitments: [],
    figures: [],
    themes: [],
    workshops: [],
    events: [],
    people: [],
    organisations: [],
    vocabulary: [],
    numbers: build.numbersOf(entry),
    novelty: [],
    selfChecks: [],
    previous: undefined,
    next: undefined,
    transcription: build.transcriptionOf(entry.id),
  } as unknown as Draft<CommuniqueNode>;
  const self = node as CommuniqueNode;
  issuer.issued.push(self);
  for (const { organisation } of data.letterhead)
    build.get('organisations', organisation).letterheads.push(self);
  build.add('communiques', entry.id, node);
}
