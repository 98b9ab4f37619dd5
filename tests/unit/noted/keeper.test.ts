/** What stands between a page and a stale page, guard by guard. */
import { afterEach, describe, expect, test } from 'vitest';
import { nameConstant, perGraph, perGraphNode, perGraphPart, perNode, unread } from '#noted/kept.ts';
import { notedWorld } from '#noted/nodes.ts';
import { startNoting, stopNoting } from '#noted/noting.ts';
import { Keeper } from '../../../scripts/lib/kept-pages/keeper.ts';
import type { Register } from '../../../scripts/lib/kept-pages/register.ts';

interface Thing {
  id: string;
  title: string;
  note?: string | undefined;
  friend?: Thing;
  others: Thing[];
}
interface World {
  things: Thing[];
}

const thing = (id: string, more: Partial<Thing> = {}): Thing => ({
  id,
  title: `Le ${id}`,
  others: [],
  ...more,
});
const bytes = (text: string) => new TextEncoder().encode(text);
const isThing = (object: object): object is Thing => 'id' in object && 'others' in object;

/** A world of two things, the first of which leads to the second. */
function world(more: Partial<Thing> = {}): World {
  const second = thing('deux', more);
  return { things: [thing('un', { others: [second] }), second] };
}

interface Page {
  making?: string;
  component?: string;
  props?: (world: World) => object | undefined;
  make: (world: World) => string;
}

/** Makes the only page of a site, or keeps it. */
async function build(
  given: World,
  { making = 'code', component = 'page', props = () => ({}), make }: Page,
  before?: { text: string; register: Register },
): Promise<{ text: string; register: Register; isKept: boolean }> {
  const notes = startNoting();
  const nameOf = (object: object) =>
    object === given ? 'world' : isThing(object) ? `thing ${object.id}` : undefined;
  const noted = notedWorld(given, { nameOf, leaves: new Set() }, notes);
  const keeper = new Keeper(notes, making, before?.register);
  const wanted = { file: 'index.html', component, props: props(noted) };
  const kept = keeper.kept(wanted, () => before && bytes(before.text));
  const made = kept ?? (await keeper.made(wanted, () => Promise.resolve(bytes(make(noted)))));
  return {
    text: new TextDecoder().decode(made),
    register: keeper.register(),
    isKept: kept !== undefined,
  };
}

/** Is the page of a world kept when another world takes its place? Never when it would not be the same. */
async function keeps(page: Page, one: World, other: World, then: Partial<Page> = {}): Promise<boolean> {
  const first = await build(one, page);
  const second = await build(other, { ...page, ...then }, first);
  stopNoting();
  expect(second.text).toBe(page.make(other));
  return second.isKept;
}

afterEach(stopNoting);

const second = ({ things }: World): Thing => things[0]?.others[0] ?? thing('rien');

describe('a page is kept while all that it reads gives the same', () => {
  test.each<[string, (world: World) => string]>([
    ['a property', (all) => second(all).title],
    ['a property that is not there', (all) => String(second(all).note)],
    ['whether it is there', (all) => String('note' in second(all))],
    ['the names of all', (all) => Object.keys(second(all)).join()],
    ['all of it, written', (all) => JSON.stringify(second(all))],
    ['a copy', (all) => JSON.stringify(Object.values({ ...second(all) }))],
    [
      'a description',
      (all) =>
        String(Object.getOwnPropertyDescriptor(second(all), 'title')?.value) + (second(all).note ?? ''),
    ],
  ])('%s', async (_, make) => {
    expect(await keeps({ make }, world(), world())).toBe(true);
    expect(await keeps({ make }, world(), world({ note: 'Un mot.', title: 'Autre' }))).toBe(false);
  });

  test('a name that has come, and what was there without a value', async () => {
    const count = (all: World) => String(Reflect.ownKeys(second(all)).length);
    expect(await keeps({ make: count }, world(), world({ note: 'Un mot.' }))).toBe(false);
    const there = (all: World) => String('note' in second(all));
    expect(await keeps({ make: there }, world(), world({ note: undefined }))).toBe(false);
  });

  test('a thing that is led to by one property', async () => {
    const make = (all: World) => String(second(all).friend?.title);
    const friend = (title: string) => world({ friend: thing('ami', { title }) });
    expect(await keeps({ make }, friend('Un'), friend('Un'))).toBe(true);
    expect(await keeps({ make }, friend('Un'), friend('Autre'))).toBe(false);
  });

  test('what it has not read may change', async () => {
    expect(await keeps({ make: (all) => second(all).id }, world(), world({ title: 'Autre' }))).toBe(true);
  });

  test('a thing that goes, or another in its place, is seen where it was led to', async () => {
    const make = ({ things }: World) => String(things[0]?.others.map(({ id }) => id).join());
    expect(await keeps({ make }, world(), { things: [thing('un')] })).toBe(false);
    expect(await keeps({ make }, world(), world({ id: 'trois' }))).toBe(false);
  });

  test('nobody changes what pages read', async () => {
    const make = (all: World) => (second(all).title = 'Autre');
    await expect(build(world(), { make })).rejects.toThrow('does not change');
  });
});

