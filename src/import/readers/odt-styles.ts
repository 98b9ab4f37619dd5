/** What the styles of an ODT say of words: bold, italic, raised, struck, hidden; and which lists are numbered. */
import { allNamed, elementsOf, type XmlNode } from './xml.ts';

interface Looks {
  bold?: boolean;
  italic?: boolean;
  superscript?: boolean;
  isStruck?: boolean;
  isHidden?: boolean;
}

/** « Article N : », « N. »: what a level writes by itself; empty if it numbers nothing. */
const labelOf = ({ attributes: own }: XmlNode): string =>
  (own['style:num-format'] ?? '') === ''
    ? ''
    : `${own['style:num-prefix'] ?? ''}N${own['style:num-suffix'] ?? ''}`;

export class OdtStyles {
  readonly #styles = new Map<string, XmlNode>();
  readonly #lists = new Map<string, XmlNode>();
  readonly #outline = new Map<string, XmlNode>();

  constructor(parts: readonly XmlNode[]) {
    for (const part of parts) {
      for (const style of allNamed(part, 'style:style'))
        this.#styles.set(style.attributes['style:name'] ?? '', style);
      for (const list of allNamed(part, 'text:list-style'))
        this.#lists.set(list.attributes['style:name'] ?? '', list);
      for (const level of allNamed(part, 'text:outline-level-style'))
        this.#outline.set(level.attributes['text:level'] ?? '', level);
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

  /** What is written in front of the items of a level of a list. */
  itemLabel(name: string | undefined, level: number): string {
    const own = this.#level(name, level);
    return own ? labelOf(own) : '';
  }

  /** What is written in front of the headings of a level. */
  headingLabel(level: string): string {
    const own = this.#outline.get(level);
    return own ? labelOf(own) : '';
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
