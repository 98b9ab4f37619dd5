/**
 * Patterns that read letters as a few stretches. « \p{L} » is some seven hundred ranges, which the engine reads again
 * for each pattern, each way of keeping a text and each of its two compilers: of a small content, it was a fifth of
 * what a check cost.
 */

// Stretches of signs: cspell:disable
/**
 * What stands for « \p{L} »: the same for the letters of Latin texts, wide ones with them, but those of formulas (« ₙ »,
 * « ℓ »). Elsewhere whole blocks, marks of each script with its letters; Arabic, Hindi and Armenian without their
 * figures and their stops, which end a date.
 */
const LETTER =
  'A-Za-zªµºÀ-ÖØ-öø-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0588\u058A-\u05FF\u0620-\u065F\u066E-\u06D3\u06D5-\u06EF\u06FA-\u0963\u0970-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF' +
  '\uF900-\uFDFF\uFE70-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\u{10000}-\u{1CFFF}\u{20000}-\u{323AF}';

/** What stands for « \p{M} »: the accents that no letter holds. */
const MARK = '\u0300-\u036F';
// cspell:enable

const PART = /\\p\{([LM])\}|\\[^]|[[\]]/g;

/** The pattern of this source, in which « \p{L} » and « \p{M} » are a few stretches. */
export function lettered(source: string, flags: string): RegExp {
  let isInClass = false;
  const short = source.replace(PART, (part, which?: string) => {
    if (which !== undefined) {
      const stretches = which === 'L' ? LETTER : MARK;
      return isInClass ? stretches : `[${stretches}]`;
    }
    if (part === '[') isInClass = true;
    else if (part === ']') isInClass = false;
    return part;
  });
  return new RegExp(short, flags);
}
