/** Sentences that moved after their publication. */
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { leavesOf } from '#document/model.ts';
import type { Moved } from '#ledger/compare.ts';
import { problemInText } from '../problem-at.ts';
import { declaration } from './declaration.ts';

const SENTENCE = 'from: "la phrase publiée", to: "celle d’aujourd’hui"';

/** Sentences of a document that are not those published, or stand elsewhere. */
export function movedText(entry: Entry, moved: readonly Moved[], day: string): Problem[] {
  const sentences = moved.filter(({ name }) => name.startsWith('#'));
  const remedy = `remettez le texte publié le ${day}, ${declaration(SENTENCE)}`;
  const leaves = entry.document === undefined ? [] : leavesOf(entry.document);
  const isNew = new Set(sentences.filter(({ now }) => now !== undefined).map(({ name }) => name.slice(1)));
  const written = leaves.flatMap((leaf) =>
    leaf.sentences
      .filter(({ id }) => isNew.has(id))
      .map(({ start, end }) =>
        problemInText(
          entry,
          leaf.position,
          `cette phrase n’est pas de celles qui ont été publiées : « ${leaf.text.slice(start, end)} »`,
          remedy,
        ),
      ),
  );
  const lost = sentences.filter(({ now }) => now === undefined);
  const taken =
    lost.length <= written.length
      ? []
      : lost.map(({ name }) =>
          problemInText(
            entry,
            { line: 1, column: 1 },
            `la phrase publiée à l’adresse ${name} n’est plus dans le texte`,
            `remettez-la, ${declaration('from: "la phrase publiée", to: ""')}`,
          ),
        );
  const isOrder = sentences.length === 0 && moved.some(({ name }) => name === 'text');
  const order = isOrder
    ? [
        problemInText(
          entry,
          { line: 1, column: 1 },
          'les phrases ne sont plus dans l’ordre où elles ont été publiées',
          `remettez le texte publié le ${day}`,
        ),
      ]
    : [];
  return [...written, ...taken, ...order];
}
