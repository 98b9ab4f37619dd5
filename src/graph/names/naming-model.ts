/** Whom a record names beside the roles that it gives. */
import type { NodeOf } from '#kinds/registry.ts';
import type { Passage } from '../model.ts';

/** Words that name an organisation in what a record tells, where it has no role of its own. */
export interface Naming {
  node: NodeOf<'themes' | 'workshops' | 'events'>;
  organisation: NodeOf<'organisations'>;
  passage: Passage;
}

/** Groups of people that a document says to be at an event, in its words. */
export interface Group {
  names: readonly string[];
  organisation: NodeOf<'organisations'> | undefined;
  passage: Passage;
}
