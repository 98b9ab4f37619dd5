import { foldWords, WordFinder } from '#text/word/finder.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** A document gives an equivalent only if it uses both: the words quoted hold the entry as well. And nobody is his own equivalent. */
export const vocabulary: Rule = ({ entries }) =>
  entries.vocabulary.flatMap((entry) => {
    const forms = [entry.data.term, ...entry.data.also];
    const own = new WordFinder(forms.map((words) => ({ words, group: '', key: words })));
    const refuse = (field: string, message: string, remedy: string) => [
      problemAt(entry, field, message, remedy),
    ];
    return entry.data.equivalents.flatMap((one, index) => {
      const at = `equivalents.${index}`;
      if (forms.some((form) => foldWords(form) === foldWords(one.words)))
        return refuse(`${at}.words`, `« ${one.words} » est l’entrée elle-même`, 'supprimez-le');
      if ('editorial' in one || own.in(one.quote).length > 0) return [];
      return refuse(
        `${at}.quote`,
        `cette citation n’emploie pas « ${entry.data.term} » : elle ne dit pas que c’est la même chose`,
        'citez une phrase qui emploie les deux, ou écrivez « editorial: » et dites pourquoi',
      );
    });
  });
