/** One way of driving a browser, whatever its engine and the protocol that it speaks. */

/** A key that has a name. */
export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown';

/** A tab of a real browser, as a reader uses it. */
export interface Tab {
  /** Opens an address as if it were typed, and waits until the page has loaded. */
  open(url: string): Promise<void>;
  /** What a function of the page gives, once its promise is kept. It sees nothing of the test but its arguments. */
  ask<A extends readonly unknown[], T>(what: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  click(selector: string): Promise<void>;
  /** Types text where the focus is. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Presses a letter while Control is held: « a », « c », « v ». */
  control(letter: string): Promise<void>;
  back(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** The page as it would be printed; none if the driver does not know how. */
  print(): Promise<Uint8Array | undefined>;
  close(): Promise<void>;
}

/** A browser that is running. */
export interface Engine {
  name: string;
  version: string;
  tab(): Promise<Tab>;
  close(): Promise<void>;
}

/** The size of a desk's screen. */
export const DESK = { width: 1280, height: 720 };
