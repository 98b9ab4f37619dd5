/** A value that is not of the type its field wants: what was meant, and how to write it. */
import { complaint, type Complaint } from '#text/complaint.ts';
import { BULLET } from '#text/bullets.ts';
import { formatAmount } from '#text/number/format.ts';
import { codeOf } from '#text/mend/mend.ts';
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

/** A dash that has no space after it, or a sign that looks like one, opens no list. */
function explainList(written: unknown, key: string): Complaint {
  const mark = typeof written === 'string' ? MARK.exec(written)?.[1] : undefined;
  if (mark === undefined)
    return complaint('liste attendue', `écrivez ${key}: puis une ligne « - … » par élément`);
  return mark === '-'
    ? complaint('« - » collé à l’élément n’ouvre pas de liste', 'mettez une espace après chaque « - »')
    : complaint(
        `« ${mark} » (${codeOf(mark)}) n’ouvre pas de liste`,
        'mettez un trait d’union et une espace, « - », devant chaque élément',
      );
}
const MARK = new RegExp(`^\\s*([-–—*]|${BULLET})`, 'u');

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
      return explainList(written, key);
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
