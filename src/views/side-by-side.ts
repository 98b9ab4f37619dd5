/** Two communiqués, by what they say of the same threads, themes and figures. */
import { beside } from '#text/beside.ts';
import { compareFigures, isMeasure, measured, type Comparison } from '#graph/figures/comparability.ts';
import type { Measured } from '#text/comparable.ts';
import type { Passage } from '#graph/model.ts';
import { comparePassages } from '#graph/passages.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { FigureNode } from '#kinds/figures/node.ts';
import type { ThemeNode } from '#kinds/themes/node.ts';
import type { Level, Nature } from '#schemas/levels.ts';
import type { Pair } from './pairs.ts';

/** How much a page shows: of the words of one side on one thing, and of a list. */
const SHOWN = { words: 3, rows: 24 } as const;

/** Words of one side, with their level if they are a mention, and why the editors tie them if no document does. */
export interface SideWords {
  passage: Passage;
  level: Level | undefined;
  nature: Nature | undefined;
  editorial: string | undefined;
}

/** One thing of which both speak. */
export interface Row {
  title: string;
  url: string;
  /** A newer thread that continues the one of the older document. */
  continuedBy: CommitmentNode | undefined;
  older: readonly SideWords[];
  newer: readonly SideWords[];
}

export interface SideBySide {
  threads: readonly Row[];
  themes: readonly Row[];
  /** What the records tie to one alone: how many threads, and the first of them; the themes that it names. */
  only: Readonly<
    Record<
      'older' | 'newer',
      { count: number; threads: readonly CommitmentNode[]; themes: readonly ThemeNode[] }
    >
  >;
  figures: Readonly<Record<'older' | 'newer', readonly FigureNode[]>>;
  comparison: Comparison;
}

/** The words of a communiqué on a thread. */
export const mentionsIn = (commitment: CommitmentNode, communique: CommuniqueNode): SideWords[] =>
  commitment.mentions
    .filter(({ passage }) => passage.communique.id === communique.id)
    .slice(0, SHOWN.words)
    .map(({ passage, level, nature }) => ({ passage, level, nature, editorial: undefined }));

/** What each document says in the story of a theme, by its id: asked for by each pair of documents that share it. */
const stories = beside((theme: ThemeNode): ReadonlyMap<string, ThemeNode['chronicle']> =>
  Map.groupBy(theme.chronicle, ({ passage }) => passage.communique.id),
);

const storyOf = (theme: ThemeNode, { id }: CommuniqueNode): ThemeNode['chronicle'] =>
  stories(theme).get(id) ?? [];

/** What the story of a theme holds of a document: no words twice, those that a document ties before the editors'. */
export function sayingsIn(theme: ThemeNode, communique: CommuniqueNode): SideWords[] {
  // A number alone, in the cell of a table, says nothing where its row and its column are not.
  const here = storyOf(theme, communique).filter(({ passage }) => /\p{L}/u.test(passage.words));
  const byWords = new Map<string, SideWords>();
  for (const { passage, editorial } of here) {
    const known = byWords.get(passage.words);
    if (known === undefined || (known.editorial !== undefined && editorial === undefined))
      byWords.set(passage.words, { passage, editorial, level: undefined, nature: undefined });
  }
  return [...byWords.values()]
    .sort((a, b) => Number(a.editorial !== undefined) - Number(b.editorial !== undefined))
    .slice(0, SHOWN.words)
    .sort((a, b) => comparePassages(a.passage, b.passage));
}

function threadRows({ older, newer }: Pair): Row[] {
  const known = new Set(older.commitments);
  const same = newer.commitments
    .filter((one) => known.has(one))
    .map((one) => ({ thread: one, continuing: one, continuedBy: undefined }));
  const continued = newer.commitments.flatMap((one) =>
    one.extends
      .filter(({ node }) => known.has(node))
      .map(({ node }) => ({ thread: node, continuing: one, continuedBy: one })),
  );
  return [...same, ...continued].slice(0, SHOWN.rows).map(({ thread, continuing, continuedBy }) => ({
    title: thread.title,
    url: thread.url,
    continuedBy,
    older: mentionsIn(thread, older),
    newer: mentionsIn(continuing, newer),
  }));
}

function themeRows({ older, newer }: Pair): Row[] {
  const both = new Set([...older.themes, ...newer.themes]);
  return [...both]
    .map((theme): Row => ({
      title: theme.title,
      url: theme.url,
      continuedBy: undefined,
      older: sayingsIn(theme, older),
      newer: sayingsIn(theme, newer),
    }))
    .filter((row) => row.older.length > 0 && row.newer.length > 0)
    .slice(0, SHOWN.rows);
}

/** The figures of a communiqué that tell more than how many things it lists. */
export const toldFigures = ({ figures }: CommuniqueNode): FigureNode[] =>
  figures.filter(({ data }) => data.nature !== 'dénombrement').slice(0, SHOWN.rows);

/** What decides whether a figure may be compared; nothing of what is no measure. */
export const measureOf = (figure: FigureNode): Measured | undefined =>
  isMeasure(figure) ? measured(figure) : undefined;

/** What the page of a pair shows. */
export function sideBySide(pair: Pair): SideBySide {
  const { older, newer } = pair;
  const [threads, themes] = [threadRows(pair), themeRows(pair)];
  const shared = new Set(themes.map(({ url }) => url));
  const together = new Set(
    newer.commitments.flatMap((one) => {
      const earlier = [one, ...one.extends.map(({ node }) => node)].filter((node) =>
        older.commitments.includes(node),
      );
      return earlier.length > 0 ? [one, ...earlier] : [];
    }),
  );
  const onlyOf = ({ commitments, namedThemes }: CommuniqueNode) => {
    const alone = commitments.filter((node) => !together.has(node));
    return {
      count: alone.length,
      threads: alone.slice(0, SHOWN.rows),
      themes: namedThemes.filter(({ url }) => !shared.has(url)).slice(0, SHOWN.rows),
    };
  };
  const figures = { older: toldFigures(older), newer: toldFigures(newer) };
  return {
    threads,
    themes,
    only: { older: onlyOf(older), newer: onlyOf(newer) },
    figures,
    comparison: compareFigures([...figures.older, ...figures.newer]),
  };
}
