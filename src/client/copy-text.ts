/**
 * Buttons that put the sentence of a figure in the clipboard, in the form that each names. Until this script runs they are
 * disabled; without it the sentence can be selected where it stands.
 */
import { asMarkdown, asText, embedCode, type Cited } from './cite/figure-texts.ts';

/** The address of a link where the site is published, wherever the page is read. */
function addressOf(link: HTMLAnchorElement): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? document.baseURI;
  return new URL(link.getAttribute('href') ?? '', page).href;
}

/** What the page says, read once: the sentence, with a link in it, and the card. */
function textsOf(group: Element): Map<string, () => string> | undefined {
  const [link, card] = ['.citable-sentence a', 'a[data-card]'].map((one) =>
    group.querySelector<HTMLAnchorElement>(one),
  );
  if (!link || !card) return undefined;
  const cited: Cited = {
    before: link.previousSibling?.textContent?.trimStart() ?? '',
    source: link.textContent,
    after: link.nextSibling?.textContent?.trimEnd() ?? '',
    address: addressOf(link),
  };
  const title = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? '';
  return new Map([
    ['texte', () => asText(cited)],
    ['markdown', () => asMarkdown(cited)],
    ['carte', () => embedCode(addressOf(card), title)],
  ]);
}

/** Puts a text in the clipboard; where the browser refuses, shows it selected, for the reader to copy. */
async function copy(text: string, group: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copié.';
  } catch {
    const field = group.querySelector('textarea') ?? document.createElement('textarea');
    field.readOnly = true;
    field.rows = Math.ceil(text.length / 60) + 1;
    field.ariaLabel = 'Texte à copier';
    field.value = text;
    group.append(field);
    field.select();
    return 'Texte sélectionné : copiez-le avec Ctrl + C.';
  }
}

for (const group of document.querySelectorAll('[data-copy]')) {
  const status = group.querySelector('[role="status"]');
  const texts = textsOf(group);
  for (const button of group.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    const text = texts?.get(button.dataset['copies'] ?? '');
    if (status === null || text === undefined) continue;
    button.disabled = false;
    button.addEventListener('click', () => {
      void copy(text(), group).then(
        (said) => (status.textContent = `${button.textContent.trim()} : ${said}`),
      );
    });
  }
}
