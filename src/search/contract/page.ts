/** Tries every search of the contract in the reader's own browser, and says what it does. */
import { failingsOf, type Promised } from './failings.ts';
import { answerTo } from '../client/proposal.ts';
import { leadsOn } from '../client/direct.ts';
import { openSearcher, type Searcher } from '../client/remote.ts';
import { stateFrom } from '../client/state.ts';

const button = document.querySelector<HTMLButtonElement>('[data-contract="run"]');
const status = document.querySelector<HTMLElement>('[data-contract="status"]');
const folder = button?.dataset['pagefind'];

/** The address to which a direct way leads, as the page gives it. */
const addressOf = (way: HTMLElement) => way.querySelector('a')?.getAttribute('href') ?? [];

async function tryAll(searcher: Searcher, say: (words: string) => void): Promise<void> {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-promise]')];
  const ways = [...document.querySelectorAll<HTMLElement>('[data-words]')];
  let kept = 0;
  for (const row of rows) {
    const address = row.querySelector('a')?.search ?? '';
    const promised = JSON.parse(row.dataset['promise'] ?? '') as Promised;
    const state = stateFrom(new URLSearchParams(address));
    const answered = await answerTo(searcher, state, false);
    const keys = (answered.asked ?? answered).answer.query.keys;
    const direct = ways.filter((way) => leadsOn(way, keys)).flatMap(addressOf);
    const failings = await failingsOf(promised, answered, direct);
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
