/** What is missed of the ledger itself, and of the addresses that it keeps. */
import type { Content } from '#entries/content.ts';
import type { Problem } from '#entries/problem.ts';
import { namesOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { keyAt } from '#ledger/present.ts';
import { FILES_FOLDER } from '#site/policies.ts';
import { dayInWords } from '#text/day/words.ts';
import { WITHDRAW_FILE } from './moved-fields.ts';

/** Of a key, `figures/places`. */
export const idOf = (key: string): string => key.slice(key.indexOf('/') + 1);
export const kindOf = (key: string): Kind => key.slice(0, key.indexOf('/')) as Kind;

/** A problem of a file that is not there, or of which no place is known. */
const absent = (path: string, message: string, remedy: string): Problem => ({
  path,
  line: 0,
  column: 0,
  field: '',
  message,
  remedy,
  severity: 'refuse',
});

/** The lines of the ledger itself. */
export const damages = ({ damages: found }: Ledger): Problem[] =>
  found.map(({ name, line, message }) => ({
    ...absent(
      `content/ledger/${name}`,
      message,
      `le registre ne se corrige pas : remettez ce qui a été publié (git checkout origin/main -- content/ledger) ; ce qui change se dit dans la fiche, et la publication suivante l’écrira`,
    ),
    line,
    column: line === 0 ? 0 : 1,
  }));

/** An address that leads nowhere any more. */
export function lostAddress(content: Content, address: string, day: string): Problem {
  const key = keyAt(address);
  const said = `l’adresse ${address}, publiée le ${dayInWords(day)}, ne mène plus nulle part`;
  if (address.startsWith(`/${FILES_FOLDER}/`)) return absent('content', said, WITHDRAW_FILE);
  if (key === undefined)
    return absent(
      'content',
      said,
      'remettez ce qui donnait cette page : une adresse publiée ne disparaît pas',
    );
  const path = `content/${key}.${namesOf(kindOf(key)).extension}`;
  return content.held?.has(key) === true
    ? absent(
        path,
        `${said} : cette fiche est en attente`,
        'une fiche publiée ne redevient pas un brouillon : retirez-la par « withdrawn: { day, why } »',
      )
    : absent(
        path,
        said,
        `remettez ce fichier ; pour retirer la fiche, gardez-la et ajoutez « withdrawn: { day, why } » ; si elle a changé de nom ou rejoint une autre, écrivez dans celle-ci « formerly: [${address}] »`,
      );
}
