/** What YAML would guess, share or run, told before anything is read of it. */
import { isAlias, type Node } from 'yaml';
import { complaint, type Complaint } from '#text/complaint.ts';
import { codeOf, spaceName } from '#text/mend/mend.ts';
import { explainDash } from './lines.ts';

const MAX_DEPTH = 10;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Why nothing is read of a node that stands under `depth` others, if so. */
export function explainNode(node: Node, depth: number): Complaint | undefined {
  if (depth > MAX_DEPTH) return complaint('imbrication trop profonde', `${MAX_DEPTH} niveaux au plus`);
  if (isAlias(node) || ('anchor' in node && node.anchor))
    return complaint(
      'les ancres (&) et alias (*) YAML ne sont pas admis',
      'mettez la valeur entre guillemets, ou répétez-la',
    );
  if (node.tag !== undefined)
    return complaint(
      'les étiquettes YAML (!!…) ne sont pas admises',
      'retirez-la, ou mettez la valeur entre guillemets',
    );
  return undefined;
}

/** Why a field of this name is not read, if so. `undefined` is a name that is no text; `isTwin`: another bears it. */
export function explainKey(key: string | undefined, isTwin: boolean): Complaint | undefined {
  if (key === undefined) return complaint('nom de champ attendu', 'écrivez « champ: valeur »');
  if (key === '<<') return complaint('« << » n’est pas admis', 'répétez les champs');
  if (FORBIDDEN_KEYS.has(key))
    return complaint(`nom de champ interdit « ${key} »`, 'choisissez un champ du modèle');
  if (/^-\w/.test(key)) return explainDash(key.slice(1));
  const space = /[^\S ]/.exec(key)?.[0];
  if (space !== undefined)
    return complaint(
      `le nom de champ contient une ${spaceName(space)} (${codeOf(space)})`,
      `écrivez « ${key.replace(/\s/g, '')} »`,
    );
  return isTwin ? complaint(`le champ « ${key} » est écrit deux fois`, 'gardez-en un') : undefined;
}
