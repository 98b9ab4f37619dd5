/** What a reader does, in the engines of readers' browsers: each would do it its own way if we let it. */
import { foundingSite } from '../build/founding-site.ts';
import { wordsOfPdf } from './harness/pdf.ts';
import { copyLink, prepare } from './harness/in-page.ts';
import type { Tab } from './harness/tab.ts';
import { at, describe, ENGINES, expect, testIn, until } from './harness/test.ts';

const PATHS = foundingSite().pages.map(({ path }) => path);
const COMMUNIQUE = PATHS.find((path) => path.startsWith('/communiques/2020-')) ?? '';
const COMMITMENT = '/engagements/doubler-le-soutien-aux-conseils-departementaux/';
const EXACT = 'Les 10M€ mobilisés par l’État en 2019 seront ainsi doublés';

/** Spaces of all kinds alike. */
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

const textOf = (tab: Tab, selector: string) =>
  tab.ask((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
const valueOf = (tab: Tab, selector: string) =>
  tab.ask((wanted) => document.querySelector<HTMLInputElement>(wanted)?.value ?? '', selector);
const pathOf = (tab: Tab) => tab.ask(() => location.pathname + location.search);

/** Waits for the answer of the search; gives the addresses of the results. */
async function results(tab: Tab): Promise<string[]> {
  const shown = await until(
    () =>
      tab.ask(() => ({
        isBusy: document.querySelector('[data-search="results"]')?.hasAttribute('aria-busy') !== false,
        hrefs: [...document.querySelectorAll('[data-search="results"] h3 a')].map(
          (link) => link.getAttribute('href') ?? '',
        ),
      })),
    ({ isBusy, hrefs }) => !isBusy && hrefs.length > 0,
  );
  return shown.hrefs;
}

/** Narrows the search to pages of one kind, as a reader who chooses in the list. */
const narrow = (tab: Tab, value: string) =>
  tab.ask((kind) => {
    const list = document.querySelector<HTMLSelectElement>('#type');
    if (list === null) return;
    list.closest('details')?.setAttribute('open', '');
    list.value = kind;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);

describe.for(ENGINES)('in %s', (name) => {
  const test = testIn(name);

  test('from the home page to a result, back to the search as it was, and to another choice', async ({
    tab,
  }) => {
    await tab.open(at('/'));
    await tab.click('main input[type="search"]');
    await tab.type('forum');
    await tab.press('Enter');
    await until(
      () => pathOf(tab),
      (path) => path === '/recherche/?q=forum',
    );
    const all = await results(tab);
    await narrow(tab, 'evenements');
    const [event = ''] = await until(
      () => results(tab),
      (hrefs) => hrefs.every((href) => href.startsWith('/evenements/')),
    );
    expect(all).toContain(event);
    await tab.click('[data-search="results"] h3 a');
    await until(
      () => pathOf(tab),
      (path) => path.startsWith(event.replace(/#.*/, '')),
    );
    await tab.back();
    // The page that was left may still be there: what is asked is the page that comes back.
    await until(
      () => pathOf(tab),
      (path) => path === '/recherche/?q=forum&type=evenements',
    );
    await until(
      () => results(tab),
      (hrefs) => hrefs.includes(event),
    );
    const kept = async () => [await valueOf(tab, '#q'), await valueOf(tab, '#type')];
    await until(kept, ([words]) => words === 'forum');
    // WebKit gives a field its first value back some time after the page is there.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await kept()).toEqual(['forum', 'evenements']);
    await narrow(tab, '');
    await until(
      () => results(tab),
      (hrefs) => hrefs.length === all.length,
    );
    await until(
      () => pathOf(tab),
      (path) => path === '/recherche/?q=forum',
    );
  });

  test('a quotation is verified, and one changed number is seen', async ({ tab }) => {
    await tab.open(at('/verifier/'));
    await until(
      () => tab.ask(() => document.querySelector<HTMLTextAreaElement>('#texte')?.disabled),
      (isOff) => isOff === false,
    );
    await tab.click('#texte');
    await tab.type(EXACT);
    await until(
      () => textOf(tab, '.answers .answer h2'),
      (said) => said.startsWith('Exact'),
    );
    await tab.click('[data-verify="clear"]');
    await tab.click('#texte');
    await tab.type(EXACT.replace('10M€', '20M€'));
    await until(
      () => textOf(tab, '.answers .answer h2'),
      (said) => said === 'Altéré',
    );
    expect(plain(await textOf(tab, '.answers .answer'))).toContain('« 10M€ »');
  });

  test('words over two paragraphs are copied apart, and what was copied stays in sight', async ({ tab }) => {
    await tab.open(at(COMMUNIQUE));
    const count = await tab.ask(prepare);
    const at9 = await tab.ask(() => {
      const { words = [] } = window.aufil ?? {};
      const isEnd = ({ node }: { node: Text }, rank: number) =>
        node.parentElement?.closest('p, li') !== words[rank + 1]?.node.parentElement?.closest('p, li') &&
        node.parentElement?.closest('.text') !== null;
      return words.findIndex(isEnd) - 1;
    });
    await tab.ask(copyLink, { at: at9 / (count - 4) + 1e-9, count: 4 });
    await tab.ask(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.dock .formats button')];
      buttons.find(({ textContent }) => textContent === 'Texte')?.click();
    });
    const said = () => textOf(tab, '.dock [role="status"]');
    await until(said, (words) => words.startsWith('Copi'));
    // Longer than the page waits before it follows a selection.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await said()).toMatch(/^Copi/);
    const text = plain(await valueOf(tab, '.dock textarea'));
    const words = await tab.ask(
      (first) =>
        (window.aufil?.words ?? [])
          .slice(first, first + 4)
          .map(({ node, start, end }) => node.data.slice(start, end)),
      at9,
    );
    for (const word of words)
      expect(` ${text} `).toMatch(new RegExp(`[^\\p{L}\\p{N}]${word}[^\\p{L}\\p{N}]`, 'u'));
  });

  test('on a phone, a link to a sentence shows the sentence, and its ¶ the panel', async ({ tab }) => {
    await tab.resize(390, 664);
    const ids = await tab
      .open(at(COMMUNIQUE))
      .then(() => tab.ask(() => [...document.querySelectorAll('.text span[id^="s-"]')].map(({ id }) => id)));
    const id = ids[Math.floor(ids.length / 2)] ?? '';
    await tab.open(`${at(COMMUNIQUE)}?telephone#${id}`);
    const covered = (wanted: string) => {
      const box = document.getElementById(wanted)?.getClientRects()[0];
      const dock = document.querySelector('.dock');
      const over = box && document.elementFromPoint(box.left + 4, box.top + box.height / 2);
      return {
        isOnScreen: !!box && box.top >= 0 && box.bottom <= innerHeight,
        isCovered: !!over && !!dock?.contains(over),
      };
    };
    await until(
      () => tab.ask(covered, id),
      ({ isOnScreen, isCovered }) => isOnScreen && !isCovered,
    );
    // Longer than the page waits before it shows a panel.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tab.ask(covered, id)).toEqual({ isOnScreen: true, isCovered: false });
    await tab.ask((wanted) => document.querySelector<HTMLElement>(`#${wanted} > .p`)?.click(), id);
    await until(
      () => textOf(tab, '.dock h2'),
      (title) => title.startsWith('Citer la phrase'),
    );
    expect(await textOf(tab, '.dock h2')).toMatch(/^Citer la phrase \d/);
  });

  test('on a commitment, « Citer » opens the panel, and Escape goes back to it', async ({ tab }) => {
    await tab.open(at(COMMITMENT));
    await tab.click('.thread button.cite');
    await until(
      () => textOf(tab, '.dock h2'),
      (title) => title === 'Citer ce passage',
    );
    await until(
      () => tab.ask(() => document.activeElement?.textContent),
      (focused) => focused === 'Texte',
    );
    await tab.press('Escape');
    const isBack = await until(
      () => tab.ask(() => document.activeElement?.classList.contains('cite')),
      (answer) => answer === true,
    );
    expect(isBack).toBe(true);
  });

  test('quotation marks that a reader copies are those that show, once', async ({ tab }) => {
    await tab.open(at('/communiques/'));
    for (const path of ['/verifier/', '/presse/', COMMITMENT]) {
      await tab.open(at(path));
      expect(
        await tab.ask(
          () =>
            [...document.querySelectorAll('q')].filter(({ textContent }) => textContent.includes('«')).length,
        ),
      ).toBe(0);
    }
  });

  test('printed, a communiqué still has all of its words, in order', async ({ tab }) => {
    await tab.open(at(COMMUNIQUE));
    const pdf = await tab.print();
    // WebKitGTK's driver cannot print.
    if (pdf === undefined) {
      expect(name).toBe('WebKit');
      return;
    }
    const printed = await wordsOfPdf(pdf);
    await tab.ask(prepare);
    const sentences = await tab.ask(() =>
      [...document.querySelectorAll('.text span[id^="s-"]')].map((sentence) =>
        (window.aufil?.words ?? [])
          .filter(({ node }) => sentence.contains(node))
          .map(({ node, start, end }) => node.data.slice(start, end))
          .join(''),
      ),
    );
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter((sentence) => !printed.includes(sentence.normalize('NFKC')))).toEqual([]);
  });

  test('the search of the header is beside the menu, or has a whole row, the same on every page', async ({
    tab,
  }) => {
    const place = () => {
      const [menu, form] = ['nav a', 'form'].map((one) => {
        const found = [...document.querySelectorAll(`body > header ${one}`)];
        return found
          .filter((element) => element.getClientRects().length > 0)
          .at(-1)
          ?.getBoundingClientRect();
      });
      const row = document.querySelector('body > header > .wrap')?.getBoundingClientRect();
      if (!menu || !form || !row) return 'rien';
      const isBeside = Math.abs(menu.top + menu.height / 2 - form.top - form.height / 2) < 4;
      return isBeside
        ? 'à côté'
        : form.width > row.width - 4
          ? 'une ligne'
          : `${form.width} sur ${row.width}`;
    };
    for (const width of [900, 1100, 1248, 1270, 1290, 1500]) {
      await tab.resize(width, 700);
      const places = new Set<string>();
      for (const path of ['/communiques/', '/presse/', '/verifier/']) {
        await tab.open(at(path));
        places.add(await tab.ask(place));
      }
      expect([...places], `${width} px`).toEqual([expect.stringMatching(/^(à côté|une ligne)$/)]);
    }
  });
});
