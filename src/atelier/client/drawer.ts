/**
 * Where what is written and not kept yet is held: by the browser, for this folder alone; by the page, where the browser
 * has no room. Of two tabs, the last one that wrote under a name is read, and neither drops what the other wrote.
 */

/** An address may serve one content folder, then another: what was written for one is not offered to the other. */
const FOLDER = document.documentElement.dataset['folder'] ?? '';

function stored(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

export class Drawer {
  readonly #before: string;
  /** What the browser has no room for, as long as the page is open. */
  readonly #memory = new Map<string, string>();

  /** `label`: no other drawer has it. */
  constructor(label: string) {
    this.#before = `atelier/${label}/${FOLDER}/`;
  }

  get(name: string): string | undefined {
    const key = this.#before + name;
    return this.#memory.get(key) ?? stored()?.getItem(key) ?? undefined;
  }

  put(name: string, text: string): void {
    const key = this.#before + name;
    this.#memory.set(key, text);
    try {
      const storage = stored();
      storage?.setItem(key, text);
      if (storage !== undefined) this.#memory.delete(key);
    } catch {
      // No room left in the browser: the page holds it.
    }
  }

  /** Has another tab written under this name since it said `text`? */
  isOthers(name: string, text: string | undefined): boolean {
    return ![undefined, text].includes(this.get(name));
  }

  /** `text`: as it was read or written here; what another tab has written since stays. */
  drop(name: string, text: string | undefined): void {
    if (this.isOthers(name, text)) return;
    this.#memory.delete(this.#before + name);
    stored()?.removeItem(this.#before + name);
  }

  names(): string[] {
    const keys = new Set([...Object.keys(stored() ?? {}), ...this.#memory.keys()]);
    return [...keys]
      .filter((key) => key.startsWith(this.#before))
      .map((key) => key.slice(this.#before.length));
  }
}
