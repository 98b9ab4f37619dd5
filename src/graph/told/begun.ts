// Beginnings of words: cspell:disable
/** What has only begun, or is done in part, is not done: « les travaux ont commencé », « est réalisé à 60 % ». */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { PARTIAL } from '#schemas/levels.ts';
import { matchingForm, matchingWords, smallForm } from '#text/matching.ts';
import { stepIn } from '#text/word/steps.ts';
import { documentsOf } from '../documents.ts';
import type { LevelClaim } from './level-claim.ts';
import { namedOnly } from './named-actions.ts';
import { sentenceOf } from '../quoting/passage-sentences.ts';
import { problemAt } from '../problem-at.ts';

const BEGUN = /(?<!\p{L})(?:commencé|débuté|démarré|entamé|amorcé)e?s?(?!\p{L})(?! à \p{L}+(?:er|ir|re))/u;
/** Works are launched long before they are done; a call is done once it is. */
const LAUNCHED =
  /(?<!\p{L})(?:travaux|chantiers?|rénovation|construction|réhabilitation|réfection|aménagement|déploiement)(?!\p{L})[^.;:!?]{0,60} (?:lancé|initié|engagé)e?s?(?!\p{L})/u;
/** A title that tells of a beginning is done when it begins; so is what is launched by being said. */
const BEGINNING =
  /(?<!\p{L})(?:commenc|début|démarr|lanc|entam|engag|amorc|initi|mise? en (?:route|chantier)|mettre en (?:route|chantier))/u;
/** « réalisé à 60 % », « rénovée aux deux tiers », « versée en partie ». */
const IN_PART =
  /^(?: \p{L}+){0,2}? (?<said>(?:à (?:près de |plus de |environ |hauteur de )?\d{1,2}(?:,\d+)? ?%|à moitié(?! prix)|à demi(?!-tarif| tarif)|pour moitié|aux? (?:deux tiers|trois quarts|tiers|quart)|en (?:grande )?partie(?! (?:basse|haute|centrale))|pour partie|partiellement|(?:presque|quasi(?:ment)?)(?! (?:\d|une? |deux|trois|quatre|cinq|six|sept|huit|neuf|dix|aussitôt|immédiatement)))(?!\p{L}))/u;
const NEARLY =
  /(?<!\p{L})(?:presque|quasi(?:ment)?|en (?:grande )?partie|partiellement|à moitié|à demi|pour moitié|aux? (?:deux tiers|trois quarts|tiers|quart)|à \d{1,2} ?%|bientôt)(?!\p{L})/u;
/** « ouvrira peut-être »: nobody says that it will. */
const DOUBTED =
  /^ (?<said>peut-être|sans doute|probablement|vraisemblablement|éventuellement|possiblement)(?!\p{L})/u;
/** What pays or feeds in part may be done whole. */
const SHARED =
  /(?<!\p{L})(?:financ|subvention|pris|payé|couvert|compos|alimenté|chauffé|constitué|dédié|destiné|réservé|occupé|ouvert)/u;
/** « a été portée à 50 % »: the share is the amount. */
const SETS = /(?<!\p{L})(?:port|fix|relev|abaiss|augment|rédui|limit|maint|élev|estim|évalu|plafonn)\p{L}+$/u;

function doubted(entry: Entry, prefix: string, verb: string, sentence: string): Problem[] {
  const [form, text] = [matchingWords(verb).toLowerCase(), smallForm(sentence)];
  const at = text.indexOf(form);
  const said = at === -1 ? undefined : DOUBTED.exec(text.slice(at + form.length))?.groups?.['said'];
  return said === undefined
    ? []
    : [
        problemAt(
          entry,
          `${prefix}level`,
          `le document dit « ${verb} ${said} » : il ne l’annonce pas`,
          `écrivez attendu, avec « ${verb} ${said} » pour verbe`,
        ),
      ];
}

function explain(
  entry: Entry,
  prefix: string,
  title: string,
  claim: LevelClaim,
  sentence: string,
): Problem[] {
  const { verb, level, levelWhy, quote } = claim;
  const named = namedOnly(entry, prefix, claim, sentence);
  if (named.length > 0) return named;
  if (levelWhy === undefined && verb !== undefined && level === 'annoncé')
    return doubted(entry, prefix, verb, sentence);
  if (level !== 'fait' || levelWhy !== undefined || verb === undefined) return [];
  const form = matchingWords(verb).toLowerCase();
  const isLaunched = /(?:lancé|initié|engagé)e?s?$/u.test(form) && LAUNCHED.test(smallForm(sentence));
  if ((BEGUN.test(form) || isLaunched) && !BEGINNING.test(smallForm(title)))
    return [
      problemAt(
        entry,
        `${prefix}level`,
        `« ${verb} » dit un début, non « fait »`,
        'écrivez en cours ; si le titre ne parle que de ce début, dites-le dans le titre',
      ),
    ];
  const text = smallForm(sentence);
  const step = stepIn(title, form, text);
  if (step !== undefined)
    return [
      problemAt(
        entry,
        `${prefix}level`,
        `« ${step} » : le document dit une étape ou un but, non que c’est fait`,
        'écrivez annoncé ou en cours, ou donnez pour titre ce qui est fait',
      ),
    ];
  const from = Math.max(0, text.indexOf(matchingForm(quote).toLowerCase()));
  const at = text.indexOf(form, from);
  const isSet = SETS.test(form) && /^ à [^.;:]{0,20}%/u.test(text.slice(at + form.length));
  const part =
    SHARED.test(form) || isSet
      ? undefined
      : (NEARLY.exec(form)?.[0] ??
        (at === -1 ? undefined : IN_PART.exec(text.slice(at + form.length))?.groups?.['said']));
  return part === undefined
    ? []
    : [
        problemAt(
          entry,
          `${prefix}level`,
          `le document dit « ${verb.includes(part) ? verb : `${verb} … ${part}`} » : ce n’est fait qu’en partie`,
          prefix === ''
            ? 'écrivez en cours'
            : 'écrivez en cours, ou « réalisation partielle » dans « nature »',
        ),
      ];
}

/** What has only begun, or is done in part, and is written as done. */
export function begun({ entries }: Pick<Content, 'entries'>, isAsked: (entry: Entry) => boolean): Problem[] {
  const documents = documentsOf({ entries });
  const sentence = ({ communique, quote }: LevelClaim) =>
    sentenceOf(quote, documents.get(communique)) ?? quote;
  return [
    ...entries.commitments
      .filter(isAsked)
      .flatMap((entry) =>
        entry.data.mentions.flatMap((one, index) =>
          one.nature === PARTIAL
            ? []
            : explain(entry, `mentions.${index}.`, entry.data.title, one, sentence(one)),
        ),
      ),
    ...entries.figures
      .filter(isAsked)
      .flatMap((entry) =>
        entry.data.unit === '%' ? [] : explain(entry, '', entry.data.title, entry.data, sentence(entry.data)),
      ),
  ];
}
