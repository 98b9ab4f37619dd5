/** Commitments, each a thread of mentions. */
import type { Entry } from '#entries/entry.ts';
import { textsOf } from '#entries/texts.ts';
import { backlink, type Builder, type Draft } from '#graph/builder.ts';
import type { CommitmentNode, Mention, OrganisationNode, Party } from '#graph/nodes.ts';

export function addCommitment(build: Builder, entry: Entry<'commitments'>): void {
  const { title, level, mentions, themes, parties, due, events } = entry.data;
  const node = {
    ...build.base('commitments', entry, title),
    scale: level,
    plain: textsOf(entry.texts, 'plain'),
    mentions: [] as Mention[],
    themes: build.links(entry, 'themes', 'themes', themes),
    parties: [] as Party[],
    due: undefined,
    extends: [],
    extendedBy: [],
    events: build.links(entry, 'events', 'events', events),
    missing: [],
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
