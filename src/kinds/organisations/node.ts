/** An organisation: nothing but what others say of it. */
import type { Entry } from '#entries/entry.ts';
import type { Builder } from '#graph/builder.ts';

export function addOrganisation(build: Builder, entry: Entry<'organisations'>): void {
  build.add('organisations', entry.id, {
    ...build.base('organisations', entry, entry.data.name),
    data: entry.data,
    issued: [],
    offices: [],
    parties: [],
    attendance: [],
    pays: [],
    letterheads: [],
    communiques: [],
  });
}
