/** What tells one record from another where its title alone does not. */
import type { Entry } from '#entries/entry.ts';
import { titleOf } from '#entries/title.ts';

const addressOf = ({ kind, id }: Entry): string => `${kind}/${id}`;

/** Each record (« figures/places ») by its title, with its name too where another of its kind has the same title. */
export function distinctTitles(entries: readonly Entry[]): Map<string, string> {
  const counts = new Map<string, number>();
  const said = (one: Entry) => `${one.kind} ${titleOf(one)}`;
  for (const one of entries) counts.set(said(one), (counts.get(said(one)) ?? 0) + 1);
  return new Map(
    entries.map((one) => {
      const title = titleOf(one);
      const isOnly = title === '' || counts.get(said(one)) === 1;
      return [addressOf(one), isOnly ? title : `${title} (${one.id})`];
    }),
  );
}
