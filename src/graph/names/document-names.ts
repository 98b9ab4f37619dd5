/** How the editors name a document of the corpus in their sentences. */
import type { Entry } from '#entries/entry.ts';
import { formatDay } from '#text/day/day.ts';

export interface NamedDocument {
  id: string;
  /** In matching form. */
  names: readonly string[];
}

/** « juillet 2020 » (of « le communiqué de juillet 2020 », « annoncés en juillet 2020 »), « communiqué de 2020 », « document de 2020 ». */
export function namedDocument({ data, id }: Entry<'communiques'>): NamedDocument {
  const [, month = '', year = ''] = /(\S+)\s(\d{4})$/u.exec(formatDay(data.date)) ?? [];
  return { id, names: [`${month} ${year}`, `communiqué de ${year}`, `document de ${year}`] };
}
