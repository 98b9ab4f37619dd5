/** Figures, with what they tell of. */
import type { Entry } from '#entries/entry.ts';
import { backlink, type Builder, type Draft } from '#graph/builder.ts';
import type { FigureNode, OrganisationNode } from '#graph/nodes.ts';

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
