/** The gestures that run: what they say, and what waits for them. */
import type { Screen } from './screen.ts';

export class Running {
  readonly #screen: () => Pick<Screen, 'busy' | 'say' | 'fail'>;
  /** How many have no answer yet, of the server and on the page. */
  #count = 0;

  constructor(screen: () => Pick<Screen, 'busy' | 'say' | 'fail'>) {
    this.#screen = screen;
  }

  readonly run = (act: () => Promise<unknown>): void => {
    const screen = this.#screen();
    this.#count += 1;
    screen.busy(true);
    screen.say('');
    act()
      .catch((error: unknown) => screen.fail(error))
      .finally(() => {
        this.#count -= 1;
        screen.busy(this.#count > 0);
      });
  };

  /** What is shown is answered once: until it is drawn again, a second key would answer it anew. */
  readonly once = (act: () => Promise<unknown>): void => {
    if (this.#count === 0) this.run(act);
    else this.#screen().say('Un instant : le geste d’avant n’est pas fini.');
  };
}
