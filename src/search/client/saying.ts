/** What is said of an answer: shown at once, and read aloud when the reader stops typing, so that only the last is heard. */

const PAUSE_MS = 500;

/** Sets the words of `shown`, then those of `live`, a status that screen readers speak. */
export function announcer(shown: HTMLElement, live: Element | null): (words: string) => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    shown.textContent = words;
    clearTimeout(pause);
    pause = setTimeout(() => {
      if (live && live.textContent !== words) live.textContent = words;
    }, PAUSE_MS);
  };
}
