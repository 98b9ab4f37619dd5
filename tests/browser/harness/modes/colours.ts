/** In a page: what its colours are as the browser computed them, for whatever measures them. */

export type Rgb = readonly [number, number, number];

/** What is known of the colours of a page. */
export interface Palette {
  /** A computed colour, with this opacity, laid on a ground. */
  over: (color: string, ground: Rgb, opacity?: number) => Rgb;
  /** The contrast of two colours, as WCAG defines it. */
  between: (one: Rgb, other: Rgb) => number;
  /** What is behind what an element holds. */
  groundOf: (element: Element | null) => Rgb;
  /** Its own opacity and that of all that holds it. */
  opacityOf: (element: Element | null) => number;
  /** What it is called in a report. */
  nameOf: (element: Element) => string;
  isSeen: (element: Element) => boolean;
  isOff: (element: Element) => boolean;
}

declare global {
  interface Window {
    palette?: Palette;
  }
}

/** Leaves the palette of the page in it, as it stands on a screen or on paper. */
export function mixHere(isPrinted: boolean): void {
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  const known = new Map<string, readonly [number, number, number, number]>();
  /** Red, green, blue (0 to 255) and opacity (0 to 1) of a computed colour. */
  const channels = (color: string) => {
    let found = known.get(color);
    if (found === undefined && pen) {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = color;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
      known.set(color, (found = [red, green, blue, alpha / 255]));
    }
    return found ?? [0, 0, 0, 1];
  };
  const over = (color: string, ground: Rgb, opacity = 1): Rgb => {
    const [red, green, blue, alpha] = channels(color);
    const mix = (one: number, other: number) => one * alpha * opacity + other * (1 - alpha * opacity);
    return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2])];
  };
  const light = (color: Rgb) => {
    const [red = 0, green = 0, blue = 0] = color.map((channel) => {
      const part = channel / 255;
      return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const between = (one: Rgb, other: Rgb) => {
    const [a, b] = [light(one), light(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const grounds = new Map<Element, Rgb>();
  /** The colour that is behind what an element holds. Paper is white: a printer leaves grounds out. */
  const groundOf = (element: Element | null): Rgb => {
    if (element === null) return [255, 255, 255];
    let ground = grounds.get(element);
    if (ground === undefined) {
      const style = getComputedStyle(element);
      const behind = groundOf(element.parentElement);
      const isInked = !isPrinted || style.getPropertyValue('print-color-adjust') === 'exact';
      grounds.set(element, (ground = isInked ? over(style.backgroundColor, behind) : behind));
    }
    return ground;
  };
  const opacityOf = (element: Element | null): number =>
    element === null ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
  const withClasses = (element: Element) =>
    [element.localName, ...(element instanceof SVGElement ? [] : element.classList)].join('.');
  const nameOf = (element: Element) =>
    `${element.parentElement ? `${withClasses(element.parentElement)} > ` : ''}${withClasses(element)}`;
  const isSeen = (element: Element) =>
    element.checkVisibility({
      visibilityProperty: true,
      opacityProperty: true,
      contentVisibilityAuto: true,
    }) && element.closest('.visually-hidden:not(:focus, :focus-within)') === null;
  const isOff = (element: Element) =>
    element.matches(':disabled') || element.closest('[aria-disabled="true"]') !== null;
  window.palette = { over, between, groundOf, opacityOf, nameOf, isSeen, isOff };
}
