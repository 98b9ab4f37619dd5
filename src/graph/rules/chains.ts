import { isUnread } from '#entries/content.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** Without the raw file and the chain from it, nothing shows that a text is word for word: the editor is told, its page says so. */
export const chains: Rule = (content) => {
  const transcribed = new Set(content.entries.transcriptions.map(({ data }) => data.communique));
  return content.entries.communiques
    .filter(({ id }) => !transcribed.has(id) && !isUnread(content, 'transcriptions', id))
    .map((entry) =>
      problemAt(
        entry,
        '',
        'aucun fichier brut ne prouve ce texte : sa page ne dira pas qu’il est repris mot pour mot',
        `déposez le texte reçu dans content/sources/${entry.id}.txt, et ses modifications dans content/transcriptions/${entry.id}.yaml`,
        'avertit',
      ),
    );
};
