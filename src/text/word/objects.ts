/** What an action is said to act on: « les 10 M€ » after « Doubler », « la halle » after « Ouverture de ». */
import { smallForm } from '../matching.ts';
import { familyOf } from './action-verbs.ts';
import { contentWords } from './likeness.ts';

/** An action with what follows it. */
export interface Action {
  words: string;
  family: string;
  /** The word of meaning on which it acts, as {@link contentWords} gives it, and as it is written. */
  object: string;
  written: string;
  /** The second word of a name (« appel à projets ») may stand anywhere in the document. */
  isOfName?: boolean;
}

/** An infinitive, or a noun made of a verb: what titles begin with. */
const WORD = /[\p{L}\p{M}]{4,}/gu;
const ACTION = /(?:er|ir|re|ement|ation|ition|ture)$/u;
/** Nouns that end as infinitives and names of actions do, and act on nothing: « à titre d’essai », « le maire de Lille ». */
const NO_ACTION =
  /^(?:titre|cadre|centre|nombre|chiffre|lettre|ministre|maire|membre|mètre|théâtre|livre|registre|ancêtre|autre|contre|entre|propre|libre|arbre|chambre|ombre|ordre|guerre|terre|pierre|heure|œuvre|oeuvre|manière|matière|affaire|territoire|histoire|mémoire|laboratoire|observatoire|répertoire|salaire|horaire|notaire|partenaire|bénéficiaire|nature|culture|agriculture|structure|voiture|toiture|département|logement|document|règlement|parlement|moment|élément|bâtiment|vêtement|appartement|hiver|atelier|quartier|métier|chantier|dossier|papier|foyer|loyer|cahier|courrier|premier|dernier|janvier|février|avenir|plaisir|octobre|novembre|décembre|septembre)$/u;
/** When, or how sure: « en 2020 », « annoncé pour 2020 », « effectif ». */
const BETWEEN =
  /^(?:,? (?:en|dès|avant|d'ici|pour|au|à) (?:\d{4}|l'année|l'été|la rentrée)(?! ?[€%])|,? (?:annoncée?|attendue?|prévue?|souhaitée?|en cours|effecti(?:f|ve)|encore|aussi|ainsi)(?![\p{L}]))+/u;
/** What leads from an action to its object, with how many of it. */
const LEADS =
  /^ (?:(?:l'ensemble des|l'ensemble de la|l'ensemble du|la totalité des|chaque|le|la|les|un|une|des|du|de|au|aux|à|cette|ce|ces|cet|leur|leurs|son|sa|ses|plus de|moins de|près de|environ|jusqu'à|au moins|de nouveaux|de nouvelles|tous|toutes|d'autres|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d[\d ]*(?:,\d+)?)(?![\p{L}]) ?|l'|d')+/u;
/** « un appel à projets »: the object has a name of two words. */
const OF_WHAT = /^ (?:à |de |d'|du |des )([\p{L}\p{M}]+)/u;
const TO_WHOM = /^ (?:à |au |aux )(?:la |les |l'|des |d')?([\p{L}\p{M}]+)/u;
/** Sums are named by what they are. */
export const isSum = (word: string): boolean => /^(?:somme|montan|euros?|millio|millia)$/u.test(word);

/** The actions of a text whose object can be read; none for « Créer », « Garantir au quotidien » reads what comes first. */
export function actionsIn(text: string): Action[] {
  const form = smallForm(text);
  return [...form.matchAll(WORD)].flatMap(({ 0: word, index }): Action[] => {
    if (!ACTION.test(word) || NO_ACTION.test(word)) return [];
    const words = text.slice(index, index + word.length);
    let rest = form.slice(index + words.length);
    rest = rest.slice(BETWEEN.exec(rest)?.[0].length ?? 0);
    const lead = LEADS.exec(rest)?.[0];
    if (lead === undefined) return [];
    const [written = ''] = /^[\p{L}\p{M}]+/u.exec(rest.slice(lead.length)) ?? [];
    const [object] = contentWords(written);
    const family = familyOf(word);
    if (object === undefined) return [];
    // A sum goes to someone: « verser 5 000 euros aux clubs ».
    const whom = (isSum(object) ? TO_WHOM : OF_WHAT).exec(rest.slice(lead.length + written.length))?.[1];
    const [other] = contentWords(whom ?? '');
    return [
      { words, family, object, written },
      ...(whom === undefined || other === undefined
        ? []
        : [{ words, family, object: other, written: whom, isOfName: !isSum(object) }]),
    ];
  });
}
