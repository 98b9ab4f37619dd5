/** The story of a theme: what each document says of it, oldest first. */
import type { Draft } from './builder.ts';
import type { CommuniqueNode, Link, ThemeNode, ThemeSaying } from './nodes.ts';
import { compare, comparePassages } from './passages.ts';

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
      link.node.mentions.map(({ passage }) => ({
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
