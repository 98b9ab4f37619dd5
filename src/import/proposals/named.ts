/**
 * People that lists, signatures and quotations name otherwise than a sentence: « Paul DURAND (maire) », « Dr Anne Roy,
 * cardiologue », « M. Roy, préfet », « Le préfet,⏎Paul Durand ».
 */
// Beginning of a word: cspell:ignore aujourd
import {
  NAME,
  NAME_WORD,
  NOT_A_NAME,
  OFFICE,
  officeEnd,
  PARTICLE,
  type NamedPerson,
} from '#text/word/people.ts';
import { CIVILITY, NO_PERSON, PROFESSION, ROLE } from './roles.ts';

const S = '[ \\u00A0]';
const WHOLE = new RegExp(
  `(?<![\\p{L}\\p{M}'’-])(?:(?<civility>${CIVILITY})${S})?(?<name>(?![LD]['’]\\p{Ll})(?:(?:(?!M\\.[ \\u00A0])\\p{Lu}\\.(?:-?\\p{Lu}\\.)?${S}${PARTICLE}${NAME_WORD}(?:${S}${NAME_WORD})?)|${NAME}))`,
  'gu',
);
/** « M. Roy », « Mme de Saint-Aubin »: a family name alone is one after a civility only. */
const FAMILY = new RegExp(
  `(?<![\\p{L}\\p{M}'’-])(?<civility>${CIVILITY})${S}(?<name>(?:[Dd]['’]|[Dd][eu] (?:[Ll]a )?|[Ll][ea] |V[ao]n |Ben |El )?${NAME_WORD})(?!${S}${PARTICLE}\\p{Lu})`,
  'gu',
);
/** What parts a name from what they are. */
const PARTED =
  /^(?:(?:[ \u00A0]\((?:au|à|en)[ \u00A0][\p{Ll} ]{2,20}\))?,[ \u00A0]?|[ \u00A0]*\((?=\p{L})|[ \u00A0]*[–—|][ \u00A0]*|[ \u00A0]-[ \u00A0]|[ \u00A0]?:[ \u00A0]|,?[ \u00A0]*\n)/u;
/** « le préfet de la Seille, M. Roy », « Le maire,⏎Paul DURAND ». */
const OFFICE_THEN_FAMILY = new RegExp(
  `(?<![\\p{L}\\p{M}-])(?<office>${OFFICE}[^,.;:()\\n]{0,90}),?${S}(?<civility>${CIVILITY})${S}(?<name>${NAME_WORD})(?=[ \\u00A0,.;:)\\n]|$)(?!${S}${PARTICLE}\\p{Lu})`,
  'gu',
);
/** « Mme la préfète de la Seille, Anne Roy » at the end of an item or of a line. */
const OFFICE_AT_END = new RegExp(
  `(?<![\\p{L}\\p{M}-])(?<office>${OFFICE}[^,.;:()\\n]{0,90}),${S}(?:${CIVILITY}${S})?(?<name>${NAME})(?=${S}*(?:\\n|$))`,
  'gu',
);
/** « L’architecte Anne Roy », « la photographe Lise Martin ». */
const PROFESSION_BESIDE = new RegExp(
  `(?<![\\p{L}\\p{M}-])(?:[Ll][ae]${S}|[Ll]['’]|du${S}|au${S})(?<office>${PROFESSION}(?:${S}(?:en chef|municipale?|départementale?|régionale?|française?))?)${S}(?<name>${NAME})`,
  'gu',
);
const SIGNATURE = new RegExp(
  `(?:^|\\n)(?:L[ae]${S}|L['’])?(?<office>(?:${OFFICE})[^.;:()\\n]{0,90}?),?${S}*\\n(?:${CIVILITY}${S})?(?<name>${NAME})(?=${S}*(?:\\n|$))`,
  'giu',
);

/** « …», témoigne Anne Roy, habitante du quartier »: whoever is quoted is said to be something, whatever it is. */
const SPEAKS =
  /»,?[\s\u00A0](?:a[\s\u00A0])?(?:s['’]|se[\s\u00A0])?\p{Ll}+(?:[\s\u00A0]\p{Ll}+ment)?[\s\u00A0](?:l['’]\p{Ll}+[\s\u00A0]|l[ae][\s\u00A0]\p{Ll}+[\s\u00A0])?$/u;
const SAID_TO_BE =
  /^(?<role>(?!(?:qui|dont|alors|après|avant|lors|pour|dans|avec|sans|vers|depuis|hier|aujourd|cette|leur|notre|ainsi|mais|comme|très|toute?|venue?|arrivée?|\p{Ll}+(?:ée?s?|ant|ment))(?!\p{L}))\p{Ll}{4,})(?=[\s\u00A0](?:d[eu]|des|d['’]|en|à|au|chez|dans)[\s\u00A0]?)/u;

/** « l’école Marie Curie », « rue Paul Roy »: the name is that of a place. */
const NAMES_A_PLACE =
  /(?:école|collège|lycée|salle|rue|avenue|boulevard|place|stade|gymnase|hôpital|résidence|espace|fondation|prix|quai|pont)[\s\u00A0](?:d[eu][\s\u00A0])?$/iu;
const isName = (name: string): boolean =>
  !NOT_A_NAME.test(name) && !NO_PERSON.test(name) && /\p{Ll}|^\P{Ll}+$/u.test(name);

/** The person whose name ends at `at`, if what follows says what they are. */
function roleAfter(
  text: string,
  at: number,
  isSpeaker: boolean,
): { office: string; end: number } | undefined {
  const parted = PARTED.exec(text.slice(at))?.[0];
  if (parted === undefined) return undefined;
  const from = at + parted.length;
  const found =
    ROLE.exec(text.slice(from)) ??
    (isSpeaker && parted.startsWith(',') ? SAID_TO_BE.exec(text.slice(from)) : null);
  const role = found?.groups?.['role'];
  if (found === null || role === undefined) return undefined;
  const start = from + found[0].length - role.length;
  const isInside = parted.includes('(') && !parted.includes(')');
  let end = isInside ? text.indexOf(')', start) : officeEnd(text, start, role);
  if (end === -1) return undefined;
  // « cardiologue, chef du service »: one after the other, they are the words of one office.
  for (let more = true; more && !isInside;) {
    const next = /^,[ \u00A0](?!l[ae'’])/u.test(text.slice(end)) ? ROLE.exec(text.slice(end + 2)) : null;
    more = next !== null;
    if (next) end = officeEnd(text, end + 2, next[0]);
  }
  return { office: text.slice(start, end).trim(), end };
}

/** In the order of the text; the same person once for the same words. */
export function namedIn(text: string): NamedPerson[] {
  const found: NamedPerson[] = [];
  const isTaken = (start: number, end: number) => found.some((one) => start < one.end && end > one.start);
  for (const match of [...text.matchAll(WHOLE), ...text.matchAll(FAMILY)]) {
    const { name = '', civility } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (!isName(civility === undefined ? name : name.replace(/^L[ea] /, '')) || isTaken(match.index, end))
      continue;
    if (civility === undefined && NAMES_A_PLACE.test(text.slice(0, match.index))) continue;
    const role = roleAfter(text, end, SPEAKS.test(text.slice(0, match.index)));
    if (role !== undefined) found.push({ start: end - name.length, name, ...role });
  }
  for (const match of [PROFESSION_BESIDE, OFFICE_THEN_FAMILY, OFFICE_AT_END, SIGNATURE].flatMap((form) => [
    ...text.matchAll(form),
  ])) {
    const { name = '', office = '' } = match.groups ?? {};
    // A signature is two lines: its words begin with the first.
    const start = match[0].includes('\n')
      ? match.index + Number(match[0].startsWith('\n'))
      : match.index + match[0].indexOf(office);
    const end = match.index + match[0].trimEnd().length;
    if (isName(name) && /^\p{Lu}/u.test(name) && !isTaken(start, end))
      found.push({ start, end, name, office: office.trim() });
  }
  return found.sort((a, b) => a.start - b.start);
}
