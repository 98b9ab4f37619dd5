/** A place of the corpus → an element. */
import { communiqueOf, quotation } from '#text/quotation.ts';
import { typeset } from '#text/typeset.ts';
import type { Place } from '#verifier/places.ts';
import { element, linkTo } from '../elements.ts';

/** The words in their sentences, with the document and the way there; and what they leave out, if they are quoted. */
export function placeFigure(
  { document: source, url, before, words, after, omitted }: Place,
  isQuoted = false,
): HTMLElement {
  const shown = typeset(before + words + after);
  const [start, end] = [before.length, before.length + words.length];
  return element(
    'figure',
    '',
    isQuoted && omitted !== ''
      ? element(
          'p',
          'omitted',
          element('b', '', 'Laissé de côté'),
          typeset(` : ${quotation(omitted)}, que le document dit juste à côté.`),
        )
      : '',
    element(
      'blockquote',
      '',
      shown.slice(0, start),
      element('mark', '', shown.slice(start, end)),
      shown.slice(end),
    ),
    element(
      'figcaption',
      '',
      linkTo(url, `Lire la phrase dans ${source.name ?? `le ${communiqueOf(source.date)}`}`),
      `, ${quotation(source.title)}`,
    ),
  );
}
