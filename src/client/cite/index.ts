/** On a communiqué: every sentence, and any words that are selected, can be cited. */
import { Dock } from './dock.ts';
import type { Source } from './formats.ts';
import { makeRoving } from './roving.ts';
import { recordsOf, Sentences } from './sentences.ts';
import { today } from './today.ts';

/** Long enough for a selection to be finished. */
const PAUSE_MS = 250;
/** As in layout.css: the text leaves a place beside it. */
const isWide = matchMedia('(width >= 62rem)');

function start(help: HTMLElement): void {
  const { issuer, title, place, genre, name, day, version, url } = help.dataset;
  const text = document.querySelector('.text');
  if (!text || !issuer || !title || !day || !url) return;
  const source: Source = { issuer, title, place, genre, name, day, version };
  const sentences = new Sentences();
  const linkOf = (sentence: HTMLElement) =>
    sentence.querySelector<HTMLAnchorElement>(':scope > .p') ?? undefined;
  const choose = makeRoving(sentences.all.flatMap((sentence) => linkOf(sentence) ?? []));

  let isOfSelection = false;
  const dock = new Dock(text, () => (isOfSelection = false));

  const offer = (sentence: HTMLElement, isAsked: boolean) => {
    isOfSelection = false;
    const quoted = {
      words: sentences.wordsOf(sentence),
      source,
      url: `${url}#${sentence.id}`,
      consulted: today(),
    };
    const link = linkOf(sentence);
    if (link) choose(link);
    const name = `Citer la phrase ${sentences.all.indexOf(sentence) + 1}`;
    dock.show({ title: name, quoted, context: undefined, records: recordsOf(sentence) }, link, isAsked);
  };

  let isAsked = false;
  const arrive = () => {
    const sentence = sentences.all.find(({ id }) => `#${id}` === location.hash);
    const link = sentence && linkOf(sentence);
    // Tab leads from the sentence to its own ¶.
    if (link) choose(link);
    // On a narrow screen the panel would cover the very sentence: its ¶, which then shows, asks for it.
    if (sentence && (isAsked || isWide.matches)) offer(sentence, isAsked);
    isAsked = false;
  };
  for (const sentence of sentences.all)
    linkOf(sentence)?.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      isAsked = true;
      if (location.hash !== `#${sentence.id}`) return;
      // The address does not change: nothing else will tell, and going there again would take the focus from the panel.
      event.preventDefault();
      arrive();
    });

  let pause: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    if (dock.isInUse) return;
    const selected = sentences.selected();
    const [first] = selected?.sentences ?? [];
    if (selected === undefined || first === undefined) {
      if (isOfSelection) dock.close();
      return;
    }
    const context = selected.sentences.map((sentence) => sentences.wordsOf(sentence)).join(' ');
    const quoted = {
      words: selected.words,
      source,
      url: `${url}#${first.id}${selected.fragment}`,
      consulted: today(),
    };
    const records = [...new Set(selected.sentences.flatMap(recordsOf))];
    const isWhole = context === selected.words;
    dock.show(
      { title: 'Citer la sélection', quoted, context: isWhole ? undefined : context, records },
      linkOf(first),
      false,
    );
    isOfSelection = true;
  };
  document.addEventListener('selectionchange', ({ target }) => {
    // The panel's own field changes its selection too when it is filled.
    if (target !== document) return;
    clearTimeout(pause);
    pause = setTimeout(follow, PAUSE_MS);
  });
  addEventListener('hashchange', arrive);
  arrive();
}

const help = document.querySelector<HTMLElement>('.cite-help');
// Where a browser cannot show the panel, the links of the sentences remain.
if (help && 'showPopover' in help) start(help);
