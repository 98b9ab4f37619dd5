/** Records → what a reader's browser gets of a result: its own words, and where each sentence stands. */
import type { ShownRecord, ShownSentence } from '../files.ts';
import { typeset } from '#text/typography.ts';
import type { SearchRecord } from './record.ts';

/** Typesetting changes no place in a text: the keys of the index fall on the same words. */
const shown = (text: string) => typeset(text.normalize('NFC'));

export function shownRecord({
  title,
  state,
  days,
  names,
  offices = [],
  sentences,
}: SearchRecord): ShownRecord {
  return {
    title: shown(title),
    ...(state !== undefined && { state: shown(state) }),
    ...(days[0] !== undefined && { day: days[0] }),
    ...(names.length > 0 && { names: names.map(shown) }),
    ...(offices.length > 0 && { offices: offices.map(shown) }),
    sentences: sentences.map(({ text, anchor, voice, follows }): ShownSentence => {
      const place = anchor ?? (voice === 'editors' ? 1 : 0);
      return follows === true ? [shown(text), place, 1] : [shown(text), place];
    }),
  };
}
