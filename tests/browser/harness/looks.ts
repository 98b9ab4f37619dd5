/** How the texts of a page look: two that look the same are as easy to read. */

/**
 * In the page: how each text that is shown looks, told once: its colours, size and weight, and what every element that
 * holds it lays under it. Whatever the rules of colours read of a text is in it; what lays nothing is left out.
 */
export function looksHere(): string[] {
  const NEUTRAL = 'rgba(0, 0, 0, 0) none 1 none none normal auto static';
  const grounds = new Map<Element, string>();
  const groundOf = (element: Element | null): string => {
    if (element === null) return '';
    let ground = grounds.get(element);
    if (ground === undefined) {
      const style = getComputedStyle(element);
      const { backgroundColor, backgroundImage, opacity, filter, clipPath, mixBlendMode, position } = style;
      const clip = style.getPropertyValue('clip');
      const own = [backgroundColor, backgroundImage, opacity, filter, clipPath, mixBlendMode, clip, position];
      const laid = own.join(' ');
      const behind = groundOf(element.parentElement);
      const box = position === 'static' ? '' : ` ${style.zIndex} ${style.transform}`;
      grounds.set(element, (ground = laid === NEUTRAL ? behind : `${behind} > ${laid}${box}`));
    }
    return ground;
  };
  const lettersOf = (element: Element | null): string => {
    if (element === null) return '';
    const { color, fontSize, fontWeight, fontStyle, textShadow, textDecorationLine, textDecorationColor } =
      getComputedStyle(element);
    return [color, fontSize, fontWeight, fontStyle, textShadow, textDecorationLine, textDecorationColor].join(
      ' ',
    );
  };
  const edgeOf = (element: Element) => {
    const { display, borderBottomWidth, borderBottomStyle, borderBottomColor } = getComputedStyle(element);
    return [display, borderBottomWidth, borderBottomStyle, borderBottomColor].join(' ');
  };
  const drawnOf = (element: Element) =>
    ['::before', '::after'].map((pseudo) => {
      const { content, backgroundColor, backgroundImage, position } = getComputedStyle(element, pseudo);
      return content === 'none' || content === 'normal'
        ? ''
        : `${backgroundColor} ${backgroundImage} ${position}`;
    });
  const looks = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    const text = [...element.childNodes]
      .map((node) => (node instanceof Text ? node.data.trim() : ''))
      .join('');
    const isField = element.matches('input:not([type="hidden"]), textarea, select');
    if ((text === '' && !isField) || !element.checkVisibility({ visibilityProperty: true })) continue;
    // A sign alone is judged otherwise than words, and what is off is not judged.
    const kind = [text.length > 1, element.closest(':disabled, [aria-disabled="true"]') === null, isField];
    // A link is told from the words around it.
    const link = element.closest('a');
    const around =
      link === null ? '' : `${edgeOf(link)} ${lettersOf(link)} in ${lettersOf(link.parentElement)}`;
    const own = [element.localName, ...kind, lettersOf(element), ...drawnOf(element)];
    looks.add(`${own.join(' ')} ${around} on${groundOf(element)}`);
  }
  return [...looks];
}
