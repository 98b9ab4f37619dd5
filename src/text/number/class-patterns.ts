/** Whole words, as patterns. */
export const W = '(?<![\\p{L}\\p{M}\\d])';
export const E = '(?![\\p{L}\\p{M}\\d])';
/** Whatever its capitals. */
export const any = (source: string) => new RegExp(`${W}(?:${source})${E}`, 'giu');
/** Capitals count. */
export const exact = (source: string) => new RegExp(`${W}(?:${source})${E}`, 'gu');
