import type { Entry } from '../../entries/entry.ts';
import type { Problem } from '../../entries/problem.ts';
import { APPROXIMATIONS } from '../../schemas/figure.ts';
import { matchingWords } from '../../text/matching.ts';
import { numbersIn } from '../../text/numbers.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** « près de » is also read in « Près d'1,5M€ ». */
const approximationIn = (quote: string) =>
  APPROXIMATIONS.find((words) => {
    const stem = matchingWords(words).replace(/ de$/, '');
    return new RegExp(`(?:^|[^\\p{L}])${stem}(?: de | d'|[ ])`, 'iu').test(matchingWords(quote));
  });

function figureProblems(entry: Entry<'figures'>): Problem[] {
  const { data } = entry;
  const problems: Problem[] = [];
  const refuse = (field: string, message: string, remedy: string) =>
    problems.push(problemAt(entry as unknown as Entry, field, message, remedy));
  const numbers = numbersIn(data.quote).filter(({ form }) => form !== 'ordinal');
  if (!numbers.some(({ value }) => value === data.value)) {
    const said = numbers.map(({ value }) => value).join(', ');
    refuse(
      'value',
      said === ''
        ? 'la citation ne contient aucun nombre'
        : `la citation vaut ${said}, le champ dit ${data.value}`,
      'corrigez la valeur, ou citez les mots qui la donnent',
    );
  } else if (
    numbers.some(({ value, unit }) => value === data.value && unit !== undefined && unit !== data.unit)
  ) {
    const unit = numbers.find(({ value }) => value === data.value)?.unit;
    refuse('unit', `la citation est en ${unit}, le champ dit « ${data.unit} »`, `écrivez ${unit}`);
  }
  if (data.value < 0 && data.unit !== 'EUR' && data.unit !== '%') {
    refuse('value', `négatif impossible pour l’unité « ${data.unit} »`, 'vérifiez le signe');
  }
  const said = approximationIn(data.quote);
  if (said !== data.approximation) {
    refuse(
      'approximation',
      said === undefined ? `la citation ne dit pas « ${data.approximation} »` : `la citation dit « ${said} »`,
      said === undefined ? 'retirez ce champ, ou citez aussi ces mots' : `écrivez approximation: ${said}`,
    );
  }
  if ((data.nature === 'multiple') !== (data.multipleOf !== undefined)) {
    refuse(
      'nature',
      '« multiple » et « multipleOf » vont ensemble',
      'donnez le chiffre multiplié, ou une autre nature',
    );
  }
  if (data.nature !== 'dénombrement' && data.level === undefined)
    refuse('level', 'niveau absent', 'lisez-le dans le verbe : fait, en cours, annoncé, attendu ou invité');
  if ((data.level === undefined) !== (data.verb === undefined))
    refuse('verb', 'un niveau se lit dans un verbe', 'donnez « level » et « verb », ou ni l’un ni l’autre');
  for (const [index, { quote }] of data.alsoSaid.entries()) {
    if (!numbersIn(quote).some(({ value }) => value === data.value)) {
      refuse(
        `alsoSaid.${index}.quote`,
        `cette citation ne dit pas ${data.value}`,
        'citez un passage qui redit ce nombre',
      );
    }
  }
  return problems;
}

/** A figure is what its words say: value, unit, approximation. */
export const figures: Rule = ({ entries }) => entries.figures.flatMap(figureProblems);
