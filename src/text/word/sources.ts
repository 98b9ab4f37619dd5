// Beginnings of words: cspell:disable
/** Whose words a document gives, where it does not make them its own. */
import { lettered } from '../lettered.ts';
import { matchingForm } from '../matching.ts';
import { eitherCase, OFFICE } from './people.ts';

const SAYS =
  '(?:affirm|assur|annonc|prétend|dit|disent|réclam|demand|rappel|estim|soulign|indiqu|déclar|jug|croi|pens|souhait|craign|craint|écri|soutien|rapport|veut|veulent|espèr|expliqu)\\p{L}*';
/** Who speaks of a body from outside of it: what they say of it, it does not announce. « Le syndicat des eaux », « le journal du conseil » are public. */
const OUTSIDERS = `(?:(?:la |une |cette |plusieurs |certaine?s |des |les |le |un |l'|d')?(?:(?<!(?<!\\p{L})(?:de|point) )presse|journaux|médias?|quotidien|hebdomadaire|syndicats|(?:syndicat|journal)(?=,| ${SAYS})|intersyndicale|opposition|rumeurs?|riverains?|internautes|réseaux sociaux|pétition|sondages?|observateurs?|détracteurs|adversaires|candidate?s?|sources?|témoins?)(?: \\p{Ll}[\\p{L}'-]+| \\p{Lu}[\\p{L}'-]+){0,3}|d'aucuns|certains|certaines)`;
/** Up to the end of a sentence's beginning: « selon la presse, … », « les syndicats affirment que … », « on raconte que … ». */
export const FROM_OUTSIDE = lettered(
  `(?<![\\p{L}'])(?<said>(?:aux dires|au dire|de l'avis) (?:de |d'|du |des )${OUTSIDERS}, |(?:selon|d'après|à en croire|si l'on en croit|pour(?= (?:la presse|l'opposition|l'intersyndicale|le (?:quotidien|hebdomadaire)|les (?:syndicats|observateurs|détracteurs|adversaires)))) ${OUTSIDERS}, |(?:on|il se|le bruit court) ?(?:dit|disait|raconte|prétend|murmure|croit|chuchote)? (?:que |qu')|(?<!(?:(?<!\\p{L})(?:de|à|par|pour|avec)(?: la| le| les)? |(?<!\\p{L})(?:du|des|aux?) |(?<!\\p{L})(?:de|à|par|pour|avec) l'))${OUTSIDERS} (?:${SAYS}|(?:a|ont) ${SAYS}) (?:que |qu'))(?!(?:ils?|elles?|ses|leurs?|son|sa)(?!\\p{L}))[^.;:!?]*$`,
  'u',
);

/** Who is no public body nor speaks for one: people by their work or their place, firms. */
const SOMEONE_ELSE = `(?:l[ae]s? |l'|une? |des |du |cet(?:te)? |ces? |certaine?s |plusieurs )?${eitherCase(
  "(?:exploitant|opérat|propriétaire|gérant|habitant|usager|commerçant|parent|locataire|bailleur|promoteur|constructeur|architecte|expert|avocat|entreprise|société|association|collectif|fédération|cabinet|bureau d'études|fondation|syndic|groupe)",
)}(?:e|s|es|eurs?|rices?)?(?!\\p{L})`;
const NAMED = "(?:M\\. |Mme |l'(?!État))?\\p{Lu}\\p{Ll}";
/** Who holds an office speaks for the body that publishes: « le maire », « premier adjoint ». */
const OF_OFFICE = `(?:l[ae] |l')?(?:\\p{L}+ )?${OFFICE}`;
const ofSource = (who: string) =>
  lettered(
    `^(?<said>(?:[Ss]elon|[Dd]'après|[ÀAà] en croire|[Aa]ux? dires?|[Dd]e l'avis) (?:de |d'|du |des )?(?:${who}|${OUTSIDERS}(?!\\p{L}))[^.,;:!?()]{0,80})(?:, (?!${OF_OFFICE})[^.,;:!?()]{2,60})?, ?$`,
    'u',
  );
/** « D'après l'opérateur, | 60 logements ont été rénovés »: whose words they are, which the document does not make its own. */
const OF_SOURCE = ofSource(`${SOMEONE_ELSE}|${NAMED}`);
/** Of a name alone, nothing says that it is of no public body, office or text: « le Sénat », « le PLU », « l'Annexe 2 ». */
const OF_NO_NAME = ofSource(SOMEONE_ELSE);

function saidIn(before: string, pattern: RegExp): string | undefined {
  const said = pattern.exec(matchingForm(before))?.groups?.['said'];
  return said === undefined ? undefined : before.slice(0, said.length);
}

/** The words at the head of a sentence by which a document gives what follows as somebody else's. */
export const sourceBefore = (before: string): string | undefined => saidIn(before, OF_SOURCE);

/** The words by which a whole sentence is given as that of somebody who is not named, at its head or at its end. */
export function sourceOf(sentence: string): string | undefined {
  const [head = '', ...rest] = sentence.split(',');
  const last = rest
    .at(-1)
    ?.replace(/[.!?\s]+$/u, '')
    .trimStart();
  if (last === undefined) return undefined;
  return saidIn(`${head}, `, OF_NO_NAME) ?? saidIn(`${last}, `, OF_NO_NAME);
}

const SAID_BY = lettered(`(?<!\\p{L})${SAYS}(?: (?:que |qu')|-(?:on|ils?|elles?)(?!\\p{L}))`, 'iu');

/** Do some words say, of those around, that somebody says them? */
export const saysWho = (words: string): boolean =>
  SAID_BY.test(matchingForm(words)) || sourceOf(words) !== undefined;
