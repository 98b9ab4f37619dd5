/** On a commitment: the words of each document that speaks of it can be taken away, as on the document's own page. */
import { element } from '../elements.ts';
import { Dock } from './dock.ts';
import { today } from './today.ts';

/** « words » → words. */
const withoutMarks = (text: string) => text.replace(/^\s*«\s*|\s*»\s*$/gu, '');

function start(thread: Element): void {
  const dock = new Dock(thread, () => undefined);
  for (const [rank, quote] of thread.querySelectorAll<HTMLElement>('[data-issuer]').entries()) {
    const { issuer, title, place, genre, name, day, version, url, context } = quote.dataset;
    const said = quote.querySelector('blockquote > :last-child')?.textContent;
    const caption = quote.querySelector('figcaption');
    if (!issuer || !title || !day || !url || !said || !caption) continue;
    const words = withoutMarks(said);
    const button = element('button', 'cite no-print', 'Citer');
    button.type = 'button';
    // « Citer » alone would not say what: the link beside it does.
    const link = caption.querySelector('a');
    if (link !== null) link.id ||= `passage-${rank + 1}`;
    button.setAttribute('aria-describedby', link?.id ?? '');
    button.addEventListener('click', () => {
      const quoted = {
        words,
        source: { issuer, title, place, genre, name, day, version },
        url,
        consulted: today(),
      };
      dock.show({ title: 'Citer ce passage', quoted, context, records: [] }, button, true);
    });
    caption.append(button);
  }
}

const thread = document.querySelector('.thread');
// Where a browser cannot show the panel, the links to the sentences remain.
if (thread && 'showPopover' in thread) start(thread);
