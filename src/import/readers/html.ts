/** HTML → blocks. Read as a tree, so that what a page hides is seen and not published. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import {
  allText,
  attribute,
  BLOCKS,
  classesOfStyles,
  isEmbedded,
  isHidden,
  isFrame,
  isElement,
  isOfPage,
  isStruck,
  levelOf,
  names,
  NOT_THE_TEXT,
  toldOf,
  UNREAD,
  type StyledClasses,
} from './html-elements.ts';
import { gridOf, spanOf, type SpanningCell } from './grid.ts';
import { setsOut } from './set-out.ts';
import { partedByLines } from '../bullets.ts';
import { textOf, tidy, type Block, type Notice, type Received, type Run } from '../model.ts';

type Looks = Omit<Run, 'text'>;
interface Place {
  list: number;
  ordered: boolean;
  /** Its rank in an ordered list. */
  rank: number;
  /** From one item to the next: -1 where the list counts down. */
  step: 1 | -1;
  /** The numbers of the list are letters. */
  letters: '' | 'a' | 'A';
}

/** The rank that an attribute gives; none if it is no number, or not one of a list. */
function rankIn(value: unknown): number | undefined {
  const rank =
    typeof value === 'number' ? value : typeof value === 'string' ? Number.parseInt(value, 10) : Number.NaN;
  return Number.isInteger(rank) && rank >= 1 ? rank : undefined;
}

/** What a browser prints before an item: « 3 », « c ». */
const rankOf = ({ rank, letters }: Place): string => {
  if (letters === '' || rank < 1 || rank > 26) return String(rank);
  return String.fromCharCode(letters.charCodeAt(0) + rank - 1);
};

function looksOf(element: Element, looks: Looks): Looks {
  const style = attribute(element, 'style');
  switch (element.tagName) {
    case 'b':
    case 'strong':
      return /font-weight\s*:\s*normal/i.test(style) ? looks : { ...looks, bold: true };
    case 'i':
    case 'em':
      return { ...looks, italic: true };
    case 'sup':
      return { ...looks, superscript: true };
    case 'a': {
      const address = attribute(element, 'href');
      return /^(?:https?:|mailto:|tel:)/i.test(address) ? { ...looks, link: address } : looks;
    }
  }
  return /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style) ? { ...looks, bold: true } : looks;
}

/** Reads a tree of HTML, block by block. */
export class HtmlBlocks {
  readonly blocks: Block[] = [];
  readonly notices: Notice[] = [];
  #runs: Run[] = [];
  #furniture: 'header' | 'footer' | 'frame' | undefined;
  #item: Place | undefined;
  readonly #labels = new Set<string>();
  readonly #classes: StyledClasses;
  /** How many quotations within a paragraph are open: a browser shows their marks. */
  #quotations = 0;
  #isQuote = false;
  #isPre = false;

  constructor(classes: StyledClasses = { hidden: new Set(), struck: new Set() }) {
    this.#classes = classes;
  }

  read(root: Root): void {
    this.#walk(root.children, {}, undefined);
    this.#close();
  }

