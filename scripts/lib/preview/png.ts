import { Resvg } from '@resvg/resvg-js';

/** An SVG as PNG. No text is left in it: no font is looked for. */
export const pngOf = (svg: string): Buffer =>
  new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
