/** « À déclarer »: what has changed of what is published, and why. */
import { today } from '#client/cite/today.ts';
import { element } from '#client/elements.ts';
import type { Undeclared } from '../life/undeclared.ts';
import { block, freshId, labelled } from './dom.ts';
import { forget, remember } from './remembered.ts';

export interface Declared {
  records: readonly string[];
  day: string;
  why: string;
  askedBy: string;
}

const KINDS: Readonly<Record<Undeclared['kind'], string>> = {
  substance: 'de substance',
  rédaction: 'de rédaction',
  forme: 'de forme',
};

const side = (name: string, tag: 'del' | 'ins', words: string): HTMLElement[] =>
  words === '' ? [] : [element('p', '', element('span', 'aide', name), ' ', element(tag, '', words))];

function changeOf({ about = '', title, kind, edits }: Undeclared): {
  node: HTMLElement;
  isChosen: () => boolean;
} {
  const box = element('input', '');
  box.type = 'checkbox';
  box.checked = true;
  box.id = freshId('declare');
  const label = element('label', 'nom', `${title}\u00A0: changement ${KINDS[kind]}`);
  label.htmlFor = box.id;
  const node = element(
    'li',
    'changement',
    block('case', box, label),
    element('p', 'aide', about),
    ...edits.map(({ field, from, to }) =>
      element(
        'blockquote',
        '',
        element('p', 'aide', field),
        ...side('publié :', 'del', from),
        ...side('maintenant :', 'ins', to),
      ),
    ),
  );
  return { node, isChosen: () => box.checked };
}

/** A reason was taken: the next one begins anew. */
export function forgetReason(): void {
  forget('declarer/pourquoi');
  forget('declarer/qui');
}

/** One reason is given for as many records as it holds for. */
export function declarePanel(waiting: readonly Undeclared[], declare: (said: Declared) => void): HTMLElement {
  if (waiting.length === 0)
    return element(
      'p',
      '',
      'Rien de publié n’a changé sans le dire. Ce qui n’est pas publié change librement.',
    );
  const changes = waiting.map((one) => ({ ...changeOf(one), record: one.record }));
  const [day, why, asked] = [element('input', ''), element('input', ''), element('input', '')];
  day.value = today();
  remember(why, 'declarer/pourquoi');
  remember(asked, 'declarer/qui');
  const go = element('button', 'geste principal', 'Déclarer');
  go.type = 'submit';
  const form = element(
    'form',
    'declarer',
    element(
      'p',
      'aide',
      'Ce qui est publié ne change pas en silence. Ce qui a changé est lu dans les fiches, sa nature aussi ; la raison est à vous.',
    ),
    element('ul', 'changements', ...changes.map(({ node }) => node)),
    labelled(why, 'pourquoi, en une phrase'),
    labelled(asked, 'qui l’a demandé, si ce n’est pas la rédaction'),
    labelled(day, 'le jour du changement'),
    go,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const records = changes.filter(({ isChosen }) => isChosen()).map(({ record }) => record);
    declare({ records, day: day.value, why: why.value, askedBy: asked.value });
  });
  return form;
}
