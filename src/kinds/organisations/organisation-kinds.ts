import type { OrganisationNode } from './node.ts';
import { capitalise } from '#text/word/agreement.ts';

/** The sort of an organisation, on its page and in lists: « Autre » alone would say nothing. */
export const kindOf = ({ data: { kind } }: OrganisationNode): string =>
  kind === 'autre' ? 'Autre organisme' : capitalise(kind);
