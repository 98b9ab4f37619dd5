/** Answers → elements. Text is only ever set as text. */
import { communiqueOf, quotation } from '../../text/quotation.ts';
import { typeset } from '../../text/typography.ts';
import type { Place } from '../../verifier/places.ts';
import type { Answer } from '../../verifier/answer.ts';
import { element, linkTo } from '../elements.ts';
import { changeName, explanationOf, verdictOf } from './wording.ts';

/** What the answers need to know of the page. */
export interface Surroundings {
  /** How many documents there are, and whether all of them have been compared. */
  documents: number;
  isWhole: boolean;
  /** Address of the page of missing documents. */
  missing: string;
}

/** The words in their sentences, with the document and the way there. */
function placeFigure({ document: source, url, before, words, after }: Place): HTMLElement {
  const shown = typeset(before + words + after);
  const [start, end] = [before.length, before.length + words.length];
  return element(
    'figure',
    '',
    element(
      'blockquote',
      '',
      shown.slice(0, start),
      element('mark', '', shown.slice(start, end)),
      shown.slice(end),
    ),
    element(
      'figcaption',
      '',
      linkTo(url, `Lire la phrase dans le ${communiqueOf(source.date)}`),
      `, ${quotation(source.title)}`,
    ),
  );
}

const hidden = (text: string) => element('span', 'visually-hidden', text);

/** Both texts at once: the document's own words struck through, the quotation's underlined. */
function comparison({ pieces }: Answer): HTMLElement {
  const shown = pieces.map(({ side, text }) => {
    if (side === 'both') return typeset(text);
    const isOwn = side === 'document';
    return element(
      isOwn ? 'del' : 'ins',
      '',
      hidden(isOwn ? ' [le document dit] ' : ' [vous avez] '),
      typeset(text),
      hidden(' [fin] '),
    );
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
      'Ils sont peut-être dans un document que nous n’avons pas : ',
      linkTo(missing, 'ce qui nous manque'),
      '.',
    ),
  ];
  if (numbers.length > 0)
    found.push(
      element('p', '', typeset('Les nombres les plus proches que le corpus contient :')),
      ...numbers.map(placeFigure),
    );
  else if (places.length > 0)
    found.push(
      element('p', '', typeset('Le passage le plus proche, qui dit autre chose :')),
      ...places.map(placeFigure),
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
  const { verdict, quote, places, parts, pieces, changes } = answer;
  const item = element('li', 'answer', element(level, '', verdictOf(answer)));
  item.dataset['verdict'] = verdict;
  if (!isAlone) item.append(element('p', 'said', quotation(quote)));
  if (level === 'h2')
    item.append(element('p', '', explanationOf(answer, surroundings.documents, surroundings.isWhole)));
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
  } else item.append(...places.map(placeFigure));
  return item;
}
