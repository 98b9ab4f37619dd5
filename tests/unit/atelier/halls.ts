/** Two invented documents in progress on one desk, that share a person and an organisation. */
import { join } from 'node:path';
import { Desk } from '#atelier/desk.ts';
import type { ProofName } from '#atelier/protocol.ts';
import { copyWithoutSecond } from './without-2020.ts';

const HALL = `Lille, le 7 juillet 2021

# La halle ouvre

La halle compte 12 étals. Elle est présidée par Jeanne Morel, maire de Brumeval.
`;
const BRIDGE = `Lille, le 1er septembre 2021

# Le pont ferme

Le pont compte 5 piles. Jeanne Morel, présidente du Val-Brumeux, le regrette.
`;

export interface Halls {
  desk: Desk;
  hall: string;
  bridge: string;
}

const REPAIR = { level: 'annoncé', levelWhy: 'Le verbe est au présent.' };

/** The record that words of a document prove, with more fields. */
export function prove(
  desk: Desk,
  id: string,
  as: ProofName,
  words: string,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const leaf = desk.document(id).leaves.find(({ text }) => text.includes(words));
  const start = leaf?.text.indexOf(words) ?? -1;
  const chosen = { leaf: leaf?.index ?? 0, start, end: start + words.length };
  const { record, at, value, isNew } = desk.suggest({ id, as, chosen });
  desk.apply({ record, at, value: { ...(value as object), ...more }, isNew });
}

/** Both have all that they need; nothing of them is on disk. `folder`: holds `content/` and what waits. */
export async function halls(folder: string): Promise<Halls> {
  const content = join(folder, 'content');
  copyWithoutSecond(content);
  const desk = new Desk(content);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const { id: hall } = await desk.import('halle.md', bytes(HALL));
  const { id: bridge } = await desk.import('pont.md', bytes(BRIDGE));
  const value = { name: 'Ville de Brumeval', kind: 'collectivités' };
  desk.apply({ record: 'organisations/ville-de-brumeval', at: '', value, isNew: true });
  for (const id of [hall, bridge]) {
    const record = `communiques/${id}`;
    desk.apply({ record, at: 'summary', value: 'Une annonce de Brumeval.' });
    const issuer = { organisation: 'ville-de-brumeval', editorial: 'Le texte ne nomme pas son émetteur.' };
    desk.apply({ record, at: 'issuer', value: issuer });
    prove(desk, id, 'fonction', 'Jeanne Morel');
  }
  prove(desk, hall, 'chiffre', '12', REPAIR);
  prove(desk, bridge, 'chiffre', '5', REPAIR);
  return { desk, hall, bridge };
}
