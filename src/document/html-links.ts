/** The links that stand in a document's text without being of it. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Reference } from './html-options.ts';

/** After the words, a link to the editors' note on them. */
export function sicNote(rank: string): ElementContent[] {
  const link = h('a', { href: `#sic-${rank}`, id: `sicref-${rank}` }, '[sic]');
  return [{ type: 'text', value: '\u00A0' }, h('span', { className: ['sic'] }, link)];
}

/** A note may be called several times; the way back leads to the first. */
export const callId = (label: string, rank: number): string =>
  rank === 1 ? `fnref-${label}` : `fnref-${label}-${rank}`;

/** The number of a note, after the sentence that it speaks of. */
export const reference = ({ number, href, label }: Reference): Element =>
  h('sup', { className: ['ref'] }, h('a', { href, ariaLabel: label, id: `ref-${number}` }, String(number)));

/** At the end of a sentence that has a rank, an empty link to it, drawn by the stylesheet: the text stays as it is. */
export const selfLink = (id: string, rank: number | undefined): Element[] =>
  rank === undefined ? [] : [h('a', { className: ['p'], href: `#${id}`, ariaLabel: `Phrase ${rank}` })];
