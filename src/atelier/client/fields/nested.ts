/** Fields that hold others. */
import { element } from '#client/elements.ts';
import { block, button, choices, labelled } from '../dom.ts';
import { isHeld, nameOfShape, shapeOf, shortOf, type Held, type Schema } from '../schema.ts';
import { group, named, type Choices, type Field, type MakeField } from './field.ts';

/** So many items of a list are seen at once. */
const SHOWN = 3;

/** A list to which one adds, and from which one takes away. */
export function listField(
  make: MakeField,
  path: string,
  schema: Schema,
  value: unknown,
  name: string,
  given: Choices,
): Field {
  const items: { node: HTMLElement; field: Field; remove: HTMLElement }[] = [];
  const called = shortOf(schema.items?.description ?? schema.description ?? name);
  const body = block('elements');
  const summary = element('summary', '');
  const count = () => (summary.textContent = `Voir les ${items.length}`);
  const add = (held: unknown): HTMLElement => {
    const at = `${path}.${items.length}`;
    const field = make(at, schema.items ?? {}, held, `${called} ${items.length + 1}`, given);
    const remove = button(`Retirer ${items.length + 1} : ${called}`, () => {
      const rank = items.indexOf(item);
      // Those after it take its place, and are named by theirs.
      const others = items.splice(rank).slice(1);
      for (const other of others) other.node.remove();
      for (const other of others) add(other.field.read());
      count();
      item.node.dispatchEvent(new Event('input', { bubbles: true }));
      item.node.remove();
      // What had the focus is gone: it goes to the next one, or to what adds one.
      ((items[rank] ?? items.at(-1))?.remove ?? more).focus();
    });
    const item = { field, remove, node: block('element', field.node, remove) };
    items.push(item);
    body.append(item.node);
    count();
    return item.node;
  };
  for (const one of Array.isArray(value) ? (value as unknown[]) : []) add(one);
  // A long list is not walked through by whoever comes for what follows it.
  const folded = items.length > SHOWN ? element('details', 'liste', summary, body) : undefined;
  const more = button(`Ajouter : ${called}`, () => {
    if (folded) folded.open = true;
    const made = add(begun(schema.items, given));
    made.querySelector<HTMLElement>('input, select, textarea')?.focus();
  });
  return {
    node: named(group(name, schema.description, folded ?? body, more), path),
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

/** The fields of an object, those that must be there first. */
export function objectField(
  make: MakeField,
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
    field: make(
      path === '' ? key : `${path}.${key}`,
      inner,
      held[key],
      shortOf(inner.description ?? name),
      given,
    ),
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
export function shapesField(
  make: MakeField,
  path: string,
  schema: Schema,
  value: unknown,
  name: string,
  given: Choices,
): Field {
  const shapes = schema.anyOf ?? [];
  let current = shapeOf(schema, value);
  let field: Field;
  const place = block('forme');
  const draw = (held: unknown) => {
    field = make(path, { description: schema.description ?? '', ...shapes[current] }, held, name, given);
    place.replaceChildren(field.node);
  };
  draw(value);
  const select = choices(
    shapes.map((shape, index) => ({ value: String(index), words: nameOfShape(shape, shapes) })),
    String(current),
  );
  select.addEventListener('change', () => {
    const held = field.read();
    current = Number(select.value);
    draw(held);
  });
  const isPlain = shapes.every(({ properties, items, enum: list }) => !properties && !items && !list);
  return {
    node: isPlain ? place : block('formes', labelled(select, 'comment le dire'), place),
    read: () => field.read(),
  };
}
