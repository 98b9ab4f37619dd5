/** An organisation in schema.org's words. */
import type { GovernmentOrganization, Organization } from 'schema-dts';
import { identity, organisationType } from '#exports/json-ld/things.ts';
import type { OrganisationNode } from './node.ts';

/** An organisation. */
export function organisation(node: OrganisationNode): Organization | GovernmentOrganization {
  return {
    '@type': organisationType(node),
    ...identity(node),
    alternateName: node.data.aliases,
  };
}
