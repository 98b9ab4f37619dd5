/** A record takes another name, or joins another record: all that led to it leads to what it has become. */
import { isFields, isList, saidIn, type Fields, type Value } from '#editing/print.ts';
import type { Content } from '#entries/content.ts';
import { ID_PATTERN } from '#schemas/fields.ts';
import { kindOf } from '../files.ts';
import { Refusal } from '../refusal.ts';
import type { Workspace } from '../workspace.ts';
import { moved } from './move.ts';
import { addressOf, isPublished } from './published.ts';
import { redirect } from './references.ts';

const listIn = (fields: Fields | undefined, key: string): readonly Value[] => {
  const found = fields?.[key];
  return isList(found) ? found : [];
};

/** The addresses that a record leaves to another: its own if it was published, and those that it had. */
function addressesLeft(content: Content, record: string, fields: Fields | undefined): Value[] {
  const address = addressOf(record);
  const former = listIn(fields, 'formerly');
  return address !== undefined && isPublished(content, record) ? [...former, address] : [...former];
}

function leaveAddresses(workspace: Workspace, record: string, addresses: readonly Value[]): void {
  const own = addressOf(record);
  const all = [...listIn(workspace.fields(record), 'formerly'), ...addresses];
  const formerly = [...new Set(all)].filter((one) => one !== own);
  workspace.take(
    workspace.changed({ record, at: 'formerly', value: formerly.length === 0 ? undefined : formerly }),
  );
}

/** Gives a record another id. @returns the record under its new name @throws Refusal if that name is taken or cannot be one */
export function rename(workspace: Workspace, content: Content, record: string, id: string): string {
  const kind = kindOf(record);
  if (kind === undefined || addressOf(record) === undefined)
    throw new Refusal(`« ${record} » n’a pas d’adresse : son nom suit celui de son communiqué`);
  if (!ID_PATTERN.test(id))
    throw new Refusal('un nom ne contient que des lettres sans accent, des chiffres et « - »');
  const next = `${kind}/${id}`;
  const left = addressesLeft(content, record, workspace.fields(record));
  workspace.together(() => {
    redirect(workspace, content, { from: record, to: next });
    workspace.take(moved(workspace, record, next));
    leaveAddresses(workspace, next, left);
    if (kind !== 'communiques') return;
    // The chain of a document bears its name.
    const chain = record.replace('communiques/', 'transcriptions/');
    if (workspace.fields(chain) !== undefined)
      workspace.take(moved(workspace, chain, `transcriptions/${id}`));
  });
  return next;
}

/** Lists of one record, with what another adds to them. What both say in the same words of one document is said once. */
function joined(kept: Fields, other: Fields): Fields {
  const nameOf = (one: Value) =>
    JSON.stringify(isFields(one) && one['quote'] !== undefined ? [one['communique'], one['quote']] : one);
  const lists = Object.entries(other).flatMap(([key, list]): [string, Value][] => {
    if (!isList(list) || ['changes', 'formerly', 'plain'].includes(key)) return [];
    const held = listIn(kept, key);
    const more = list.filter((one) => !held.some((own) => nameOf(own) === nameOf(one)));
    return more.length === 0 ? [] : [[key, [...held, ...more]]];
  });
  return { ...kept, ...Object.fromEntries(lists) };
}

/** A word that joins another is one more way to write it: the passages that it brings use it. */
function withItsWord(kept: Fields, other: Fields): Fields {
  const [own, word, also] = [saidIn(kept['term']), saidIn(other['term']), listIn(kept, 'also')];
  return word === '' || word === own || also.includes(word) ? kept : { ...kept, also: [...also, word] };
}

/** Does an item of a list lead to the record that holds it? */
const leadsTo = (id: string) => (one: Value) =>
  one === id || (isFields(one) && (one['id'] === id || one['commitment'] === id));

/**
 * Makes two records one: `into` stays, takes what the lists of the other say more, and its addresses.
 * @throws Refusal if they are not of one kind, or are a document
 */
export function merge(workspace: Workspace, content: Content, record: string, into: string): void {
  const [kind, fields, kept] = [kindOf(record), workspace.fields(record), workspace.fields(into)];
  if (record === into || kind === undefined || kind !== kindOf(into))
    throw new Refusal('deux fiches de la même sorte se fusionnent, et nulle autre');
  if (kind === 'communiques' || addressOf(record) === undefined)
    throw new Refusal('un document ne se fond pas dans un autre');
  if (fields === undefined || kept === undefined) throw new Refusal(`« ${into} » n’existe pas`, 404);
  const id = into.slice(into.indexOf('/') + 1);
  const left = addressesLeft(content, record, fields);
  workspace.together(() => {
    const mentionsFirst = withItsWord(joined(kept, fields), fields);
    workspace.take(workspace.changed({ record: into, at: '', value: inTime(mentionsFirst) }));
    redirect(workspace, content, { from: record, to: into });
    const now = workspace.fields(into) ?? {};
    const own = Object.entries(now).flatMap(([key, value]): [string, Value][] => {
      const rest = isList(value) && key !== 'formerly' ? value.filter((one) => !leadsTo(id)(one)) : value;
      return isList(rest) && rest.length === 0 ? [] : [[key, rest]];
    });
    workspace.take(workspace.changed({ record: into, at: '', value: Object.fromEntries(own) }));
    workspace.take(workspace.changed({ record, at: '', value: undefined }));
    leaveAddresses(workspace, into, left);
  });
}

/** A thread goes from its oldest document to its newest (their ids begin by their day), and is announced once. */
function inTime(fields: Fields): Fields {
  const mentions = listIn(fields, 'mentions');
  const day = (one: Value) => (isFields(one) ? saidIn(one['communique']) : '').slice(0, 10);
  if (mentions.length === 0) return fields;
  const sorted = [...mentions].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  const isFirst = (one: Value) => isFields(one) && one['nature'] === 'annonce';
  const first = sorted.find(isFirst);
  const isAgain = (one: Value) => isFirst(one) && first !== undefined && day(one) > day(first);
  return {
    ...fields,
    mentions: sorted.map((one) => (isFields(one) && isAgain(one) ? { ...one, nature: 'répétition' } : one)),
  };
}
