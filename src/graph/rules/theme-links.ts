import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** A link to a theme that holds in one document only names a document that mentions the commitment; none is explained where there is one. */
export const themeLinks: Rule = ({ entries }) =>
  entries.commitments.flatMap((entry) => {
    const mentioned = entry.data.mentions.map(({ communique }) => communique);
    const idle =
      entry.data.themesWhy === undefined || entry.data.themes.length === 0
        ? []
        : [problemAt(entry, 'themesWhy', 'cet engagement a une thématique', 'retirez « themesWhy »')];
    const strayed = entry.data.themes.flatMap((link, index) =>
      !('editorial' in link) || link.communique === undefined || mentioned.includes(link.communique)
        ? []
        : [
            problemAt(
              entry,
              `themes.${index}.communique`,
              `le communiqué « ${link.communique} » ne mentionne pas cet engagement`,
              `nommez un de ceux du fil : ${[...new Set(mentioned)].join(', ')}`,
            ),
          ],
    );
    return [...idle, ...strayed];
  });
