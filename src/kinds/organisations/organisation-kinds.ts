import type { OrganisationNode } from './node.ts';
import { wordOfProgram } from '#schemas/lists.ts';
import { capitalise } from '#text/word/agreement.ts';

/** The sort of an organisation, on its page and in lists; one of a sort without a name is called what it is. */
export const kindOf = ({ data: { kind } }: OrganisationNode): string =>
  capitalise(wordOfProgram('organisationKinds', kind)?.label ?? kind);
