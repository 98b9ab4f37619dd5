/** What is written in a panel outside of any form of a record: there again when the panel is drawn anew, until it is used. */
import { Drawer } from './drawer.ts';

const drawer = new Drawer('texte');
/** As this page has read or written each. */
const own = new Map<string, string>();

interface Control {
  value: string;
  addEventListener: (type: 'input', act: () => void) => void;
}

/** `name`: of this field, of this document, and of no other. */
export function remember(control: Control, name: string): void {
  const held = drawer.get(name);
  if (held !== undefined) own.set(name, held);
  control.value = held ?? control.value;
  control.addEventListener('input', () => {
    own.set(name, control.value);
    drawer.put(name, control.value);
  });
}

/** It has been used: the field begins anew. */
export function forget(name: string): void {
  drawer.drop(name, own.get(name));
  own.delete(name);
}

/** What was written of one name is of another, where nothing is written of that one. */
export function followRemembered(from: string, to: string): void {
  const text = drawer.get(from);
  if (text === undefined || drawer.get(to) !== undefined) return;
  drawer.put(to, text);
  drawer.drop(from, text);
}
