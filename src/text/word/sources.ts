// Beginnings of words: cspell:disable
/** Whose words a document gives, where it does not make them its own. */
import { lettered } from '../lettered.ts';
import { matchingForm } from '../matching.ts';

/** Who speaks of a body from outside of it: what they say of it, it does not announce. */
const OUTSIDERS =
  "(?:(?:la |une |cette |plusieurs |certaine?s |des |les |le |un |l'|d')?(?:(?<!(?<!\\p{L})(?:de|point) )presse|journa(?:l|ux)(?! (?:municipal|communal|officiel|de la (?:ville|commune)))|médias?|quotidien|hebdomadaire|syndicats?|intersyndicale|opposition|rumeurs?|riverains?|internautes|réseaux sociaux|pétition|sondages?|observateurs?|détracteurs|adversaires|candidate?s?|sources?|témoins?)(?: \\p{Ll}[\\p{L}'-]+| \\p{Lu}[\\p{L}'-]+){0,3}|d'aucuns|certains|certaines)";
const SAYS =
  '(?:affirm|assur|annonc|prétend|dit|disent|réclam|demand|rappel|estim|soulign|indiqu|déclar|jug|croi|pens|souhait|craign|craint|écri|soutien|rapport|veut|veulent|espèr|expliqu|réclam)\\p{L}*';
/** Up to the end of a sentence's beginning: « selon la presse, … », « les syndicats affirment que … », « on raconte que … ». */
export const FROM_OUTSIDE = lettered(
  `(?<![\\p{L}'])(?<said>(?:aux dires|au dire|de l'avis) (?:de |d'|du |des )${OUTSIDERS}, |(?:selon|d'après|à en croire|si l'on en croit|pour(?= (?:la presse|l'opposition|l'intersyndicale|le (?:quotidien|hebdomadaire)|les (?:syndicats|observateurs|détracteurs|adversaires)))) ${OUTSIDERS}, |(?:on|il se|le bruit court) ?(?:dit|disait|raconte|prétend|murmure|croit|chuchote)? (?:que |qu')|${OUTSIDERS} (?:${SAYS}|(?:a|ont) ${SAYS}) (?:que |qu'))(?!(?:ils?|elles?|ses|leurs?|son|sa)(?!\\p{L}))[^.;:!?]*$`,
  'u',
);

/** What publishes and speaks for itself, and the texts by which it is bound. */
const PUBLIC_BODY =
  'État|Gouvernement|Préf\\p{L}+|Ministère|Région|Département|Métropole|Ville|Commune|Communauté|Agglomération|Conseil|Rectorat|Direction|Mairie|Maire|Présidente?|Code|Charte|Constitution|Loi|Convention|Traité|Schéma|Plan|Programme|Contrat|Pacte|Règlement|Décret|Arrêté|Accord';
/** Who is no public body nor speaks for one: people by their work or their place, firms, and who {@link OUTSIDERS} are. */
const SOMEONE_ELSE = `(?:(?:l[ae]s? |l'|une? |des |du |cet(?:te)? |ces? |certaine?s |plusieurs )?(?:exploitant|opérat|propriétaire|gérant|habitant|usager|commerçant|parent|locataire|bailleur|promoteur|constructeur|architecte|expert|avocat|entreprise|société|association|collectif|fédération|cabinet|bureau d'études|fondation|syndic|groupe)(?:e|s|es|eurs?|rices?)?(?!\\p{L})|(?:M\\. |Mme |l[ae]s? |l')?(?!(?:${PUBLIC_BODY})(?!\\p{L}))\\p{Lu})`;
/** Who holds an office speaks for the body that publishes. */
const OF_OFFICE = "(?:l[ae] |l')?(?:maire|adjoint|préf|sous-préf|président|ministre|conseill)";
/** « D'après l'opérateur, | 60 logements ont été rénovés »: whose words they are, which the document does not make its own. */
const OF_SOURCE = lettered(
  `^(?<said>(?:[Ss]elon|[Dd]'après|[ÀAà] en croire|[Aa]ux? dires?|[Dd]e l'avis) (?:de |d'|du |des )?(?:${SOMEONE_ELSE}|${OUTSIDERS}(?!\\p{L}))[^.,;:!?()]{0,80})(?:, (?!${OF_OFFICE})[^.,;:!?()]{2,60})?, ?$`,
  'u',
);

/** The words at the head of a sentence by which a document gives what follows as somebody else's. */
export function sourceBefore(before: string): string | undefined {
  const said = OF_SOURCE.exec(matchingForm(before))?.groups?.['said'];
  return said === undefined ? undefined : before.slice(0, said.length);
}

const OFFICE_NEXT = new RegExp(`^ ?${OF_OFFICE}`, 'u');

/** The words by which a whole sentence is given as somebody else's, at its head or at its end. */
export function sourceOf(sentence: string): string | undefined {
  const [head = '', next, ...rest] = sentence.split(',');
  if (next === undefined) return undefined;
  const ahead = OFFICE_NEXT.test(next) ? undefined : sourceBefore(`${head}, `);
  const last = (rest.at(-1) ?? next).replace(/[.!?\s]+$/u, '').trimStart();
  return ahead ?? sourceBefore(`${last}, `);
}
