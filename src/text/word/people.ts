/** People of a text with their office as it is worded: a name, a comma, an office; or the office first. */
import { lettered } from '../lettered.ts';

// Beginnings and ends of words: cspell:ignore conservat animat
// Roots of words: cspell:ignore préf conseill coordinat administrat fondat trésori bâtonni Préf Premi

/** `[start, end)` holds the name and the office. */
export interface NamedPerson {
  start: number;
  end: number;
  name: string;
  /** In the words of the text. */
  office: string;
}

/** What an office begins with, in small letters. */
export const OFFICE =
  '(?:ancien(?:ne)?[ \\u00A0]|haut(?:e)?-|vice-|sous-|co-)?(?:préf(?:et|ète)|maires?|adjointe?|président(?:e)?|ministre|déléguée?|secrétaire|commissaire|direct(?:eur|rice)|conseill(?:er|ère)|députée?|sénat(?:eur|rice)|rect(?:eur|rice)|procureure?|chef(?:fe)?|responsable|coordinat(?:eur|rice)|porte-parole|administrat(?:eur|rice)|inspect(?:eur|rice)|médecin|professeure?|fondat(?:eur|rice)|conservat(?:eur|rice)|animat(?:eur|rice)|gouverneure?|chargée?|représentante?|référente?|trésori(?:er|ère)|bâtonni(?:er|ère)|commandante?|doyen(?:ne)?|proviseure?)(?!\\p{L}|-lieu)';
