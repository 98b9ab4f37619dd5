/** The text of a communiqué, each word marked by what accounts for it. */
import { element } from '#client/elements.ts';
import type { DocumentView, LeafView, ShownProblem, Stretch } from '../protocol.ts';
import { messageLine } from './panels.ts';

/** A stretch with what it shows. */
interface Layer extends Stretch {
  /** Class of the mark. */
  shows: string;
  title: string;
  /** What a click opens: `proposition:key` or `fiche:record`. */
  opens?: string;
}

const STATES = {
  fiche: 'porté par',
  raison: 'laissé de côté :',
  rien: 'rien n’en rend compte',
  classe: '',
} as const;

function layersOf({ numbers, marks, proposals }: DocumentView): Layer[] {
  return [
    ...marks.map((mark) => ({ ...mark, shows: 'relie', opens: `fiche:${mark.record}` })),
    ...proposals.map((one) => ({
      ...one,
      shows: `proposition ${one.as}`,
      title: `proposition : ${one.gist}`,
      opens: `proposition:${one.key}`,
    })),
    ...numbers
      .filter(({ state }) => state !== 'classe')
      .map((one) => ({
        ...one,
        shows: `nombre ${one.state}`,
        title: `${STATES[one.state]} ${one.by}`.trim(),
      })),
  ];
}

/** A sentence cut where marks begin and end. The text of the leaf stays, character for character. */
function pieces(text: string, from: number, to: number, layers: readonly Layer[]): Node[] {
  const cuts = [...new Set([from, to, ...layers.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= from && at <= to)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    const over = layers.filter((one) => one.start < end && one.end > start);
    const words = text.slice(start, end);
    if (over.length === 0) return document.createTextNode(words);
    const mark = element('span', ['marque', ...over.map(({ shows }) => shows)].join(' '), words);
    mark.title = over.at(-1)?.title ?? '';
    // A proposal is what is to be answered; then the shortest words win.
    const target =
      over.find(({ opens }) => opens?.startsWith('proposition:')) ??
      [...over].sort((a, b) => a.end - a.start - (b.end - b.start)).find(({ opens }) => opens !== undefined);
    if (target?.opens !== undefined) mark.dataset['opens'] = target.opens;
    return mark;
  });
}

function leafNode(leaf: LeafView, layers: readonly Layer[]): HTMLElement {
  const own = layers.filter((one) => one.leaf === leaf.index);
  const { text, sentences } = leaf;
  const parts: Node[] = [];
  let at = 0;
  for (const { start, end, isLinked } of sentences) {
    if (start > at) parts.push(...pieces(text, at, start, own));
    parts.push(element('span', isLinked ? 'phrase reliée' : 'phrase', ...pieces(text, start, end, own)));
    at = end;
  }
  if (at < text.length) parts.push(...pieces(text, at, text.length, own));
  const node =
    leaf.shape === 'title'
      ? element('p', 'feuille titre', ...parts)
      : element('p', leaf.shape === 'item' ? 'feuille puce' : 'feuille', ...parts);
  node.dataset['leaf'] = String(leaf.index);
  return node;
}

/** What the check says of a leaf, folded under it. */
const messagesUnder = (said: readonly ShownProblem[]): HTMLElement =>
  element(
    'details',
    'messages-du-texte',
    element(
      'summary',
      '',
      said.length > 1 ? `${said.length} messages du contrôle` : 'un message du contrôle',
    ),
    ...said.map(messageLine),
  );

/** The whole text, as one region that a click or a selection asks. */
export function textNode(view: DocumentView): HTMLElement {
  const layers = layersOf(view);
  const made = element(
    'div',
    'texte',
    ...view.leaves.flatMap((leaf) => {
      const said = view.problems.filter((one) => one.leaf === leaf.index);
      return [leafNode(leaf, layers), ...(said.length === 0 ? [] : [messagesUnder(said)])];
    }),
  );
  made.tabIndex = 0;
  made.setAttribute('role', 'region');
  made.setAttribute('aria-label', 'Texte du communiqué');
  return made;
}

/** The words that the reader has selected within one leaf. */
export function selectedIn(text: HTMLElement): Stretch | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const parent = range.startContainer.parentElement;
  const leaf = parent?.closest<HTMLElement>('[data-leaf]');
  if (leaf === null || leaf === undefined || !text.contains(leaf)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(leaf);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const length = leaf.contains(range.endContainer)
    ? range.toString().length
    : leaf.textContent.length - start;
  return length === 0 ? undefined : { leaf: Number(leaf.dataset['leaf']), start, end: start + length };
}

/** Where words stand in a document, looked for as they are. */
export function wordsIn({ leaves }: DocumentView, words: string): Stretch | undefined {
  const flat = (text: string) => text.replace(/[\u00A0\u202F\n]/g, ' ').replaceAll('’', "'");
  for (const { index, text } of leaves) {
    const start = flat(text).indexOf(flat(words.trim()));
    if (words.trim() !== '' && start !== -1) return { leaf: index, start, end: start + words.trim().length };
  }
  return undefined;
}
