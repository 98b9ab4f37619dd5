/** What a record is called: one of its kind, and its title. */
import type { Overview, Reasons } from '../protocol.ts';
import type { Choices } from './fields/field.ts';

/** « chiffre » */
export function calledIn({ called }: Pick<Overview, 'called'>, record: string): string {
  const [kind = ''] = record.split('/');
  return Object.entries(called).find(([one]) => one === kind)?.[1] ?? 'fiche';
}

/** The records of a kind, by title. */
export const titlesIn = (
  overview: Overview | undefined,
  kind: string,
): readonly { id: string; title: string }[] =>
  Object.entries(overview?.titles ?? {}).find(([one]) => one === kind)?.[1] ?? [];

/** Its title; its name where it has none yet. */
export function titleIn(overview: Overview | undefined, record: string): string {
  const [kind = '', id = ''] = record.split('/');
  return titlesIn(overview, kind).find((one) => one.id === id)?.title ?? id;
}

/** The document that is wanted, or the first where it is not there; none where there is none. */
export function openIn({ documents }: Pick<Overview, 'documents'>, wanted: string): string | undefined {
  const ids = documents.map(({ record }) => record.replace('communiques/', ''));
  return ids.find((one) => one === wanted) ?? ids[0];
}

/** Every record, to be chosen. */
const everyRecord = (overview: Overview): { value: string; words: string }[] =>
  Object.entries(overview.titles).flatMap(([kind, entries]) =>
    entries.map(({ id, title }) => ({
      value: `${kind}/${id}`,
      words: `${calledIn(overview, kind)} : ${title}`,
    })),
  );

/** What the forms choose among. `document`: the one that is open. */
export const choicesIn = (overview: Overview, document: string, reasons: Reasons): Choices => ({
  reasons,
  titles: (kind) => titlesIn(overview, kind),
  records: () => everyRecord(overview),
  document,
  calledOf: (record) => calledIn(overview, record),
});
