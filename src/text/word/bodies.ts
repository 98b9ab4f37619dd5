/** The names of public bodies inside a sentence: « de la préfecture du Nord », « au conseil régional ». */
import { plainLetters } from '../letters.ts';
import { capitalise } from './agreement.ts';

/** What a body is called by its first word, of which French knows the gender. */
const FEMININE = [
  ...['académie', 'agence', 'association', 'caisse', 'chambre', 'commission', 'communauté', 'commune'],
  ...['délégation', 'direction', 'fédération', 'fondation', 'mairie', 'maison', 'métropole', 'mission'],
  ...['préfecture', 'région', 'société', 'sous-préfecture', 'union', 'ville'],
];
const MASCULINE = [
  ...['centre', 'comité', 'commissariat', 'conseil', 'département', 'gouvernement', 'haut-commissariat'],
  ...['ministère', 'préfet', 'président', 'rectorat', 'secrétariat', 'service', 'syndicat'],
];
const PLURAL = [
  ...['associations', 'collectivités', 'communes', 'conseils', 'départements', 'métropoles', 'ministères'],
  ...['préfectures', 'régions', 'services'],
];
/** The one body whose name keeps its capital: « l’État ». */
const STATE = 'État';

/** After « de » and after « à ». */
interface Article {
  of: string;
  to: string;
}

const ELIDED: Article = { of: 'de l’', to: 'à l’' };
const articleOf = (noun: string): Article | undefined => {
  if (PLURAL.includes(noun)) return { of: 'des ', to: 'aux ' };
  const isFeminine = FEMININE.includes(noun);
  if (!isFeminine && !MASCULINE.includes(noun)) return undefined;
  if (/^[aeiou]/.test(plainLetters(noun))) return ELIDED;
  return isFeminine ? { of: 'de la ', to: 'à la ' } : { of: 'du ', to: 'au ' };
};

/**
 * « Préfecture du Nord » → « de la préfecture du Nord », « à la préfecture du Nord »; nothing for a name
 * whose gender we do not know (« Solidarité Lille ») or that is no common noun (« CAF du Nord »).
 */
export function bodyInSentence(name: string): Article | undefined {
  const [first = ''] = name.split(' ', 1);
  if (first === STATE) return { of: ELIDED.of + name, to: ELIDED.to + name };
  const noun = first.toLowerCase();
  const article = first === capitalise(noun) ? articleOf(noun) : undefined;
  if (article === undefined) return undefined;
  const rest = noun + name.slice(first.length);
  return { of: article.of + rest, to: article.to + rest };
}
