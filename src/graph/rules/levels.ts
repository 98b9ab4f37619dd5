import type { Problem } from '#entries/problem.ts';
import { leavesOpen } from '#text/word/infinitives.ts';
import { isNominal } from '#text/word/nominal.ts';
import { claimsOf, type Told } from '../told/claims.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

const LAUNCHED = /(?:lancé|engagé)e?s?$/u;
/** What neither a question nor a request says. To invite, or to expect, may well be to ask. */
const TOLD: readonly string[] = ['fait', 'en cours', 'annoncé'];

/** A level that its verb contradicts. A verb whose form settles nothing leaves the editor to judge. */
function contradiction({ entry, prefix, verb, level, reading }: Told): Problem[] {
  if (level === undefined) return [];
  const field = `${prefix}level`;
  if (leavesOpen(verb, level))
    return [
      problemAt(
        entry,
        field,
        `« ${verb} », à l’infinitif, ne dit pas « ${level} »`,
        'citez le verbe conjugué qui le dit, ou dites pourquoi dans « levelWhy »',
      ),
    ];
  const claim = reading();
  const said: readonly string[] = claim.levels;
  if (said.length === 0 && isNominal(verb))
    return [
      problemAt(
        entry,
        field,
        `« ${verb} » n’est pas un verbe : rien n’y dit « ${level} »`,
        'citez le verbe, ou dites dans « levelWhy » pourquoi ce niveau',
      ),
    ];
  if (said.length === 0 || said.includes(level)) return [];
  // « ont été lancés »: what is launched goes on; « Présenter la maquette » is done once it « a été présentée ».
  const goesOn = level === 'en cours' && LAUNCHED.test(claim.verb);
  // « a signé la convention pour la création »: signed is done, and the creation is announced.
  const isAhead = level === 'annoncé' && claim.named?.carried === 'annoncé';
  if (goesOn || isAhead || (level === 'fait' && said.join() === 'annoncé' && claim.isItself)) return [];
  return [
    problemAt(
      entry,
      field,
      `« ${verb} » se lit « ${said.join(' » ou « ')} », le champ dit « ${level} »`,
      said.length === 1
        ? `écrivez ${said.join()}, citez un autre verbe, ou dites pourquoi dans « levelWhy »`
        : `sa forme ne suffit pas : relisez la phrase, puis écrivez ${said.join(' ou ')}, citez un autre verbe, ou dites pourquoi dans « levelWhy »`,
    ),
  ];
}

/** A verb cut from its auxiliary, its modal or its negation: the rest may say the contrary. */
function cut({ entry, prefix, verb, reading }: Told): Problem[] {
  const left = reading().leftOut;
  return left === undefined
    ? []
    : [
        problemAt(
          entry,
          `${prefix}verb`,
          `le document dit « ${left} » juste avant « ${verb} »`,
          `citez le verbe entier : « ${left}${left.endsWith("'") ? '' : ' '}${verb} »`,
        ),
      ];
}

/** A verb whose form says no level: it denies, undoes what it governs, or tells what was meant once. */
function unsettled({ entry, prefix, verb, reading }: Told): Problem[] {
  const claim = reading();
  const field = `${prefix}verb`;
  const remedy = 'dites pourquoi ce niveau dans « levelWhy »';
  if (claim.isDenied)
    return [problemAt(entry, field, `« ${verb} » nie : son niveau ne se lit pas dans sa forme`, remedy)];
  if (claim.isWithdrawn)
    return [problemAt(entry, field, `« ${verb} » dit que cela n’est pas, ou n’est plus prévu`, remedy)];
  if (claim.stance === 'lapsed')
    return [
      problemAt(entry, field, `« ${verb} » dit ce qui était prévu, et non ce qui l’est encore`, remedy),
    ];
  return claim.isUndone
    ? [problemAt(entry, field, `« ${verb} » dit que ce qui suit n’est pas, ou n’est plus`, remedy)]
    : [];
}

/** A question announces nothing: « La commune ouvrira-t-elle une crèche ? » */
const questioned = ({ entry, prefix, verb, level = '', reading }: Told): Problem[] =>
  TOLD.includes(level) && reading().isAsked
    ? [
        problemAt(
          entry,
          `${prefix}level`,
          `le document ne fait que demander : « ${verb} » est d’une question`,
          'citez la phrase qui l’annonce, ou dites pourquoi ce niveau dans « levelWhy »',
        ),
      ]
    : [];

/** Nor does whoever asks it of others: « Le préfet engage les communes à éteindre les lampes ». */
const addressed = ({ entry, prefix, verb, level = '', reading }: Told): Problem[] =>
  TOLD.includes(level) && reading().isOfOthers
    ? [
        problemAt(
          entry,
          `${prefix}level`,
          `le document dit « ${verb} » de ce que d’autres sont appelés à faire : il ne l’annonce pas`,
          'écrivez invité, ou dites pourquoi ce niveau dans « levelWhy »',
        ),
      ]
    : [];

/** Of a verb that settles nothing, no level is given to write. */
function judged(told: Told): Problem[] {
  const open = unsettled(told);
  return open.length > 0 ? open : [...questioned(told), ...addressed(told), ...contradiction(told)];
}

/** The level of a mention or of a figure is the one that its verb, quoted whole, says; a reason given settles it too. */
export const levels: NearRule = (content, isAsked = ANY) =>
  claimsOf(content, isAsked).flatMap((told) => [
    ...cut(told),
    ...(told.levelWhy === undefined ? judged(told) : []),
  ]);
