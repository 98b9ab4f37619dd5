/** The body of an ODT, element by element. */
import { gridOf, spanOf } from './grid.ts';
import { setsOut } from './set-out.ts';
import { partedByLines } from '../bullets.ts';
import { textOf, tidy, type Block, type Notice, type Run } from '../model.ts';
import type { OdtStyles } from './odt-styles.ts';
import { allNamed, elementsOf, textIn, type XmlNode } from './xml.ts';

interface List {
  style: string | undefined;
  level: number;
  rank: number;
}
/** `isStruck` is of the words being read alone: struck words are no run. */
type Looks = Omit<Run, 'text'> & { isStruck?: boolean };

const FIELD =
  /^text:(?:date|time|creation-date|modification-date|print-date|page-number|page-count|author-.*|chapter|reference-ref|bookmark-ref|user-defined|variable-get|expression|conditional-text|placeholder)$/;
const SILENT =
  /^(?:text:(?:sequence-decls|variable-decls|user-field-decls|forms|change|change-start|change-end|bookmark.*|soft-page-break|alphabetical-index-mark.*|reference-mark.*)|office:(?:forms|annotation-end)|svg:.*)$/;

/** A drawing, which may hold words; a frame is one apart. */
const SHAPE = /^draw:(?!frame$)/;
/** What only holds drawings: a group, the link of one. */
const HOLDS_SHAPES = /^draw:(?:g|a)$/;

/** The paragraphs of a cell, but for those of its drawings and frames, which come apart. */
const ownParagraphs = (node: XmlNode): XmlNode[] =>
  elementsOf(node).flatMap((child) =>
    child.name === 'text:p' || child.name === 'text:h'
      ? [child]
      : child.name.startsWith('draw:')
        ? []
        : ownParagraphs(child),
  );

export class OdtReader {
  readonly blocks: Block[] = [];
  readonly notices: Notice[] = [];
  readonly #styles: OdtStyles;
  readonly #notes: Block[] = [];
  /** The headings of a document stand under its title, if one is styled so. */
  #underTitle = 0;
  /** Frames anchored in the paragraph being read: they come after it. */
  readonly #frames: Block[] = [];

