/** What an editor has changed of what is published, and does not declare yet: read from both, never typed again. */
import { isDeepStrictEqual } from 'node:util';
import { allEntries, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { titleOf } from '#entries/title.ts';
import { classOfChange } from '#ledger/classify.ts';
import { editsBetween } from '#ledger/edits.ts';
import { formerAddresses, keyAt, presentOf } from '#ledger/present.ts';
import type { Change, Edit } from '#schemas/life.ts';
import type { Undeclared } from './undeclared.ts';
import { Refusal } from '../refusal.ts';
import type { Workspace } from '../workspace.ts';
import { isPublished } from './published.ts';

const keyOf = ({ kind, id }: Entry): string => `${kind}/${id}`;
const idOf = (key: string): string => key.slice(key.indexOf('/') + 1);

/** The files of a document that declares what happens to its chain and to its raw text. */
const ownerOf = (record: string): string => record.replace(/^(?:transcriptions|sources)\//, 'communiques/');

/** What a document has of its own beside its data: where its words come from. */
function custodyEdits(was: Content, is: Content, before: Entry, now: Entry): Edit[] {
  const [old, fresh] = [presentOf(was).get(keyOf(before))?.facts, presentOf(is).get(keyOf(now))?.facts];
  const isTextChanged = old?.get('text') !== fresh?.get('text');
  return (['source', 'transcription'] as const).flatMap((field) => {
    const [from, to] = [old?.get(field) ?? '', fresh?.get(field) ?? ''];
    // A change of the text is one of its chain.
    return from === to || (field === 'transcription' && isTextChanged) ? [] : [{ field, from, to }];
  });
}

interface Changed {
  entry: Entry;
  edits: readonly Edit[];
  /** The changes that the record declared already, on disk. */
  earlier: readonly Change[];
  declared: readonly Change[];
}

/** Every published record that waits with other words than those on disk. */
function changedRecords(workspace: Workspace, was: Content, is: Content): Changed[] {
  const disk = new Map(allEntries(was).map((entry) => [keyOf(entry), entry]));
  const former = formerAddresses(is);
  const oldKeys = new Map([...former].flatMap(([address, key]) => [[key, keyAt(address) ?? '']]));
  const renamed = new Map(
    [...former].flatMap(([address, key]) => {
      const old = keyAt(address);
      return old === undefined ? [] : [[idOf(old), idOf(key)] as const];
    }),
  );
  const waiting = new Set(
    [...workspace.pending.keys()].map((path) => ownerOf(path.replace(/\.[a-z]+$/, ''))),
  );
  return allEntries(is).flatMap((entry): Changed[] => {
    const key = keyOf(entry);
    const before = disk.get(key) ?? disk.get(oldKeys.get(key) ?? '');
    if (!waiting.has(key) || before === undefined || !isPublished(was, keyOf(before))) return [];
    const edits = [...editsBetween(before, entry, renamed), ...custodyEdits(was, is, before, entry)];
    const earlier = before.life?.changes ?? [];
    return edits.length === 0
      ? []
      : [{ entry, edits, earlier, declared: (entry.life?.changes ?? []).slice(earlier.length) }];
  });
}

const isDeclared = ({ edits, declared }: Changed): boolean =>
  isDeepStrictEqual(
    declared.flatMap((change) => change.edits),
    edits,
  );

/** What waits to be declared. */
export const undeclaredIn = (workspace: Workspace, was: Content, is: Content): Undeclared[] =>
  changedRecords(workspace, was, is)
    .filter((one) => !isDeclared(one))
    .map(({ entry, edits }) => ({
      record: keyOf(entry),
      title: titleOf(entry),
      kind: classOfChange(entry.kind, edits),
      edits: edits.map(({ field, from, to }) => ({ field: field ?? 'texte', from, to })),
    }));

export interface Declaration {
  records: readonly string[];
  day: string;
  why: string;
  askedBy?: string | undefined;
}

/** Writes in each record what has changed in it, why, when and at whose request. One change of this opening replaces another. */
export function declare(workspace: Workspace, was: Content, is: Content, said: Declaration): void {
  const { day, why, askedBy = '' } = said;
  const found = changedRecords(workspace, was, is).filter(({ entry }) => said.records.includes(keyOf(entry)));
  if (found.length < said.records.length)
    throw new Refusal('rien n’y a changé de ce qui est publié : il n’y a rien à déclarer');
  workspace.together(() => {
    for (const { entry, edits, earlier } of found) {
      const change = { day, why, ...(askedBy === '' ? {} : { askedBy }), edits };
      workspace.take(workspace.changed({ record: keyOf(entry), at: 'changes', value: [...earlier, change] }));
    }
  });
}
