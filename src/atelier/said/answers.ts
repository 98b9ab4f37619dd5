/** What the server answers beside messages, in the words of the forms. */
import type { GitView } from '../outcomes.ts';
import type { Undeclared } from '../life/undeclared.ts';
import { isText, kindOf, recordOf } from '../files.ts';
import { labelAt, labelOf } from './called.ts';
import { wordsInWorkshop } from './in-workshop.ts';
import { recordSaid, type TitleOf } from './record.ts';

/** What a document has of its own beside its fields. */
const CUSTODY: Readonly<Record<string, string>> = {
  text: 'le texte',
  source: 'le texte brut reçu',
  transcription: 'la transcription',
};

/** What waits to be declared: each record by its title, each field by its label. */
export const undeclaredInWorkshop = (waiting: readonly Undeclared[], titleOf: TitleOf): Undeclared[] =>
  waiting.map((one) => ({
    ...one,
    about: recordSaid(one.record, titleOf),
    edits: one.edits.map((edit) => {
      const kind = kindOf(one.record);
      const label = kind && labelAt(kind, edit.field);
      return { ...edit, field: label ?? CUSTODY[edit.field] ?? edit.field };
    }),
  }));

const KEY = /(^|\n|[ {[,])([A-Za-z]+):(?= |$|\n)/g;
/** Of a text, only what begins a line is a key: its words may end with two points too. */
const KEY_OF_TEXT = /(\n[ ]*(?:- )?)([A-Za-z]+):(?= |$|\n)/g;

/** Words changed in a file: its keys by the labels of the forms. A text has its words alone. */
export function diffInWorkshop({ path, parts }: GitView['diff'][number]): GitView['diff'][number] {
  const kind = kindOf(recordOf(path.split('/').slice(-2).join('/')));
  if (kind === undefined) return { path, parts };
  const called = (text: string, keys: RegExp) =>
    text.replace(keys, (whole, before: string, key: string) => {
      const label = labelOf(key, kind, '');
      return label === undefined ? whole : `${before}${label} :`;
    });
  if (!isText(path))
    return { path, parts: parts.map(({ sign, text }) => ({ sign, text: called(text, KEY) })) };
  // Where each of the two texts stands: a part may go on with a line.
  const ends = { '-': '\n', '+': '\n' };
  return {
    path,
    parts: parts.map(({ sign, text }) => {
      const isAtLine = (sign === ' ' ? ends['+'] : ends[sign]).endsWith('\n');
      for (const one of ['-', '+'] as const) if (sign === ' ' || sign === one) ends[one] = text;
      return { sign, text: isAtLine ? called(`\n${text}`, KEY_OF_TEXT).slice(1) : called(text, KEY_OF_TEXT) };
    }),
  };
}

/** « title : aucun titre n’est sûr. » → « Le titre : aucun titre n’est sûr. » */
export function importedInWorkshop(sentence: string): string {
  const said = sentence
    .replace(/^([a-z]+)(?= :)/i, (key) => labelOf(key, 'communiques', '') ?? key)
    .replace(/écrivez dateline: ("(?:[^"\\]|\\.)*"), et ce jour dans date\./, (_, words: string) => {
      const [line, day] = ['dateline', 'date'].map((key) => `« ${labelOf(key, 'communiques', '') ?? ''} »`);
      return `écrivez ${words} dans ${line ?? ''}, et ce jour dans ${day ?? ''}.`;
    });
  const told = wordsInWorkshop(said);
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}`;
}
