/** What the page of a theme shows of what is tied to it: a theme of a large corpus has thousands. */
import { compareFigures, type Comparison } from '#graph/figures/comparability.ts';
import type { Graph } from '#graph/graph.ts';
import { compare, comparePassages } from '#graph/passages.ts';
import type { FigureNode } from '#kinds/figures/node.ts';
import { SECTIONS } from '#kinds/sections.ts';
import type { ThemeNode } from '#kinds/themes/node.ts';
import { countedAs } from '#schemas/lists.ts';
import { capitalise, count } from '#text/word/agreement.ts';
import { mostTold, threadsOf, type Threads } from './threads.ts';

/** How much a page shows of each. */
const SHOWN = { threads: 8, figures: 6, neighbours: 8 } as const;

/** Another theme, and what ties it to this one. */
export interface ThemeNeighbour {
  theme: ThemeNode;
  /** How many commitments they share. */
  commitments: number;
  /** Do both belong to one workshop? */
  isOfSameWorkshop: boolean;
  /** Do the editors, and not a document, put one of them there? */
  isByEditors: boolean;
}

/** The themes that share most with a theme, the nearest first; not those that it continues or that continue it. */
export function themeNeighbours(theme: ThemeNode): ThemeNeighbour[] {
  const kin = new Set([theme, ...[...theme.continues, ...theme.continuedBy].map(({ node }) => node)]);
  const shared = new Map<ThemeNode, { commitments: number; closeness: number }>();
  for (const { node } of theme.commitments) {
    // What touches more subjects than a list holds is no reason to be in it.
    if (node.themes.length > SHOWN.neighbours) continue;
    for (const link of node.themes) {
      const { commitments, closeness } = shared.get(link.node) ?? { commitments: 0, closeness: 0 };
      // The more subjects it touches, the less it brings them together.
      shared.set(link.node, {
        commitments: commitments + 1,
        closeness: closeness + 1 / node.themes.length,
      });
    }
  }
  // Rounded, so that the order in which the shares are added changes nothing.
  const closenessOf = (one: ThemeNeighbour) => Math.round((shared.get(one.theme)?.closeness ?? 0) * 1e6);
  const colleagues = theme.workshop?.node.themes ?? [];
  return [...new Set([...shared.keys(), ...colleagues])]
    .filter((other) => !kin.has(other))
    .map((other) => ({
      theme: other,
      commitments: shared.get(other)?.commitments ?? 0,
      isOfSameWorkshop: colleagues.includes(other),
      isByEditors: [theme, other].some(({ workshop }) => workshop?.editorial !== undefined),
    }))
    .sort(
      (a, b) =>
        closenessOf(b) - closenessOf(a) ||
        Number(b.isOfSameWorkshop) - Number(a.isOfSameWorkshop) ||
        comparePassages(a.theme.passage, b.theme.passage),
    )
    .slice(0, SHOWN.neighbours);
}

/** The threads of the commitments of a theme that have most to show. */
export function themeThreads(graph: Graph, theme: ThemeNode): Threads {
  const threads = [...theme.threads].sort(
    (a, b) => comparePassages(a.first.passage, b.first.passage) || compare(a.commitment.id, b.commitment.id),
  );
  return threadsOf(mostTold(threads, SHOWN.threads), graph.communiques);
}

/** The newest figures of a theme, and which of them may share a chart. */
export function themeFigures(theme: ThemeNode): { figures: readonly FigureNode[]; comparison: Comparison } {
  const figures = theme.figures
    .map(({ node }) => node)
    .sort((a, b) => comparePassages(b.passage, a.passage) || compare(a.id, b.id))
    .slice(0, SHOWN.figures);
  return { figures, comparison: compareFigures(figures) };
}

/** Themes of one sort, under a title: the stakes of a document, the axes of another. */
export interface ThemeGroup {
  title: string;
  themes: readonly ThemeNode[];
}

/**
 * The themes that no workshop gathers, by sort, in the order of the graph: no list may forget them. Those that are
 * plainly themes come first.
 */
export function themesApart(themes: readonly ThemeNode[], hasWorkshops: boolean): ThemeGroup[] {
  const apart = themes.filter(({ workshop }) => workshop === undefined);
  const sorts = new Map(apart.map(({ themeKind }) => [themeKind.name, countedAs(themeKind).plural]));
  const plain = SECTIONS.themes.singular;
  return [...sorts]
    .sort(([a], [b]) => Number(b === plain) - Number(a === plain))
    .map(([sort, plural]) => ({
      title: sort === plain && hasWorkshops ? `Autres ${plural}` : capitalise(plural),
      themes: apart.filter(({ themeKind }) => themeKind.name === sort),
    }));
}

/** How many themes of each sort, in words: « 15 thématiques », « 5 enjeux ». */
export function countsBySort(themes: readonly ThemeNode[]): string[] {
  const bySort = Map.groupBy(themes, ({ themeKind }) => themeKind.name);
  return [...bySort.values()].flatMap((ofSort) => {
    const [first] = ofSort;
    return first === undefined ? [] : [count(ofSort.length, countedAs(first.themeKind))];
  });
}
