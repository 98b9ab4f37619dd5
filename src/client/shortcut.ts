/**
 * « / » leads to the search field of the page. Whoever types with their voice, or whose keyboard plays tricks, may
 * turn it off (WCAG 2.1.4): the choice is the only thing that the site keeps in a browser, and only once it is made.
 */
const KEY = 'sans-raccourci';

function isOff(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false; // a browser that keeps nothing
  }
}

const button = document.querySelector<HTMLButtonElement>('button[data-shortcut]');
const sign = document.querySelector<HTMLElement>('form[role="search"] kbd');

function show(): void {
  button?.setAttribute('aria-pressed', String(!isOff()));
  if (sign) sign.hidden = isOff();
}

button?.addEventListener('click', () => {
  try {
    if (isOff()) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, '');
  } catch {
    // Nothing can be kept, hence nothing changes.
  }
  show();
});
if (button) button.hidden = false;
show();

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented || isOff()) return;
  if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input,textarea,select')))
    return;
  const fields = document.querySelectorAll<HTMLInputElement>('form[role="search"] [name="q"]');
  // The page's own field, when it has one, comes after that of the header.
  const field = fields[fields.length - 1];
  if (field === undefined) return;
  event.preventDefault();
  field.focus();
  field.select();
});
