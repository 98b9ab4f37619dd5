/**
 * Buttons that put a text of the page in the clipboard. Until this script runs they are disabled;
 * without it the texts can be selected where they stand.
 */

/** Puts the text in the clipboard; where the browser refuses, selects it for the reader to copy. */
async function copy(text: HTMLTextAreaElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text.value);
    return 'Copié.';
  } catch {
    text.closest('details')?.setAttribute('open', '');
    text.select();
    return 'Texte sélectionné : copiez-le avec Ctrl + C.';
  }
}

for (const group of document.querySelectorAll('[data-copy]')) {
  const status = group.querySelector('[role="status"]');
  for (const button of group.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    const text = document.getElementById(button.dataset['copies'] ?? '');
    if (status === null || !(text instanceof HTMLTextAreaElement)) continue;
    button.disabled = false;
    button.addEventListener('click', () => {
      void copy(text).then((said) => (status.textContent = `${button.textContent.trim()} : ${said}`));
    });
  }
}
