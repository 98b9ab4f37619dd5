import { complaint, type Complaint } from '#text/complaint.ts';

/** What stands in the place of words to come (« à écrire » is what the site itself shows in a preview of a draft): « [à compléter] », « TODO », « … », and the sample of the guide. */
const WAITING =
  /^[[(<{«"]*\s*(?:(?:texte |titre |résumé )?à (?:compléter|remplir|définir|préciser|rédiger|renseigner|venir|confirmer)|to ?do|tbd|tbc|x{3,}|lorem ipsum.*|\.{2,}|…|\?+|[-–—_]+|en une phrase, dans vos mots)\s*[.!?]*\s*[\])>}»"]*$/iu;

export const MANY_LINES = 'ce champ tient sur une ligne, et il y en a plusieurs';

/** The remedy: the same on one line. */
export const oneLine = (value: string): string =>
  `retirez « | » ou « > », et écrivez entre guillemets : ${JSON.stringify(value.trim().replace(/\s*\n\s*/g, ' '))}`;

/** Why `value` is not text of one line, if it is not. */
export function explainLine(value: string): Complaint | undefined {
  if (value.trim() === '') return complaint('valeur vide');
  if (WAITING.test(value.trim()))
    return complaint(
      `« ${value.trim()} » attend encore ses mots`,
      'écrivez-les ; si vous ne les avez pas, retirez le champ et gardez « status: brouillon »',
    );
  if (!/[\n\r]/.test(value)) return undefined;
  return complaint(MANY_LINES, oneLine(value));
}

const LINK = /\[(?<words>[^\]\n]+)\]\([^()\s]*\)/u;
const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/iu;
const BOLD = /\*\*(?<words>[^*\n]+)\*\*/u;

/** Marks that a field of plain text would show as they are; a sentence may speak of a tag, a name has none. */
export function explainMarks(value: string, isName: boolean): Complaint | undefined {
  const [found] = LINK.exec(value) ?? BOLD.exec(value) ?? (isName ? TAG.exec(value) : null) ?? [];
  if (found === undefined) return undefined;
  const words = (LINK.exec(found) ?? BOLD.exec(found))?.groups?.['words'];
  return complaint(
    `« ${found} » : ce champ est un texte nu, la marque serait montrée telle quelle`,
    words === undefined ? 'retirez-la, et gardez les mots' : `écrivez « ${words} »`,
  );
}
