/** What was written and not kept, at hand: taken up again, or thrown away, with a way back. */
import { element } from '#client/elements.ts';
import { announce, block, button } from './dom.ts';
import { hold, letGo, typedBefore, type Typed } from './typed.ts';

export interface ShelfActs {
  /** The title of a record. */
  called: (record: string) => string;
  resume: (typed: Typed) => void;
  /** Something was thrown away, or put back: it is drawn again. */
  dropped: () => void;
}

/** Thrown away since the page was opened, the last one last. */
const thrown: Typed[] = [];

/** What had the focus is drawn no more: it goes to `wanted`. */
const focusOn = (wanted: string): void => document.querySelector<HTMLElement>(`.saisies ${wanted}`)?.focus();

/** `open`: the form that is open, which is not on it. */
export function shelf(open: string | undefined, { called, resume, dropped }: ShelfActs): Node[] {
  const typed = typedBefore(open);
  const wordsOf = (one: Typed): string => {
    const name = called(one.record);
    return name === one.title ? name : `${one.title} (${name})`;
  };
  const drop = (one: Typed): void => {
    letGo(one);
    thrown.push(one);
    dropped();
    focusOn('.jetée button');
    announce(`Jeté : ${wordsOf(one)}`);
  };
  const putBack = (one: Typed): void => {
    thrown.splice(thrown.indexOf(one), 1);
    const held = { id: '' };
    hold(held, one);
    dropped();
    focusOn(`[data-held="${held.id}"] button`);
    announce(`Remis : ${wordsOf(one)}`);
  };
  const items = typed.map((one) => {
    const item = element(
      'li',
      '',
      button(`Reprendre : ${wordsOf(one)}`, () => resume(one)),
      ' ',
      button(`Jeter : ${wordsOf(one)}`, () => drop(one)),
    );
    item.dataset['held'] = one.id;
    return item;
  });
  const last = thrown.at(-1);
  return [
    ...(items.length === 0
      ? []
      : [element('h2', '', 'Écrit, et pas encore gardé'), element('ul', 'fiches', ...items)]),
    ...(last === undefined
      ? []
      : [
          block(
            'jetée',
            button(`Remettre ce qui est jeté : ${wordsOf(last)}`, () => putBack(last)),
          ),
        ]),
  ];
}