/** Alternatives in small letters, each with or without a capital at its head. */
export const eitherCase = (alternatives: string): string =>
  alternatives.replace(
    /(?<=\(\?:|\|)\p{L}(?=\p{L})/gu,
    (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
  );
/** {@link OFFICE}, with or without its capital. */
export const ANY_OFFICE = eitherCase(OFFICE);
/** What may stand before each part of a name but the first. */
export const PARTICLE = "(?:d['’]|de |du |des |de la |le |la |van |von |el |ben )?";
/** One part of a name. */
export const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}'’]*(?:-[\\p{L}\\p{M}]+)*";
/** What a person has said or written, with its capital: « Discours d'Hélène… » is no first name. */
const SPEECH = '(?:Discours|Allocution|Intervention|Déclaration|Message|Propos|Vœux|Lettre|Réponse)';
/** « Le Dr Paul Martin », « Selon Paul Martin »: no part of a name, at its head. */
const NO_HEAD = '(?:L[ea]s?|Une?|Dr|Pr|Mme|Me|Pour|Selon|Avec|Par|Chez|Sous|Devant|Comme|Quant à|Et|Mais)';
export const NAME = `(?!(?:${SPEECH}|${NO_HEAD})[ \\u00A0])(?:${NAME_WORD})(?:[ \\u00A0]${PARTICLE}(?:${NAME_WORD})){1,3}`;
/** What follows an office and is a part of it: « directeur Général Adjoint ». */
const OF_OFFICE =
  '(?!(?:Général|Régional|Départemental|National|Municipal|Délégué|Adjoint|Technique|Principal|Honoraire)(?:e|aux|es|s)?(?!\\p{L}))';
const CIVILITY = '(?:(?:M\\.|MM\\.|Mme|Mmes|Dr|Pr|Monsieur|Madame)[ \\u00A0])?';

const NAMED = lettered(
  `(?<![\\p{L}\\p{M}])${CIVILITY}(?<name>${NAME}),[ \\u00A0](?:l[ae][ \\u00A0]|l['’])?(?<office>${OFFICE})`,
  'gu',
);
const OFFICE_FIRST = lettered(
  `(?<![\\p{L}\\p{M}-])(?<office>${OFFICE}[^,.;:()]{0,90}(?:,[ \\u00A0](?:du |de la |de l['’])(?!${OFFICE})[^,.;:()]{1,60}[ \\u00A0]et[ \\u00A0](?:du |des |de la |de l['’])[^,.;:()]{1,40})?),[ \\u00A0]${CIVILITY}(?<name>${NAME})(?=[ ,.;)])`,
  'gu',
);
/** « la conseillère régionale Maud Martin »: what tells the rank of an office. */
const RANK =
  '(?:[ \\u00A0](?:régionale?|départementale?|municipale?|communautaire|métropolitaine?|générale?|nationale?|territoriale?|déléguée?|adjointe?|scientifique|artistique)(?!\\p{L})){0,2}';
const OFFICE_BESIDE = lettered(
  `(?<![\\p{L}\\p{M}-])(?<office>${OFFICE}${RANK})[ \\u00A0]${CIVILITY}${OF_OFFICE}(?<name>${NAME})(?!\\p{L})`,
  'gu',
);

/** Verbs of the present that a document writes right after an office, with no comma between. */
const TELLS =
  'détaille|explique|souligne|présente|rappelle|précise|annonce|invite|salue|remercie|indique|déclare|juge|assure|coordonne|reçoit|espère|craint|abonde|témoigne|conclut|estime|affirme|insiste|confie|ajoute|regrette|alerte|dresse|propose|inaugure|accueille';
/** Where an office ends: at a verb, at another person, at the end of its clause. */
const END = lettered(
  `(?<!(?<!\\p{L})(?:M|MM|Dr|Pr|Mgr))\\.|[;:()\\n]|,(?!\\s*(?:${OFFICE}))|[ \\u00A0]et[ \\u00A0](?:(?:d['’]|de |avec |par )?(?=(?:${CIVILITY})(?!\\p{Lu}{2,}[ \\u00A0,])${NAME})|(?:avec |par )?(?=l[ae'’])|de (?=l[ae'’] ?${OFFICE})|des (?=(?:élus|représentants|maires|agents|membres|associations|bénévoles|habitants|équipes|partenaires|acteurs)(?!\\p{L})))|[ \\u00A0](?:a|ont|est|sont|sera|seront|avait|s['’]est|se sont|se|qui|ainsi que|lors|afin|pour|en présence|dans le cadre|devra|pourra|doit|peut|y|${TELLS}|\\p{Ll}+ra|\\p{Ll}+ront)(?=[ \\u00A0])`,
  'u',
);
/** « de l'emploi, du travail et des solidarités »: what is in the charge of a director goes on past a comma. */
const CHARGES = lettered(
  `^[^.;:()\\n,]*(?:,[ \\u00A0](?:du |des |de la |de l['’]|aux? |à la |à l['’])(?!${OFFICE})[^.;:()\\n,]{1,40}){1,4}[ \\u00A0]et[ \\u00A0](?:d['’]|du |des |de la |de l['’]|aux? |à la |à l['’])(?!${OFFICE})\\p{L}+`,
  'u',
);
const IN_CHARGE = /^(?:direct|ministre|secrétaire|inspect|vice-président|chargé|délégué)/iu;

/** Words with a capital that name no person. */
export const NOT_A_NAME =
  /^(?:(?:Le|La|Les|Une?|Des|Ce|Cette|Ces|En|Dans|Pour|Par|Avec|Région|Conseil|Ville|Département|Association|État|République|Communiqué|Ministère|Première?)(?!\p{L})|L['’]|Préf)/u;

/** Signs of a name beside an office, that cost nothing to look for: most texts have none. With their accents or without. */
export const ROOTS =
  'pr[ée]f|maire|adjoint|pr[ée]sident|ministre|d[ée]l[ée]gu|secr[ée]taire|commissaire|direct|conseill|d[ée]put|s[ée]nat|rect|procur|chef|responsable|coordinat|porte-parole|administrat|inspect|m[ée]decin|professeur|fondat|conservat|animat|gouverneur|charg|repr[ée]sentant|r[ée]f[ée]rent|tr[ée]sori|b[âa]tonni|commandant|doyen|proviseur';
const NAME_FIRST = lettered(
  `[a-zà-ÿ],[ \\u00A0](?:l[ae’'][ \\u00A0]?)?(?:ancienne?[ \\u00A0]|haute?-|vice-|sous-|co-)?(?:${ROOTS})`,
  '',
);
const OFFICE_THEN_NAME = lettered(`(?:${ROOTS})[^.;:()]{0,190},[ \\u00A0](?:M|Dr|Pr|[A-ZÀ-Ý])`, '');

const COMMA_THEN_NAME = /,[ \u00A0](?:M|Dr|Pr|[A-ZÀ-Ý])/;
const OFFICE_BEFORE_NAME = lettered(
  `(?:${ROOTS})[a-zà-ÿ]*(?:[ \\u00A0][a-zà-ÿ]{6,}){0,2}[ \\u00A0](?:M|Dr|Pr|[A-ZÀ-Ý])`,
  '',
);

/** Where the office that begins at `from` with the words `first` ends. */
export function officeEnd(text: string, from: number, first: string): number {
  const rest = text.slice(from + first.length);
  const listed = IN_CHARGE.test(first) ? (CHARGES.exec(rest)?.[0].length ?? 0) : 0;
  return from + first.length + listed + (END.exec(rest.slice(listed))?.index ?? rest.length - listed);
}

const CALLED = lettered(
  `(?<![\\p{L}\\p{M}])(?:M\\.|Mme|Monsieur|Madame)[ \\u00A0](?<name>${NAME})(?![\\p{L}\\p{M}])`,
  'gu',
);
const IS_CALLED = /(?:M\.|Mme|Monsieur|Madame)[ \u00A0][A-ZÀ-Ý]/;

/** Whom a text calls by their civility and their whole name, whatever it says of them: where the name stands. */
export const calledIn = (text: string): { start: number; end: number; name: string }[] =>
  IS_CALLED.test(text)
    ? [...text.matchAll(CALLED)].flatMap(({ 0: words, index, groups }) => {
        const name = groups?.['name'] ?? '';
        const end = index + words.length;
        return NOT_A_NAME.test(name) ? [] : [{ start: end - name.length, end, name }];
      })
    : [];

/** In the order of the text. */
export function peopleIn(text: string): NamedPerson[] {
  const found: NamedPerson[] = [];
  const isBeside = OFFICE_BEFORE_NAME.test(text);
  const isThenNamed = () => COMMA_THEN_NAME.test(text) && OFFICE_THEN_NAME.test(text);
  if (!isBeside && !NAME_FIRST.test(text) && !isThenNamed()) return found;
  for (const match of text.matchAll(NAMED)) {
    const { name = '', office: first = '' } = match.groups ?? {};
    if (NOT_A_NAME.test(name)) continue;
    const from = match.index + match[0].length - first.length;
    const end = officeEnd(text, from, first);
    const start = match.index + match[0].indexOf(name);
    found.push({ start, end, name, office: text.slice(from, end).trim() });
  }
  const officesFirst = [...text.matchAll(OFFICE_FIRST), ...(isBeside ? text.matchAll(OFFICE_BESIDE) : [])];
  for (const match of officesFirst) {
    const { name = '', office = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const isTaken = found.some((one) => one.name === name || (match.index < one.end && end > one.start));
    if (NOT_A_NAME.test(name) || isTaken) continue;
    found.push({ start: match.index, end, name, office: office.trim() });
  }
  return found.sort((a, b) => a.start - b.start);
}
