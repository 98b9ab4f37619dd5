/** What has only begun, or is done in part, is not done; nor is what a verb only names. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { PARTIAL } from '#schemas/levels.ts';
import { problemAt } from '../problem-at.ts';
import { claimsOf, type Told } from './claims.ts';
import { isOnlyStudied } from './only-studied.ts';

const LEVELS: readonly string[] = ['fait', 'en cours', 'annoncé'];

/** Do all mentions of a commitment only study it? */
const isStudy = ({ data }: Entry): boolean =>
  'mentions' in data && isOnlyStudied(data.mentions.map((one) => ({ verb: 'verb' in one ? one.verb : '' })));

/** « Le conseil a pris acte de la demande de fermeture »: a level that the verb does not give to the action it names. */
function namedOnly({ entry, prefix, verb, level = '', reading }: Told): Problem[] {
  const { stance, named } = reading();
  // What denies or withdraws is judged as such, and a title of what is only studied as well.
  if (!LEVELS.includes(level) || stance !== undefined || named === undefined || isStudy(entry)) return [];
  const { name, carried } = named;
  if (carried === undefined)
    return [
      problemAt(
        entry,
        `${prefix}level`,
        `« ${verb} » parle de « ${name} » sans dire « ${level} »`,
        'citez le verbe qui dit ce que devient l’action du titre, ou dites pourquoi ce niveau dans « levelWhy »',
      ),
    ];
  return LEVELS.indexOf(carried) <= LEVELS.indexOf(level)
    ? []
    : [
        problemAt(
          entry,
          `${prefix}level`,
          `« ${verb} » dit « ${name} » ${carried === 'annoncé' ? 'décidé ou prévu' : 'commencé'}, non « ${level} »`,
          `écrivez ${carried}, ou donnez pour titre ce que dit le verbe`,
        ),
      ];
}

function doubted({ entry, prefix, verb, level, reading }: Told): Problem[] {
  const said = level === 'annoncé' ? reading().doubt : undefined;
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

function explain(told: Told): Problem[] {
  const { entry, prefix, verb, level, reading } = told;
  const named = namedOnly(told);
  if (named.length > 0) return named;
  if (level !== 'fait') return doubted(told);
  const claim = reading();
  if (claim.isOnlyBegun)
    return [
      problemAt(
        entry,
        `${prefix}level`,
        `« ${verb} » dit un début, non « fait »`,
        'écrivez en cours ; si le titre ne parle que de ce début, dites-le dans le titre',
      ),
    ];
  const { step } = claim;
  if (step !== undefined)
    return [
      problemAt(
        entry,
        `${prefix}level`,
        `« ${step} » : le document dit une étape ou un but, non que c’est fait`,
        'écrivez annoncé ou en cours, ou donnez pour titre ce qui est fait',
      ),
    ];
  const { part } = claim;
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

/** What has only begun, or is done in part, and is written as done; what is only named, or doubted, and is written as told. */
export const begun = (content: Pick<Content, 'entries'>, isAsked: (entry: Entry) => boolean): Problem[] =>
  claimsOf(content, isAsked)
    .filter(({ levelWhy, nature, unit }) => levelWhy === undefined && nature !== PARTIAL && unit !== '%')
    .flatMap(explain);
