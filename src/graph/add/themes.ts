/** Workshops and themes, each with the words that name it. */
import type { Entry } from '#entries/entry.ts';
import { backlink, type Builder, type Draft } from '../builder.ts';
import type { ThemeNode, WorkshopNode } from '../nodes.ts';

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
    threads: { columns: [], rows: [] },
    newestFigures: [],
    comparison: { series: [], refused: [] },
    neighbours: [],
    vocabulary: [],
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
