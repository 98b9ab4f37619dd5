/** A message of the check → the same, for an editor who sees forms and buttons, and no file. */
import type { Kind } from '#kinds/registry.ts';
import { recordOfProblem } from '../about.ts';
import { kindOf } from '../files.ts';
import type { ShownProblem } from '../protocol.ts';
import type { Problem } from '#entries/problem.ts';
import { labelAt, labelOf } from './called.ts';
import { GESTURES } from './gestures.ts';
import { NO_TITLE, recordSaid, recordsSaid, type TitleOf } from './record.ts';

/** « key », « key: », « key: … ». */
const FIELD = /« ([A-Za-z][A-Za-z0-9]*)(:?)(?: ?…)? »/g;
/** What leads to a field: the same word, elsewhere, is one that a document says. */
const LEADING =
  /(?:^|[\s(’'])(?:dans|sous|ajoutez|ajoutez à|corrigez|donnez|aussi|encore|retirez|ôtez|obligatoire|champ|pour|ses|de)\s$/;
const AND = /^(?:,| ou| et| ni) $/;

/** « key: value »: French words have a space before their colon. */
const PAIR = /(?<=^|[\s(])([a-z][A-Za-z0-9]*): ("[^"]*"|[^;,"(){}«»]+?)(?=$|\s?[;,(){}])/g;
const RAW = /content\/sources\/\S+/g;

/** Folders of files, and what no form holds, as an editor calls them. */
const PLACES: readonly (readonly [words: RegExp, said: string])[] = [
  [/ (?:de|dans) content\/sources\/(?!\w)/g, ''],
  [/ de content\/attachments\/(?!\w)/g, ' des pièces'],
  [/content\/attachments\/(?!\w)/g, 'les pièces'],
  [/content\/attachments\//g, ''],
  [/ \(« asOf »\)/g, ''],
  [/ : « \w+: son-identifiant »/, ''],
];

/** Words where each field that they name has the label of its form. */
function labelled(words: string, kind: Kind | undefined, field: string, titleOf: TitleOf): string {
  let last = -1;
  const called = (whole: string, key: string, colon: string, at: number, all: string) => {
    const before = all.slice(0, at);
    const isNext = last !== -1 && AND.test(before.slice(last));
    const isNamed = colon !== '' || /[a-z][A-Z]/.test(key) || LEADING.test(before) || isNext;
    const label = isNamed ? labelOf(key, kind, field) : undefined;
    if (label === undefined) return whole;
    last = at + whole.length;
    // A label may name another field; one in quotation marks has its own.
    const said = label.replace(FIELD, (own, inner: string) => labelOf(inner, kind, field) ?? own);
    return /^« [^»]* »$/.test(said) ? said : `« ${said} »`;
  };
  const placed = PLACES.reduce((all, [from, to]) => all.replace(from, to), words);
  return recordsSaid(placed.replace(RAW, 'le texte brut reçu'), titleOf)
    .replace(PAIR, (whole: string, key: string, value: string) =>
      labelOf(key, kind, field) === undefined ? whole : `« ${value} » dans « ${key} »`,
    )
    .replace(FIELD, called);
}

/** Its label stands beside: it says what is to be written. */
const LACKING = /^champ obligatoire « \w+ » absent/;

const asGesture = (remedy: string): string =>
  GESTURES.reduce((words, [from, to]) => words.replace(from, to), remedy);

/** Words that speak of no field: a refusal, or what was done. */
export const wordsInWorkshop = (words: string, titleOf: TitleOf = NO_TITLE): string =>
  labelled(asGesture(words), undefined, '', titleOf);

/** What a field says of itself: the fields that it names have their labels. */
export const descriptionInWorkshop = (words: string, kind: Kind): string =>
  labelled(words, kind, '', NO_TITLE).replace(FIELD, (whole, key: string) => {
    const label = labelOf(key, kind, '');
    return label === undefined ? whole : `« ${label} »`;
  });

/** The words of a message, and of what to do about it. */
export function inWorkshop<T extends Problem>(
  problem: T,
  titleOf: TitleOf = NO_TITLE,
): T & Pick<ShownProblem, 'called' | 'about'> {
  const { field, message, remedy } = problem;
  const record = recordOfProblem(problem);
  const kind = kindOf(record);
  const label = kind === undefined || field === '' ? undefined : labelAt(kind, field);
  return {
    ...problem,
    message: labelled(message.replace(LACKING, 'à remplir'), kind, field, titleOf),
    remedy: labelled(asGesture(remedy), kind, field, titleOf),
    ...(kind === undefined ? {} : { about: recordSaid(record, titleOf) }),
    ...(label === undefined ? {} : { called: label }),
  };
}
