import { frenchNumbersOfQuote } from '#document/languages.ts';
import { leavesOf, type Document } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { matchingForm } from '#text/matching.ts';
import { numbersIn } from '#text/number/reader.ts';
import { approximationAtEndOf } from '../approximations.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** Words of a communiqué, their numbers as French writes them. */
type Reading = (words: { communique: string; quote: string }) => string;

/** What the document says just before the words of `quote`. */
function textBefore(document: Document | undefined, quote: string): string {
  const place = document && placesOf(document, quote)[0];
  const leaf = place && leavesOf(document)[place.leaf];
  return leaf === undefined ? '' : matchingForm(leaf.text.slice(0, place?.start));
}

/** The reservation of a figure is the one that the document makes, and its quotation shows it. */
function explainApproximation(
  { approximation, quote }: Entry<'figures'>['data'],
  document: Document | undefined,
  quotedBefore: string,
): [field: string, message: string, remedy: string] | undefined {
  const said = approximationAtEndOf(quotedBefore);
  const unquoted = said ?? approximationAtEndOf(textBefore(document, quote) + quotedBefore);
  if (said === undefined && unquoted !== undefined) {
    const remedy = 'citez aussi ces mots : ils réservent le chiffre';
    return ['quote', `le document dit « ${unquoted} » devant ce nombre`, remedy];
  }
  if (said === approximation) return undefined;
  return said === undefined
    ? [
        'approximation',
        `la citation ne dit pas « ${approximation} »`,
        'retirez ce champ, ou citez aussi ces mots',
      ]
    : ['approximation', `la citation dit « ${said} »`, `écrivez approximation: ${said}`];
}

function figureProblems(entry: Entry<'figures'>, document: Document | undefined, read: Reading): Problem[] {
  const { data } = entry;
  const problems: Problem[] = [];
  const refuse = (field: string, message: string, remedy: string) =>
    problems.push(problemAt(entry as unknown as Entry, field, message, remedy));
  // What is counted has no unit of measure: « 3 000 places ».
  const measure = data.unit === 'EUR' || data.unit === '%' ? data.unit : undefined;
  const numbers = numbersIn(read(data)).filter(({ form }) => form !== 'ordinal');
  if (!numbers.some(({ value }) => value === data.value)) {
    const said = numbers.map(({ value }) => value).join(', ');
    refuse(
      'value',
      said === ''
        ? 'la citation ne contient aucun nombre'
        : `la citation vaut ${said}, le champ dit ${data.value}`,
      'corrigez la valeur, ou citez les mots qui la donnent',
    );
  } else if (!numbers.some(({ value, unit }) => value === data.value && unit === measure)) {
    const unit = numbers.find(({ value }) => value === data.value)?.unit;
    if (unit === undefined)
      refuse(
        'unit',
        `la citation ne dit pas « ${data.value} ${data.unit} »`,
        'écrivez ce qui est compté, ou citez l’unité',
      );
    else refuse('unit', `la citation est en ${unit}, le champ dit « ${data.unit} »`, `écrivez ${unit}`);
  }
  if (data.value < 0 && data.unit !== 'EUR' && data.unit !== '%') {
    refuse('value', `négatif impossible pour l’unité « ${data.unit} »`, 'vérifiez le signe');
  }
  const counted = numbers.find(({ value }) => value === data.value);
  if (counted !== undefined) {
    const wrong = explainApproximation(data, document, matchingForm(data.quote.slice(0, counted.start)));
    if (wrong !== undefined) refuse(...wrong);
  }
  if ((data.nature === 'multiple') !== (data.multipleOf !== undefined)) {
    refuse(
      'nature',
      '« multiple » et « multipleOf » vont ensemble',
      'donnez le chiffre multiplié, ou une autre nature',
    );
  }
  if (data.counts !== undefined && !data.counts.startsWith(data.unit))
    refuse(
      'counts',
      `ce chiffre compte des « ${data.unit} », non des « ${data.counts} »`,
      'corrigez l’un des deux',
    );
  if (data.nature !== 'dénombrement' && data.level === undefined)
    refuse('level', 'niveau absent', 'lisez-le dans le verbe : fait, en cours, annoncé, attendu ou invité');
  if ((data.level === undefined) !== (data.verb === undefined))
    refuse('verb', 'un niveau se lit dans un verbe', 'donnez « level » et « verb », ou ni l’un ni l’autre');
  for (const [index, { quote, communique }] of data.alsoSaid.entries()) {
    if (!numbersIn(read({ quote, communique })).some(({ value }) => value === data.value)) {
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
export const figures: Rule = ({ entries }) => {
  const documents = new Map(entries.communiques.map(({ id, document }) => [id, document]));
  const languages = new Map(entries.communiques.map(({ id, data }) => [id, data.lang]));
  const read: Reading = ({ communique, quote }) =>
    frenchNumbersOfQuote(documents.get(communique), quote, languages.get(communique) ?? 'fr');
  return entries.figures.flatMap((entry) =>
    figureProblems(entry, documents.get(entry.data.communique), read),
  );
};
