/** The choice of any two communiqués: the pair is in the address, `?a=…&b=…`, and what both say follows it. */
import { monthOf } from '#text/day/month.ts';
import { inOrder } from './pairing.ts';
import type { MonthFile, SidesFile } from './side-file.ts';
import { comparison } from './view.ts';

const FAILURE = 'Ces documents n’ont pas pu se charger. Rechargez la page, ou lisez les paires ci-dessous.';

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} : ${response.status}`);
  return (await response.json()) as T;
}

function start(form: HTMLFormElement): void {
  const fields = [...form.querySelectorAll('select')];
  const [status, result] = ['status', 'result'].map((name) =>
    document.querySelector<HTMLElement>(`[data-compare="${name}"]`),
  );
  const { sides: folder } = form.dataset;
  if (fields.length !== 2 || !status || !result || folder === undefined) return;
  let asked = 0;

  const show = async () => {
    const turn = (asked += 1);
    const [a = '', b = ''] = fields.map(({ value }) => value);
    result.replaceChildren();
    status.textContent = a !== '' && a === b ? 'Choisissez deux documents différents.' : '';
    if (a === '' || b === '' || a === b) return;
    try {
      const [one, other] = await Promise.all(
        [a, b].map(async (id) => (await json<MonthFile>(`${folder}${monthOf(id)}.json`))[id]),
      );
      // Another pair has been chosen meanwhile.
      if (turn !== asked) return;
      if (one === undefined || other === undefined) throw new Error('no such document');
      const sides = inOrder(one, other);
      result.replaceChildren(...comparison(sides));
      status.textContent = `Côte à côte\u00A0: ${sides.map(({ name }) => name).join(' et ')}.`;
    } catch {
      if (turn === asked) status.textContent = FAILURE;
    }
  };

  const choose = async () => {
    const chosen = new URLSearchParams(location.search);
    try {
      const all = await json<SidesFile>(`${folder}index.json`);
      for (const field of fields) {
        field.append(...all.map(({ id, label }) => new Option(label, id)));
        field.value = chosen.get(field.name) ?? '';
        // An address that names no document chooses none.
        if (field.selectedIndex === -1) field.value = '';
      }
    } catch {
      status.textContent = FAILURE;
      return;
    }
    form.hidden = false;
    await show();
  };

  const chosen = () => {
    const pair = new URLSearchParams(
      fields.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
    );
    history.replaceState(null, '', pair.size === 0 ? location.pathname : `?${pair}`);
    void show();
  };
  form.addEventListener('change', chosen);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    chosen();
  });
  void choose();
}

/** Where every two documents have their page, nothing is left to choose: an address that names two leads to theirs. */
function lead(): void {
  const asked = new URLSearchParams(location.search);
  const [a, b] = ['a', 'b'].map((name) => asked.get(name) ?? '');
  const page = [...document.querySelectorAll<HTMLAnchorElement>('.pairs a')].find(({ pathname }) => {
    const [newer, older] = pathname.split('/').slice(0, -1).reverse();
    return (older === a && newer === b) || (older === b && newer === a);
  });
  if (page !== undefined) location.replace(page.href);
}

const form = document.querySelector<HTMLFormElement>('form[data-sides]');
if (form !== null) start(form);
else lead();
