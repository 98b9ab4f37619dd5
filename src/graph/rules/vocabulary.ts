import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import type { DataOf } from '#kinds/registry.ts';
import { foldWords, WordFinder } from '#text/word/finder.ts';
import { contentWords } from '#text/word/likeness.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** What stands for the entry in a document: its forms, what they are short for, and other words that readers use. */
const standsFor = ({ term, also, meaning, equivalents }: DataOf<'vocabulary'>) =>
  new WordFinder(
    [term, ...also, meaning, ...equivalents.map((one) => one.words)].map((words) => ({
      words,
      group: '',
      key: words,
    })),
  );

const OF_CAPITALS = /^\p{Lu}{2,}$/u;
const LEAST_SPELLED = 0.5;

/** A passage uses the entry, or spells it: otherwise it proves nothing of it. */
function idlePassages(entry: Entry<'vocabulary'>): Problem[] {
  const finder = standsFor(entry.data);
  // What an acronym is short for spells it; what a word means is said of other things too.
  const spelled = OF_CAPITALS.test(entry.data.term) ? contentWords(entry.data.meaning) : [];
  return entry.data.passages.flatMap(({ quote }, index) => {
    const said = new Set(contentWords(quote));
    const shared = spelled.filter((word) => said.has(word)).length;
    if ((shared > 0 && shared >= spelled.length * LEAST_SPELLED) || finder.in(quote).length > 0) return [];
    return [
      problemAt(
        entry,
        `passages.${index}.quote`,
        `cette citation n’emploie ni « ${entry.data.term} », ni une de ses autres formes`,
        'citez les mots qui l’emploient, ou ajoutez à « also » la forme que le document écrit',
      ),
    ];
  });
}

/** A document gives an equivalent only if it uses both: the words quoted hold the entry as well. And nobody is his own equivalent. */
export const vocabulary: Rule = ({ entries }) => [
  ...entries.vocabulary.flatMap(idlePassages),
  ...entries.vocabulary.flatMap((entry) => {
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
  }),
];
