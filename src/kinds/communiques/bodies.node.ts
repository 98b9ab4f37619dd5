/** The organisations that a document itself shows: its issuers, its contact, its letterhead. */
import type { Builder, Draft } from '#graph/builder.ts';
import type { DataOf, NodeOf } from '#kinds/registry.ts';
import { issuersOf } from './schema.ts';

/** An organisation that publishes a document. */
export interface Issuer {
  organisation: NodeOf<'organisations'>;
  /** Why the editors say so, when the document does not. */
  editorial: string | undefined;
}

/** Those who publish it, in the order of its record. */
export const issuersIn = (build: Builder, data: DataOf<'communiques'>): Issuer[] =>
  issuersOf(data).map((issuer): Issuer => ({
    organisation: build.get('organisations', issuer.organisation),
    editorial: 'editorial' in issuer ? issuer.editorial : undefined,
  }));

/** Those who publish it, whose contact it gives and whose mark it bears know of it. */
export function tellOrganisations(
  build: Builder,
  data: DataOf<'communiques'>,
  node: Draft<NodeOf<'communiques'>>,
): void {
  for (const { organisation } of issuersOf(data)) build.get('organisations', organisation).issued.push(node);
  for (const id of [data.contact?.organisation, data.contact?.serviceOf])
    if (id !== undefined) build.get('organisations', id).contacts.push(node);
  for (const { organisation } of data.letterhead)
    build.get('organisations', organisation).letterheads.push(node);
}