  readonly #ranks = new Map<string, number>();
  /** What the document writes by itself in front of what it numbers: no reader of its text meets it. */
  readonly #labels = new Set<string>();

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  read(body: XmlNode): void {
    this.#blocks(elementsOf(body));
    this.blocks.push(...this.#notes.splice(0));
    if (this.#labels.size > 0)
      this.notices.push({
        message:
          'Le document numérote lui-même des titres ou des articles : ce qu’il écrit devant eux n’est pas dans le texte → remettez-le devant chacun, s’il compte.',
        words: [...this.#labels].join(' / '),
      });
  }

  #blocks(nodes: readonly XmlNode[], list?: List): void {
    for (const node of nodes) this.#block(node, list);
  }

  #block(node: XmlNode, list?: List): void {
    const { name, attributes } = node;
    switch (name) {
      case 'text:tracked-changes':
        return this.#changes(node);
      case 'text:h':
      case 'text:p':
        return this.#paragraph(node, list);
      case 'text:list': {
        const style = attributes['text:style-name'] ?? list?.style;
        return this.#list(node, style, (list?.level ?? 0) + 1);
      }
      case 'text:list-item':
        if (list) {
          const own = Number(attributes['text:start-value'] ?? Number.NaN);
          list.rank = Number.isInteger(own) ? own : list.rank + 1;
        }
        return this.#blocks(elementsOf(node), list);
      case 'table:table':
        return this.#table(node);
      case 'text:section':
        if (this.#styles.sectionIsHidden(node)) return this.#hide(textIn(node));
        return this.#blocks(elementsOf(node), list);
      case 'draw:frame':
        this.#frame(node);
        this.blocks.push(...this.#frames.splice(0));
        return;
    }
    if (SHAPE.test(name)) {
      this.#shape(node);
      this.blocks.push(...this.#frames.splice(0));
      return;
    }
    if (!SILENT.test(name)) this.#blocks(elementsOf(node), list);
  }

  /** A list that says that it goes on counts from where the last of its style and level stopped. */
  #list(node: XmlNode, style: string | undefined, level: number): void {
    const key = `${style ?? ''} ${level}`;
    const goesOn =
      node.attributes['text:continue-numbering'] === 'true' ||
      node.attributes['text:continue-list'] !== undefined;
    const first = this.#styles.firstRank(style, level) - 1;
    const list: List = { style, level, rank: goesOn ? (this.#ranks.get(key) ?? first) : first };
    this.#blocks(elementsOf(node), list);
    this.#ranks.set(key, list.rank);
  }

  #hide(words: string): void {
    if (words.trim() !== '')
      this.notices.push({
        message: 'Du texte caché n’est pas repris : décidez s’il appartient au document.',
        words: words.trim(),
      });
  }

  #strike(words: string): void {
    if (words.trim() !== '')
      this.notices.push({ message: 'Du texte barré n’est pas repris.', words: words.trim() });
  }

  #changes(node: XmlNode): void {
    const deleted = allNamed(node, 'text:deletion').map((one) =>
      elementsOf(one)
        .filter(({ name }) => name !== 'office:change-info')
        .map(textIn)
        .join(' ')
        .trim(),
    );
    this.notices.push({
      message:
        'Le document garde le suivi de ses modifications : le texte est lu comme si toutes étaient acceptées.',
      words: deleted.map((words) => `supprimé « ${words} »`).join(', '),
    });
  }

  #paragraph(node: XmlNode, list?: List): void {
    const style = this.#styles.looks(node.attributes['text:style-name']);
    if (style.isHidden) return this.#hide(textIn(node));
    const isTitle = this.#styles.isTitle(node.attributes['text:style-name']);
    const isHeading = isTitle || node.name === 'text:h';
    const looks: Looks = isHeading
      ? {}
      : { ...(style.bold ? { bold: true } : {}), ...(style.italic ? { italic: true } : {}) };
    if (style.isStruck) looks.isStruck = true;
    const runs = tidy(this.#runs(node, looks).map((run) => (isHeading ? { ...run, bold: false } : run)));
    if (textOf(runs).trim() !== '') {
      if (!isTitle) this.#noteLabel(node, list);
      if (isTitle) this.#underTitle = 1;
      if (isHeading)
        this.blocks.push({
          kind: 'heading',
          level: isTitle
            ? 1
            : Math.min(6, Number(node.attributes['text:outline-level'] ?? 1) + this.#underTitle),
          runs,
        });
      else if (list) {
        const bullet = this.#styles.bullet(list.style, list.level);
        this.blocks.push({
          kind: 'item',
          level: list.level,
          marker: bullet ?? `${list.rank}.`,
          ordered: bullet === undefined,
          runs,
        });
      } else this.blocks.push(...partedByLines({ kind: 'paragraph', runs }));
    }
    this.blocks.push(...this.#frames.splice(0));
  }

  /** Of an item, « 1. » is its mark: a word beside it is not read. */
  #noteLabel({ name, attributes }: XmlNode, list?: List): void {
    const isHeading = name === 'text:h';
    if (!list && (!isHeading || attributes['text:is-list-header'] === 'true')) return;
    const label = list
      ? this.#styles.itemLabel(list.style, list.level)
      : this.#styles.headingLabel(attributes['text:outline-level'] ?? '1');
    if (label !== '' && (isHeading || /\p{L}{2,}/u.test(label))) this.#labels.add(label);
  }

  #runs(node: XmlNode, looks: Looks): Run[] {
    return node.children.flatMap((child): Run[] => {
      if (typeof child === 'string') {
        const { isStruck, ...shown } = looks;
        if (!isStruck)
          return [{ text: child.replace(/[ \t\n\r]+/g, ' ').replaceAll('\u00AD', ''), ...shown }];
        this.#strike(child);
        return [];
      }
      const { name, attributes } = child;
      switch (name) {
        case 'text:s':
        case 'text:tab':
          return [{ text: ' ' }];
        case 'text:line-break':
          return [{ text: '\n' }];
        case 'text:note':
          return this.#note(child);
        case 'office:annotation':
          this.notices.push({
            message: 'Un commentaire n’est pas repris.',
            words: allNamed(child, 'text:p').map(textIn).join(' '),
          });
          return [];
        case 'draw:frame':
          this.#frame(child);
          return [];
        case 'text:a': {
          const address = attributes['xlink:href'] ?? '';
          return this.#runs(
            child,
            /^(?:https?:|mailto:)/i.test(address) ? { ...looks, link: address } : looks,
          );
        }
        case 'text:ruby':
          return elementsOf(child)
            .filter((part) => part.name === 'text:ruby-base')
            .flatMap((base) => this.#runs(base, looks));
        case 'text:hidden-text':
          this.#hide(textIn(child) || (attributes['text:string-value'] ?? ''));
          return [];
      }
      if (SHAPE.test(name)) {
        this.#shape(child);
        return [];
      }
      if (SILENT.test(name)) return [];
      if (FIELD.test(name))
        this.notices.push({
          message:
            'Des mots sont calculés par le document (champ) : ils peuvent avoir changé depuis l’envoi. Vérifiez-les.',
          words: textIn(child),
        });
      const { bold, italic, superscript, isStruck, isHidden } = this.#styles.looks(
        name === 'text:span' ? attributes['text:style-name'] : undefined,
      );
      if (isHidden) {
        this.#hide(textIn(child));
        return [];
      }
      const own: Looks = { ...looks };
      if (bold !== undefined) own.bold = bold;
      if (italic !== undefined) own.italic = italic;
      if (superscript !== undefined) own.superscript = superscript;
      if (isStruck !== undefined) own.isStruck = isStruck;
      return this.#runs(child, own);
    });
  }

  #note(node: XmlNode): Run[] {
    const label = textIn(
      elementsOf(node).find(({ name }) => name === 'text:note-citation') ?? {
        name: '',
        attributes: {},
        children: [],
      },
    );
    const body = elementsOf(node).find(({ name }) => name === 'text:note-body');
    const runs = tidy(
      (body ? allNamed(body, 'text:p') : []).flatMap((paragraph) => [
        ...this.#runs(paragraph, {}),
        { text: ' ' },
      ]),
    );
    this.#notes.push({ kind: 'footnote', label, runs });
    return [{ text: label, superscript: true, note: label }];
  }

