/** When to answer someone who types. */

const PAUSE_MS = 60;
/** Fewer letters begin too many words to be worth an answer before the next key. */
const SHORTEST = 3;

/**
 * Calls `answer` at once at the first key after a pause, then each time that the typing pauses again.
 * @returns what forgets the keys not yet answered
 */
export function answerTyping(input: HTMLInputElement, answer: () => void): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;
  const forget = () => {
    clearTimeout(pause);
    pause = undefined;
    isWaiting = false;
  };
  input.addEventListener('input', () => {
    // One letter says nothing yet; none at all empties the page.
    if (input.value.trim().length === 1) {
      forget();
      return;
    }
    const isFirst = pause === undefined && input.value.trim().length >= SHORTEST;
    if (isFirst) answer();
    clearTimeout(pause);
    isWaiting ||= !isFirst;
    pause = setTimeout(() => {
      const isLate = isWaiting;
      forget();
      if (isLate) answer();
    }, PAUSE_MS);
  });
  return forget;
}
