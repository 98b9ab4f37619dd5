/** A value that is not of the type its field wants: what was meant, and how to write it. */
import { formatAmount, numbersIn } from '#text/numbers.ts';

function explainNumber(written: unknown): [message: string, remedy: string] {
  if (typeof written === 'number') return ['nombre entier attendu', 'écrivez un nombre sans virgule'];
  if (typeof written !== 'string') return ['nombre attendu', 'écrivez un nombre en chiffres'];
  if (/^-?[1-9]\d{15,}$/.test(written)) return ['nombre trop grand pour être exact', 'changez d’unité'];
  if (/^[.+-]*(nan|inf)/i.test(written)) return ['nombre fini attendu', 'écrivez un nombre en chiffres'];
  const [found] = numbersIn(written);
  if (found?.words !== written.trim())
    return ['nombre attendu', 'écrivez un nombre en chiffres, sans espace ni unité'];
  const unit = found.unit === undefined ? '' : ` et l’unité ${found.unit}`;
  const shown =
    found.unit === undefined ? '' : ` (le site affichera « ${formatAmount(found.value, found.unit)} »)`;
  return ['nombre attendu, en chiffres sans espace ni unité', `écrivez ${found.value}${unit}${shown}`];
}

/** What is wrong with `written` where zod wants `expected`, in the field called `key`. */
export function explainType(
  expected: string,
  written: unknown,
  key: string,
): [message: string, remedy: string] {
  switch (expected) {
    case 'string':
      return typeof written === 'number' || typeof written === 'boolean'
        ? ['texte attendu', `mettez des guillemets : ${key}: "${written}"`]
        : ['texte attendu', `écrivez ${key}: "…"`];
    case 'int':
    case 'number':
      return explainNumber(written);
    case 'boolean':
      return ['« true » ou « false » attendu', 'écrivez true ou false'];
    case 'array':
      return ['liste attendue', `écrivez ${key}: puis une ligne « - … » par élément`];
    default:
      return [
        'suite de champs attendue',
        // An element of a list has no name of its own.
        /^\d+$/.test(key)
          ? 'écrivez « - champ: valeur », puis une ligne par champ'
          : `écrivez ${key}: puis, en retrait, une ligne « champ: valeur » par champ`,
      ];
  }
}
