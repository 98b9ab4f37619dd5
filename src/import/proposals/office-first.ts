/**
 * An office, with or without its capital, then the name: « La Présidente du Conseil départemental Anne ROY », « le
 * Directeur de la délégation de Bar, Paul Lin », « l’inspectrice de circonscription Léa Mas ».
 */
import { ANY_OFFICE, eitherCase, NAME, NOT_A_NAME, type NamedPerson } from '#text/word/people.ts';
import { BODY } from './bearers.ts';
import { CIVILITY, NO_PERSON, ROLE } from './roles.ts';

const S = '[ \\u00A0]';
const ANY_BODY = eitherCase(BODY);
const SHE = `(?:(?:${CIVILITY})${S})?`;
const BEFORE = `(?<![\\p{L}\\p{M}-])`;
const RANK = `(?:${S}\\p{Ll}{3,}(?:ale?|aire|ée?|ique|ine|e)(?![\\p{L}-])){0,2}`;
/** What an office is of: « du Conseil départemental », « de la Chambre d’Agriculture », « du CROUS ». */
const OF_BODY = `${S}(?:du${S}|des${S}|de${S}la${S}|de${S}l['’]|de${S}|d['’]|au${S})(?:(?:${ANY_BODY}|[Cc]abinet|${ANY_OFFICE})(?:${S}\\p{Ll}[\\p{L}-]*|${S}d['’]\\p{L}+){0,3}|\\p{Lu}{2,}(?:${S}\\d+)?)(?![\\p{L}-])`;
const BESIDE = new RegExp(
  `${BEFORE}(?<office>${ANY_OFFICE}${RANK}(?:${OF_BODY}){1,3}|\\p{Lu}\\p{Ll}+(?<=${ANY_OFFICE})${RANK})${S}${SHE}(?<name>(?!\\p{Lu}{2,}${S}\\d)${NAME})(?!\\p{L})`,
  'gu',
);
const PARTED = new RegExp(
  `${BEFORE}(?<office>${ANY_OFFICE}[^,.;:()\\n«»]{0,90}),${S}${SHE}(?<name>${NAME})(?=[ \\u00A0,.;:)\\n]|$)`,
  'gu',
);

/** Does an office begin right at `at`? Then the name before is that of who bears it. */
const isFollowedByRole = (text: string, at: number): boolean => {
  const next = /^,[ \u00A0]/.exec(text.slice(at));
  return next !== null && ROLE.test(text.slice(at + next[0].length));
};

/** In the order of the text. */
export function officesFirstIn(text: string): NamedPerson[] {
  const found = [BESIDE, PARTED].flatMap((form) =>
    [...text.matchAll(form)].flatMap((match): NamedPerson[] => {
      const { name = '', office = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      if (NOT_A_NAME.test(name) || NO_PERSON.test(name) || ROLE.test(name)) return [];
      // « Paul Roy, président, et … », « vice-présidente déléguée … »: not where this office begins.
      const before = text.slice(0, match.index);
      if (
        form === PARTED &&
        (isFollowedByRole(text, end) ||
          !/(?:^|[\n«(•–-][ \u00A0]?|(?<!\p{L})(?:l[ae]|du|de la|au|à la|par l[ae]|une?)[ \u00A0]|[ld]['’]|\.[ \u00A0])$/iu.test(
            before,
          ))
      )
        return [];
      return [{ start: match.index, end, name, office: office.trim() }];
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}

const NEXT_NAME = new RegExp(`^,[ \\u00A0]${SHE}${NAME}(?=[ \\u00A0,.;)\\n]|$)`, 'u');
const OFFICE_BESIDE = new RegExp(`${BEFORE}(?<office>${ANY_OFFICE}(?:${S}\\p{Ll}+){0,4})${S}${SHE}$`, 'u');

/**
 * « Le député Paul Roy, la présidente du Département, Anne Lin »: is the office after the name that of the next one?
 * `start` and `end` are those of the name and of the office.
 */
export function isOfNext(text: string, { start, end, name }: NamedPerson): boolean {
  const between = text.slice(start + name.length, end);
  if (!text.startsWith(name, start) || !/^,[ \u00A0]l(?:[ae][ \u00A0]|['’])/.test(between)) return false;
  const next = NEXT_NAME.exec(text.slice(end));
  return next !== null && !isFollowedByRole(text, end + next[0].length);
}

/** The same person with the office that stands right before the name, if one does. */
export function withOfficeBefore(text: string, { start, name }: NamedPerson): NamedPerson | undefined {
  const match = OFFICE_BESIDE.exec(text.slice(0, start));
  const office = match?.groups?.['office'];
  if (match === null || office === undefined) return undefined;
  return { start: match.index, end: start + name.length, name, office };
}
