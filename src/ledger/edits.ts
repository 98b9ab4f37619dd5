/**
 * What an entry says otherwise than it did, as the edits that declare it: {@link undo} them, and it says again what it said.
 */
import type { Entry } from '#entries/entry.ts';
import type { Edit } from '#schemas/life.ts';
import { formOf } from '#text/form.ts';
import { elementOf, isGrowth, translated, type Renamed } from './compare.ts';
import { saidFacts, type SaidFacts } from './visit.ts';
import { sentencesOf } from './sentences.ts';

/** Facts of an element, under another name. */
function moveFacts({ facts }: SaidFacts, from: string, to: string | undefined): void {
  for (const [name, said] of [...facts])
    if (name.startsWith(from)) {
      facts.delete(name);
      if (to !== undefined) facts.set(to + name.slice(from.length), said);
    }
}

/** What was said, in which renamed entries have the names that they have today. */
function inTodaysNames({ facts, elements }: SaidFacts, renamed: Renamed): SaidFacts {
  const today = (name: string) => translated([name, ''], renamed)[0];
  return {
    facts: new Map(
      [...facts].map(([name, { value, words }]) => {
        const [now, said] = translated([name, value], renamed);
        return [now, { value: said, words: said === value ? words : said }];
      }),
    ),
    elements: new Map([...elements].map(([name, one]) => [today(name), one])),
  };
}

/** Elements of lists whose words have changed where they stand, or that are gone. `before` then has today's names. */
function elementEdits(before: SaidFacts, now: SaidFacts): Edit[] {
  const added = new Map(
    [...now.elements].filter(([name]) => !before.elements.has(name)).map(([name, one]) => [one.path, name]),
  );
  return (
    [...before.elements]
      // What is within another goes with it.
      .filter(([name]) => !now.elements.has(name) && name.indexOf('[') === name.lastIndexOf('['))
      .map(([name, { path, words }]) => {
        const successor = added.get(path);
        moveFacts(before, name, successor);
        return successor === undefined
          ? { field: name, from: words, to: '' }
          : { field: `${successor}.quote`, from: words, to: now.elements.get(successor)?.words ?? '' };
      })
  );
}

function fieldEdits(before: SaidFacts, now: SaidFacts, isFigure: boolean): Edit[] {
  const elements = new Set([...before.facts.keys(), ...before.elements.keys()].map(elementOf));
  const names = new Set([...before.facts.keys(), ...now.facts.keys()]);
  return [...names].flatMap((field): Edit[] => {
    const [was, is] = [before.facts.get(field), now.facts.get(field)];
    if (was?.value === is?.value || (was === undefined && isGrowth(field, elements, isFigure))) return [];
    return [{ field, from: was?.words ?? '', to: is?.words ?? '' }];
  });
}

/** Ranks of the longest common subsequence of two lists, as pairs. */
function common(one: readonly string[], other: readonly string[]): [number, number][] {
  const longest = Array.from({ length: one.length + 1 }, () => new Uint32Array(other.length + 1));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row) row[j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < one.length && j < other.length;)
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  return pairs;
}

/** Sentence by sentence: what stood between two that stay, and what stands there now. */
function sentenceEdits(before: Entry, now: Entry): Edit[] {
  if (before.document === undefined || now.document === undefined) return [];
  const [old, fresh] = [sentencesOf(before.document), sentencesOf(now.document)].map((all) =>
    all.map(({ words }) => words),
  ) as [string[], string[]];
  const [oldForms, freshForms] = [old.map(formOf), fresh.map(formOf)];
  let head = 0;
  while (head < Math.min(old.length, fresh.length) && oldForms[head] === freshForms[head]) head += 1;
  const pairs = common(oldForms.slice(head), freshForms.slice(head)).map(
    ([i, j]) => [i + head, j + head] as const,
  );
  const edits: Edit[] = [];
  let [from, to] = [head, head];
  for (const [i, j] of [...pairs, [old.length, fresh.length] as const]) {
    const [gone, come] = [old.slice(from, i), fresh.slice(to, j)];
    for (let rank = 0; rank < Math.max(gone.length, come.length); rank += 1)
      edits.push({ from: gone[rank] ?? '', to: come[rank] ?? '' });
    [from, to] = [i + 1, j + 1];
  }
  return edits;
}

/** The edits that lead from what an entry said to what it says; none for what only adds to it. */
export function editsBetween(before: Entry, now: Entry, renamed: Renamed = new Map()): Edit[] {
  const [old, fresh] = [inTodaysNames(saidFacts(before), renamed), saidFacts(now)];
  const elements = elementEdits(old, fresh);
  return [...elements, ...fieldEdits(old, fresh, now.kind === 'figures'), ...sentenceEdits(before, now)];
}
