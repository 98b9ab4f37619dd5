/** On a communiqué: every sentence, and any words that are selected, can be cited. */
import { Dock } from './dock.ts';
import { textFragment, type Source } from './formats.ts';
import { makeRoving } from './roving.ts';
import { allSentences, recordsOf, selectedWords, wordsOfSentence } from './sentences.ts';
import { today } from './today.ts';

/** Long enough for a selection to be finished. */
const PAUSE_MS = 250;

function start(help: HTMLElement): void {
  const { issuer, title, place, genre, name, day, url } = help.dataset;
  const text = document.querySelector('.text');
  if (!text || !issuer || !title || !day || !url) return;
  const source: Source = { issuer, title, place, genre, name, day };
  const sentences = allSentences();
  const linkOf = (sentence: HTMLElement) =>
    sentence.querySelector<HTMLAnchorElement>(':scope > .p') ?? undefined;
  const choose = makeRoving(sentences.flatMap((sentence) => linkOf(sentence) ?? []));

  let isOfSelection = false;
  const dock = new Dock(text, () => (isOfSelection = false));

  const offer = (sentence: HTMLElement, isAsked: boolean) => {
    isOfSelection = false;
    const quoted = {
      words: wordsOfSentence(sentence),
      source,
      url: `${url}#${sentence.id}`,
      consulted: today(),
    };
    const link = linkOf(sentence);
    if (link) choose(link);
    const name = `Citer la phrase ${sentences.indexOf(sentence) + 1}`;
    dock.show({ title: name, quoted, context: undefined, records: recordsOf(sentence) }, link, isAsked);
  };

  let isAsked = false;
  const arrive = () => {
    const sentence = sentences.find(({ id }) => `#${id}` === location.hash);
    if (sentence) offer(sentence, isAsked);
    isAsked = false;
  };
  for (const sentence of sentences)
    linkOf(sentence)?.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      isAsked = true;
      // The address does not change: nothing else will tell.
      if (location.hash === `#${sentence.id}`) arrive();
    });

  let pause: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    if (dock.isInUse) return;
    const selected = selectedWords();
    const [first] = selected?.sentences ?? [];
    if (selected === undefined || first === undefined) {
      if (isOfSelection) dock.close();
      return;
    }
    const context = selected.sentences.map(wordsOfSentence).join(' ');
    const quoted = {
      words: selected.words,
      source,
      url: `${url}#${first.id}${textFragment(selected.words)}`,
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
  document.addEventListener('selectionchange', () => {
    clearTimeout(pause);
    pause = setTimeout(follow, PAUSE_MS);
  });
  addEventListener('hashchange', arrive);
  arrive();
}

const help = document.querySelector<HTMLElement>('.cite-help');
// Where a browser cannot show the panel, the links of the sentences remain.
if (help && 'showPopover' in help) start(help);
