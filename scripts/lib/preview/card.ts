/** A card of `src/exports/preview.ts` as SVG, in the colours and with the knots of the site. */
import { readFileSync } from 'node:fs';
import type { Card, CardKnot } from '#exports/card.ts';
import { PREVIEW_SIZE } from '#exports/preview.ts';
import type { Graph } from '#graph/graph.ts';
import { typeset } from '#text/typography.ts';
import { ROOT } from '../install.mjs';
import { cutLines, linesOf, lineSvg, readFace, widthOf } from './letters.ts';

const { width: WIDTH, height: HEIGHT } = PREVIEW_SIZE;
const MARGIN = 76;
const SIDE = WIDTH - 2 * MARGIN;
const THREAD_Y = 446;
const KNOT = 15;
/** A title shrinks until it fits in so many lines. */
const TITLE_SIZES = [68, 60, 52, 46];
const TITLE_LINES = 4;
const TITLE_BOTTOM = 368;

/** The light value of a colour of `tokens.css`. */
function token(name: string, css: string): string {
  const [, colour] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(css) ?? [];
  if (colour === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return colour;
}

const LEVEL_TOKEN = {
  fait: 'done',
  'en cours': 'underway',
  annoncé: 'announced',
  attendu: 'expected',
  invité: 'invited',
} as const;

/** Everything that all cards share: colours, fonts. */
export function studio() {
  const css = readFileSync(`${ROOT}/src/styles/tokens.css`, 'utf8');
  const colour = (name: string) => token(name, css);
  return {
    colour,
    title: readFace('title.woff2'),
    text: readFace('text.woff2'),
  };
}

type Studio = ReturnType<typeof studio>;

/** What every card says of the site. */
export type CardSite = Pick<Graph['site'], 'name' | 'official'>;

/** A knot as the pages draw it: its shape says the level, its colour repeats it. */
function knotSvg({ level }: CardKnot, x: number, { colour }: Studio): string {
  const paint = colour(level === undefined ? 'accent' : LEVEL_TOKEN[level]);
  const [left, top, bottom] = [x - KNOT, THREAD_Y - KNOT, THREAD_Y + KNOT];
  const ring = (more: string) =>
    `<circle cx="${x}" cy="${THREAD_Y}" r="${KNOT}" stroke="${paint}" stroke-width="6" ${more}/>`;
  const paper = `fill="${colour('surface')}"`;
  switch (level) {
    case 'en cours':
      return `${ring(paper)}<path d="M${x} ${top}A${KNOT} ${KNOT} 0 0 0 ${x} ${bottom}z" fill="${paint}"/>`;
    case 'annoncé':
      return ring(paper);
    case 'attendu':
      return ring(`${paper} stroke-dasharray="9 6.7"`);
    case 'invité':
      return `<circle cx="${x}" cy="${THREAD_Y}" r="${KNOT + 3}" ${paper}/><path d="M${left + 4} ${THREAD_Y - 11}A${KNOT} ${KNOT} 0 1 0 ${x + KNOT - 4} ${THREAD_Y - 11}" fill="none" stroke="${paint}" stroke-width="6" stroke-linecap="round"/>`;
    default:
      return ring(`fill="${paint}"`);
  }
}

/** The thread, from edge to edge, with its knots and what each says. */
function threadSvg({ knots, isSilent, caption }: Card, tools: Studio): string {
  const { colour, text } = tools;
  const isLabelled = knots.some(({ label }) => label !== undefined);
  const step = Math.min(isLabelled ? SIDE / Math.max(knots.length, 3) : 62, SIDE / Math.max(knots.length, 1));
  const places = knots.map((_, index) => MARGIN + KNOT + 3 + index * step);
  const end = places.at(-1) ?? 0;
  const line = (from: number, to: number, more = '') =>
    `<path d="M${from} ${THREAD_Y}H${to}" stroke="${colour('line-strong')}" stroke-width="4" ${more}/>`;
  const labels = knots.flatMap(({ label }, index) =>
    label === undefined
      ? []
      : cutLines(linesOf(text, typeset(label), 25, step - 24), 2).map((words, row) =>
          lineSvg(text, words, {
            x: (places[index] ?? MARGIN) - KNOT - 3,
            y: THREAD_Y + 54 + row * 31,
            size: 25,
            fill: colour('text-muted'),
          }),
        ),
  );
  const under = isLabelled
    ? ''
    : lineSvg(text, typeset(caption), { x: MARGIN, y: THREAD_Y + 54, size: 27, fill: colour('text-muted') });
  return [
    isSilent ? line(0, end) + line(end, WIDTH, 'stroke-dasharray="14 12"') : line(0, WIDTH),
    ...knots.map((knot, index) => knotSvg(knot, places[index] ?? MARGIN, tools)),
    ...labels,
    under,
  ].join('');
}

/** The sign of the site, its name, and that it is nobody's official voice unless it is. */
function signature({ name, official }: CardSite, { colour, title, text }: Studio): string {
  const accent = colour('accent');
  const y = 582;
  const caveat = official ? '' : 'Site indépendant';
  const sign = `<g transform="translate(${MARGIN} ${y - 29}) scale(1.1)" fill="none" stroke="${accent}" stroke-width="2.6"><path d="M1 24c8 0 6-15 13-15s9 14 17 14h8"/><circle cx="14" cy="9" r="4.3" fill="${colour('surface')}"/><circle cx="31" cy="23" r="4.3" fill="${accent}"/></g>`;
  return [
    sign,
    lineSvg(title, typeset(name), { x: MARGIN + 58, y, size: 32, fill: colour('text') }),
    lineSvg(text, caveat, {
      x: WIDTH - MARGIN - widthOf(text, caveat, 25),
      y,
      size: 25,
      fill: colour('text-muted'),
    }),
  ].join('');
}

/** The card as a whole SVG file, the same bytes for the same words. */
export function cardSvg(card: Card, site: CardSite, tools: Studio): string {
  const { colour, title, text } = tools;
  const words = typeset(card.title);
  const size = TITLE_SIZES.find((one) => linesOf(title, words, one, SIDE).length <= TITLE_LINES) ?? 46;
  const lines = cutLines(linesOf(title, words, size, SIDE), TITLE_LINES);
  const leading = size * 1.16;
  // Short titles hang under the kicker; long ones fill the space down to the thread.
  const top = Math.min(148 + size * 0.9, TITLE_BOTTOM - (lines.length - 1) * leading);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colour('surface')}"/><rect width="${WIDTH}" height="10" fill="${colour('accent')}"/>`,
    lineSvg(text, typeset(card.kicker), { x: MARGIN, y: 96, size: 29, fill: colour('accent') }),
    ...lines.map((line, row) =>
      lineSvg(title, line, { x: MARGIN, y: top + row * leading, size, fill: colour('text') }),
    ),
    threadSvg(card, tools),
    signature(site, tools),
    '</svg>',
  ].join('');
}
