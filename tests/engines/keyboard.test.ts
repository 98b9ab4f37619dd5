/**
 * Whoever has a keyboard alone, in each engine: from the home page to a result, to the sentence, to what was announced, to its
 * thread, to the verifier, to two documents side by side, to the data, and back. The focus is seen at each step, and never lost.
 */
import { focusHere } from '../browser/harness/focus.ts';
import { foundingSite } from '../build/founding-site.ts';
import type { EngineName } from '../../scripts/lib/engines.ts';
import type { Key, Tab } from './harness/tab.ts';
import { at, describe, ENGINES, expect, testIn, until } from './harness/test.ts';

/** Tab leads anywhere on a page in fewer presses. */
const FAR = 250;
const ALTERED = 'Les 20M€ mobilisés par l’État en 2019 seront ainsi doublés';

/** What a keyboard does on a tab; what is wrong with the focus meanwhile is kept. */
function walker(tab: Tab, name: EngineName) {
  const wrong: string[] = [];
  const look = async (wanted: string) => {
    const focus = await tab.ask(focusHere, wanted);
    const path = await tab.ask(() => location.pathname);
    // Over WebDriver, WebKit says of no key that it is one, and draws no ring; a hand on its keyboard has it.
    const isOfDriver = name === 'WebKit' && focus.wrong?.startsWith('contour none') === true;
    if (typeof focus.wrong === 'string' && !isOfDriver) wrong.push(`${path} ${focus.name} : ${focus.wrong}`);
    return focus;
  };
  /** Presses Tab until such an element has the focus. */
  const reach = async (wanted: string) => {
    for (let step = 0; step < FAR; step += 1) {
      await tab.press('Tab');
      if ((await look(wanted)).isThere) return;
    }
    throw new Error(`${wanted} hors d’atteinte sur ${await tab.ask(() => location.href)}`);
  };
  /** Presses a key, and waits until the focus is on such an element. */
  const press = async (key: Key, wanted: string) => {
    await tab.press(key);
    await until(
      () => tab.ask((one) => document.activeElement?.matches(one), wanted),
      (isThere) => isThere === true,
    );
    await look(wanted);
  };
  /** Follows the link that has the focus. */
  const follow = async (start: string) => {
    await tab.press('Enter');
    await until(
      () => tab.ask(() => [location.pathname + location.search, document.readyState]),
      ([path = '', state]) => path.startsWith(start) && state === 'complete',
    );
  };
  return { wrong, reach, press, follow, look };
}

const [pair = '/comparer/'] = foundingSite()
  .pages.map(({ path }) => path)
  .filter((path) => /^\/comparer\/[^/]+\/[^/]+\/$/.test(path));

describe.for(ENGINES)('in %s', (name) => {
  const test = testIn(name);

  test.for([1280, 390])(
    'the whole journey, %i px wide, by the keyboard alone',
    { timeout: 600_000 },
    async (width, { tab }) => {
      const { wrong, reach, press, follow, look } = walker(tab, name);
      await tab.resize(width, 720);
      await tab.open(at('/'));
      await reach('main input[type="search"]');
      await tab.type('forum');
      await follow('/recherche/?q=forum');
      const found = () => tab.ask(() => document.querySelectorAll('[data-search="results"] h3').length);
      const before = await until(found, (count) => count > 0);

      await reach('form[data-pagefind] summary');
      await press('Enter', 'summary');
      await reach('#type');
      for (let step = 0; step < 9; step += 1) {
        if ((await tab.ask(() => document.querySelector<HTMLSelectElement>('#type')?.value)) === 'evenements')
          break;
        await press('ArrowDown', '#type');
        if (name === 'WebKit') await tab.press('Enter');
        await until(
          () => tab.ask(() => document.querySelector('[data-search="results"]')?.hasAttribute('aria-busy')),
          (isBusy) => isBusy === false,
        );
        await look('#type');
      }
      expect(await until(found, (count) => count > 0)).toBeLessThanOrEqual(before);
      await until(
        () => tab.ask(() => location.search),
        (search) => search.includes('type=evenements'),
      );
      await reach('[data-search="results"] h3 a');
      await follow('/evenements/');

      await reach('main a[href^="/communiques/"][href*="#s-"]');
      await follow('/communiques/');
      await reach('.text .p');
      await press('Enter', '.dock button');
      await tab.press('Enter');
      await until(
        () => tab.ask(() => document.querySelector('.dock [role="status"]')?.textContent ?? ''),
        (said) => said.startsWith('Copi'),
      );
      await press('Escape', '.text .p');

      await reach('main a[href^="/engagements/"]');
      await follow('/engagements/');
      await reach('.thread button.cite');
      await press('Enter', '.dock button');
      await press('Escape', '.thread button.cite');
      await reach('a[href$="/verifier/"]');
      await follow('/verifier/');

      await reach('#texte');
      await tab.type(ALTERED);
      await until(
        () => tab.ask(() => document.querySelector('.answers .answer h2')?.textContent ?? ''),
        (said) => said === 'Altéré',
      );
      await reach('[data-verify="clear"]');
      await press('Enter', '#texte');
      await reach('a[href$="/comparer/"]');
      await follow('/comparer/');
      await reach(`a[href="${pair}"]`);
      await follow(pair);
      await reach('a[href$="/donnees/"]');
      await follow('/donnees/');
      await reach('main a[href$=".csv"]');

      await tab.back();
      await until(
        () => tab.ask(() => location.pathname),
        (path) => path === pair,
      );
      await tab.press('Tab');
      await look('a');
      expect(wrong).toEqual([]);
    },
  );
});
