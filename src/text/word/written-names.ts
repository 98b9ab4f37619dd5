/** The ways in which documents write the name of a person: « Paul Marin », « Paul MARIN », « Charles de LA TOUR », « MARIN Paul ». */

const upper = (words: string) => words.toUpperCase();

/** A name, and the same with its family name, or the whole of it, in capitals. */
function inCapitals(name: string): string[] {
  const at = name.indexOf(' ');
  if (at === -1) return [name, upper(name)];
  const [first, rest] = [name.slice(0, at), name.slice(at)];
  const proper = rest.replace(/(?<![\p{L}\p{M}'’])\p{Lu}[\p{L}\p{M}]*/gu, upper);
  return [name, first + proper, first + upper(rest), upper(name), `${upper(rest).trim()} ${first}`];
}

/** Every way of writing each of some names, none twice. */
export const writtenNames = (names: readonly string[]): string[] => [...new Set(names.flatMap(inCapitals))];
