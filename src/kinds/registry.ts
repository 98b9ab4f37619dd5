/**
 * What each kind of entry is, for the compiler. A kind adds itself here from its own folder (`declare module`), so that
 * kinds speak of one another — a communiqué of its commitments, a commitment of its communiqués — and no file imports in a circle.
 */

/** The validated data of an entry, by kind: each `schema.ts` adds its own. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the kinds
export interface DataByKind {}

/** The node of an entry, by kind, for the kinds that the graph shows: each `node.ts` adds its own. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the kinds
export interface NodeByKind {}

/** The name of a kind is its folder in `content/`, and in `src/kinds/`. */
export type Kind = keyof DataByKind;
export type DataOf<K extends Kind> = DataByKind[K];

export type NodeKind = keyof NodeByKind;
export type NodeOf<K extends NodeKind> = NodeByKind[K];
