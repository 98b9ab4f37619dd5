/** What a field of a form is, and what it needs to know. */
import { element } from '#client/elements.ts';
import type { Reasons } from '../../protocol.ts';
import type { Schema } from '../schema.ts';

/** Part of a form. */
export interface Field {
  node: HTMLElement;
  /** What it holds; `undefined` for nothing. */
  read: () => unknown;
}

export interface Choices {
  /** Every record, by what it is and its title. */
  records: () => readonly { value: string; words: string }[];
  /** The entries of a kind, by title. */
  titles: (kind: string) => readonly { id: string; title: string }[];
  /** The document that is open: what is added quotes it. */
  document: string;
  /** The reasons that the document gives already for what it leaves aside. */
  reasons: Reasons;
  /** What a record is: « chiffre ». */
  calledOf: (record: string) => string;
}

/**
 * Makes the field that a schema asks for. `path` is its place in the record, for messages; `name` what it is called
 * where it says nothing of itself.
 */
export type MakeField = (path: string, schema: Schema, value: unknown, name: string, given: Choices) => Field;

/** Marks where the messages of a field go. */
export const named = (node: HTMLElement, path: string): HTMLElement => {
  node.dataset['field'] = path;
  return node;
};

/** Fields that belong together, under what they say. */
export const group = (name: string, description: string | undefined, ...children: Node[]): HTMLElement =>
  element(
    'fieldset',
    'groupe',
    element('legend', 'nom', description === undefined || description === '' ? name : description),
    ...children,
  );
