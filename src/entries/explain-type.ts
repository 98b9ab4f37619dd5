/** A value that is not of the type its field wants: what was meant, and how to write it. */
import { complaint, type Complaint } from '#text/complaint.ts';
import { formatAmount } from '#text/number/format.ts';
import { numbersIn } from '#text/number/reader.ts';

function explainNumber(written: unknown): Complaint {
  if (typeof written === 'number')
    return complaint('nombre entier attendu', 'écrivez un nombre sans virgule');
  if (typeof written !== 'string') return complaint('nombre attendu', 'écrivez un nombre en chiffres');
  if (/^-?[1-9]\d{15,}$/.test(written))
    return complaint('nombre trop grand pour être exact', 'changez d’unité');
  if (/^[.+-]*(nan|inf)/i.test(written))
    return complaint('nombre fini attendu', 'écrivez un nombre en chiffres');
  const [found] = numbersIn(written);
  if (found?.words !== written.trim())
    return complaint('nombre attendu', 'écrivez un nombre en chiffres, sans espace ni unité');
  const unit = found.unit === undefined ? '' : ` et l’unité ${found.unit}`;
  const shown =
    found.unit === undefined ? '' : ` (le site affichera « ${formatAmount(found.value, found.unit)} »)`;
  return complaint(
    'nombre attendu, en chiffres sans espace ni unité',
    `écrivez ${found.value}${unit}${shown}`,
  );
}

/** What is wrong with `written` where zod wants `expected`, in the field called `key`. */
export function explainType(expected: string, written: unknown, key: string): Complaint {
  switch (expected) {
    case 'string':
      return typeof written === 'number' || typeof written === 'boolean'
        ? complaint('texte attendu', `mettez des guillemets : ${key}: "${written}"`)
        : complaint('texte attendu', `écrivez ${key}: "…"`);
    case 'int':
    case 'number':
      return explainNumber(written);
    case 'boolean':
      return complaint('« true » ou « false » attendu', 'écrivez true ou false');
    case 'array':
      return complaint('liste attendue', `écrivez ${key}: puis une ligne « - … » par élément`);
    default:
      return complaint(
        'suite de champs attendue',
        // An element of a list has no name of its own.
        /^\d+$/.test(key)
          ? 'écrivez « - champ: valeur », puis une ligne par champ'
          : `écrivez ${key}: puis, en retrait, une ligne « champ: valeur » par champ`,
      );
  }
}
