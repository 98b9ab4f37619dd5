import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerTyping } from '#search/client/form.ts';
import { announcer } from '#search/client/notes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A field in which one types, and the words that were answered. */
function typed() {
  const field = Object.assign(new EventTarget(), { value: '' });
  const answered: string[] = [];
  const forget = answerTyping(field, () => answered.push(field.value));
  const type = (value: string, pause: number) => {
    field.value = value;
    field.dispatchEvent(new Event('input'));
    vi.advanceTimersByTime(pause);
  };
  return { type, forget, answered };
}
const SHORT = 20;
const LONG = 200;

describe('someone who types is answered', () => {
  test('at once for a first key after a pause, then when the typing pauses', () => {
    const { type, answered } = typed();
    type('emp', 0);
    expect(answered).toEqual(['emp']);
    for (const words of ['empl', 'emplo', 'emploi']) type(words, SHORT);
    expect(answered).toEqual(['emp']);
    vi.advanceTimersByTime(LONG);
    expect(answered).toEqual(['emp', 'emploi']);
  });

  test('once for one key: what was answered at once is not answered again', () => {
    const { type, answered } = typed();
    type('emploi', LONG);
    expect(answered).toEqual(['emploi']);
    type('emplois', LONG);
    expect(answered).toEqual(['emploi', 'emplois']);
  });

  test('not for one letter, spaces aside', () => {
    const { type, answered } = typed();
    type('e', LONG);
    type(' e ', LONG);
    expect(answered).toEqual([]);
  });

  test('for two letters only once they pause', () => {
    const { type, answered } = typed();
    type('em', SHORT);
    expect(answered).toEqual([]);
    vi.advanceTimersByTime(LONG);
    expect(answered).toEqual(['em']);
  });

  test('for an emptied field, once it stays empty', () => {
    const { type, answered } = typed();
    type('', LONG);
    expect(answered).toEqual(['']);
  });

  test('not for what was erased down to one letter meanwhile', () => {
    const { type, answered } = typed();
    type('em', SHORT);
    type('e', LONG);
    expect(answered).toEqual([]);
  });

  test('not for keys that were forgotten: Enter has asked already', () => {
    const { type, forget, answered } = typed();
    type('emp', 0);
    type('empl', SHORT);
    forget();
    vi.advanceTimersByTime(LONG);
    expect(answered).toEqual(['emp']);
    type('emplo', 0);
    expect(answered).toEqual(['emp', 'emplo']);
  });
});

describe('what is said of an answer', () => {
  const element = () => ({ textContent: '' }) as HTMLElement;

  test('is shown at once, and read aloud once', () => {
    const [shown, live] = [element(), element()];
    const said: (string | null)[] = [];
    const heard = new Proxy(live, {
      set: (target, key, words: string) => {
        said.push(words);
        return Reflect.set(target, key, words);
      },
    });
    const say = announcer(shown, heard);
    for (const words of ['3 résultats', '2 résultats', '1 résultat']) {
      say(words);
      expect(shown.textContent).toBe(words);
    }
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(said).toEqual(['1 résultat']);
    say('1 résultat');
    vi.advanceTimersByTime(1000);
    expect(said).toEqual(['1 résultat']);
  });

  test('is shown where nothing reads aloud', () => {
    const shown = element();
    announcer(shown, null)('Aucun résultat');
    vi.advanceTimersByTime(1000);
    expect(shown.textContent).toBe('Aucun résultat');
  });
});
