/** The panel that offers a citation: beside the text, never over the whole of it, and never in the way of the keyboard. */
import { quotation } from '#text/quotation.ts';
import { element } from '../elements.ts';
import { FORMATS, type Quoted } from './formats.ts';

/** What the panel shows. */
export interface Offer {
  title: string;
  quoted: Quoted;
  /** The sentences around the words, when these are less than a sentence. */
  context: string | undefined;
  /** What the sentence proves, as elements to be copied. */
  records: readonly HTMLElement[];
}

function button(title: string, act: () => void): HTMLButtonElement {
  const made = element('button', '', title);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

export class Dock {
  readonly #panel = element('section', 'dock no-print');
  #back: HTMLElement | undefined;

  /** `place`: the element after which the panel stands in the order of reading. */
  constructor(place: Element, onClose: () => void) {
    this.#panel.popover = 'manual';
    this.#panel.setAttribute('aria-labelledby', 'dock-title');
    // Pressing a button must not undo the selection that it cites.
    this.#panel.addEventListener('pointerdown', (event) => {
      if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.isOpen) this.close();
    });
    this.#panel.addEventListener('toggle', () => this.isOpen || onClose());
    place.after(this.#panel);
  }

  get isOpen(): boolean {
    return this.#panel.matches(':popover-open');
  }

  /** Is the reader using it? */
  get isInUse(): boolean {
    return this.#panel.contains(document.activeElement);
  }

  close(): void {
    const mustReturn = this.isInUse;
    this.#panel.hidePopover();
    if (mustReturn) this.#back?.focus();
  }

  /** Shows an offer. `back` takes the focus when the panel closes; the panel takes it at once only if `isAsked`. */
  show(offer: Offer, back: HTMLElement | undefined, isAsked: boolean): void {
    this.#back = back;
    const title = element('h2', '', offer.title);
    title.id = 'dock-title';
    const close = button('Fermer', () => this.close());
    const status = element('p', 'muted');
    status.setAttribute('role', 'status');
    const field = element('textarea', '');
    [field.readOnly, field.rows, field.hidden] = [true, 4, true];
    field.setAttribute('aria-label', 'Ce qui est copié');
    const formats = FORMATS.map((format) =>
      button(format.title, () => {
        field.value = format.write(offer.quoted);
        field.hidden = false;
        navigator.clipboard.writeText(field.value).then(
          () => (status.textContent = `Copié\u00A0: ${format.title.toLowerCase()}.`),
          () => {
            status.textContent = 'Copie refusée par le navigateur\u00A0: le texte est sélectionné.';
            field.select();
          },
        );
      }),
    );
    const group = element('div', 'formats', element('span', '', 'Copier\u00A0:'), ...formats);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', 'Copier la citation');
    const { context, records } = offer;
    this.#panel.replaceChildren(
      element('header', '', title, close),
      group,
      status,
      field,
      ...(context === undefined ? [] : [element('p', 'muted', `Dans\u00A0: ${quotation(context)}`)]),
      ...(records.length === 0 ? [] : [element('p', '', 'Cette phrase prouve\u00A0:')]),
      ...records.map((record) => record.cloneNode(true)),
    );
    if (!this.isOpen) this.#panel.showPopover();
    if (isAsked) formats[0]?.focus();
  }
}
