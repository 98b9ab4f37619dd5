/** What the words of documents prove of a commitment: its mentions, who is concerned, when it is due, where, for whom. */
import type { Builder, Draft } from '#graph/builder.ts';
import type { Mention, Party } from '#graph/model.ts';
import { saidBy } from '#graph/said.ts';
import type { Entry } from '#entries/entry.ts';
import type { NodeOf } from '#kinds/registry.ts';
import { wordOf } from '#schemas/lists.ts';

/** Fills a new node, and makes each document and organisation know of it. */
export function proveWords(
  build: Builder,
  entry: Entry<'commitments'>,
  node: Draft<NodeOf<'commitments'>>,
): void {
  const { mentions, parties, due, places, beneficiaries } = entry.data;
  node.mentions = mentions.map(
    ({ lead, verb, level: read, nature, summary, communique }, index): Mention => ({
      commitment: node,
      passage: build.proves(
        node,
        build.passage(entry, `mentions.${index}.quote`, communique),
        `mention d’un engagement : ${saidBy({ level: read, nature })}`,
      ),
      lead: lead === undefined ? undefined : build.passage(entry, `mentions.${index}.lead`, communique),
      verb,
      level: read,
      nature,
      summary,
    }),
  );
  parties.forEach(({ organisation: id, role, communique }, index) => {
    const organisation = build.get('organisations', id);
    const passage = build.passage(entry, `parties.${index}.quote`, communique);
    build.proves(node, passage, 'organisme concerné');
    const { label: roleName = role } = wordOf(build.content.site.lists, 'partyRoles', role);
    const party: Party = { commitment: node, organisation, role, roleName, passage };
    node.parties.push(party);
    organisation.parties.push(party);
  });
  if (due !== undefined) {
    const passage = build.proves(node, build.passage(entry, 'due.quote', due.communique), 'échéance');
    node.due = { period: due.period, rhythm: due.rhythm, words: due.words, passage };
  }
  places.forEach(({ words, communique }, index) => {
    const passage = build.passage(entry, `places.${index}.quote`, communique);
    node.places.push({ words, passage: build.proves(node, passage, 'lieu') });
  });
  beneficiaries.forEach(({ words, communique }, index) => {
    const passage = build.passage(entry, `beneficiaries.${index}.quote`, communique);
    node.beneficiaries.push({ words, passage: build.proves(node, passage, 'bénéficiaire') });
  });
}
