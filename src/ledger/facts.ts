/**
 * What one entry says that may not change in silence once it is published: its words, as digests, and its values. What the
 * editors only explain or arrange (why, order, links of their own) is not among them.
 */
import type { DataOf } from '#kinds/registry.ts';
import type { Entry } from '#entries/entry.ts';
import { formOf } from '#text/form.ts';
import { digest, shortDigest, wordsDigest } from './digest.ts';
import { sentencesOf, sequenceOfForms } from './sentences.ts';
import { visitFacts } from './visit.ts';

/** By name: a dotted path, where an element of a list is named by the words that prove it. */
export type Facts = Map<string, string>;

/** The dotted path of the field that says a fact; of its list, if the fact is no longer said. */
export function pathOf({ data }: Pick<Entry, 'data'>, name: string): string {
  let found: string | undefined;
  visitFacts((one, _, path) => {
    if (one === name) found = path;
  }, data);
  return found ?? name.replace(/\[.*$/, '');
}

/** How the ledger names what stands at a dotted path: `mentions[0123456789ab].quote` of `mentions.0.quote`; nothing where nothing stands. */
export function nameAt({ data }: Pick<Entry, 'data'>, wanted: string): string | undefined {
  let found: string | undefined;
  // The words that an element quotes are its name: no fact of their own says them.
  const element = wanted.endsWith('.quote') ? wanted.slice(0, -'quote'.length) : undefined;
  visitFacts((name, _, path) => {
    if (path === wanted) found = name;
    else if (element !== undefined && path.startsWith(element))
      found ??= `${name.slice(0, name.length - (path.length - element.length) - 1)}.quote`;
  }, data);
  return found;
}

/** Where the words of a document come from. */
export interface Custody {
  transcription: DataOf<'transcriptions'> | undefined;
  /** SHA-256 of the raw file's own bytes. */
  source: string | undefined;
}

/** The facts of an entry; of a communiqué, with its sentences, their order, its raw file and its chain. */
export function factsOf(entry: Entry, { transcription, source }: Custody): Facts {
  const facts: Facts = new Map();
  visitFacts((name, value) => facts.set(name, value), entry.data);
  const { document, life } = entry;
  if (document !== undefined) {
    const forms = sentencesOf(document).map(({ id, words }) => ({ id, form: formOf(words) }));
    // A sentence is never without words.
    for (const { id, form } of forms) facts.set(`#${id}`, shortDigest(form));
    facts.set('text', sequenceOfForms(forms.map(({ form }) => form)));
  }
  if (source !== undefined) facts.set('source', source);
  if (transcription !== undefined)
    facts.set(
      'transcription',
      shortDigest(JSON.stringify(transcription.edits.map(({ kind, from, to }) => [kind, from, to]))),
    );
  life?.changes.forEach((change, index) =>
    facts.set(`changes.${index}`, digest(JSON.stringify(change)).slice(0, 16)),
  );
  if (life?.withdrawn !== undefined) {
    facts.set('withdrawn', life.withdrawn.day);
    facts.set('withdrawn.why', wordsDigest(life.withdrawn.why));
  }
  return facts;
}
