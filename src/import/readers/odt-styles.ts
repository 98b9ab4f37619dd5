/** What the styles of an ODT say of words: bold, italic, raised, struck, hidden; and which lists are numbered. */
import { rankIn } from './ranks.ts';
import { allNamed, elementsOf, type XmlNode } from './xml.ts';

interface Looks {
  bold?: boolean;
  italic?: boolean;
  superscript?: boolean;
  isStruck?: boolean;
  isHidden?: boolean;
}

/** The numbers of the last levels of some ranks, as many as their style shows, with the signs around them. */
function labelOf(ranks: readonly number[], levelOf: (level: number) => XmlNode | undefined): string {
  const own = levelOf(ranks.length)?.attributes ?? {};
  const shown = Number(own['text:display-levels'] ?? 1);
  const numbers = ranks.flatMap((rank, at) => {
    const format = levelOf(at + 1)?.attributes['style:num-format'] ?? '';
    return at < ranks.length - shown ? [] : (rankIn(format, rank) ?? []);
  });
  return (own['style:num-format'] ?? '') !== '' && numbers.length > 0
    ? `${own['style:num-prefix'] ?? ''}${numbers.join('.')}${own['style:num-suffix'] ?? ''}`
    : '';
}

export class OdtStyles {
  readonly #styles = new Map<string, XmlNode>();
  readonly #lists = new Map<string, XmlNode>();
  readonly #outline = new Map<number, XmlNode>();

  constructor(parts: readonly XmlNode[]) {
    for (const part of parts) {
      for (const style of allNamed(part, 'style:style'))
        this.#styles.set(style.attributes['style:name'] ?? '', style);
      for (const list of allNamed(part, 'text:list-style'))
        this.#lists.set(list.attributes['style:name'] ?? '', list);
      for (const level of allNamed(part, 'text:outline-level-style'))
        this.#outline.set(Number(level.attributes['text:level']), level);
    }
  }

  /** The looks that a style gives, its parents' first. */
  looks(name: string | undefined, depth = 0): Looks {
    const style = this.#styles.get(name ?? '');
    if (style === undefined || depth > 20) return {};
    const found = this.looks(style.attributes['style:parent-style-name'], depth + 1);
    for (const { attributes } of elementsOf(style).filter(
      (child) => child.name === 'style:text-properties',
    )) {
      const weight = attributes['fo:font-weight'];
      if (weight !== undefined) found.bold = weight === 'bold' || Number(weight) >= 600;
      const slant = attributes['fo:font-style'];
      if (slant !== undefined) found.italic = slant !== 'normal';
      const position = attributes['style:text-position'];
      if (position !== undefined) found.superscript = /^(?:super|[1-9])/.test(position);
      const line = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'];
      if (line !== undefined) found.isStruck = line !== 'none';
      const display = attributes['text:display'];
      if (display !== undefined) found.isHidden = display === 'none';
    }
    return found;
  }

  /** Is this the style of the title of a document, or one made from it? */
  isTitle(name: string | undefined, depth = 0): boolean {
    if (name === 'Title' || name === undefined || depth > 20) return name === 'Title';
    return this.isTitle(this.#styles.get(name)?.attributes['style:parent-style-name'], depth + 1);
  }

  #level(name: string | undefined, level: number): XmlNode | undefined {
    const list = this.#lists.get(name ?? '');
    return list && elementsOf(list).find(({ attributes }) => attributes['text:level'] === String(level));
  }

  /** The number of the first item of a level of a list: 1 unless its style says otherwise. */
  firstRank(name: string | undefined, level: number): number {
    return Number(this.#level(name, level)?.attributes['text:start-value'] ?? 1);
  }

  /** The first number of the headings of a level. */
  firstHeading(level: number): number {
    return Number(this.#outline.get(level)?.attributes['text:start-value'] ?? 1);
  }

  /** What the document writes in front of a heading of the last of these ranks: « II. », « 2.1 »; nothing where it numbers none. */
  headingLabel(ranks: readonly number[]): string {
    return labelOf(ranks, (level) => this.#outline.get(level));
  }

  /** The same of a heading that stands in a numbered list of one level; of several, who counts what is not known here. */
  itemLabel(name: string | undefined, level: number, rank: number): string {
    const own = this.#level(name, level);
    const isWhole = own?.attributes['text:display-levels'] === undefined;
    return own?.name === 'text:list-level-style-number' && isWhole ? labelOf([rank], () => own) : '';
  }

  /** The bullet of a level of a list, or `undefined` for a numbered one. */
  bullet(name: string | undefined, level: number): string | undefined {
    const own = this.#level(name, level);
    if (own?.name === 'text:list-level-style-number') return undefined;
    return own?.attributes['text:bullet-char'] ?? '-';
  }

  sectionIsHidden({ attributes }: XmlNode): boolean {
    return attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true';
  }
}
