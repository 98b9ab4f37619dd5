/** Fields made from a JSON Schema: each knows its name, its description, its choices, and what it holds. */
import { element } from '#client/elements.ts';
import { block, button, choices, labelled } from './dom.ts';
import { isHeld, nameOfShape, shapeOf, type Held, type Schema } from './schema.ts';

/** Part of a form. */
export interface Field {
  node: HTMLElement;
  /** What it holds; `undefined` for nothing. */
  read: () => unknown;
}

export interface Choices {
  /** The entries of a kind, by title. */
  titles: (kind: string) => readonly { id: string; title: string }[];
  /** The document that is open: what is added quotes it. */
  document: string;
}

/** Marks where the messages of a field go. */
const named = (node: HTMLElement, path: string): HTMLElement => {
  node.dataset['field'] = path;
  return node;
};

const shownAs = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

function selectField(path: string, schema: Schema, value: unknown, name: string, given: Choices): Field {
  const options =
    schema.refersTo === undefined
      ? (schema.enum ?? []).map((one) => ({ value: one, words: one }))
      : given.titles(schema.refersTo).map(({ id, title }) => ({ value: id, words: title }));
  const held = shownAs(value);
  const isKnown = held === '' || options.some((one) => one.value === held);
  const select = choices(
    [{ value: '', words: '— rien —' }, ...options, ...(isKnown ? [] : [{ value: held, words: held }])],
    held,
  );
  return {
    node: named(labelled(select, schema.description ?? name, name), path),
    read: () => (select.value === '' ? undefined : select.value),
  };
}

function booleanField(path: string, schema: Schema, value: unknown, name: string): Field {
  const select = choices(
    [
      { value: '', words: '— rien —' },
      { value: 'true', words: 'oui' },
      { value: 'false', words: 'non' },
    ],
    shownAs(value),
  );
  return {
    node: named(labelled(select, schema.description ?? name, name), path),
    read: () => (select.value === '' ? undefined : select.value === 'true'),
  };
}

function wordsField(path: string, schema: Schema, value: unknown, name: string): Field {
  const isNumber = schema.type === 'number' || schema.type === 'integer';
  const control = isNumber ? element('input', '') : element('textarea', '');
  control.value = shownAs(value);
  if (control instanceof HTMLTextAreaElement) control.rows = Math.min(5, 1 + control.value.length / 60);
  else control.inputMode = 'decimal';
  return {
    node: named(labelled(control, schema.description ?? name, name), path),
    read: () => {
      const words = control.value.trim();
      if (words === '') return undefined;
      const wasNumber = isNumber || typeof value === 'number';
      return wasNumber && /^-?\d+(?:[.,]\d+)?$/.test(words) ? Number(words.replace(',', '.')) : words;
    },
  };
}

function listField(path: string, schema: Schema, value: unknown, name: string, given: Choices): Field {
  const items: { node: HTMLElement; field: Field }[] = [];
  const body = block('elements');
  const add = (held: unknown): HTMLElement => {
    const at = `${path}.${items.length}`;
    const field = fieldFor(at, schema.items ?? {}, held, `${name} ${items.length + 1}`, given);
    const item = {
      field,
      node: block(
        'element',
        field.node,
        button(`Retirer ${name} ${items.length + 1}`, () => {
          items.splice(items.indexOf(item), 1);
          item.node.dispatchEvent(new Event('input', { bubbles: true }));
          item.node.remove();
        }),
      ),
    };
    items.push(item);
    body.append(item.node);
    return item.node;
  };
  for (const one of Array.isArray(value) ? (value as unknown[]) : []) add(one);
  const more = button(`Ajouter ${name}`, () => {
    const made = add(begun(schema.items, given));
    made.querySelector<HTMLElement>('input, select, textarea')?.focus();
  });
  return {
    node: named(group(name, schema.description, body, more), path),
    read: () => {
      const list = items.map(({ field }) => field.read()).filter((one) => one !== undefined);
      return list.length === 0 ? undefined : list;
    },
  };
}

/** An item that an editor begins: it quotes the document that is open. */
const begun = (schema: Schema | undefined, { document }: Choices): unknown =>
  [schema, ...(schema?.anyOf ?? [])].some((one) => one?.properties?.['communique'] !== undefined)
    ? { communique: document }
    : undefined;

const group = (name: string, description: string | undefined, ...children: Node[]): HTMLElement =>
  element(
    'fieldset',
    'groupe',
    element('legend', 'nom', description ?? name),
    element('code', 'cle', name),
    ...children,
  );

/** The fields of an object, those that must be there first. */
export function objectField(
  path: string,
  schema: Schema,
  value: unknown,
  name: string,
  given: Choices,
): Field {
  const held: Held = isHeld(value) ? value : {};
  const required = new Set(schema.required ?? []);
  const fields = Object.entries(schema.properties ?? {}).map(([key, inner]) => ({
    key,
    isShown: required.has(key) || held[key] !== undefined,
    field: fieldFor(path === '' ? key : `${path}.${key}`, inner, held[key], key, given),
  }));
  const shown = fields.filter(({ isShown }) => isShown).map(({ field }) => field.node);
  const others = fields.filter(({ isShown }) => !isShown).map(({ field }) => field.node);
  const more = element(
    'details',
    'autres',
    element('summary', '', `Autres champs (${others.length})`),
    ...others,
  );
  const children = [...shown, ...(others.length === 0 ? [] : [more])];
  return {
    node:
      name === '' ? block('champs', ...children) : named(group(name, schema.description, ...children), path),
    read: () => {
      const said = fields.flatMap(({ key, field }) => {
        const one = field.read();
        return one === undefined ? [] : [[key, one] as const];
      });
      return said.length === 0 ? undefined : Object.fromEntries(said);
    },
  };
}

/** Several shapes: the one that the value has, and a way to take another. */
function shapesField(path: string, schema: Schema, value: unknown, name: string, given: Choices): Field {
  const shapes = schema.anyOf ?? [];
  let current = shapeOf(schema, value);
  let field: Field;
  const place = block('forme');
  const draw = (held: unknown) => {
    field = fieldFor(path, { description: schema.description ?? '', ...shapes[current] }, held, name, given);
    place.replaceChildren(field.node);
  };
  draw(value);
  const select = choices(
    shapes.map((shape, index) => ({ value: String(index), words: nameOfShape(shape) })),
    String(current),
  );
  select.addEventListener('change', () => {
    const held = field.read();
    current = Number(select.value);
    draw(held);
  });
  const isPlain = shapes.every(({ properties, items, enum: list }) => !properties && !items && !list);
  return {
    node: isPlain ? place : block('formes', labelled(select, 'comment le dire', name), place),
    read: () => field.read(),
  };
}

/** The field that a schema asks for. `path` is its place in the record, for messages. */
export function fieldFor(path: string, schema: Schema, value: unknown, name: string, given: Choices): Field {
  if (schema.anyOf !== undefined) return shapesField(path, schema, value, name, given);
  if (schema.properties !== undefined) return objectField(path, schema, value, name, given);
  if (schema.items !== undefined) return listField(path, schema, value, name, given);
  if (schema.enum !== undefined || schema.refersTo !== undefined)
    return selectField(path, schema, value, name, given);
  if (schema.type === 'boolean') return booleanField(path, schema, value, name);
  return wordsField(path, schema, value, name);
}
