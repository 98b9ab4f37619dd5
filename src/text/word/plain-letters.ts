/** The text in small letters without accents: what is alike whatever the case and the marks. */
export const plainLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
