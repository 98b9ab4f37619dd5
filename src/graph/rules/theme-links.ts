import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** A link to a theme that holds in one document only names a document that mentions the commitment. */
export const themeLinks: Rule = ({ entries }) =>
  entries.commitments.flatMap((entry) => {
    const mentioned = entry.data.mentions.map(({ communique }) => communique);
    return entry.data.themes.flatMap((link, index) =>
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
  });