describe('nothing else than what it reads', () => {
  const make = (all: World) => second(all).title;

  test('other code', async () =>
    expect(await keeps({ make }, world(), world(), { making: 'other' })).toBe(false));

  test('another file of code makes it', async () => {
    expect(await keeps({ make }, world(), world(), { component: 'other' })).toBe(false);
  });

  test('it is given something else, or what nothing compares', async () => {
    expect(await keeps({ make, props: (all) => ({ node: second(all), page: 1 }) }, world(), world())).toBe(
      true,
    );
    expect(
      await keeps({ make, props: () => ({ page: 1 }) }, world(), world(), { props: () => ({ page: 2 }) }),
    ).toBe(false);
    expect(await keeps({ make, props: () => ({ call: () => 1 }) }, world(), world())).toBe(false);
    expect(await keeps({ make, props: () => ({ when: new Date(0) }) }, world(), world())).toBe(false);
    expect(await keeps({ make, props: () => undefined }, world(), world())).toBe(false);
  });

  test('somebody has changed its file, or taken it away', async () => {
    const first = await build(world(), { make });
    const changed = await build(world(), { make }, { ...first, text: `${first.text} !` });
    expect([changed.isKept, changed.text]).toEqual([false, first.text]);
    const notes = startNoting();
    const keeper = new Keeper(notes, 'code', first.register);
    expect(
      keeper.kept({ file: 'index.html', component: 'page', props: {} }, () => undefined),
    ).toBeUndefined();
  });

  test('what is kept is known to the build after', async () => {
    const first = await build(world(), { make });
    const again = await build(world(), { make }, first);
    const third = await build(world({ title: 'Autre' }), { make }, again);
    expect([again.isKept, third.isKept, third.text]).toEqual([true, false, 'Autre']);
  });
});

describe('what is computed once', () => {
  const titles = perGraph('titles, to try', ({ things }: World) => things.map(({ title }) => title.length));
  const lengths = perGraphNode(
    'lengths, to try',
    ({ things }: World) => new Map(things.map((one) => [one, one.title.length])),
  );
  const shout = perNode((one: Thing) => one.title.toUpperCase());
  const LETTER = { at: (title: string) => title[0] ?? '' };
  nameConstant(LETTER, 'a letter, to try');
  const part = perGraphPart('letters, to try', (all: World, { at }: typeof LETTER) =>
    all.things.map(({ title }) => at(title)).join(),
  );
  const calls = perGraph('calls, to try', ({ things }: World) => [() => things.length]);

  test('for a world, is compared by what it gives', async () => {
    const make = (all: World) => `${titles(all).join()} ${titles(all).length}`;
    expect(await keeps({ make }, world(), world({ title: 'Le DEUX' }))).toBe(true);
    expect(await keeps({ make }, world(), world({ title: 'Plus long' }))).toBe(false);
  });

  test('for the things of a world, by the line that is read', async () => {
    const make = (all: World) => String(all.things[0] && lengths(all, all.things[0]));
    expect(await keeps({ make }, world(), world({ title: 'Plus long' }))).toBe(true);
    expect(
      await keeps(
        { make: (all) => String(lengths(all, second(all))) },
        world(),
        world({ title: 'Plus long' }),
      ),
    ).toBe(false);
  });

  test('for a thing, by what it was computed from, by whoever asks after the first', async () => {
    const make = (all: World) => shout(second(all));
    const props = (all: World) => {
      shout(second(all));
      return {};
    };
    expect(await keeps({ make, props }, world(), world())).toBe(true);
    expect(await keeps({ make, props }, world(), world({ title: 'Autre' }))).toBe(false);
  });

  test('for a constant of the code, by what it makes of a world', async () => {
    const make = (all: World) => part(all, LETTER);
    expect(await keeps({ make }, world(), world())).toBe(true);
    expect(await keeps({ make }, world(), world({ title: 'Autre' }))).toBe(false);
  });

  test('and gives what nothing compares: the page is made each time', async () => {
    expect(await keeps({ make: (all) => String(calls(all).length) }, world(), world())).toBe(false);
  });

  test('from a world that nobody knows: the page is made each time', async () => {
    expect(await keeps({ make: (all) => titles({ ...all }).join() }, world(), world())).toBe(false);
  });

  test('a constant of the code is told by its name; what is read apart is noted for nobody', async () => {
    const constant = { call: () => 1 };
    nameConstant(constant, 'a constant, to try');
    const make = () => 'rien';
    expect(await keeps({ make, props: () => ({ constant }) }, world(), world())).toBe(true);
    const apart = (all: World) => String(unread(() => second(all).title) !== '');
    expect(await keeps({ make: apart }, world(), world({ title: 'Autre' }))).toBe(true);
  });
});
