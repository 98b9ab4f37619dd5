/**
 * « / » leads to the search field of the page. Whoever types with their voice, or whose keyboard plays tricks, may
 * turn it off (WCAG 2.1.4): the choice is the only thing that the site keeps in a browser, and only once it is made.
 */
const KEY = 'sans-raccourci';

/** Nothing in a browser that keeps nothing: the key then stays. */
function kept(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

const isOff = (): boolean => typeof kept()?.getItem(KEY) === 'string';

const button = document.querySelector<HTMLButtonElement>('button[data-shortcut]');
const sign = document.querySelector<HTMLElement>('form kbd');

function show(): void {
  button?.setAttribute('aria-pressed', String(!isOff()));
  if (sign) sign.hidden = isOff();
}

button?.addEventListener('click', () => {
  if (isOff()) kept()?.removeItem(KEY);
  else kept()?.setItem(KEY, '');
  show();
});
if (button) button.hidden = false;
show();

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || isOff()) return;
  const at = event.target;
  if (at instanceof Element && at.closest('input,textarea,select,[contenteditable]')) return;
  event.preventDefault();
  // The page's own field, when it has one, comes after that of the header.
  [...document.querySelectorAll<HTMLInputElement>('form [name="q"]')].at(-1)?.focus();
});
