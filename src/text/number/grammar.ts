/** How French builds the name of a number out of number words. */
import type { NumberWord } from './lexicon.ts';

/** A number word in its place: whether « et » or a hyphen joins it to the one before, and the offset where it ends. */
export interface Token extends NumberWord {
  and: boolean;
  hyphen: boolean;
  end: number;
}

/** The number that the first `length` words name. */
export interface Name {
  value: number;
  length: number;
}

const UNITS = [2, 3, 4, 5, 6, 7, 8, 9];
const TEENS = [11, 12, 13, 14, 15, 16];
const TENS = [20, 30, 40, 50, 60, 70, 80, 90];

/** The longest number that begins the tokens; undefined if none does. « un » alone is an article: none. */
export function nameIn(tokens: readonly Token[]): Name | undefined {
  if (tokens.length === 1 && tokens[0]?.value === 1) return undefined;
  const reading = new Reading(tokens);
  const value = reading.number();
  return value === undefined || (value === 1 && reading.length === 1)
    ? undefined
    : { value, length: reading.length };
}

/** Reads from left to right; each method takes what it can and returns undefined when it takes nothing. */
class Reading {
  readonly #tokens: readonly Token[];
  length = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  number(): number | undefined {
    if (this.#take([0]) !== undefined) return 0;
    let total = 0;
    let group = this.#belowMillion();
    if (group === undefined) return undefined;
    while (group !== undefined) {
      const scale = this.#take([1e6, 1e9]);
      total += group * (scale ?? 1);
      group = scale === undefined ? undefined : this.#rest(() => this.#belowMillion(), scale);
    }
    return total;
  }

  #belowMillion(): number | undefined {
    const thousands = this.#belowThousand();
    // « un mille » is not French: a thousand is « mille ».
    if (thousands === 1 || this.#take([1e3]) === undefined) return thousands;
    return (thousands ?? 1) * 1e3 + (this.#rest(() => this.#belowThousand(), 1e3) ?? 0);
  }

  #belowThousand(): number | undefined {
    const [first, second] = this.#tokens.slice(this.length);
    const hundreds = second?.value === 100 && !second.and ? this.#take(UNITS) : undefined;
    const plural = hundreds !== undefined;
    if (!plural && first?.plural === true) return undefined;
    if (this.#take([100]) === undefined) return this.#belowHundred();
    return (hundreds ?? 1) * 100 + (this.#rest(() => this.#belowHundred(), 100) ?? 0);
  }

  #belowHundred(): number | undefined {
    const [first, second] = this.#tokens.slice(this.length);
    if (first?.value === 4 && !first.ordinal && second?.value === 20 && !second.and) {
      this.length += 2;
      return 80 + (this.#takeHyphenatedOne() ?? this.#belowTwenty() ?? 0);
    }
    if (first?.plural === true) return undefined;
    const ten = this.#take(TENS);
    if (ten === undefined) return this.#take([1]) ?? this.#belowTwenty();
    const odd = this.#take(ten === 60 ? [1, 11] : [1], true) ?? this.#takeHyphenatedOne();
    return ten + (odd ?? (ten === 60 ? this.#belowTwenty() : this.#take(UNITS)) ?? 0);
  }

  /** From two to nineteen. */
  #belowTwenty(): number | undefined {
    const ten = this.#take([10]);
    if (ten === undefined) return this.#take([...UNITS, ...TEENS]);
    return ten + (this.#take([7, 8, 9]) ?? 0);
  }

  /**
   * What comes on top of « cents », « mille » or « millions » (`scale`); but in « deux
   * mille trois mille » the « trois » begins a number of its own, and is given back.
   */
  #rest(read: () => number | undefined, scale: number): number | undefined {
    const before = this.length;
    const value = read();
    const next = this.#tokens[this.length]?.value;
    const isAnother = next === scale || (scale === 1e6 && next === 1e9);
    if (isAnother) this.length = before;
    return isAnother ? undefined : value;
  }

  #takeHyphenatedOne(): number | undefined {
    return this.#tokens[this.length]?.hyphen === true ? this.#take([1]) : undefined;
  }

  /** Takes the next word if it is worth one of `values`; never past an ordinal, nor across an « et » that is not expected. */
  #take(values: readonly number[], and = false): number | undefined {
    const before = this.#tokens[this.length - 1];
    const next = this.#tokens[this.length];
    if (next === undefined || before?.ordinal === true || next.and !== and) return undefined;
    if (!values.includes(next.value)) return undefined;
    this.length += 1;
    return next.value;
  }
}
