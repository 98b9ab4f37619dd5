/** The words of a leaf → HTML nodes: a span per sentence, marks and citations inside. */
import type { ElementContent, Text } from 'hast';
import { h } from 'hastscript';
import { typeset } from '#text/typography.ts';
import { callId, reference, selfLink, sicNote } from './html-links.ts';
import type { Citation, RenderOptions } from './html-options.ts';
import type { Leaf, Mark, Run } from './model.ts';

const text = (value: string): Text => ({ type: 'text', value });

/** Text whose `\n` are line breaks. */
const broken = (value: string): ElementContent[] =>
  value.split('\n').flatMap((line, index) => (index === 0 ? [text(line)] : [h('br'), text(line)]));

/** Renders the leaves of one page. */
export class LeafRenderer {
  readonly #options: RenderOptions;
  readonly #byLeaf = new Map<number, Citation[]>();

  constructor(options: RenderOptions) {
    this.#options = options;
    for (const citation of options.citations ?? []) {
      const list = this.#byLeaf.get(citation.leaf);
      if (list) list.push(citation);
      else this.#byLeaf.set(citation.leaf, [citation]);
    }
  }

  /** The words of one leaf: a span per sentence, marks inside. */
  leaf(leaf: Leaf): ElementContent[] {
    const shown = typeset(leaf.text);
    const citations = this.#byLeaf.get(leaf.index) ?? [];
    const out: ElementContent[] = [];
    let at = 0;
    for (const sentence of leaf.sentences) {
      if (sentence.start > at) out.push(...this.#stretch(leaf, shown, citations, at, sentence.start));
      const called = (this.#options.references ?? []).filter(
        (one) => one.leaf === leaf.index && one.at > sentence.start && one.at <= sentence.end,
      );
      const words = [
        ...this.#stretch(leaf, shown, citations, sentence.start, sentence.end),
        ...called.map(reference),
        ...selfLink(sentence.id, this.#options.ranks?.get(sentence.id)),
      ];
      if (this.#options.isNameless === true) out.push(...words);
      else out.push(h('span', { id: sentence.id }, words));
      at = sentence.end;
    }
    out.push(...this.#stretch(leaf, shown, citations, at, leaf.text.length + 1));
    return out;
  }

  /** `[from, to)` of a leaf, cut wherever a run or a citation starts or ends. Empty runs belong to the stretch that they close. */
  #stretch(
    leaf: Leaf,
    shown: string,
    citations: readonly Citation[],
    from: number,
    to: number,
  ): ElementContent[] {
    const out: ElementContent[] = [];
    let start = 0;
    for (const run of leaf.runs) {
      const end = start + run.text.length;
      if (run.text === '' && start <= to && (start > from || (start === 0 && from === 0))) {
        out.push(...this.#marked(run.marks, []));
      }
      const first = Math.max(start, from);
      const last = Math.min(end, to);
      if (first < last) out.push(...this.#pieces(run, shown, citations, first, last));
      start = end;
    }
    return out;
  }

  #pieces(
    run: Run,
    shown: string,
    citations: readonly Citation[],
    from: number,
    to: number,
  ): ElementContent[] {
    const cuts = new Set([from, to]);
    for (const { start, end } of citations)
      for (const cut of [start, end]) if (cut > from && cut < to) cuts.add(cut);
    const edges = [...cuts].sort((a, b) => a - b);
    return edges.slice(1).flatMap((end, index) => {
      const start = edges[index] ?? from;
      const words = broken(shown.slice(start, end));
      const isCited = citations.some((citation) => citation.start <= start && citation.end >= end);
      return this.#marked(run.marks, isCited ? [h('span', { className: ['cited'] }, words)] : words);
    });
  }

  #marked(marks: readonly Mark[], children: ElementContent[]): ElementContent[] {
    return marks.reduceRight<ElementContent[]>((inside, mark) => this.#wrap(mark, inside), children);
  }

  #wrap(mark: Mark, children: ElementContent[]): ElementContent[] {
    switch (mark.kind) {
      case 'strong':
        return [h('strong', children)];
      case 'emphasis':
        return [h('em', children)];
      case 'delete':
        return [h('del', children)];
      case 'code':
        return [h('code', children)];
      case 'link':
        return [h('a', { href: this.#linkTo(mark.url) }, children)];
      case 'footnote':
        return [
          h(
            'sup',
            { className: ['ref', 'own'] },
            h(
              'a',
              {
                href: `#fn-${mark.label}`,
                id: callId(mark.label, mark.rank),
                ariaLabel: `Note ${mark.label} du document`,
              },
              mark.label,
            ),
          ),
        ];
      case 'component':
        if (mark.name === 'Langue') return [h('span', { lang: mark.attributes['code'] }, children)];
        return mark.name === 'Sic'
          ? sicNote(mark.attributes['rank'] ?? '')
          : broken(typeset(this.#say(mark)));
    }
  }

  #linkTo(url: string): string {
    return url.startsWith('/') && this.#options.resolveLink ? this.#options.resolveLink(url) : url;
  }

  #say(mark: Extract<Mark, { kind: 'component' }>): string {
    return this.#options.component?.(mark.name, mark.attributes) ?? '';
  }
}
