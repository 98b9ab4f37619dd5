/**
 * An office, with or without its capital, then the name: « La Présidente du Conseil départemental Anne ROY », « le
 * Directeur de la délégation de Bar, Paul Lin », « l’inspectrice de circonscription Léa Mas ».
 */
// A public body, and ends of words: cspell:ignore CROUS ique abinet adame onsieur otre
import { ANY_OFFICE, eitherCase, NAME, NOT_A_NAME, officeEnd, type NamedPerson } from '#text/word/people.ts';
import { BODY } from './bearers.ts';
import { CIVILITY, NO_PERSON, PROFESSION, ROLE } from './roles.ts';

const S = '[ \\u00A0]';
const ANY_BODY = eitherCase(BODY);
const SHE = `(?:(?:${CIVILITY})${S})?`;
const BEFORE = `(?<![\\p{L}\\p{M}-])`;
const RANK = `(?:${S}\\p{Ll}{3,}(?:ale?|aire|ée?|ique|ine|e)(?![\\p{L}-])){0,2}`;
/** What an office is of: « du Conseil départemental », « de la Chambre d’Agriculture », « du CROUS ». */
const OF_BODY = `${S}(?:du${S}|des${S}|de${S}la${S}|de${S}l['’]|de${S}|d['’]|au${S})(?:(?:${ANY_BODY}|[Cc]abinet|${ANY_OFFICE})(?:${S}\\p{Ll}[\\p{L}-]*|${S}d['’]\\p{L}+){0,3}|\\p{Lu}{2,}(?:${S}\\d+)?)(?![\\p{L}-])`;
const BESIDE = new RegExp(
  `${BEFORE}(?<office>(?:${ANY_OFFICE}${RANK}(?:${OF_BODY})?${S}et${S})?${ANY_OFFICE}${RANK}(?:${OF_BODY}){0,3})${S}${SHE}(?<name>(?!\\p{Lu}{2,}${S}\\d)${NAME})(?!\\p{L})`,
  'gu',
);
const PARTED = new RegExp(
  `${BEFORE}(?<office>(?:${ANY_OFFICE}|${PROFESSION})[^,.;:()\\n«»]{0,90}(?:,${S}(?:du|des?|de${S}la|de${S}l['’])${S}?[^,.;:()\\n«»]{1,60}${S}et${S}(?:du|des?)${S}[^,.;:()\\n«»]{1,60})?),${S}${SHE}(?<name>${NAME})(?=[ \\u00A0,.;:)\\n]|$)`,
  'gu',
);
/** « Secrétaire de séance : Mme Anne Roy », at the head of its line or of its sentence. */
const COLON = new RegExp(
  `(?<=^|\\n|[.;][ \\u00A0])(?<office>${ANY_OFFICE}[^,.;:()\\n«»\\d]{0,50}?)${S}?:${S}(?:[Mm]adame${S}|[Mm]onsieur${S}|${SHE})(?<name>${NAME})(?=[ \\u00A0]?[,.;)\\n]|$)`,
  'gu',
);
/** Another office within what was taken for one: « ministre, avec la présidente du Conseil … ». */
const SECOND = new RegExp(
  `(?:[ \\u00A0](?:l[ae][ \\u00A0]|l['’]|notre[ \\u00A0])|["“«][ \\u00A0]?(?:[Nn]otre[ \\u00A0]|[Ll][ae][ \\u00A0]|[Ll]['’])?)(?=${ANY_OFFICE}|${PROFESSION})`,
  'u',
);
/** « préfet Paul Roy, Anne Lin »: the office is that of the name that it holds. */
const HOLDS_ITS_NAME = new RegExp(`^${ANY_OFFICE}${RANK}${S}${SHE}${NAME}$`, 'u');

/** After an office, a verb: it leads a clause. */
const CLAUSE =
  /^[ \u00A0](?!(?:et|ainsi|puis|qui|que|dont|avec|comme|pour|en|depuis|sur|dans)[ \u00A0])\p{L}/u;

/** Does an office begin right at `at`, and is it said of the name before? A clause that it leads is not. */
const isFollowedByRole = (text: string, at: number): boolean => {
  const next = /^,[ \u00A0](?:l(?:[ae][ \u00A0]|['’]))?/.exec(text.slice(at));
  const from = at + (next?.[0].length ?? 0);
  const role = next && ROLE.exec(text.slice(from))?.[0];
  if (next === null || !role) return false;
  const isLed = next[0].includes('l') && CLAUSE.test(text.slice(officeEnd(text, from, role)));
  return !isLed;
};

/** What may stand before an office that is said of the name after it. */
const HEAD =
  /(?:^|[\n«(•–-][ \u00A0]?|(?<!\p{L})(?:l[ae]|du|de la|au|à la|une?)[ \u00A0]|[ld]['’]|\.[ \u00A0])$/iu;

/** An office and a name that follows, without what is of somebody else; nothing if no more is left. */
export function withoutOthers(one: NamedPerson): NamedPerson | undefined {
  if (HOLDS_ITS_NAME.test(one.office)) return undefined;
  const second = SECOND.exec(one.office);
  if (second === null) return /["“”«»]/u.test(one.office) ? undefined : one;
  const cut = second.index + second[0].length;
  return withoutOthers({ ...one, start: one.start + cut, office: one.office.slice(cut) });
}

/** In the order of the text. */
export function officesFirstIn(text: string): NamedPerson[] {
  const found = [BESIDE, PARTED, COLON].flatMap((form) =>
    [...text.matchAll(form)].flatMap((match): NamedPerson[] => {
      const { name = '', office = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      if (NOT_A_NAME.test(name) || NO_PERSON.test(name) || ROLE.test(name)) return [];
      const isElsewhere = isFollowedByRole(text, end) || !HEAD.test(text.slice(0, match.index));
      if (form !== COLON && isElsewhere) return [];
      return [{ start: match.index, end, name, office: office.trim() }];
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}

const NEXT_NAME = new RegExp(`^,[ \\u00A0]${SHE}${NAME}(?=[ \\u00A0,.;)\\n]|$)`, 'u');
const OFFICE_BESIDE = new RegExp(
  `${BEFORE}(?<office>${ANY_OFFICE}(?:${RANK}(?:${OF_BODY}){1,3}|(?:${S}\\p{Ll}+){0,4}))${S}${SHE}$`,
  'u',
);

/**
 * « Le député Paul Roy, la présidente du Département, Anne Lin »: is the office after the name that of the next one?
 * `start` and `end` are those of the name and of the office.
 */
export function isOfNext(text: string, { start, end, name, office }: NamedPerson): boolean {
  const between = text.slice(start + name.length, end);
  if (!text.startsWith(name, start) || !/^,[ \u00A0]l(?:[ae][ \u00A0]|['’])/.test(between)) return false;
  // « Anne Lin, la ministre se rendra »: a clause begins, that the ministre leads.
  if (CLAUSE.test(text.slice(end)) || HOLDS_ITS_NAME.test(office)) return true;
  // Without an office of its own, the name before keeps the one after it.
  if (withOfficeBefore(text, { start, end, name, office }) === undefined) return false;
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
