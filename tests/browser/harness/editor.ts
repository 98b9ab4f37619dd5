/** An editor of the workshop who only does what the guide says, and what it costs: keys, clicks, refusals. */
import type { Locator, Page } from 'playwright-core';

/** What is written in the fields of a form: words, or a choice of a list by its value. */
export type Fields = Readonly<Record<string, string>>;

/** An answer to the proposal that says this: one key, and what its form then asks for. */
export type Answer = readonly [proposal: string | RegExp, key: 'a' | 'm' | 'l' | 'r', fields?: Fields];

export class Editor {
  readonly #page: Page;
  /** Characters written, keys of gestures, clicks. */
  readonly cost = { typed: 0, keys: 0, clicks: 0, refusals: 0 };

  constructor(page: Page) {
    this.#page = page;
  }

  async click(target: Locator): Promise<void> {
    this.cost.clicks += 1;
    await target.click();
  }

  async #key(key: string): Promise<void> {
    this.cost.keys += 1;
    await this.#page.keyboard.press(key);
  }

  async settled(words: string | RegExp): Promise<void> {
    await this.#page.locator('#annonce').filter({ hasText: words }).waitFor();
    await this.#page.waitForSelector('main[aria-busy="false"]');
  }

  async write(target: Locator, words: string): Promise<void> {
    if ((await target.evaluate((one) => one.tagName)) === 'SELECT') {
      this.cost.clicks += 1;
      await target.selectOption(words);
      return;
    }
    this.cost.typed += words.length;
    await target.fill(words);
  }

  async fill(fields: Fields): Promise<void> {
    for (const [name, words] of Object.entries(fields)) {
      // « .why » is that of whichever item is asked for.
      const is = name.startsWith('.') ? '$=' : '=';
      const field = this.#page.locator(`form.formulaire-de-fiche [data-field${is}"${name}"]`).first();
      const control = field.locator('input, select, textarea').first();
      for (const folded of await field.locator('xpath=ancestor::details[not(@open)]').all())
        await this.click(folded.locator('> summary'));
      await this.write(control, words);
    }
  }

  async keep(): Promise<void> {
    await this.#key('Control+Enter');
    await this.settled('Gardé');
  }

  async import(path: string): Promise<void> {
    await this.#page.setInputFiles('.depot input[type=file]', path);
    this.cost.clicks += 1;
    await this.settled('Importé');
  }

  /** « Nouvelle fiche » */
  async begin(kind: string, name: string, fields: Fields): Promise<void> {
    await this.click(this.#page.getByText('Nouvelle fiche', { exact: true }));
    await this.write(this.#page.getByLabel('sorte'), kind);
    await this.write(this.#page.getByLabel('nom', { exact: true }), name);
    await this.#key('Enter');
    await this.#page.locator('form.formulaire-de-fiche h2').filter({ hasText: 'Nouvelle fiche' }).waitFor();
    await this.fill(fields);
    await this.keep();
  }

  /** Answers proposals from the keyboard; where the check asks for more, writes it. */
  async answer([says, key, fields = {}]: Answer): Promise<void> {
    const head = () => this.#page.locator('.propositions button[data-key]').filter({ hasText: says }).first();
    // Another answer may have settled it.
    if ((await head().count()) === 0) return;
    await head().focus();
    await this.#key(key);
    if (key === 'r') return this.settled('refusée');
    if (key === 'a') {
      await this.settled(/Gardé|Il manque/);
      const said = await this.#page.locator('#annonce').textContent();
      if (said?.includes('Il manque') !== true) return;
      this.cost.refusals += 1;
    } else await this.#page.waitForSelector('form.formulaire-de-fiche');
    await this.fill(fields);
    await this.keep();
  }

  /** Waives what is left, with a reason that holds for all of it. */
  async waiveRest(why: string): Promise<void> {
    const rest = /^(?:une phrase|un nombre) à laisser de côté/;
    for (let turn = 0; turn < 20; turn += 1) {
      if (
        (await this.#page.locator('.propositions button[data-key]').filter({ hasText: rest }).count()) === 0
      )
        return;
      await this.answer([rest, 'm', { '.why': why }]);
    }
  }

  async header(fields: Fields): Promise<void> {
    await this.click(this.#page.getByRole('button', { name: /^Fiches/ }));
    await this.click(this.#page.getByRole('button', { name: 'En-tête du communiqué', exact: true }));
    await this.#page.locator('form.formulaire-de-fiche [data-field="summary"]').waitFor();
    await this.fill(fields);
    await this.keep();
    await this.click(this.#page.getByRole('button', { name: /^Propositions/ }));
    await this.#page.waitForSelector('section.propositions');
  }

  /** @returns what is said: « Écrit », or what refuses */
  async publish(): Promise<string> {
    await this.click(this.#page.getByRole('button', { name: 'Publier', exact: true }));
    await this.#page.locator('.enregistre').waitFor();
    await this.#page.waitForSelector('main[aria-busy="false"]');
    const said = (await this.#page.locator('.enregistre').innerText()).trim();
    if (said.includes('refuse')) this.cost.refusals += 1;
    return said;
  }
}
