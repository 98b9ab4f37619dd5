/** A thread that a sentence may speak of again, with what each document says of it. */
import { element } from '#client/elements.ts';
import type { NearThread } from '../protocol.ts';
import { block, button } from './dom.ts';

/** As it will be once the sentence joins it. `rank`: among those that are shown; its key is one more. */
export function threadNode(
  { id, title, shared, mentions }: NearThread,
  rank: number,
  choose: () => void,
): HTMLElement {
  return block(
    'fil-voisin',
    element('h3', '', title),
    element('p', 'aide', `mots communs : ${shared.join(', ')}`),
    element(
      'ol',
      'mentions',
      ...mentions.map(({ communique, quote, level }) =>
        element(
          'li',
          '',
          element('p', 'aide', `${communique.slice(0, 10)}, ${level}`),
          element('blockquote', '', quote),
        ),
      ),
      element('li', 'a-venir', element('p', 'aide', 'ici, si c’est le même')),
    ),
    button(`Même engagement que « ${title} »`, choose, String(rank + 1)),
    element('span', 'aide', ` ${id}`),
  );
}
