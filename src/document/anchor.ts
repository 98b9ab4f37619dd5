/** The address of a sentence, made of its own words so that it survives every edit around it. */
import { hash } from 'node:crypto';
import { matchingForm } from '#text/matching.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'; // Crockford's base 32: no i, l, o, u to misread
const LENGTH = 8; // 40 bits: in a document of 1,000 sentences, one chance in two million of a clash

/** The words of a sentence, lower case, one space between: punctuation and typography do not count. */
export function wordsOf(sentence: string): string {
  const form = matchingForm(sentence.normalize('NFC')).toLowerCase();
  return (form.match(/[\p{L}\p{M}\p{N}]+|[%\p{Sc}]/gu) ?? []).join(' ');
}

/** `s-` and eight characters drawn from the SHA-256 of the sentence's words. */
export function anchorOf(sentence: string): string {
  const digest = hash('sha256', wordsOf(sentence), 'buffer');
  let bits = digest.readUIntBE(0, (5 * LENGTH) / 8);
  let characters = '';
  for (let left = LENGTH; left > 0; left -= 1) {
    characters = `${ALPHABET[bits % 32]}${characters}`;
    bits = Math.floor(bits / 32);
  }
  return `s-${characters}`;
}

/**
 * Gives anchors in reading order. The second of two identical sentences gets `-2`:
 * nothing in its words can tell it apart.
 */
export function anchorGiver(): (sentence: string) => string {
  const given = new Map<string, number>();
  return (sentence) => {
    const anchor = anchorOf(sentence);
    const rank = (given.get(anchor) ?? 0) + 1;
    given.set(anchor, rank);
    return rank === 1 ? anchor : `${anchor}-${rank}`;
  };
}
