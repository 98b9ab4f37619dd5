/** Answers → elements. Text is only ever set as text. */
import { enumerate } from '#text/word/plural.ts';
import { quotation } from '#text/quotation.ts';
import { typeset } from '#text/typeset.ts';
import type { Answer } from '#verifier/answer.ts';
import { element, linkTo } from '../elements.ts';
import { placeFigure } from './place.ts';
import { changeName, explanationOf, verdictOf } from './wording.ts';

/** What the answers need to know of the page. */
export interface Surroundings {
  /** How many documents there are, and whether all of them have been compared. */
  documents: number;
  isWhole: boolean;
  /** Address of the page of missing documents. */
  missing: string;
}

const hidden = (text: string) => element('span', 'visually-hidden', text);

/** Both texts at once: the document's own words struck through, the quotation's underlined. */
function comparison({ pieces }: Answer): HTMLElement {
  const shown = pieces.flatMap(({ side, text }): (Node | string)[] => {
    const all = typeset(text);
    if (side === 'both') return [all];
    const isOwn = side === 'document';
    // The space after a word is neither struck through nor underlined.
    const words = all.trimEnd();
    return [
      element(
        isOwn ? 'del' : 'ins',
        '',
        hidden(isOwn ? ' [le document dit] ' : ' [vous avez] '),
        words,
        hidden(' [fin] '),
      ),
      all.slice(words.length),
    ];
  });
  return element('p', 'compared-words', ...shown);
}

const said = (words: string) => (words === '' ? 'rien' : quotation(words));

function changesList({ changes }: Answer): HTMLElement {
  return element(
    'ul',
    'changes',
    ...changes.map((change) =>
      element(
        'li',
        '',
        element('b', '', changeName(change)),
        typeset(` : le document dit ${said(change.document)}, vous avez ${said(change.quote)}.`),
      ),
    ),
  );
}

function absence({ places, numbers }: Answer, missing: string): (Node | string)[] {
  const found: (Node | string)[] = [
    element(
      'p',
      '',
      typeset('Ils sont peut-être dans un document que nous n’avons pas : '),
      linkTo(missing, 'ce qui nous manque'),
      '.',
    ),
  ];
  if (numbers.length > 0)
    found.push(
      element('p', '', typeset('Les nombres les plus proches que le corpus contient :')),
      ...numbers.map((place) => placeFigure(place)),
    );
  else if (places.length > 0)
    found.push(
      element('p', '', typeset('Le passage le plus proche, qui dit autre chose :')),
      ...places.map((place) => placeFigure(place)),
    );
  return found;
}

/** One answer. `isAlone`: the text above it is the quotation itself, and need not be said again. */
export function answerItem(
  answer: Answer,
  surroundings: Surroundings,
  isAlone: boolean,
  level: 'h2' | 'h3' = 'h2',
): HTMLElement {
  const { verdict, quote, places, parts, pieces, changes, added } = answer;
  const item = element('li', 'answer', element(level, '', verdictOf(answer)));
  item.dataset['verdict'] = verdict;
  if (!isAlone) item.append(element('p', 'said', quotation(quote)));
  if (level === 'h2')
    item.append(element('p', '', explanationOf(answer, surroundings.documents, surroundings.isWhole)));
  if (added.length > 0)
    item.append(
      element(
        'p',
        '',
        typeset(`Entre crochets, et donc hors du document : ${enumerate(added.map(quotation))}.`),
      ),
    );
  if (pieces.some(({ side }) => side !== 'both')) {
    item.append(
      comparison(answer),
      element(
        'p',
        'key',
        element('del', '', 'Barré'),
        typeset(' : le document. '),
        element('ins', '', 'Souligné'),
        typeset(' : votre texte.'),
      ),
    );
  }
  if (changes.length > 0) item.append(changesList(answer));
  if (parts.length > 0) {
    item.append(element('ol', '', ...parts.map((part) => answerItem(part, surroundings, false, 'h3'))));
  } else if (verdict === 'absent') {
    if (level === 'h2') item.append(...absence(answer, surroundings.missing));
  } else item.append(...places.map((place) => placeFigure(place, true)));
  return item;
}
