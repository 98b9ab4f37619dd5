/**
 * The verbs in which public bodies tell what they do, each in all the forms that say so alone: « créées » and « crée »,
 * « ouvert » and « ouvre ». Without an auxiliary nothing else tells a participle from a noun or an adjective
 * (« santé », « privé », « offre »): these are read, others are not. Only the check knows them, not the browser.
 */
import { plainLetters } from '../letters.ts';

/** Verbs in -er and -ir (« élargir », « élargissent ») whose forms follow from the infinitive. */
const REGULAR =
  'abonder accélérer accompagner accomplir accorder acheter achever activer adopter affecter agrandir ' +
  'ajouter allonger allouer améliorer aménager amplifier annuler approuver attribuer augmenter autoriser ' +
  'baisser baliser bâtir boucler circuler clôturer collecter combler compléter concrétiser consolider ' +
  'constituer contractualiser créer débloquer débourser débuter déclencher délivrer démarrer démolir ' +
  'dépenser déployer diminuer distribuer doter doubler élaborer élargir éliminer embaucher employer engager ' +
  'équiper éradiquer établir expérimenter finaliser financer former fournir garantir généraliser héberger ' +
  'honorer inaugurer injecter installer instaurer instituer intégrer intensifier investir lancer livrer ' +
  'loger mobiliser moderniser multiplier octroyer organiser participer payer pérenniser planter prêter prolonger ' +
  'quadrupler quintupler raccorder ramener ratifier réaliser recruter rembourser régler régulariser réhabiliter relancer reloger ' +
  'remplacer rénover renforcer réparer répartir restaurer rétablir réunir revaloriser sécuriser signer ' +
  'simplifier stabiliser subventionner supprimer terminer titulariser transférer transformer tripler unifier vacciner végétaliser valider verser voter';

/** The others: the infinitive, then the forms that say alone that it is done, then the present, then the name of the action where it is far from them. */
const IRREGULAR = [
  'accroître: accru accrue accrus accrues; accroît accroissent',
  'accueillir: accueilli accueillie accueillis accueillies; accueille accueillent',
  'acquérir: acquis acquise acquises; acquiert acquièrent; acquisition',
  'conclure: conclu conclue conclus conclues; conclut concluent',
  'construire: construit construite construits construites; construit construisent; construction',
  'couvrir: couvert couverte couverts couvertes; couvre couvrent',
  'peindre: peint peinte peints peintes; peint peignent',
  'repeindre: repeint repeinte repeints repeintes; repeint repeignent',
  'recevoir: reçu reçue reçus reçues; reçoit reçoivent',
  'remettre: remis remise remises; remet remettent',
  'transmettre: transmis transmise transmises; transmet transmettent; transmission',
  'vendre: vendu vendue vendus vendues; vend vendent; vente',
  'reconstruire: reconstruit reconstruite reconstruits reconstruites; reconstruit reconstruisent; reconstruction',
  'détruire: détruit détruite détruits détruites; détruit détruisent; destruction',
  'étendre: étendu étendue étendus étendues; étend étendent; extension',
  'maintenir: maintenu maintenue maintenus maintenues; maintient maintiennent; maintien',
  'mettre: mis mise mises; met mettent',
  'obtenir: obtenu obtenue obtenus obtenues; obtient obtiennent; obtention',
  'offrir: offert offerte offerts offertes; offre offrent',
  'ouvrir: ouvert ouverte ouverts ouvertes; ouvre ouvrent',
  'rouvrir: rouvert rouverte rouverts rouvertes; rouvre rouvrent',
  'produire: produit produite produites; produit produisent; production',
  'réduire: réduit réduite réduits réduites; réduit réduisent; réduction',
  'rendre: rendu rendue rendus rendues; rend rendent',
  'résoudre: résolu résolue résolus résolues; résout résolvent',
  'réussir: réussi réussie réussis réussies; réussit réussissent',
  'soutenir: soutenu soutenue soutenus soutenues; soutient soutiennent; soutien',
  'tenir: tenu tenue tenus tenues; tient tiennent',
];

/** Read after an auxiliary alone: « sont associées » tells, « les partenaires associés » names. */
const AFTER_AUXILIARY =
  'adapter affecter aider appliquer appuyer associer commander compenser conforter confier consacrer désigner développer ' +
  'diviser encadrer imposer libérer nommer préserver protéger relever sauver solder soulager traiter';
/** Decided is announced: not yet done, but more than wished. */
const DECIDED = 'annoncé décidé acté confirmé promis programmé entériné budgété';

