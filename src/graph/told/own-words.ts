/** The fields in the editors' own words, of any kind of entry: the schema says which they are. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { standsIn } from '#document/passages.ts';
import { leavesOf } from '#document/model.ts';
import { schemaOf } from '#kinds/index.ts';
import { fieldsOf, type Field } from '#schemas/walk.ts';
import { addressesOf } from '../addresses.ts';

const known = new WeakMap<object, readonly Field[]>();

/** Every field of an entry that is in the editors' words, with its place; read once, several rules ask. */
export function ownFieldsOf(entry: Entry): readonly Field[] {
  const found =
    known.get(entry.data) ??
    fieldsOf(schemaOf(entry.kind), entry.data).filter(({ meta }) => meta.own !== undefined);
  known.set(entry.data, found);
  return found;
}

const QUOTED = /«[^»]*»/g;

/**
 * The words of such a field, without the marks of its links. What it quotes between « » is a document's, and left blank,
 * if a document says it; each offset stays.
 */
export function ownTextOf({ entries }: Content, entry: Entry, { path, value }: Field): string {
  const text = entry.texts.get(path)?.text ?? value;
  if (!text.includes('«')) return text;
  return text.replace(QUOTED, (quoted) => {
    const words = quoted.slice(1, -1).trim();
    const isSaid = entries.communiques.some(
      ({ document }) =>
        document !== undefined && leavesOf(document).some((leaf) => standsIn(leaf.text, words)),
    );
    return isSaid ? ' '.repeat(quoted.length) : quoted;
  });
}

/** The entries to whose pages the words of a field lead; an address that leads nowhere is another rule's business. */
export function linkedFrom(content: Content, entry: Entry, { path, meta }: Field): Entry[] {
  if (meta.hasLinks !== true) return [];
  const urls = (entry.texts.get(path)?.runs ?? []).flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'link' ? [mark.url] : [])),
  );
  if (urls.length === 0) return [];
  const known = addressesOf(content);
  return urls.flatMap((url) => known.entryAt(url.split('#')[0] ?? '') ?? []);
}
