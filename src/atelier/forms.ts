/** The forms of the workshop: the schemas of the kinds as JSON Schema, written nowhere twice. */
import { allEntries, type Content } from '#entries/content.ts';
import { entrySchemaOf } from '#editing/json-schema.ts';
import { KINDS } from '#kinds/index.ts';
import { dayOf } from './communique.ts';
import { BEGUN } from './proofs/beginning.ts';
import type { Overview } from './protocol.ts';
import { calledKind, type TitleOf } from './said/record.ts';
import { schemaInWorkshop } from './said/schema.ts';
import { distinctTitles } from './titles.ts';
import { lineOf } from './view.ts';

/** The entries of each kind by title, the documents by date, the newest first. */
export function overviewOf(
  content: Content | undefined,
  unsaved: readonly string[],
): Omit<Overview, 'folder'> {
  const entries = content === undefined ? [] : allEntries(content);
  const titleOf = distinctTitles(entries);
  const titles = Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      entries
        .filter((one) => one.kind === kind)
        .map((one) => ({ id: one.id, title: titleOf.get(`${kind}/${one.id}`) ?? '' })),
    ]),
  );
  return {
    site: content?.site.name ?? '',
    documents: (content?.entries.communiques ?? [])
      // What has no day yet was received last.
      .map((entry) => ({ ...lineOf(entry), date: dayOf(entry) ?? '' }))
      .sort((a, b) => ((a.date || '9') < (b.date || '9') ? 1 : -1)),
    titles,
    begun: BEGUN.map((kind) => ({ kind, called: calledKind(kind) })),
    called: Object.fromEntries(KINDS.map((kind) => [kind, calledKind(kind)])),
    schemas: Object.fromEntries(
      KINDS.map((kind) => [kind, schemaInWorkshop(kind, entrySchemaOf(kind, content))]),
    ),
    unsaved,
  };
}

/** The titles of the records, read when the first one is asked for. */
export function titlesIn(content: () => Content | undefined): TitleOf {
  let titles: ReadonlyMap<string, string> | undefined;
  return (record) => {
    const held = titles === undefined ? content() : undefined;
    titles ??= distinctTitles(held ? allEntries(held) : []);
    const title = titles.get(record);
    return title === '' ? undefined : title;
  };
}
