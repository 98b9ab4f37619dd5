/** A figure as the search knows it: the words that give it, and its value. */
import { SECTIONS } from '#kinds/sections.ts';
import type { FigureNode } from './node.ts';
import { formatAmount, formatNumber, isSign } from '#text/number/format.ts';
import { counted, figureUnit, figureWords } from './words.ts';
import { levels, linked, placed, proven, values } from '#search/records/proven.ts';
import type { SearchRecord } from '#search/records/record.ts';
import { stateAfter } from '#views/state.ts';

/** A figure is looked for by its value: « 10 M€ », « 3 000 places », « deux tiers des foyers ». */
function valueNames(figure: FigureNode): string[] {
  const unit = figureUnit(figure);
  const { value, unit: measure } = figure.data;
  if (value === undefined)
    return [unit === undefined ? figureWords(figure) : counted(figureWords(figure), unit)];
  return [isSign(measure) ? formatAmount(value, measure) : `${formatNumber(value)} ${measure}`];
}

export const figureRecord = (node: FigureNode): SearchRecord => ({
  ...proven(SECTIONS.figures.path, node, [node.passage, ...node.alsoSaid], {
    facets: {
      ...placed(linked(node.themes)),
      territoire: values(node.territories.map((link) => link.node)),
      organisme: values(node.payer === undefined ? [] : [node.payer]),
      niveau: levels([node.data.level]),
    },
    names: valueNames(node),
  }),
  state: stateAfter(node),
});
