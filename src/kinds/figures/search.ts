/** A figure as the search knows it: the words that give it, and its value. */
import { SECTIONS } from '#kinds/sections.ts';
import type { FigureNode } from './node.ts';
import { formatAmount, formatNumber, isSign } from '#text/number/format.ts';
import { perOf } from '#text/number/money.ts';
import { counted, figureUnit, figureWords } from './words.ts';
import { linksIn, provingIn } from '#search/records/parts.ts';
import { levels, linked, placed, proven, values } from '#search/records/proven.ts';
import type { SearchRecord } from '#search/records/record.ts';
import { stateAfter } from '#views/state.ts';

/** A figure is looked for by its value: « 10 M€ », « 3 000 places », « deux tiers des foyers ». */
function valueNames(figure: FigureNode): string[] {
  const unit = figureUnit(figure);
  const { value, unit: measure } = figure.data;
  if (value === undefined)
    return [unit === undefined ? figureWords(figure) : counted(figureWords(figure), unit)];
  if (unit !== undefined && perOf(measure) !== undefined) return [`${formatAmount(value, 'EUR')} ${unit}`];
  return [isSign(measure) ? formatAmount(value, measure) : `${formatNumber(value)} ${measure}`];
}

export const figureRecord = (node: FigureNode): SearchRecord => ({
  ...proven(SECTIONS.figures.path, node, [node.passage, ...node.alsoSaid], {
    facets: (only) => {
      // Its level and who pays are read where it is quoted, and not where it is said again.
      const isQuoted = only === undefined || only.id === node.passage.communique.id;
      return {
        ...placed(linked(linksIn(node.themes, only))),
        territoire: values(linked(linksIn(node.territories, only))),
        organisme: values(isQuoted && node.payer !== undefined ? [node.payer] : []),
        niveau: levels(isQuoted ? [node.data.level] : []),
      };
    },
    also: [...provingIn(node.themes), ...provingIn(node.territories)],
    names: valueNames(node),
  }),
  state: stateAfter(node),
});