  #frame(node: XmlNode): void {
    const box = allNamed(node, 'draw:text-box')[0];
    if (box === undefined) {
      this.notices.push({
        message: 'Une image n’est pas lue.',
        words: allNamed(node, 'svg:desc').map(textIn).join(' '),
      });
      return;
    }
    this.#boxed(box);
  }

  /** The words of a drawing or of a group of them, as those of a frame. */
  #shape(node: XmlNode): void {
    if (HOLDS_SHAPES.test(node.name))
      for (const child of elementsOf(node))
        if (child.name === 'draw:frame') this.#frame(child);
        else this.#shape(child);
    else if (allNamed(node, 'text:p').some((paragraph) => textIn(paragraph).trim() !== '')) this.#boxed(node);
  }

  #boxed(box: XmlNode): void {
    const inner = new OdtReader(this.#styles);
    inner.read(box);
    this.notices.push(...inner.notices, {
      message: 'Une zone de texte est lue là où elle est ancrée : vérifiez sa place.',
      words: allNamed(box, 'text:p').map(textIn).join(' / '),
    });
    this.#frames.push(...inner.blocks);
  }

  #table(node: XmlNode): void {
    const rows = allNamed(node, 'table:table-row').map((row) =>
      elementsOf(row)
        .filter(({ name }) => name === 'table:table-cell')
        .flatMap((cell) =>
          Array.from({ length: spanOf(cell.attributes['table:number-columns-repeated']) }, () => cell),
        )
        .map((cell) => ({
          runs: tidy(
            ownParagraphs(cell).flatMap((paragraph) => [...this.#runs(paragraph, {}), { text: ' ' }]),
          ),
          columns: spanOf(cell.attributes['table:number-columns-spanned']),
          rows: spanOf(cell.attributes['table:number-rows-spanned']),
        })),
    );
    const cells = allNamed(node, 'table:table-cell').filter((cell) => textIn(cell).trim() !== '');
    const told = {
      rows: allNamed(node, 'table:table-row').map((row) =>
        elementsOf(row).map((cell) => ownParagraphs(cell).map(textIn)),
      ),
      isTold: allNamed(node, 'table:table-header-rows').length > 0,
    };
    // A table of one cell is a frame; one that holds headings, lists or tables sets the page out.
    const isLayout =
      cells.length === 1 ||
      ['text:h', 'text:list', 'table:table'].some((name) =>
        cells.some((cell) => allNamed(cell, name).length > 0),
      ) ||
      setsOut(told, this.notices);
    if (isLayout) this.#blocks(elementsOf(node));
    else if (rows.length > 0) {
      const grid = gridOf(rows);
      this.blocks.push({ kind: 'table', rows: grid.rows });
      this.notices.push(...grid.notices);
    }
    this.blocks.push(...this.#frames.splice(0));
  }
}
