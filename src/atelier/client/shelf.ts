/** What was written and not kept, at hand: taken up again, or thrown away. */
import { element } from '#client/elements.ts';
import { button } from './dom.ts';
import { letGo, typedBefore, type Typed } from './typed.ts';

export interface ShelfActs {
  /** The title of a record. */
  called: (record: string) => string;
  resume: (typed: Typed) => void;
  dropped: () => void;
}

/** `open`: the form that is open, which is not on it. */
export function shelf(open: string | undefined, { called, resume, dropped }: ShelfActs): Node[] {
  const typed = typedBefore(open);
  if (typed.length === 0) return [];
  const items = typed.map((one) => {
    const name = called(one.record);
    const words = name === one.title ? name : `${one.title} (${name})`;
    const drop = () => {
      letGo(one);
      dropped();
    };
    return element(
      'li',
      '',
      button(`Reprendre : ${words}`, () => resume(one)),
      ' ',
      button(`Jeter : ${words}`, drop),
    );
  });
  return [element('h2', '', 'Écrit, et pas encore gardé'), element('ul', 'fiches', ...items)];
}
