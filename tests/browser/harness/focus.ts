/** Where the focus of a keyboard is, asked in the page after each key. Sent to a browser as text: it stands alone. */

/** What is asked of the element that has the focus. */
export interface Focus {
  /** Is it the one that is looked for? */
  isThere: boolean;
  /** What it is, for a report. */
  name: string;
  /** What is wrong with it: nothing has it, it is not drawn around, it is off the screen, something stands before it. */
  wrong: string | undefined;
}

/** The focus of the page, and whether it is on an element that this selector finds. */
export function focusHere(wanted: string): Focus {
  const one = document.activeElement;
  if (!(one instanceof HTMLElement) || one === document.body)
    return { isThere: false, name: 'rien', wrong: 'le focus est perdu' };
  const name = `${one.localName} « ${(one.textContent.trim() || one.id).replaceAll(/\s+/gu, ' ').slice(0, 40)} »`;
  const isThere = one.matches(wanted);
  const told = (wrong: string | undefined) => ({ isThere, name, wrong });
  // The text itself, once the first link leads there: what is read next takes the ring.
  if (one.localName === 'main') return told(undefined);
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  // The button inside a date field has the focus, and the browser's own ring: not the field.
  const isInside = one.matches('[type="date"]') && !one.matches(':focus-visible');
  if (!isInside && (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2))
    return told(`contour ${outlineStyle} ${outlineWidth}`);
  // The way to cite a sentence is drawn by the stylesheet, out of the line: the sentence itself is what shows.
  const isDrawn = getComputedStyle(one, '::after').position === 'absolute';
  const shown = isDrawn && one.textContent === '' ? (one.parentElement ?? one) : one;
  const boxes = [...shown.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  if (boxes.length === 0) return told('ne se voit pas');
  const seen = boxes.find(
    ({ top, bottom, left, right }) =>
      bottom > 4 && top < innerHeight - 4 && right > 2 && left < innerWidth - 2,
  );
  if (!seen) return told(`hors de l’écran : ${Math.round(boxes[0]?.top ?? 0)} px sur ${innerHeight}`);
  const [x, y] = [
    (Math.max(seen.left, 0) + Math.min(seen.right, innerWidth)) / 2,
    (Math.max(seen.top, 0) + Math.min(seen.bottom, innerHeight)) / 2,
  ];
  const over = document.elementFromPoint(x, y);
  if (over !== null && !shown.contains(over) && !over.contains(shown))
    return told(`couvert par ${over.localName}.${over.className}`);
  return told(undefined);
}
