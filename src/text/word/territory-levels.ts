// In small letters: cspell:ignore europe
/** The level of territory at which something is said to be done: an adjective that agrees with « engagement ». */
import { complaint, type Complaint } from '../complaint.ts';

/** The feminine and the plural of the adjectives in « -al »: « départementale », « communaux ». */
const DISAGREES = /^(.*)(?:ale|ales|aux)$/u;

/** A noun is none: « niveau du village » would be read « engagement niveau du village ». */
const NOUN =
  /^(?:niveau|échelon|échelle|territoire|région|département|commune|communauté|métropole|agglomération|intercommunalité|canton|ville|village|quartier|pays|état|nation|europe)(?!\p{L})/u;

const ARTICLE = /^(?:les? |la |l['’]|une? )/u;

/** What is wrong with a level of territory; `undefined` if it reads well after « Engagement ». */
export function explainTerritoryLevel(level: string): Complaint | undefined {
  const [, stem] = DISAGREES.exec(level) ?? [];
  if (stem !== undefined)
    return complaint(`« ${level} » ne s’accorde pas avec « engagement »`, `écrivez ${stem}al`);
  if (NOUN.test(level.replace(ARTICLE, '')) || !/^\p{Ll}[\p{Ll}\p{M}' ’-]*$/u.test(level))
    return complaint(
      `« ${level} » n’est pas un échelon`,
      'écrivez un adjectif, en minuscules : national, régional, départemental, intercommunal, communal…',
    );
  return undefined;
}

/** A level after « engagements »: « nationaux », « locaux », « européens ». */
export const territoryPlural = (level: string): string =>
  level.endsWith('al') ? `${level.slice(0, -'al'.length)}aux` : /[sx]$/u.test(level) ? level : `${level}s`;
