import { leavesOf } from '#document/model.ts';
import { allEntries, type Content } from '#entries/content.ts';
import type { Problem } from '#entries/problem.ts';
import { smallForm } from '#text/matching.ts';
import { contentWords } from '#text/word/likeness.ts';
import { ownFieldsOf } from '../told/own-words.ts';
import { allDocuments } from '../quoting/quotable.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** « Aucun document ne parle des familles »: of every document, and of what follows; that something is so, or which it is, is another matter. */
const NONE =
  /(?<!\p{L})(?:aucun|nul|pas un)(?: des)?(?: autres?)? (?:documents?|communiqués?|textes?)(?: publiés?)?(?: ici)? n(?:e |')(?:parle|dit|cite|mentionne|nomme|contient|emploie|évoque|imprime|écrit|précise|indique|donne)(?:nt)?(?: pas)? (?!(?:(?:à|de|d'|par|pour|avec|dans|en|depuis|jusqu'à|sur|chez) ?)?(?:qu(?:e|i|oi|and|els?|elles?) |qu'|combien )|le nom d|s'?i?l? |laquelle|lequel|lesquels|où |quand |comment |pourquoi |qui |ce |(?:de )?cet?t?e? |(?:de )?ces )(?:de |du |des |d'|la |le |les |l')?(?<thing>[^.;:!?]{3,80})/gu;

/** A sentence of some document that holds all of these words. */
function saidIn(content: Content, words: readonly string[]): string | undefined {
  for (const document of allDocuments(content).values())
    for (const leaf of leavesOf(document))
      for (const { start, end } of leaf.sentences) {
        const sentence = leaf.text.slice(start, end);
        const said = contentWords(sentence);
        if (words.every((word) => said.includes(word))) return sentence;
      }
  return undefined;
}

/** What the editors say that no document says, none says: an absence is read by everyone, and proven by nobody. */
export const toldAbsences: Rule = (content) =>
  allEntries(content).flatMap((entry) =>
    ownFieldsOf(entry).flatMap(({ path, value }) =>
      [...smallForm(value).matchAll(NONE)].flatMap(({ groups }): Problem[] => {
        const words = contentWords(groups?.['thing'] ?? '');
        const sentence = words.length === 0 ? undefined : saidIn(content, words);
        return sentence === undefined
          ? []
          : [
              problemAt(
                entry,
                path,
                `un document le dit : « ${sentence} »`,
                'retirez cette absence : le site compte lui-même ce que les documents ne disent pas',
              ),
            ];
      }),
    ),
  );
