/** What is written in a panel outside of any form of a record: there again when the panel is drawn anew, until it is used. */

const BEFORE = `atelier/texte/${document.documentElement.dataset['folder'] ?? ''}/`;

/** What the browser has no room for, as long as the page is open. */
const memory = new Map<string, string>();

function stored(act: (storage: Storage) => string | null | undefined): string | undefined {
  try {
    return act(window.localStorage) ?? undefined;
  } catch {
    return undefined;
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/** `name`: of this field, of this document, and of no other. */
export function remember(control: Control, name: string): void {
  const key = BEFORE + name;
  control.value = memory.get(key) ?? stored((storage) => storage.getItem(key)) ?? control.value;
  control.addEventListener('input', () => {
    memory.set(key, control.value);
    stored((storage) => (storage.setItem(key, control.value), undefined));
  });
}

/** It has been used: the field begins anew. */
export function forget(name: string): void {
  memory.delete(BEFORE + name);
  stored((storage) => (storage.removeItem(BEFORE + name), undefined));
}

/** What was written of one name is of another. */
export function followRemembered(from: string, to: string): void {
  const text = memory.get(BEFORE + from) ?? stored((storage) => storage.getItem(BEFORE + from));
  if (text === undefined) return;
  memory.set(BEFORE + to, text);
  stored((storage) => (storage.setItem(BEFORE + to, text), undefined));
  forget(from);
}
