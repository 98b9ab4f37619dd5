/** The story of a theme: what each document says of it, oldest first. */
import { holdsIn, type Draft } from './builder.ts';
import { compareFigures } from './comparability.ts';
import type {
  CommuniqueNode,
  Link,
  Passage,
  ThemeNeighbour,
  ThemeNode,
  ThemeSaying,
  VocabularyNode,
} from './nodes.ts';
import { compare, comparePassages } from './passages.ts';
import { mostTold, threadsOf } from '#views/threads.ts';

function chronicleOf(theme: Draft<ThemeNode>): ThemeSaying[] {
  const why = (link: Link<unknown>) => link.editorial;
  const sayings: ThemeSaying[] = [
    {
      passage: theme.passage,
      subject: theme as ThemeNode,
      role: theme.themeKind === 'enjeu' ? 'nomme l’enjeu' : 'nomme la thématique',
      editorial: undefined,
    },
    ...theme.commitments.flatMap((link) =>
      link.node.mentions
        .filter(({ passage }) => holdsIn(link, passage.communique))
        .map(({ passage }) => ({
          passage,
          subject: link.node,
          role: 'engagement',
          editorial: why(link),
        })),
    ),
    ...theme.figures.flatMap((link) =>
      [link.node.passage, ...link.node.alsoSaid].map((passage) => ({
        passage,
        subject: link.node,
        role: 'chiffre',
        editorial: why(link),
      })),
    ),
    ...theme.continuedBy.map((link) => ({
      passage: link.node.passage,
      subject: link.node,
      role: 'enjeu qui la prolonge',
      editorial: why(link),
    })),
  ];
  return sayings.sort((a, b) => comparePassages(a.passage, b.passage) || compare(a.subject.id, b.subject.id));
}

/** Fills the chronicle of every theme, and the documents that it runs through, oldest first. */
export function finishThemes(themes: readonly Draft<ThemeNode>[]): void {
  for (const theme of themes) {
    theme.chronicle = chronicleOf(theme);
    const documents = new Set<CommuniqueNode>(theme.chronicle.map(({ passage }) => passage.communique));
    theme.communiques = [...documents];
  }
}

/** How much a page shows of each: a theme of a large corpus has thousands. */
const SHOWN = { threads: 12, figures: 6, neighbours: 8 } as const;

function neighboursOf(theme: ThemeNode): ThemeNeighbour[] {
  const kin = new Set([theme, ...[...theme.continues, ...theme.continuedBy].map(({ node }) => node)]);
  const shared = new Map<ThemeNode, { commitments: number; closeness: number }>();
  for (const { node } of theme.commitments)
    for (const link of node.themes) {
      const { commitments, closeness } = shared.get(link.node) ?? { commitments: 0, closeness: 0 };
      // What touches every theme brings none of them closer.
      shared.set(link.node, {
        commitments: commitments + 1,
        closeness: closeness + 1 / node.themes.length,
      });
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
    }))
    .sort(
      (a, b) =>
        closenessOf(b) - closenessOf(a) ||
        Number(b.isOfSameWorkshop) - Number(a.isOfSameWorkshop) ||
        comparePassages(a.theme.passage, b.theme.passage),
    )
    .slice(0, SHOWN.neighbours);
}

/** Where words stand: the document and the sentence. */
const placeOf = ({ communique, anchor }: Passage) => `${communique.id}#${anchor}`;

/** Fills what a theme gathers once commitments, figures and documents are finished. */
export function finishThemeStories(
  themes: readonly Draft<ThemeNode>[],
  vocabulary: readonly VocabularyNode[],
  newestFirst: readonly CommuniqueNode[],
): void {
  const entries = vocabulary.map((entry) => ({ entry, places: entry.passages.map(placeOf) }));
  for (const theme of themes) {
    const commitments = theme.commitments
      .map(({ node }) => node)
      .sort((a, b) => comparePassages(a.first.passage, b.first.passage) || compare(a.id, b.id));
    theme.threads = threadsOf(mostTold(commitments, SHOWN.threads), newestFirst);
    theme.newestFigures = theme.figures
      .map(({ node }) => node)
      .sort((a, b) => comparePassages(b.passage, a.passage) || compare(a.id, b.id))
      .slice(0, SHOWN.figures);
    theme.comparison = compareFigures(theme.newestFigures);
    theme.neighbours = neighboursOf(theme as ThemeNode);
    const spoken = new Set(theme.chronicle.map(({ passage }) => placeOf(passage)));
    theme.vocabulary = entries.flatMap(({ entry, places }) =>
      places.some((place) => spoken.has(place)) ? [entry] : [],
    );
  }
}
