/** What the records of all kinds prove of each document. */
import type { Content } from '#entries/content.ts';
import { proofOf, proofOfEvent, type Proof } from '../told/proofs.ts';

/** By the id of a communiqué, what the records that quote it prove. */
const byDocument = new WeakMap<Content, ReadonlyMap<string, readonly Proof[]>>();

export function provenIn(content: Content): ReadonlyMap<string, readonly Proof[]> {
  const known = byDocument.get(content);
  if (known !== undefined) return known;
  const { commitments, figures, events } = content.entries;
  const proofs = new Map<string, Proof[]>();
  const add = (communique: string, proof: Proof | undefined) => {
    if (proof === undefined) return;
    const list = proofs.get(communique);
    if (list) list.push(proof);
    else proofs.set(communique, [proof]);
  };
  for (const { data } of commitments)
    for (const mention of data.mentions) add(mention.communique, proofOf(mention));
  for (const { data } of figures) add(data.communique, proofOf(data));
  for (const { data } of events) add(data.date.communique, proofOfEvent(data));
  byDocument.set(content, proofs);
  return proofs;
}
