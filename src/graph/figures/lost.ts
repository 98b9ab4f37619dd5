// Beginnings of words: cspell:disable
/** Whether a document counts what lacks, or what is taken away: a title says so too. */
import { lettered } from '#text/lettered.ts';
import { smallForm } from '#text/matching.ts';
import { INFINITIVE } from '#text/word/infinitives.ts';

/** « il manque 20 places »: what lacks is not there. */
const LACKS =
  /(?<!\p{L})(?<said>manqu(?:e|ent|ait|aient|era|eront|ant)|(?:en )?faudrai(?:t|ent)|faute de|besoin (?:de|d')|pénurie de|(?<=(?:est|sont|était|étaient|été|sera|seront) )privée?s? de|en l'absence de)(?: encore| plus de| environ| près de| quelque| au moins| bien)? ?(?:de |d'|des )?$/u;
const SAYS_LACK =
  /(?<!\p{L})(?:manqu|besoin|faud|pénur|absen|nécessaire|recherch|appel|à (?:créer|ouvrir|trouver|recruter|construire|former))/u;
/** « Il reste 28 logements à raccorder »: these are not. */
const REMAINS =
  /(?<!\p{L})(?<said>rest(?:e|ent|ait|aient|era|eront))(?: encore| plus de| environ| près de| quelque| au moins)? $/u;
const TO_DO = lettered(`^[^,.;:!?]{2,50}? à (?:être \\p{L}+|${INFINITIVE})(?!\\p{L})`, 'u');
const SAYS_REMAINS = lettered(`(?<!\\p{L})(?:rest|manqu|encore|à ${INFINITIVE})`, 'u');
/** « supprimera 120 emplois », « 120 emplois ont été supprimés ». */
const LOST =
  'supprim|évit|épargn|préserv|menac|licenci|détrui|démol|ferm|perd|abatt|radi|expuls|refus|rejet|annul';
const REMOVES = lettered(
  `(?<!\\p{L})(?<!(?<!\\p{L})(?:la|une|cette|sa|notre|des|les) )(?<said>(?:${LOST})(?:e|ent|er|era|eront|é|u|i|t|it|ait|aient|re|ra|ront|tra|ant))(?: ainsi| donc| environ| plus de| près de| quelque| jusqu'à)? (?:les |ses |des |de |d')?$`,
  'u',
);
const REMOVED = lettered(
  `^(?: (?!(?:qui|que|dont|et|ou)(?!\\p{L}))[\\p{L}'-]+){1,4}? (?<said>(?:(?:ont|a) été|seront|sera|sont|est) (?:${LOST})(?:é|ée|és|ées|u|ue|us|ues|t|te|ts|tes))(?!\\p{L})`,
  'u',
);
/** « retirera 120 bancs »; « 120 dossiers ont été retirés à l'accueil » were fetched: a title that says what became of them says enough. */
const TAKEN = 'retir|enlev|enlèv|ôt|cèd|céd|vend|retranch|soustrai';
const TAKES = lettered(
  `(?<!\\p{L})(?:a |ont |va |vont )?(?<said>(?:${TAKEN})(?:e|ent|er|era|eront|é|t|ra|ront|u))(?: ainsi| donc| environ| près de| quelque)? (?:les |ses |des |de |d')?$`,
  'u',
);
const SAYS_OUTCOME =
  /(?<!\p{L})(?:(?!bus)\p{L}+(?:ée?s?|is|ises?|us|ues?|its|ites?)|retrait|vente|cession|enlèvement|à \p{L}+(?:er|ir|re))(?!\p{L})/u;
/** What was avoided, or is threatened, has not happened: the title says just that. */
const AVOIDED = /évit|épargn|préserv/u;
const SAYS_AVOIDED =
  /(?<!\p{L})(?:évit|épargn|préserv|prot[eéè]g|protect|sauv(?!ag)|sauvegard|gardée?s?(?!\p{L})|conserv|maintenu|maintien)/u;
const SAYS_THREATENED = /menac|risqu|danger|péril/u;
const SAYS_LOSS =
  /(?<!\p{L})(?:perd|pert|supprim|suppress|ferm|licenci|refus|rejet|annul|retir|retrait|évit|menac|détrui|destruct|démol|moins|baiss|recul|réduc|rédui|dispar|abatt|radi|expuls|économ|épargn)/u;

/** What a title says where a document says that. */
const saysOf = (removes: string): RegExp =>
  AVOIDED.test(removes) ? SAYS_AVOIDED : removes.includes('menac') ? SAYS_THREATENED : SAYS_LOSS;

/** « a vendu 300 billets »: what is there to be sold; « cède 12 parcelles aux jardiniers »: a title that says to whom says enough. */
const FOR_SALE =
  /^ ?(?:billets?|tickets?|places?|entrées?|abonnements?|exemplaires?|repas|pass|cartes?|calendriers?)(?!\p{L})/u;
const GIVEN_TO = /^ ?[\p{L}'-]+ (?:à la|à l'|aux?|à des|à) ?(?<whom>\p{L}{4,})/u;
const isGivenTo = (behind: string, told: string): boolean => {
  const whom = GIVEN_TO.exec(behind)?.groups?.['whom'];
  return whom !== undefined && told.includes(whom);
};

/** How a document counts what is not there and a title does not say so, in one sentence; undefined if it says nothing of the kind. `ahead` and `behind` in small form; `title` and `unit` as written. */
export function lostIn(ahead: string, behind: string, title: string, unit: string): string | undefined {
  const told = smallForm(`${title} ${unit}`);
  const lacks = LACKS.exec(ahead)?.groups?.['said'];
  if (lacks !== undefined && !SAYS_LACK.test(told))
    return `le document dit « ${lacks} » devant ce nombre : il compte ce qui n’est pas là`;
  const remains = TO_DO.test(behind) ? REMAINS.exec(ahead)?.groups?.['said'] : undefined;
  if (remains !== undefined && !SAYS_REMAINS.test(told))
    return `le document dit « ${remains} » devant ce nombre, et ce qui reste à faire : il compte ce qui n’est pas fait`;
  const removes = REMOVES.exec(ahead)?.groups?.['said'] ?? REMOVED.exec(behind)?.groups?.['said'];
  if (removes !== undefined && !saysOf(removes).test(told))
    return `le document dit « ${removes} » de ce nombre : il compte ce qui n’est pas, ou n’est plus`;
  // « vendu 3 € le kilo »: at what price.
  const isPrice = / eur(?:\/\S+)?$/u.test(told);
  const takes =
    isPrice || SAYS_OUTCOME.test(smallForm(title).replace(smallForm(unit), ''))
      ? undefined
      : TAKES.exec(ahead)?.groups?.['said'];
  const isSold = (takes ?? '').includes('vend') && FOR_SALE.test(behind);
  return takes === undefined || isSold || isGivenTo(behind, told) || SAYS_LOSS.test(told)
    ? undefined
    : `le document dit « ${takes} » de ce nombre : il compte ce qui n’est plus là`;
}