  #close(): void {
    const runs = tidy(this.#runs);
    this.#runs = [];
    if (textOf(runs).trim() === '') return;
    const place = this.#item;
    if (this.#furniture) this.blocks.push({ kind: 'furniture', where: this.#furniture, runs });
    else if (place) {
      this.blocks.push({
        kind: 'item',
        level: place.list,
        marker: place.ordered ? `${rankOf(place)}.` : '-',
        ordered: place.ordered,
        runs,
      });
      // A second paragraph of an item is one of its own.
      this.#item = undefined;
    } else this.blocks.push(...partedByLines({ kind: 'paragraph', runs }));
  }

  #walk(nodes: readonly (RootContent | ElementContent)[], looks: Looks, list: Place | undefined): void {
    for (const node of nodes) {
      if (node.type === 'text') {
        const text = node.value
          .replace(this.#isPre ? /[ \t\r\f]+/g : /[ \t\n\r\f]+/g, ' ')
          .replaceAll('\u00AD', '');
        const before = this.#runs.at(-1)?.text ?? ' ';
        const own = /[ \n]$/.test(before) ? text.replace(/^ /, '') : text;
        if (own !== '') this.#runs.push({ text: own, ...looks });
      } else if (isElement(node)) this.#element(node, looks, list);
    }
  }

  #element(element: Element, looks: Looks, list: Place | undefined): void {
    const { tagName, children } = element;
    if (isEmbedded(element)) {
      const words = allText(element).trim() || attribute(element, 'title') || attribute(element, 'src');
      this.notices.push({
        message: 'Un contenu incrusté (vidéo, carte, dessin, formule) n’est pas lu.',
        words,
      });
    }
    if (UNREAD.has(tagName)) return;
    if (isHidden(element, this.#classes)) {
      const words = allText(element).trim();
      if (words !== '')
        this.notices.push({
          message: 'Du texte caché n’est pas repris : décidez s’il appartient au document.',
          words,
        });
      return;
    }
    if (isStruck(element, this.#classes)) {
      this.notices.push({ message: 'Du texte barré n’est pas repris.', words: allText(element).trim() });
      return;
    }
    if (tagName === 'img') {
      this.notices.push({
        message: 'Une image n’est pas lue.',
        words: attribute(element, 'alt'),
      });
      return;
    }
    if (tagName === 'br') {
      this.#runs.push({ text: '\n' });
      return;
    }
    if (tagName === 'q') {
      const [opens, closes] = this.#quotations % 2 === 0 ? ['«\u00A0', '\u00A0»'] : ['“', '”'];
      this.#quotations += 1;
      this.#runs.push({ text: opens, ...looks });
      this.#walk(children, looks, list);
      this.#runs.push({ text: closes, ...looks });
      this.#quotations -= 1;
      return;
    }
    const note = this.#noteCalled(element);
    if (note !== undefined) {
      this.#runs.push({ text: note, superscript: true, note });
      return;
    }
    if (!BLOCKS.has(tagName)) {
      this.#walk(children, looksOf(element, looks), list);
      return;
    }
    this.#close();
    this.#block(element, looks, list);
    this.#close();
  }

  /** The label of the note that mammoth's link, or a page's, calls. */
  #noteCalled(element: Element): string | undefined {
    const link = element.tagName === 'sup' && element.children.length === 1 ? element.children[0] : element;
    if (link?.type !== 'element' || link.tagName !== 'a') return undefined;
    const label = /^\[?(\d{1,3})\]?$/.exec(allText(link).trim())?.[1];
    return label !== undefined && /^#(?:.*(?:note|fn|ftn|sdfootnote)|nb\d)/i.test(attribute(link, 'href'))
      ? label
      : undefined;
  }

  #block(element: Element, looks: Looks, list: Place | undefined): void {
    const { tagName, children } = element;
    const level = this.#furniture ? undefined : levelOf(element);
    const footnote = /(?:footnote|endnote|ftn|sdfootnote|^nb)[-_a-z]*(\d+)/i.exec(attribute(element, 'id'));
    if (footnote?.[1] !== undefined && tagName !== 'a') return this.#footnote(element);
    if (level !== undefined) {
      this.#walk(children, looks, list);
      const runs = tidy(this.#runs).map(({ bold: _bold, ...run }) => ({
        ...run,
        text: run.text.replaceAll('\n', ' '),
      }));
      this.#runs = [];
      if (textOf(runs).trim() !== '') this.blocks.push({ kind: 'heading', level, runs });
      return;
    }
    if (tagName === 'table' && !isFrame(element) && !setsOut(toldOf(element), this.notices))
      return this.#table(element);
    if (tagName === 'ul' || tagName === 'ol') {
      const isReversed = element.properties.reversed === true;
      const items = children.filter((child) => isElement(child) && child.tagName === 'li').length;
      const start = rankIn(element.properties.start) ?? (isReversed ? items : 1);
      const type = attribute(element, 'type');
      const step = isReversed ? -1 : 1;
      const inner: Place = {
        list: (list?.list ?? 0) + 1,
        ordered: tagName === 'ol',
        rank: start - step,
        step,
        letters: type === 'a' || type === 'A' ? type : '',
      };
      return this.#walk(children, looks, inner);
    }
    const furniture = NOT_THE_TEXT[tagName] ?? (isOfPage(element) ? 'frame' : undefined);
    const outer = this.#furniture;
    // The header of an article holds its title.
    // The foot of a quotation names its author.
    if (
      furniture &&
      !(tagName === 'header' && /\bh1\b/.test(names(element))) &&
      !(tagName === 'footer' && this.#isQuote)
    )
      this.#furniture = outer ?? furniture;
    const [isQuote, isPre] = [this.#isQuote, this.#isPre];
    this.#isQuote ||= tagName === 'blockquote';
    this.#isPre ||= tagName === 'pre';
    if (tagName === 'li' && list) {
      list.rank = rankIn(element.properties.value) ?? list.rank + list.step;
      this.#item = { ...list };
    } else if (tagName !== 'p' && tagName !== 'div') this.#item = undefined;
    this.#walk(children, looks, list);
    this.#close();
    this.#furniture = outer;
    [this.#isQuote, this.#isPre] = [isQuote, isPre];
    if (tagName === 'li') this.#item = undefined;
  }

  #footnote(element: Element): void {
    const outer = this.blocks.length;
    this.#walk(element.children, {}, undefined);
    this.#close();
    const inner = this.blocks.splice(outer);
    const text = inner
      .map((block) => (block.kind === 'table' ? '' : textOf(block.runs)))
      .join(' ')
      .replace(/\s*↑\s*$/u, '')
      .trim();
    const label = /^\[?(\d{1,3})\]?[.\s]+/.exec(text);
    const own = label?.[1] ?? String(this.#labels.size + 1);
    if (text === '' || this.#labels.has(own)) return;
    this.#labels.add(own);
    this.blocks.push({
      kind: 'footnote',
      label: own,
      runs: [{ text: label ? text.slice(label[0].length) : text }],
    });
  }

  /** What a table is called stands before it. */
  #caption(table: Element): void {
    for (const node of table.children) {
      if (!isElement(node) || node.tagName !== 'caption') continue;
      const runs = this.#cell(node);
      if (textOf(runs).trim() !== '') this.blocks.push({ kind: 'paragraph', runs });
    }
  }

  #table(element: Element): void {
    this.#caption(element);
    const rows: SpanningCell[][] = [];
    const visit = (nodes: readonly ElementContent[]) => {
      for (const node of nodes) {
        if (!isElement(node)) continue;
        if (node.tagName === 'tr')
          rows.push(
            node.children.filter(isElement).map((cell) => ({
              runs: this.#cell(cell),
              columns: spanOf(cell.properties.colSpan),
              rows: spanOf(cell.properties.rowSpan),
            })),
          );
        else visit(node.children);
      }
    };
    visit(element.children);
    const grid = gridOf(rows);
    const filled = grid.rows.filter((row) => row.some((cell) => textOf(cell).trim() !== ''));
    const words = filled.flat().filter((cell) => textOf(cell).trim() !== '');
    // Beside an image, one cell of words is no table.
    if (words.length === 1) this.blocks.push({ kind: 'paragraph', runs: words[0] ?? [] });
    else if (filled.length > 0) {
      this.blocks.push({ kind: 'table', rows: filled });
      this.notices.push(...grid.notices);
    }
  }

  #cell(cell: Element): Run[] {
    const inner = new HtmlBlocks(this.#classes);
    inner.read({ type: 'root', children: cell.children });
    this.notices.push(...inner.notices);
    return tidy(
      inner.blocks.flatMap((block) => (block.kind === 'table' ? [] : [...block.runs, { text: ' ' }])),
    );
  }
}

const parser = unified().use(rehypeParse).freeze();

/** Blocks of a page or a fragment of HTML. */
export function blocksOfHtml(source: string): { blocks: Block[]; notices: Notice[] } {
  const root = parser.parse(source);
  const reader = new HtmlBlocks(classesOfStyles(root));
  reader.read(root);
  return reader;
}

export function readHtml(bytes: Uint8Array): Received {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 2048));
  const charset = /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  const { blocks, notices } = blocksOfHtml(new TextDecoder(charset).decode(bytes));
  if (blocks.some(({ kind }) => kind === 'furniture'))
    notices.push({ message: 'Menus, bandeaux et pieds de page de la page web sont mis à part.' });
  return { format: 'html', blocks, notices };
}
