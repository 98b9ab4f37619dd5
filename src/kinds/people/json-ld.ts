/** A person in schema.org's words. */
import type { Person } from 'schema-dts';
import { identity } from '#exports/json-ld/things.ts';
import { absoluteUrl } from '#site/urls.ts';
import { theDocument } from '#kinds/communiques/named.ts';
import type { PersonNode } from './node.ts';

/** A person, with each office that documents give, dated by the newest that gives it. */
export function person(node: PersonNode): Person {
  const offices = new Map(node.offices.map(({ title, passage }) => [title, passage]));
  return {
    '@type': 'Person',
    ...identity(node),
    familyName: node.familyName,
    alternateName: node.data.aliases,
    // An office belongs to the day of its document: nothing here says that it is still held.
    jobTitle: [...offices].map(([title, passage]) => ({
      '@type': 'DefinedTerm',
      name: title,
      description: `selon ${theDocument(passage.communique)}`,
      url: absoluteUrl(passage.url),
    })),
  };
}
