/** The story of a theme: what each document says of it, oldest first. */
import { holdsIn } from '#graph/links.ts';
import type { Link } from '#graph/model.ts';
import { saidBy } from '#graph/said.ts';
import { compare, comparePassages } from '#graph/passages.ts';
import type { NodeOf } from '#kinds/registry.ts';
import { countedAs } from '#schemas/lists.ts';
import { the } from '#text/word/agreement.ts';

type ThemeNode = NodeOf<'themes'>;
type ThemeSaying = ThemeNode['chronicle'][number];

export function chronicleOf(theme: ThemeNode): ThemeSaying[] {
  const why = (link: Link<unknown>) => link.editorial;
  const sayings: ThemeSaying[] = [
    {
      passage: theme.passage,
      subject: theme,
      role: `nomme ${the(countedAs(theme.themeKind))}`,
      state: undefined,
      editorial: undefined,
    },
    ...theme.commitments.flatMap((link) =>
      link.node.mentions
        .filter(({ passage }) => holdsIn(link, passage.communique))
        .map((mention) => ({
          passage: mention.passage,
          subject: link.node,
          role: 'engagement',
          state: saidBy(mention),
          editorial: why(link),
        })),
    ),
    ...theme.figures.flatMap((link) =>
      [link.node.passage, ...link.node.alsoSaid].map((passage) => ({
        passage,
        subject: link.node,
        role: 'chiffre',
        state: link.node.data.level,
        editorial: why(link),
      })),
    ),
    ...theme.continuedBy.map((link) => ({
      passage: link.node.passage,
      subject: link.node,
      role: `${link.node.themeKind.name} qui ${theme.themeKind.gender === 'm' ? 'le' : 'la'} prolonge`,
      state: undefined,
      editorial: why(link),
    })),
  ];
  return sayings.sort((a, b) => comparePassages(a.passage, b.passage) || compare(a.subject.id, b.subject.id));
}
