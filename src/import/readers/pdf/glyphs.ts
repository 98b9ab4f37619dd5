/**
 * A page of a PDF as characters with their places. Read from the operators and not from pdf.js's own text items,
 * which glue an automatic hyphen to its word and put blanks inside words that are painted in several runs.
 */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { Glyph } from './glyph.ts';
import { dotsAmong, withDrawnBullets, type Dot } from './dots.ts';
import { boxesOf, rulesAmong, struckGlyphs, type Rule } from './struck.ts';

export type { Glyph } from './glyph.ts';

/** The names of operators by number: unpdf gives them beside the document. */
export type Operators = Readonly<Record<string, number>>;

type Matrix = [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

interface Font {
  name?: string;
  bold?: boolean;
  italic?: boolean;
}

/** What `save` keeps and `restore` gives back. */
interface State {
  matrix: Matrix;
  font: Font;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  /** The width of a stroke, in units of the page. */
  pen: number;
  /** Colours of what is filled and of what is stroked, « #rrggbb »; empty where they are no plain colour. */
  fill: string;
  stroke: string;
}

type Shown = number | null | { unicode?: string; width?: number; isSpace?: boolean };

const isArtifact = (tag: unknown): boolean =>
  tag === 'Artifact' || (typeof tag === 'object' && tag !== null && 'name' in tag && tag.name === 'Artifact');

/** Nobody sees a line of this colour on a sheet: it crosses nothing. */
const isPale = (colour: string): boolean =>
  /^#[\da-f]{6}$/i.test(colour) &&
  [1, 3, 5].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) >= 0xe6);

/** Every character of a page, in the order in which it is painted. */
export async function glyphsOf(page: PDFPageProxy, ops: Operators): Promise<Glyph[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const glyphs: Glyph[] = [];
  const kept: State[] = [];
  const marks: { id?: number; isArtifact: boolean }[] = [];
  let state: State = {
    matrix: IDENTITY,
    font: {},
    size: 1,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    pen: 1,
    fill: '#000000',
    stroke: '#000000',
  };
  const rules: Rule[] = [];
  const dots: Dot[] = [];
  let line: Matrix = IDENTITY;
  let text: Matrix = IDENTITY;
  let run = 0;

  const move = (x: number, y: number) => {
    line = times(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const show = (shown: readonly Shown[]) => {
    run += 1;
    for (const one of shown) {
      if (one === null) continue;
      if (typeof one === 'number') {
        text = times(text, [1, 0, 0, 1, (-one / 1000) * state.size * state.scale, 0]);
        continue;
      }
      const advance =
        (((one.width ?? 0) / 1000) * state.size + state.charSpacing + (one.isSpace ? state.wordSpacing : 0)) *
        state.scale;
      const at = times(state.matrix, times(text, [1, 0, 0, 1, 0, state.rise]));
      const after = times(
        state.matrix,
        times(text, [1, 0, 0, 1, advance - state.charSpacing * state.scale, 0]),
      );
      glyphs.push({
        text: one.unicode ?? '',
        x: at[4],
        end: after[4],
        y: at[5],
        size: Math.hypot(at[2], at[3]) * state.size,
        bold: state.font.bold === true || /bold|black|heavy|semibold/i.test(state.font.name ?? ''),
        italic: state.font.italic === true || /italic|oblique/i.test(state.font.name ?? ''),
        run,
        content: marks.findLast(({ id }) => id !== undefined)?.id,
        isArtifact: marks.some(({ isArtifact }) => isArtifact),
        isInvisible: state.mode === 3,
        isStruck: false,
      });
      text = times(text, [1, 0, 0, 1, advance, 0]);
    }
  };
  const fontNamed = (name: string): Font => {
    try {
      return page.commonObjs.get(name) as Font;
    } catch {
      // A font that could not be loaded has neither weight nor slant.
      return {};
    }
  };
  const numbers = (args: unknown): number[] => Array.from(args as ArrayLike<number>);
  const matrix = (args: unknown): Matrix => {
    const values = numbers(args);
    return (values.length === 6 ? values : numbers(values[0])) as Matrix;
  };

  const draw = (operator: unknown, path: unknown) => {
    const isStroke = operator === ops['stroke'] || operator === ops['closeStroke'];
    if (!isStroke && operator !== ops['fill'] && operator !== ops['eoFill']) return;
    if (isPale(isStroke ? state.stroke : state.fill)) return;
    const [a, b, c, d] = state.matrix;
    const place = (x: number, y: number): [number, number] => {
      const at = times(state.matrix, [1, 0, 0, 1, x, y]);
      return [at[4], at[5]];
    };
    const pen = isStroke ? state.pen * Math.sqrt(Math.abs(a * d - b * c)) : 0;
    const boxes = boxesOf(numbers(path ?? []), place);
    // A drawing may have more paths than a call has room for arguments.
    for (const rule of rulesAmong(boxes, pen)) rules.push(rule);
    for (const dot of dotsAmong(boxes)) dots.push(dot);
  };

  const handlers: Record<string, (args: unknown[]) => void> = {
    save: () => kept.push({ ...state }),
    restore: () => (state = kept.pop() ?? state),
    transform: (args) => (state.matrix = times(state.matrix, matrix(args))),
    paintFormXObjectBegin: (args) => {
      kept.push({ ...state });
      if (args[0]) state.matrix = times(state.matrix, matrix(args[0]));
    },
    paintFormXObjectEnd: () => (state = kept.pop() ?? state),
    setFillRGBColor: ([colour]) => (state.fill = String(colour)),
    setStrokeRGBColor: ([colour]) => (state.stroke = String(colour)),
    setLineWidth: ([value]) => (state.pen = Number(value)),
    constructPath: ([operator, data]) => draw(operator, (data as unknown[] | undefined)?.[0]),
    beginText: () => (line = text = IDENTITY),
    setFont: ([name, size]) => Object.assign(state, { font: fontNamed(String(name)), size: Number(size) }),
    setTextMatrix: (args) => (line = text = matrix(args)),
    moveText: ([x, y]) => move(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      state.leading = -Number(y);
      move(Number(x), Number(y));
    },
    nextLine: () => move(0, -state.leading),
    setLeading: ([value]) => (state.leading = -Number(value)),
    setCharSpacing: ([value]) => (state.charSpacing = Number(value)),
    setWordSpacing: ([value]) => (state.wordSpacing = Number(value)),
    setHScale: ([value]) => (state.scale = Number(value) / 100),
    setTextRise: ([value]) => (state.rise = Number(value)),
    setTextRenderingMode: ([value]) => (state.mode = Number(value)),
    showText: ([shown]) => show(shown as Shown[]),
    showSpacedText: ([shown]) => show(shown as Shown[]),
    beginMarkedContent: ([tag]) => marks.push({ isArtifact: isArtifact(tag) }),
    beginMarkedContentProps: ([tag, id]) =>
      marks.push({ isArtifact: isArtifact(tag), ...(typeof id === 'number' ? { id } : {}) }),
    endMarkedContent: () => marks.pop(),
  };
  const byNumber = new Map(Object.entries(handlers).map(([name, handle]) => [ops[name], handle]));
  fnArray.forEach((operator, index) => byNumber.get(operator)?.((argsArray[index] ?? []) as unknown[]));
  const struck = struckGlyphs(glyphs, rules);
  return withDrawnBullets(
    glyphs.map((glyph) => (struck.has(glyph) ? { ...glyph, isStruck: true } : glyph)),
    dots,
  );
}
