/** The verifier's page: what is pasted is in the address, after the `#`, and the answers follow the text. */
import { reading as readingOf } from '#verifier/read.ts';
import { openLibrary, type Library } from './load.ts';
import { answerItem } from './view.ts';
import { readiness, summaryOf } from './wording.ts';

const PAUSE_MS = 150;
/** Longer addresses are cut by mail programs and refused by some browsers. */
const LONGEST_ADDRESS = 6000;

const FAILURE =
  'Les communiqués n’ont pas pu se charger. Rechargez la page, ou lisez les textes bruts ci-dessous.';

/** So many answers take some hundredths of a second: a key or a tap waits no longer. */
const STEPS = 4;

/** Takes the steps of a long reading, and lets the page answer between them; nothing once it is no longer wanted. */
async function breathing<T>(steps: Generator<undefined, T>, isWanted: () => boolean): Promise<T | undefined> {
  for (let taken = 1; isWanted(); taken += 1) {
    const { done, value } = steps.next();
    if (done) return value;
    if (taken % STEPS === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}

/** The text in the address: `#q=…`, or `?q=…` in a link made by somebody else. */
function askedText(): string {
  const fragment = new URLSearchParams(location.hash.slice(1)).get('q');
  return fragment ?? new URLSearchParams(location.search).get('q') ?? '';
}

/** The address of this text; without it if it would be too long. */
function addressOf(text: string): string {
  const fragment = `#q=${encodeURIComponent(text)}`;
  return location.pathname + (text === '' || fragment.length > LONGEST_ADDRESS ? '' : fragment);
}

async function start(root: HTMLElement): Promise<void> {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-verify="${name}"]`);
  const button = (name: string) => root.querySelector<HTMLButtonElement>(`button[data-verify="${name}"]`);
  const field = root.querySelector('textarea');
  const [status, list] = [part('status'), root.querySelector<HTMLOListElement>('ol[data-verify="answers"]')];
  const [clear, share, shared] = [button('clear'), button('share'), part('shared')];
  const { corpus: address, missing } = root.dataset;
  if (
    !field ||
    !status ||
    !list ||
    !clear ||
    !share ||
    !shared ||
    address === undefined ||
    missing === undefined
  )
    return;

  let library: Library | undefined;
  let asked = 0;
  field.disabled = false;
  status.textContent = 'Chargement des communiqués…';

  const answer = async () => {
    const turn = (asked += 1);
    const text = field.value;
    clear.hidden = text.trim() === '';
    share.hidden = clear.hidden || !addressOf(text).includes('#');
    shared.textContent = !clear.hidden && share.hidden ? 'Texte trop long pour tenir dans un lien.' : '';
    if (library === undefined) return;
    const { documents, isWhole } = library;
    try {
      const corpus = await library.corpusFor(text);
      // Another text has been typed meanwhile.
      if (turn !== asked) return;
      const reading = await breathing(readingOf(corpus, text), () => turn === asked);
      if (reading === undefined) return;
      list.replaceChildren(
        ...reading.answers.map((one) =>
          answerItem(one, { documents, isWhole, missing }, reading.by === 'whole'),
        ),
      );
      status.textContent = reading.by === 'nothing' ? readiness(documents, isWhole) : summaryOf(reading);
    } catch {
      status.textContent = FAILURE;
    }
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      history.replaceState(null, '', addressOf(field.value));
      void answer();
    }, PAUSE_MS);
  });
  const put = (text: string) => {
    field.value = text;
    history.replaceState(null, '', addressOf(text));
    void answer();
    field.focus();
  };
  clear.addEventListener('click', () => put(''));
  for (const example of root.querySelectorAll<HTMLElement>('[data-quote]'))
    example.addEventListener('click', () => put(example.dataset['quote'] ?? ''));
  share.addEventListener('click', () => {
    navigator.clipboard.writeText(new URL(addressOf(field.value), location.href).href).then(
      () => (shared.textContent = 'Lien copié.'),
      () => (shared.textContent = 'Copie refusée\u00A0: prenez l’adresse de la page.'),
    );
  });
  const follow = () => {
    field.value = askedText();
    if (location.search !== '') history.replaceState(null, '', addressOf(field.value));
    void answer();
  };
  addEventListener('hashchange', follow);
  follow();

  try {
    library = await openLibrary(address);
    await answer();
  } catch {
    status.textContent = FAILURE;
  }
}

const root = document.querySelector<HTMLElement>('[data-corpus]');
if (root) void start(root);
