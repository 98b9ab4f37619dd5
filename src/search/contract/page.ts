/** Tries every search of the contract in the reader's own browser, and says what it does. */
import { failingsOf, type Promised } from './failings.ts';
import { openSearcher, type Searcher } from '../client/remote.ts';
import { stateFrom } from '../client/state.ts';

const button = document.querySelector<HTMLButtonElement>('[data-contract="run"]');
const status = document.querySelector<HTMLElement>('[data-contract="status"]');
const folder = button?.dataset['pagefind'];

async function tryAll(searcher: Searcher, say: (words: string) => void): Promise<void> {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-promise]')];
  let kept = 0;
  for (const row of rows) {
    const address = row.querySelector('a')?.search ?? '';
    const promised = JSON.parse(row.dataset['promise'] ?? '') as Promised;
    const state = stateFrom(new URLSearchParams(address));
    const failings = await failingsOf(promised, await searcher.search(state, false), state);
    const cell = row.querySelector('.verdict');
    if (cell) cell.textContent = failings.length === 0 ? '✓ conforme' : `✗ ${failings.join('\u202F; ')}`;
    if (failings.length === 0) kept += 1;
  }
  say(`${kept} recherches conformes sur ${rows.length}.`);
}

if (button && status && folder !== undefined) {
  document.documentElement.classList.add('search-ready');
  let searcher: Searcher | undefined;
  button.addEventListener('click', () => {
    status.textContent = 'Essais en cours…';
    tryAll((searcher ??= openSearcher(folder)), (words) => (status.textContent = words)).catch(() => {
      searcher?.close();
      searcher = undefined;
      status.textContent = 'La recherche n’a pas pu se charger.';
    });
  });
}
