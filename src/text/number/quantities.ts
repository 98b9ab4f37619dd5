/** The one reader of quantities: what a French text says with numbers, and which of them claim nothing. */
import { matchingForm } from '../matching.ts';
import { isFirstOnes, wordsBeside } from './beside.ts';
import { inSmallLetters } from './class-patterns.ts';
import { classSpansIn } from './classes.ts';
import type { FoundNumber } from './found.ts';
import { numbersWithHalvesIn } from './halves.ts';
import type { Quantity, Range, Share } from './quantity.ts';
import { rangeOf } from './ranges.ts';
import { reserveAtEndOf, reserveAtStartOf } from './reserves.ts';
import { sharesIn } from './shares.ts';
import { signBefore } from './signs.ts';
import { timesAfter, timesBefore } from './times.ts';

/** What is read before its surroundings are. */
interface Core extends Pick<Quantity, 'start' | 'end' | 'form' | 'value' | 'unit'> {
  range?: Range;
  share?: Share;
  sign?: '-' | '+';
  class?: Quantity['class'];
}

function valueCore(form: string, number: FoundNumber): Core {
  const { unit, form: kind } = number;
  if (kind === 'ordinal' || kind === 'multiple') return { ...number, unit };
  const times = timesAfter(form, number) ?? timesBefore(form, number);
  if (times !== undefined) return { ...times, form: 'multiple', value: number.value, unit: undefined };
  const sign = signBefore(form, number);
  const core: Core = { ...number, unit };
  const signed: Core =
    sign === undefined
      ? core
      : { ...core, sign, start: number.start - 1, value: sign === '-' ? -number.value : number.value };
  return unit === '%' ? { ...signed, share: { of: signed.value ?? 0, among: 100 } } : signed;
}

/** Numbers outside of classes and shares: alone, or two as a range. */
function coresOf(form: string, numbers: readonly FoundNumber[]): Core[] {
  const cores: Core[] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    const [number, next] = [numbers[at], numbers[at + 1]];
    if (number === undefined) continue;
    const range = next && rangeOf(form, number, next);
    if (next === undefined || range === undefined) {
      cores.push(valueCore(form, number));
      continue;
    }
    const { from, to, start } = range;
    cores.push({
      form: 'range',
      value: undefined,
      range: { from, to },
      unit: next.unit,
      start,
      end: next.end,
    });
    at += 1;
  }
  return cores;
}

/**
 * Every quantity of `text`, in order and without overlap, in one object each: a value with its sign, a range, a share
 * or a multiple, its unit, what stands beside it, its reserves; and of each number that claims nothing (a date, a
 * telephone, a title…), its class. A date, a telephone or an address is one, however many numbers it holds.
 */
export function quantitiesIn(text: string): Quantity[] {
  const form = matchingForm(text);
  const numbers = numbersWithHalvesIn(form);
  const small = inSmallLetters(form);
  const shares = sharesIn(small);
  if (numbers.length === 0 && shares.length === 0) return [];
  const holds = (span: { start: number; end: number }) => (one: { start: number; end: number }) =>
    one.start < span.end && span.start < one.end;
  const spans = classSpansIn(form, small);
  const apart = shares.filter((share) => !spans.some((span) => span.class !== 'rang' && holds(span)(share)));
  const classed = spans.filter((span) => numbers.some(holds(span)) && !apart.some(holds(span)));
  const free = numbers.filter((number) => ![...classed, ...apart].some((span) => holds(span)(number)));
  const cores: Core[] = [
    ...apart.map(({ start, end, of, among }): Core => ({
      start,
      end,
      form: 'share',
      value: undefined,
      share: { of, among },
      unit: undefined,
    })),
    ...classed.map((span): Core => {
      const inside = numbers.filter(holds(span));
      const [first] = inside;
      const [start, end] = [
        Math.min(span.start, first?.start ?? span.start),
        Math.max(span.end, inside.at(-1)?.end ?? 0),
      ];
      return {
        start,
        end,
        class: span.class,
        form: first?.form ?? 'digits',
        value: first?.value,
        unit: undefined,
      };
    }),
    ...coresOf(form, free),
  ].sort((a, b) => a.start - b.start);
  return cores.map((core, index) => {
    const next = cores[index + (isFirstOnes(form.slice(core.end, cores[index + 1]?.end)) ? 2 : 1)];
    return whole(form, text, core, cores[index - 1]?.end ?? 0, next?.start ?? form.length, next?.end);
  });
}

/** « 120 et 180 lits », « 300 puis 400 lits »: the first counts what the second does. */
const SHARED = /^(?: et| ou| puis| à| des|,) $/u;

function whole(
  form: string,
  text: string,
  core: Core,
  from: number,
  to: number,
  nextEnd: number | undefined,
): Quantity {
  const { start, end, value, range, share, sign, unit } = core;
  const isShared = nextEnd !== undefined && SHARED.test(form.slice(end, to));
  return {
    words: text.slice(start, end),
    start,
    end,
    form: core.form,
    value,
    range,
    share,
    sign,
    unit,
    beside:
      core.class === undefined
        ? besideOf(form, core, isShared ? nextEnd : end, isShared ? form.length : to)
        : [],
    before: core.class === undefined ? reserveAtEndOf(form.slice(from, start)) : undefined,
    after: core.class === undefined ? reserveAtStartOf(form.slice(end, to)) : undefined,
    class: core.class,
  };
}

/** Of « un enfant sur cinq », what is counted stands inside. */
function besideOf(form: string, core: Core, end: number, stop: number): string[] {
  const share = core.form === 'share' ? form.slice(core.start, core.end) : '';
  const [, inside = ''] = /^\S+ (.*) sur (?:les )?\S+$/u.exec(share) ?? [];
  return inside === '' ? wordsBeside(form, end, stop) : inside.split(' ');
}
