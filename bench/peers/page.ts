/** The smallest search page for a peer: a field, and its ten first results. It is bundled with one peer, and runs in the browser. */
import { open } from 'virtual:peer';

const SHOWN = 10;

/** A part of the page that publish.ts writes. */
function part<E extends Element>(found: E | null): E {
  if (found === null) throw new Error('this is not the page of publish.ts');
  return found;
}
const field = part(document.querySelector('input'));
const list = part(document.querySelector('ol'));
const status = part(document.querySelector('[role="status"]'));

let opened: Promise<ReturnType<typeof open>> | undefined;
const load = async () => open(await (await fetch('/index.json')).text());

async function answer(): Promise<void> {
  status.textContent = 'Recherche en cours…';
  opened ??= load();
  const found = await (await opened)(field.value);
  list.replaceChildren(
    ...found.slice(0, SHOWN).map(({ id, text }) => {
      const [item, link] = [document.createElement('li'), document.createElement('a')];
      link.href = id;
      link.textContent = text;
      item.append(link);
      return item;
    }),
  );
  status.textContent = `${found.length} résultats`;
}

field.addEventListener('input', () => void answer());
field.value = new URLSearchParams(location.search).get('q') ?? '';
if (field.value !== '') void answer();
