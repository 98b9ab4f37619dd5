/** Fields that hold one value. */
import { element } from '#client/elements.ts';
import { button, choices, labelled } from '../dom.ts';
import type { Schema } from '../schema.ts';
import { named, type Choices, type Field } from './field.ts';

const shownAs = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** Does a field name a record of any kind? */
export const isRecord = (path: string): boolean => /(?:^|\.)record$/.test(path);

/** A choice of the schema, or an entry by its title. */
export function selectField(
  path: string,
  schema: Schema,
  value: unknown,
  name: string,
  given: Choices,
): Field {
  const options = isRecord(path)
    ? given.records()
    : schema.refersTo === undefined
      ? (schema.enum ?? []).map((one) => ({ value: one, words: one }))
      : given.titles(schema.refersTo).map(({ id, title }) => ({ value: id, words: title }));
  const held = shownAs(value);
  const isKnown = held === '' || options.some((one) => one.value === held);
  const select = choices(
    [{ value: '', words: '— rien —' }, ...options, ...(isKnown ? [] : [{ value: held, words: held }])],
    held,
  );
  return {
    node: named(labelled(select, schema.description ?? name), path),
    read: () => (select.value === '' ? undefined : select.value),
  };
}

export function booleanField(path: string, schema: Schema, value: unknown, name: string): Field {
  const select = choices(
    [
      { value: '', words: '— rien —' },
      { value: 'true', words: 'oui' },
      { value: 'false', words: 'non' },
    ],
    shownAs(value),
  );
  return {
    node: named(labelled(select, schema.description ?? name), path),
    read: () => (select.value === '' ? undefined : select.value === 'true'),
  };
}

/** The list of what a document leaves aside of which a field says why: « waivedNumbers ». */
const listOfReason = (path: string): string | undefined => /^(waived\w+)\.\d+\.why$/.exec(path)?.[1];

const REASONS_SHOWN = 3;
/** A reason that was given holds for many sentences: it is not written twice. */
const sameReasons = (
  control: HTMLInputElement | HTMLTextAreaElement,
  reasons: readonly string[],
): HTMLElement[] =>
  reasons.slice(0, REASONS_SHOWN).map((why) =>
    button(`Même raison : « ${why} »`, () => {
      control.value = why;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.focus();
    }),
  );

/** Words, or a number. */
export function wordsField(
  path: string,
  schema: Schema,
  value: unknown,
  name: string,
  { reasons }: Choices,
): Field {
  const isNumber = schema.type === 'number' || schema.type === 'integer';
  const control = isNumber ? element('input', '') : element('textarea', '');
  control.value = shownAs(value);
  if (control instanceof HTMLTextAreaElement) control.rows = Math.min(5, 1 + control.value.length / 60);
  else control.inputMode = 'decimal';
  const node = named(labelled(control, schema.description ?? name), path);
  const list = listOfReason(path);
  if (list !== undefined && control.value === '')
    node.append(
      ...sameReasons(control, [
        ...new Set([list, ...Object.keys(reasons)].flatMap((one) => reasons[one] ?? [])),
      ]),
    );
  return {
    node,
    read: () => {
      const words = control.value.trim();
      if (words === '') return undefined;
      const wasNumber = isNumber || typeof value === 'number';
      return wasNumber && /^-?\d+(?:[.,]\d+)?$/.test(words) ? Number(words.replace(',', '.')) : words;
    },
  };
}
