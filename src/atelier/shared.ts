/** What waits, where several workshops may be open on one folder: none writes over what another has kept. */
import type { Waiting } from './pending.ts';
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';

export class Shared {
  readonly #session: Session;
  readonly #adopt: (waiting: Waiting) => void;

  /** `adopt`: goes on from what another has kept. */
  constructor(session: Session, adopt: (waiting: Waiting) => void) {
    this.#session = session;
    this.#adopt = adopt;
  }

  /** Takes up what another has kept, if one has. */
  takeUp(): boolean {
    if (!this.#session.isOvertaken() || !this.#session.read()) {
      // Gone while the workshop is open (a folder cleaned, a file damaged): what is known here is written again.
      if (this.#session.isGone()) this.#session.keep(this.#session);
      return false;
    }
    const { pending, refused } = this.#session;
    this.#adopt({ pending, refused });
    return true;
  }

  /** @throws Refusal if another has kept something since: its work is taken up first */
  keep(waiting: Waiting): void {
    if (this.takeUp())
      throw new Refusal(
        'un autre atelier est ouvert sur ce dossier, et y a travaillé : son travail est repris ici ; refaites votre geste, puis fermez l’un des deux',
        409,
      );
    this.#session.keep(waiting);
  }
}
