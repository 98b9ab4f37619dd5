/** Words of a text that were badly copied: the text and its chain say them otherwise, and so does whatever quotes them. */
import { placesOf } from '#document/passages.ts';
import { withFields } from '#editing/file.ts';
import type { Edit } from '#document/edits/replay.ts';
import { saidIn, type Fields } from '#editing/print.ts';
import { allEntries } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { schemaOf } from '#kinds/index.ts';
import { fieldsOf as spokenFields, type Field } from '#schemas/walk.ts';
import { matchingForm } from '#text/matching.ts';
import type { Reading } from '../proofs/reading.ts';
import { Refusal } from '../refusal.ts';
import type { Workspace } from '../workspace.ts';
import { chainWith, type ChainEdit } from './chain.ts';
import { custodyOf, placeInFile } from './place.ts';

const chainOf = (edits: readonly Fields[]): ChainEdit[] =>
  edits.map(({ kind, from, to, why }) => ({
    kind: saidIn(kind) as Edit['kind'],
    from: saidIn(from),
    to: saidIn(to),
    ...(why === undefined ? {} : { why: saidIn(why) }),
  }));

/** What a quotation says once the words that it holds have changed; nothing if it holds none of them. */
function quotedAnew({ value }: Field, { document, leaf, start, end, words }: Reading, to: string) {
  const places = placesOf(document, value);
  const place = places.find((one) => one.leaf === leaf.index && one.start <= start && one.end >= end);
  if (place === undefined) return undefined;
  const at = start - place.start;
  const held = value.slice(at, at + words.length);
  return matchingForm(held) === matchingForm(words)
    ? value.slice(0, at) + to + value.slice(at + words.length)
    : undefined;
}

/** The quotations of an entry that hold the words, by the place of their field. */
function quotesIn(entry: Entry, reading: Reading, to: string): [at: string, value: string][] {
  const { id } = reading.entry;
  const fields = spokenFields(schemaOf(entry.kind), entry.data).filter(
    ({ meta, enclosing }) =>
      meta.said !== undefined &&
      meta.inSource !== true &&
      (entry.kind === 'communiques'
        ? entry.id === id
        : enclosing.map((one) => one['communique']).find((one) => one !== undefined) === id),
  );
  return fields.flatMap((field) => {
    const value = quotedAnew(field, reading, to);
    return value === undefined ? [] : [[field.path, value]];
  });
}

/** The title of a document is that of its text. */
function headerOf({ entry, leaf, start, end }: Reading, to: string): [at: string, value: string][] {
  const now = leaf.text.slice(0, start) + to + leaf.text.slice(end);
  return (['title', 'dateline'] as const)
    .filter((field) => entry.data[field] === leaf.text)
    .map((field) => [field, now.replace(/\s*\n\s*/g, ' ')]);
}

/** Writes `to` in place of the chosen words. @throws Refusal if the chain cannot say it */
export function correct(workspace: Workspace, reading: Reading, to: string, why: string): void {
  const { entry, content, words } = reading;
  if (to === words) throw new Refusal('ces mots sont les mêmes : rien ne change');
  const custody = custodyOf(workspace, entry.id);
  const at = placeInFile(custody.text, reading);
  const start = at - custody.bodyAt;
  const edits = chainWith(custody.raw, chainOf(custody.edits), {
    start,
    end: start + words.length,
    words: to,
    why,
  });
  const { edits: _edits, ...rest } = custody.fields;
  const fields: Fields =
    edits.length === 0 ? rest : { ...custody.fields, edits: edits.map((one) => ({ ...one })) };
  workspace.together(() => {
    workspace.take(
      workspace.changedTexts([
        [custody.paths.text, custody.text.slice(0, at) + to + custody.text.slice(at + words.length)],
        [custody.paths.chain, withFields(custody.chain, false, fields)],
      ]),
    );
    for (const other of allEntries(content)) {
      const own = other.kind === 'communiques' && other.id === entry.id ? headerOf(reading, to) : [];
      for (const [field, value] of [...quotesIn(other, reading, to), ...own])
        workspace.take(workspace.changed({ record: `${other.kind}/${other.id}`, at: field, value }));
    }
  });
}
