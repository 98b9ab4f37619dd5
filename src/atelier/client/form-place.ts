/** Where forms open, one at a time, and what was written in the others. */
import { block } from './dom.ts';
import { keepWritten } from './form.ts';
import { letGo, type Held } from './typed.ts';

export class FormPlace {
  readonly node = block('formulaire');
  /** What was written in other forms, and not kept. */
  readonly shelf = block('saisies');
  readonly #shelved: (open: string | undefined, dropped: () => void) => Node[];
  readonly #focusProposal: (key?: string) => void;
  /** What is written in the form that is open, and whether anything is. */
  #open: { held: Held; isWritten: boolean } | undefined;
  /** What had the focus when a form opened: it goes back there. */
  #opener: HTMLElement | undefined;

  /** `shelved`: what was written and not kept, but in the form that is open. */
  constructor(
    shelved: (open: string | undefined, dropped: () => void) => Node[],
    focusProposal: (key?: string) => void,
  ) {
    this.#shelved = shelved;
    this.#focusProposal = focusProposal;
    this.node.addEventListener('input', ({ target }) => {
      if (this.#open && target instanceof Element && target.closest('.champs-du-formulaire'))
        this.#open.isWritten = true;
    });
  }

  /** `held`: what will be written in it; nothing, for what is only read. `isWritten`: some of it is already. */
  open(form: HTMLElement, held: Held = { id: '' }, isWritten = false): void {
    const opener = document.activeElement;
    if (opener instanceof HTMLElement && !this.node.contains(opener)) this.#opener = opener;
    this.node.replaceChildren(form);
    this.#open = { held, isWritten };
    this.drawShelf();
    this.node.scrollIntoView({ block: 'nearest' });
    const title = form.querySelector('h2');
    if (title) title.tabIndex = -1;
    (form.querySelector<HTMLElement>('[aria-invalid]') ?? title)?.focus();
  }

  /** What was opened and not written in gives way; what was written in waits to be kept. */
  leave(): void {
    if (this.#open?.isWritten !== true) this.#empty();
  }

  /** Keeps what is written in the form that is open. @throws what refuses it */
  async keep(): Promise<void> {
    const open = this.#open;
    if (open?.isWritten !== true) return;
    await keepWritten(this.node.querySelector('form.formulaire-de-fiche'));
    letGo(open.held);
    // Another form may have been opened, and written in, meanwhile.
    if (this.#open === open) this.#empty();
    else this.drawShelf();
  }

  /** After a gesture, what is written in the form of another stays. `id`: of the form whose gesture it was. */
  settle(id: string | undefined): void {
    if (this.#open?.isWritten === true && this.#open.held.id !== id) this.drawShelf();
    else this.close();
  }

  /** `key`: of the proposal to which the focus goes back, if what opened the form is gone. */
  close(key?: string): void {
    this.#empty();
    this.#focusProposal(key ?? this.#opener?.dataset['key']);
    this.#opener?.focus();
  }

  drawShelf(): void {
    this.shelf.replaceChildren(...this.#shelved(this.#open?.held.id, () => this.drawShelf()));
  }

  #empty(): void {
    this.node.replaceChildren();
    this.#open = undefined;
    this.drawShelf();
  }
}
