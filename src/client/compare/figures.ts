/** Whether the figures of two communiqués may be compared: the same verdicts as on the pages of neighbours. */
import { element, linkTo } from '../elements.ts';
import { comparedAmong, type Measured } from '#text/comparable.ts';
import type { SideFigure } from './side-file.ts';

type Measure = SideFigure & { measured: Measured };
const isMeasure = (figure: SideFigure): figure is Measure => figure.measured !== undefined;

/** The few marks of these sentences: the whole of French typography weighs more than they do. */
const spaced = (text: string): string =>
  text
    .replaceAll('« ', '«\u202F')
    .replace(/ (?=[»;])/g, '\u202F')
    .replaceAll(' :', '\u00A0:');

const named = ({ url, measured }: Measure) => linkTo(url, spaced(measured.title));

/** What may be compared, then what tempts and may not, with the reasons; in one line, that nothing tempts. */
export function verdicts(figures: readonly SideFigure[]): HTMLElement[] {
  // Both may give one figure.
  const each = [...new Map(figures.filter(isMeasure).map((one) => [one.url, one])).values()];
  const { series, refused } = comparedAmong(each, ({ measured }) => measured);
  if (series.length + refused.length === 0)
    return [
      element(
        'p',
        'small',
        spaced('Parmi ces chiffres, deux ne se mesurent jamais dans la même unité : rien à comparer.'),
      ),
    ];
  const because = refused.map(({ a, b, reasons }) =>
    element('li', '', named(a), ' et ', named(b), spaced(` : ${reasons.join(' ; ')}.`)),
  );
  return [
    ...series.map((some) =>
      element(
        'div',
        '',
        element('p', '', spaced('Ces chiffres peuvent se comparer :')),
        element('ul', '', ...some.map(({ words, url }) => element('li', '', linkTo(url, words)))),
      ),
    ),
    ...(because.length === 0
      ? []
      : [
          element(
            'details',
            'small',
            element('summary', '', 'Pourquoi ces chiffres ne se comparent pas'),
            element('ul', '', ...because),
          ),
        ]),
  ];
}
