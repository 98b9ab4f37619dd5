/** A document with who publishes it, as a sentence names it: « le communiqué de la préfecture du Nord du 10 juillet 2020 ». */
import { bodyInSentence } from '#text/word/bodies.ts';
import { enumerate } from '#text/word/agreement.ts';
import { articleOf, datedName } from './named.ts';
import type { CommuniqueNode } from './node.ts';

type Signed = Pick<CommuniqueNode, 'type' | 'date' | 'issuers'>;

const attributed = ({ gender }: CommuniqueNode['type']) => (gender === 'féminin' ? 'attribuée' : 'attribué');

/** Does the document itself name all who publish it? If not, the editors attribute it. */
export const isIssuerPrinted = ({ issuers }: Pick<Signed, 'issuers'>): boolean =>
  issuers.every(({ editorial }) => editorial === undefined);

/** « communiqué de la préfecture du Nord du 10 juillet 2020 »; « attribué à » when the document names nobody. */
export function signedName(node: Signed): string {
  const { type, issuers } = node;
  const dated = datedName(node);
  const bodies = issuers.map(({ organisation: { title } }) => ({ title, body: bodyInSentence(title) }));
  if (!isIssuerPrinted(node))
    return `${dated} ${attributed(type)} ${enumerate(bodies.map(({ title, body }) => body?.to ?? `à ${title}`))}`;
  const names = bodies.flatMap(({ body }) => body?.of ?? []);
  return names.length === bodies.length
    ? dated.replace(type.name, `${type.name} ${enumerate(names)}`)
    : `${dated} ${type.gender === 'féminin' ? 'signée' : 'signé'} ${enumerate(bodies.map(({ title }) => title))}`;
}

/** « le communiqué de la préfecture du Nord du 10 juillet 2020 ». */
export const theSignedDocument = (node: Signed): string => articleOf(node.type) + signedName(node);
