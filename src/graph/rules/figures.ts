import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { wordsOf } from '#schemas/lists.ts';
import { measureWords, saysMeasure } from '#text/number/measure.ts';
import { documentsOf } from '../documents.ts';
import { problemAt } from '../problem-at.ts';
import type { QuotedQuantity } from '../numbers/leaf-quantities.ts';
import { claimsIn, explainReserve, measureField, meantIn, type Refuse } from '../figures/number.ts';
import { explainChange, explainWholeNamed } from '../figures/change.ts';
import { explainLeftOut } from '../figures/cut.ts';
import { explainPart } from '../figures/part.ts';
import { explainWide } from '../figures/wide.ts';
import { explainRate } from '../figures/rate.ts';
import { explainAccents, mayBeNegative } from '../figures/measure.ts';
import { explainSum } from '../figures/sum.ts';
import { explainDash } from '../figures/dash.ts';
import { ANY, type NearRule } from './rule.ts';

type Figure = Entry<'figures'>['data'];

/** How much is said once, and can be. */
function explainMeasure(data: Figure, refuse: Refuse): void {
  const { value, range, share, unit, why } = data;
  if ([value, range, share].filter((one) => one !== undefined).length !== 1)
    refuse(
      measureField(data),
      'un chiffre est une valeur, un intervalle ou une part',
      'donnez « value », « range » ou « share », et un seul des trois',
    );
  if (range !== undefined && range.from >= range.to)
    refuse(
      'range',
      `« ${measureWords(data, String)} » n’est pas un intervalle`,
      'écrivez la plus petite borne dans « from »',
    );
  if (value !== undefined && value < 0 && !mayBeNegative(data))
    refuse(
      'value',
      `négatif impossible pour l’unité « ${unit} »`,
      'vérifiez le signe ; si c’est un solde ou une variation, dites-le dans « why »',
    );
  if (share !== undefined && (share.of < 0 || share.of > share.among) && why === undefined)
    refuse(
      'share',
      `« ${measureWords(data, String)} » : une part dépasse son tout`,
      'vérifiez-la, ou dites dans « why » pourquoi',
    );
}

/** « 140 % des places » is more than all of them. */
function explainWhole(data: Figure, after: string, refuse: Refuse): void {
  const { value, unit, nature, why } = data;
  const isPart = nature === 'part' || /^ (?:des? |du |d')/.test(after);
  if (unit === '%' && isPart && Math.abs(value ?? 0) > 100 && why === undefined)
    refuse(
      'value',
      `« ${value} % » d’un tout en dépasse la totalité`,
      'vérifiez la valeur, ou dites dans « why » pourquoi',
    );
}

function explainNature(data: Figure, needsLevel: boolean, refuse: Refuse): void {
  const { nature, multipleOf, sumOf, counts, unit, level, verb, levelWhy, why } = data;
  if (multipleOf !== undefined ? nature !== 'multiple' : nature === 'multiple' && why === undefined)
    refuse(
      'nature',
      '« multiple » et « multipleOf » vont ensemble',
      'donnez le chiffre multiplié, ou une autre nature ; si aucune fiche ne dit ce qui est multiplié, dites-le dans « why »',
    );
  if ((nature === 'somme') !== sumOf.length > 1)
    refuse(
      'nature',
      '« somme » et « sumOf » vont ensemble',
      'donnez les chiffres additionnés, ou une autre nature',
    );
  if (counts !== undefined && !counts.startsWith(unit))
    refuse('counts', `ce chiffre compte des « ${unit} », non des « ${counts} »`, 'corrigez l’un des deux');
  if (level === undefined && needsLevel)
    refuse(
      'level',
      'niveau absent',
      'lisez-le dans le verbe : fait, en cours, annoncé, attendu ou invité ; si la phrase n’a pas de verbe, donnez « level », et dites pourquoi dans « levelWhy »',
    );
  if (level !== undefined && verb === undefined && levelWhy === undefined)
    refuse(
      'verb',
      'un niveau se lit dans un verbe',
      'citez ce verbe dans « verb » ; s’il n’y en a pas, dites pourquoi ce niveau dans « levelWhy »',
    );
  if (level === undefined && verb !== undefined)
    refuse(
      'level',
      `niveau absent, alors que « ${verb} » en dit un`,
      'donnez « level », ou retirez « verb »',
    );
}

type Reading = (communique: string, quote: string) => QuotedQuantity[];

function figureProblems(
  entry: Entry<'figures'>,
  read: Reading,
  figures: ReadonlyMap<string, Figure>,
  needsLevel: (nature: string) => boolean,
): Problem[] {
  const { data } = entry;
  const problems: Problem[] = [];
  const refuse: Refuse = (field, message, remedy) => {
    problems.push(problemAt(entry, field, message, remedy));
  };
  explainMeasure(data, refuse);
  const meant = meantIn(read(data.communique, data.quote), data, refuse);
  if (meant !== undefined) {
    explainReserve(meant, data, refuse);
    explainRate(meant, data, refuse);
    explainWhole(data, meant.wordsAfter, refuse);
    explainDash(data, meant, refuse);
    explainAccents(meant, data, refuse);
    explainLeftOut(meant, data, refuse);
    explainPart(meant, data, refuse);
    explainChange(meant, data, refuse);
    explainWholeNamed(meant, data, refuse);
    explainWide(meant, data, refuse);
    if (meant.quantity.form === 'multiple' && data.nature !== 'multiple')
      refuse('nature', `« ${meant.quantity.words} » dit combien de fois`, 'écrivez nature: multiple');
  }
  explainNature(data, needsLevel(data.nature), refuse);
  explainSum(data, figures, refuse);
  for (const [index, { communique, quote }] of data.alsoSaid.entries())
    if (!read(communique, quote).some(({ quantity }) => saysMeasure(quantity, data)))
      refuse(
        `alsoSaid.${index}.quote`,
        `cette citation ne dit pas ${measureWords(data, String)}`,
        'citez un passage qui redit ce nombre',
      );
  return problems;
}

/** A figure is what its words say: value, unit, approximation. */
export const figures: NearRule = ({ entries, site }, isAsked = ANY) => {
  const documents = documentsOf({ entries });
  const languages = new Map(entries.communiques.map(({ id, data }) => [id, data.lang]));
  const read: Reading = (communique, quote) =>
    claimsIn(documents.get(communique), quote, languages.get(communique) ?? 'fr');
  const known = new Map(entries.figures.map(({ id, data }) => [id, data]));
  const natures = new Map(wordsOf(site.lists, 'figureNatures').map((word) => [word.name, word]));
  // A nature that no list holds is the business of another rule.
  const needsLevel = (nature: string) => natures.get(nature)?.isWithoutLevel !== true;
  return entries.figures.filter(isAsked).flatMap((entry) => figureProblems(entry, read, known, needsLevel));
};