type Form = 'done' | 'decided' | 'present';
const forms = new Map<string, Form>();
const families = new Map<string, string>();
const infinitives = new Set<string>();

function add(infinitive: string, done: readonly string[], present: readonly string[], family: string): void {
  infinitives.add(infinitive);
  for (const form of present) forms.set(form, 'present');
  for (const form of done) forms.set(form, 'done');
  for (const form of [infinitive, ...done, ...present]) families.set(form, family);
}

for (const infinitive of REGULAR.split(' ')) {
  const base = infinitive.slice(0, -2);
  const family = plainLetters(base);
  const agreed = infinitive.endsWith('er')
    ? ['é', 'ée', 'és', 'ées'].map((end) => base + end)
    : ['i', 'ie', 'is', 'ies'].map((end) => base + end);
  // « déploie », « complète », « achève ».
  const third = base.replace(/(?<=[oa])y$/, 'i').replace(/[eé](?=(?:[bcdfglmnprstv]|gr|gl)$)/, 'è');
  const present = infinitive.endsWith('er') ? [`${third}e`, `${third}ent`] : [`${base}it`, `${base}issent`];
  add(infinitive, agreed, present, family);
}
for (const line of IRREGULAR) {
  const [infinitive = '', rest = ''] = line.split(': ');
  const [done = '', present = '', noun] = rest.split(';').map((part) => part.trim());
  const family = plainLetters(infinitive).replace(/(?:re|ir|er)$/, '');
  add(
    infinitive,
    done.split(' ').filter((form) => form !== ''),
    present.split(' '),
    family,
  );
  if (noun !== undefined) for (const one of [noun, `${noun}s`]) families.set(one, family);
}

const agreed = (word: string) => [word, `${word}e`, `${word}${word.endsWith('s') ? '' : 's'}`, `${word}es`];
for (const word of DECIDED.split(' ')) for (const form of agreed(word)) forms.set(form, 'decided');
const afterAuxiliary = new Set(
  AFTER_AUXILIARY.split(' ').flatMap((infinitive) =>
    infinitive.endsWith('er') ? agreed(`${infinitive.slice(0, -2)}é`) : [],
  ),
);

/** Does a participle, after « est » or « sont », tell an action, and no state (« est situé »)? */
export const isAction = (word: string): boolean => forms.get(word) === 'done' || afterAuxiliary.has(word);

/** What a word says alone: that an action is done (« créées »), decided, being done (« crée »), or nothing known. */
export const formOf = (word: string): Form | undefined => forms.get(word);

/** Does a word tell, alone or after an auxiliary, an action that is done or decided: « créées », « décidé »? */
export const isDoing = (word: string): boolean => isAction(word) || forms.get(word) === 'decided';

/** Is a word the infinitive of a verb of action: « doubler », and no « atelier »? */
export const isKnownInfinitive = (word: string): boolean => infinitives.has(word);

/** The endings of participles, infinitives and futures, and of the nouns made of verbs. */
const ENDING =
  /(?:ements?|issements?|ations?|itions?|ures?|ees?|es?|e|er(?:a|ont|ait|aient)?|ir(?:a|ont|ait|aient)?|issent|ent|it|i[es]?s?|us?|ues?|ts?|tes?|re)$/;

/** Short roots are those of too many words: « cré » is no « crédit ». */
const SHORTEST = 4;

/**
 * The family of a word: « créées », « crée » and « création » are one, as are « ouvertes », « ouvrira » and
 * « ouverture ». A verb that is not known is cut of its ending.
 */
export function familyOf(word: string): string {
  const known = families.get(word);
  if (known !== undefined) return known;
  const family = cutFamily(word);
  families.set(word, family);
  return family;
}

function cutFamily(word: string): string {
  const plain = plainLetters(word);
  if (/^ouv(?:r|ert)/.test(plain)) return 'ouvr';
  if (/^re?ouv(?:r|ert)/.test(plain)) return 'rouvr';
  if (/^cre(?:ation|er|e)/.test(plain) && !plain.startsWith('cred')) return 'cre';
  if (/^tiend|^tenu/.test(plain)) return 'ten';
  if (/^mettr|^mise?$/.test(plain)) return 'mett';
  const cut = plain.replace(ENDING, '');
  return cut.length >= SHORTEST ? cut : plain;
}

/** Are two families one? One may be cut shorter than the other: « repar » and « reparat ». */
export const areKin = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= SHORTEST && (one.startsWith(other) || other.startsWith(one)));
