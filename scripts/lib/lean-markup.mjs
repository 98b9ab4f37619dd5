/**
 * Templates without what no browser needs. Astro marks every element of a component that has styles, whether a rule asks
 * for it or not: a fourteenth of the bytes of an archive's pages. And it keeps a space where lines of a template meet,
 * which a block shows neither at its start nor at its end.
 */

/** A mark as `short-scopes` leaves it. */
const MARK = /(?<![\w-])_[a-z0-9]{4}(?![\w-])/;
const MARK_IN_CSS = /\.(_[a-z0-9]{4})(?![\w-])/g;
/** Elements that begin and end a line of their own, in this site's style sheets too. */
const BLOCKS =
  'address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|legend|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul';
const AFTER_START = new RegExp(`(<(?:${BLOCKS})(?:[\\s$][^<>\`]*)?>)\\s+`, 'g');
const BEFORE_END = new RegExp(`\\s+(?=</(?:${BLOCKS})>)`, 'g');
const BETWEEN = new RegExp(`(</(?:${BLOCKS})>)\\s+(?=</?(?:${BLOCKS})[\\s>])`, 'g');

/** @typedef {{ tag: string, classes: string[] }} Asked What a rule asks of an element, beside its mark: a name, some classes, or nothing. */

/** @param {string} before what stands before the mark in its compound selector @returns {Asked} */
function askedBy(before) {
  const [, tag = '', classes = ''] = /^([a-z][a-z0-9-]*)?((?:\.[\w-]+)*)$/i.exec(before) ?? [];
  return { tag, classes: classes.split('.').filter((one) => one !== '') };
}

/** @param {Asked} asked @param {string} tag @param {string[]} classes */
const mayMatch = (asked, tag, classes) =>
  (asked.tag === '' || asked.tag === tag) &&
  // A script may add the others.
  (asked.classes.length === 0 || asked.classes.some((one) => classes.includes(one)));

/** The name of the element whose attributes end `before`, if these are plain enough to be sure of it. @param {string} before */
function elementOf(before) {
  for (let at = before.lastIndexOf('<'); at >= 0; at = before.lastIndexOf('<', at - 1)) {
    const name = /^<([a-z][a-z0-9-]*)(?=[\s$]|$)/.exec(before.slice(at, at + 40))?.[1];
    if (name === undefined) continue;
    const attributes = before.slice(at + name.length + 1).replace(/\$\{[^`{}]*\}/g, '');
    return /[<>`{}]/.test(attributes) ? undefined : name;
  }
  return undefined;
}

/** What reads the styles of components, and then leaves out of their templates what none of them asks for. */
export function leanMarkup() {
  /** @type {Map<string, Asked[]>} */
  const asked = new Map();

  /** @param {string} css with its marks */
  const read = (css) => {
    const plain = css.replace(/\/\*[^]*?\*\//g, ' ');
    for (const { 1: mark = '', index } of plain.matchAll(MARK_IN_CSS)) {
      const before = /[^\s>+~,(){};]*$/.exec(plain.slice(Math.max(0, index - 200), index))?.[0] ?? '';
      asked.set(mark, [...(asked.get(mark) ?? []), askedBy(before)]);
    }
  };

  /** @param {string} code of templates, compiled */
  const lean = (code) => {
    const marked = code.replace(
      / class="([^"$`\\]*)"/g,
      (whole, /** @type {string} */ list, /** @type {number} */ at) => {
        const mark = MARK.exec(list)?.[0];
        const rules = mark === undefined ? undefined : asked.get(mark);
        if (mark === undefined || rules === undefined) return whole;
        const tag = elementOf(code.slice(Math.max(0, at - 1500), at));
        const classes = list.split(/\s+/).filter((one) => one !== mark && one !== '');
        if (tag === undefined || rules.some((one) => mayMatch(one, tag, classes))) return whole;
        return classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
      },
    );
    return marked.replace(AFTER_START, '$1').replace(BEFORE_END, '').replace(BETWEEN, '$1');
  };

  return { read, lean };
}

/** After `short-scopes`. @returns {import('vite').Plugin} */
export default function leanMarkupPlugin() {
  const { read, lean } = leanMarkup();
  return {
    name: 'lean-markup',
    apply: 'build',
    transform: {
      filter: { id: /\.astro\?.*type=style/ },
      handler(code) {
        read(code);
      },
    },
    renderChunk: (code) => ({ code: lean(code), map: null }),
  };
}
