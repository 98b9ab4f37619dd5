/** Elements of the workshop, made by hand: its policy lets no HTML be parsed from a string. */
import { element } from '#client/elements.ts';

type Child = Node | string;

export const block = (className: string, ...children: Child[]): HTMLElement =>
  element('div', className, ...children);

/** A button that says what it does; `key` is its shortcut, shown behind it. */
export function button(words: string, act: () => void, key = ''): HTMLButtonElement {
  const made = element('button', 'geste', words);
  made.type = 'button';
  if (key !== '') {
    made.append(' ', element('kbd', '', key));
    made.setAttribute('aria-keyshortcuts', key);
  }
  made.addEventListener('click', act);
  return made;
}

let count = 0;
/** An id that no other element bears. */
export const freshId = (stem: string): string => `${stem}-${(count += 1)}`;

/** A control under its label. */
export function labelled(
  control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  name: string,
): HTMLElement {
  control.id = freshId('champ');
  const label = element('label', 'nom', name);
  label.htmlFor = control.id;
  return block('champ', label, control);
}

/** A list of choices, the first of which may choose nothing. */
export function choices(
  options: readonly { value: string; words: string }[],
  chosen = '',
): HTMLSelectElement {
  const made = element('select', '');
  for (const { value, words } of options) {
    const option = element('option', '', words);
    option.value = value;
    option.selected = value === chosen;
    made.append(option);
  }
  return made;
}

/** What is said aloud, once, to whoever listens rather than looks. */
export function announce(words: string): void {
  const place = document.querySelector('#annonce');
  if (place) place.textContent = words;
}
