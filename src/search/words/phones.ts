/** Numbers of telephones: « 03 20 30 52 50 », « 03.20.30.52.50 », « +33 3 20 30 52 50 ». */

export interface FoundPhone {
  start: number;
  end: number;
  /** Ten digits. */
  digits: string;
}

const PHONE = /(?<![\p{L}\d+])(?:\+33 ?(?:\(0\) ?)?|0)([1-9](?:[ .-]?\d{2}){4})(?!\d)/gu;

/** Every French number of a text (spaces alike), in order. */
export const phonesIn = (text: string): FoundPhone[] =>
  [...text.matchAll(PHONE)].map(({ index, 0: words, 1: rest = '' }) => ({
    start: index,
    end: index + words.length,
    digits: `0${rest.replace(/\D/g, '')}`,
  }));
