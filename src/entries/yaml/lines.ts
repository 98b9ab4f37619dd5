/** What a line of YAML shows of its fault better than the parser’s error does. */
import { complaint, type Complaint } from '#text/complaint.ts';
import { codeOf, spaceName } from '#text/mend/mend.ts';

/** What to write, whole where the line says the whole of the value: a comment may follow it, and lines may go on. */
const QUOTE_IT = (key: string | undefined, words: string, isWhole: boolean) =>
  key === undefined
    ? 'mettez la valeur entre guillemets'
    : `mettez-le entre guillemets : ${key}: ${isWhole && !words.includes(' #') ? JSON.stringify(words) : '"…"'}`;

/** Does a quote, a bracket or a brace open there that nothing closes? */
const isUnclosed = (value: string): boolean =>
  /^"(?:[^"\\]|\\.)*$/.test(value) ||
  /^'(?:[^']|'')*$/.test(value) ||
  (/^[[{]/.test(value) && bracketsLeft(value) > 0);
const bracketsLeft = (value: string): number =>
  [...value.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '').matchAll(/[[\]{}]/g)].reduce(
    (left, [sign]) => left + (/[[{]/.test(sign) ? 1 : -1),
    0,
  );

/** Of a value that goes on to the end of what is given. */
export function explainUnclosed(value: string): Complaint | undefined {
  return isUnclosed(value)
    ? complaint(
        'guillemet, crochet ou accolade jamais fermé',
        'fermez ce qui est ouvert, ou mettez la valeur entre guillemets',
      )
    : undefined;
}

/** What is wrong with a value whose line shows it better than the parser's error does. */
export function explainValue(
  value: string,
  key: string | undefined,
  isWhole: boolean,
): Complaint | undefined {
  if (/^"[^"]*"\s*[^\s#]/.test(value)) {
    return complaint('guillemets « " » dans un texte entre guillemets', 'écrivez « … », ou \\" pour chacun');
  }
  if (/^'[^']*'\s*[^\s#]/.test(value))
    return complaint(
      'apostrophe dans un texte entre apostrophes',
      QUOTE_IT(key, value.replace(/^'|'$/g, '').replaceAll("''", "'"), isWhole && value.endsWith("'")),
    );
  if (/^(?:[@`%]|[-?:](?: |$)|[|>][-+\d]* +[^\s#]|\*\S+ )/.test(value))
    return complaint(
      `« ${value.charAt(0)} » en tête d’un texte`,
      QUOTE_IT(key, value, isWhole && /^[@`%*]/.test(value)),
    );
  const unclosed = explainUnclosed(value);
  if (unclosed !== undefined) return unclosed;
  return /: | :$/.test(value)
    ? complaint('ce texte contient « : »', QUOTE_IT(key, value, isWhole && !/^["'[{]/.test(value)))
    : undefined;
}

/** « -id: logement »: without a space, a dash begins the name of a field, and no item of a list. */
export const explainDash = (key: string): Complaint =>
  complaint(`« - » est collé à « ${key} »`, `mettez une espace après le tiret : « - ${key}: … »`);

/** « du bourg », alone on its line, under « name: Amicale »: a value goes on where it may not. */
export function explainGoesOn(line: string, above: string): Complaint | undefined {
  const [, key, value = ''] = /^\s*(?:- )*([\w-]+):\s+(\S.*)$/.exec(above) ?? [];
  if (key === undefined || /^[\w-]+:|^\s*-/.test(line) || line.trim() === '') return undefined;
  const whole = `${value.replace(/^["']|["']$/g, '')} ${line.trim().replace(/["']$/, '')}`;
  return complaint(
    `« ${line.trim()} » n’est le nom d’aucun champ`,
    `si ces mots continuent « ${key} », écrivez tout sur une ligne : ${key}: ${JSON.stringify(whole)}`,
  );
}

/** Signs that look like « : » and end no name, or stand for it in other files. */
const LOOKS_LIKE_A_COLON =
  /^\s*(?:- )*([\w-]+)\s*([\uFF1A\uFE55\uFE13\u2236\uA789\u02D0\u05C3]|[=;](?=\s*["']))/u;
/** A space of another kind: for YAML, « title:\u00A0"Abri" » is one word. */
const ODD_SPACE = /^\s*(?:- )*([\w-]+):([^\S \t\r\n])/u;

/** « name： "Abri" », « name = "Abri" »: another sign stands where a colon and a space should. */
export function explainColon(line: string): Complaint | undefined {
  const [, key = '', space] = ODD_SPACE.exec(line) ?? [];
  if (space !== undefined)
    return complaint(
      `${spaceName(space)} (${codeOf(space)}) après « : » : YAML ne la compte pas`,
      `mettez une espace ordinaire : « ${key}: … »`,
    );
  const [, name = '', colon] = LOOKS_LIKE_A_COLON.exec(line) ?? [];
  return colon === undefined
    ? undefined
    : complaint(
        `« ${colon} »${colon > '~' ? ` (${codeOf(colon)})` : ''} n’est pas le deux-points du clavier`,
        `écrivez « ${name}: … »`,
      );
}
