/**
 * Reserves of numbers that few documents use: « 3 000 places, voire plus », « 40 ou presque ». The check reads them;
 * they stand apart from those that the browser compares too (`reserve-words.ts`), which every reader pays for.
 */
import { smallForm } from '../matching.ts';

/** Before a number: it is rounded. */
const BEFORE =
  /(?<![\p{L}])(grosso modo|peu ou prou|à vue de nez|dans les|pas loin de|bien plus de|pour ainsi dire|à quelque chose près|une? (?:bon|bonne|petit|petite|gros|grosse|beau|belle|solide)) (?:de |d'|les )?$/u;
/** After a number and what it counts: more, or fewer, or about as many. */
const AFTER =
  /^(?: (?!(?:et|ou|dont|puis) )[\p{L}\p{M}'’-]+){0,5}?,? (voire (?:plus|davantage|moins|un peu plus|un peu moins)|ou presque|peu ou prou|grosso modo|si possible|et des poussières|à quelques unités près|à quelque chose près|à peu de chose près|à l'unité près)(?![\p{L}])/u;
const REACH = 60;

/** « dans les 12 communes » says where, « dans les 300 euros » about how much: only a measure is what the reserve is of. */
const MEASURED =
  /^ (?:d'|de )?(?:€|[mk]€|%|euros?|m²|km|kilomètres?|mètres?|hectares?|tonnes?|kilos?|litres?|degrés?|personnes)(?![\p{L}])/u;

/** The rare reserve that a text sets on a number, behind what it counts or before it. */
export function rareReserveOf(before: string, after: string): string | undefined {
  const [ahead, behind] = [smallForm(before.slice(-REACH)), smallForm(after.slice(0, REACH))];
  const reserve = BEFORE.exec(ahead)?.[1];
  if (reserve !== undefined && (reserve !== 'dans les' || MEASURED.test(behind))) return reserve;
  return AFTER.exec(behind)?.[1];
}
