// Beginnings of words: cspell:disable
/** Whether a number is how much there is, how much more or less, how much there was, or how much is hoped for. */
import type { Entry } from '#entries/entry.ts';
import { lettered } from '#text/lettered.ts';
import { wholeBefore } from '#text/number/beside.ts';
import { smallForm } from '#text/matching.ts';
import { numbersIn } from '#text/number/reader.ts';
import { contentWords } from '#text/word/likeness.ts';
import type { Refuse } from './number.ts';
import type { QuotedQuantity } from '../numbers/leaf-quantities.ts';

type Figure = Entry<'figures'>['data'];

const MOVES =
  'augment|baiss|diminu|progress|recul|chut|grimp|bondi|rédui|relev|abaiss|accru|major(?!it)|minor(?!it)|rehauss';
const RESERVED = "(?:près |plus |moins |environ )?(?:de |d')?";
/** « a augmenté de 20 000 € »: how much more. */
const MOVED_BY = lettered(
  `(?<!\\p{L})(?<!(?:le|un|du|des|les) (?=relev))(?<said>(?:${MOVES})\\p{L}*)(?: \\p{L}+ment| encore| aussi| ainsi)? (?:de |d')${RESERVED}$`,
  'u',
);
const SAYS_MOVE =
  /(?<!\p{L})(?:augment|baiss|diminu|progress|recul|chut|hauss|rehauss|rédu|relèv|relev|abaiss|accroiss|croiss|évolu|variat|écart|supplément|gain|gagn|perte|perd|économ|major|minor|différen|en plus|de plus|en moins|de moins|à ajouter|ajouté)/u;
/** « passe de 4 200 à 4 350 »: what there was. */
const FROM = lettered(`(?<!\\p{L})(?:pass|port|${MOVES})\\p{L}*(?: [\\p{L}'-]+){0,3}? de ${RESERVED}$`, 'u');
const TO = /^(?: (?!par )[\p{L}€%'-]+)? à (?:près de |plus de |environ )?\d/u;
/** « de 20 à 2 heures », « de 22 h à 6 h »: a night goes on after midnight. */
const HOUR = /^(?: (?:h|heures?)(?: \d\d)?)? à \d+ ?(?:h|heures?)(?!\p{L})/u;
/** « tombe de 900 à 650 »: no range goes down, so the first is what there was, whatever the verb. */
function isDescending(ahead: string, behind: string, value = 0): boolean {
  const [next] = TO.test(behind) ? numbersIn(behind) : [];
  return (
    next !== undefined &&
    next.value < value &&
    !HOUR.test(behind) &&
    /(?<!\p{L})(?:de |d')(?:près de |plus de )?$/u.test(ahead)
  );
}
/** « 18 pharmacies de moins qu'en 2010 »: how many fewer. */
const DIFFERS =
  /^(?: (?!(?:et|ou|dont|qui|que|pour|est|sont|a|ont)(?!\p{L}))[\p{L}'-]+){1,4}? (?<said>(?:de|en) moins)(?! (?:de|d')(?!\p{L}))(?!\p{L})/u;
const SAYS_FORMER = /(?<!\p{L})(?:ancien|avant|précéd|départ|initial|jusqu'|hier|\d{4})/u;
/** « espère 5 000 visiteurs ». */
const HOPES =
  /(?<!\p{L})(?<said>esp(?:ère|èrent|érait|éraient)|attend(?:ent)?|vise(?:nt)?|ambitionne(?:nt)?|table(?:nt)? sur|mise(?:nt)? sur|prévoi(?:t|ent)|promet(?:tent)?|souhaite(?:nt)?|réclame(?:nt)?|demande(?:nt)?|envisage(?:nt)?)(?: (?:la|le|les|l'|une?|des) ?[\p{L}'-]+)? ?(?:de |d'|près de |plus de |environ )?$/u;

/** How much more is no amount; what there was is no more; what is hoped for is not there. */
export function explainChange(
  { quantity, before, after }: QuotedQuantity,
  { title, unit, level, why, period }: Figure,
  refuse: Refuse,
): void {
  if (why !== undefined || quantity.form === 'multiple') return;
  const [ahead, behind, own] = [smallForm(before), smallForm(after), smallForm(`${title} ${unit}`)];
  const isFormer = (FROM.test(ahead) || isDescending(ahead, behind, quantity.value)) && TO.test(behind);
  if (isFormer && period === undefined && !SAYS_FORMER.test(own)) {
    refuse(
      'value',
      `« ${quantity.words} » est le nombre d’avant : le document dit celui qui le remplace`,
      'donnez ce dernier, ou dites dans le titre que celui-ci est l’ancien',
    );
    return;
  }
  const moved = isFormer ? undefined : MOVED_BY.exec(ahead)?.groups?.['said'];
  // « La chute de 12 arbres »: they fell.
  const isFall =
    /^chutes?$/u.test(moved ?? '') &&
    /^ ?(?:arbres?|branches?|pierres?|blocs?|rochers?|tuiles?|poteaux|câbles?)(?!\p{L})/u.test(behind);
  if (moved !== undefined && !isFall && !SAYS_MOVE.test(own)) {
    refuse(
      'title',
      `le document dit « ${moved} de » : « ${quantity.words} » est un écart, non un total`,
      'dites-le dans le titre (« Hausse de… », « Baisse de… »)',
    );
    return;
  }
  const differs = DIFFERS.exec(behind)?.groups?.['said'];
  if (differs !== undefined && !SAYS_MOVE.test(own)) {
    refuse(
      'title',
      `le document dit « ${differs} » de ce nombre : c’est un écart, non un total`,
      'dites-le dans le titre, comme lui',
    );
    return;
  }
  const hoped = HOPES.exec(ahead)?.groups?.['said'];
  if (hoped !== undefined && (level === 'fait' || level === 'en cours'))
    refuse(
      'level',
      `le document dit « ${hoped} » devant ce nombre : rien ne dit qu’il soit atteint`,
      'écrivez annoncé ou attendu, et citez ce verbe dans « verb »',
    );
}

/** « 62 % des plus de 75 ans »: of whom it is a part. */
const WHOLE = /^ (?:des|du|de la|de l'|de nos|de ses|de leurs) ?(?<whole>(?:[\p{L}\d'-]+ ?){1,4})/u;
const OF = /(?<!\p{L})(?:des|du|de la|de l'|d') ?(?<noun>\p{L}{4,})/gu;

/** « Sur les 60 demandes reçues, 41 … »: the title of 41 says what is said of them, and not only what the 60 are. */
function explainPartOfWhole(
  { quantity, before }: QuotedQuantity,
  { title, unit, why }: Figure,
  refuse: Refuse,
): void {
  if (why !== undefined || quantity.beside.length > 0) return;
  const what = wholeBefore(before);
  const whole = contentWords(what ?? '');
  const own = contentWords(title);
  const named = own.filter((word) => !contentWords(unit).includes(word));
  if (what === undefined || named.length === 0 || !own.every((word) => whole.includes(word))) return;
  refuse(
    'title',
    `« ${quantity.words} » est une part des « ${what} », que nomme le titre`,
    'dites dans le titre ce qui est dit de cette part',
  );
}

/** A part is of what the document says, and a title names no other whole. */
export function explainWholeNamed(meant: QuotedQuantity, data: Figure, refuse: Refuse): void {
  explainPartOfWhole(meant, data, refuse);
  const [{ quantity, before, after }, { title, unit, scope, why }] = [meant, data];
  if (quantity.unit !== '%' && quantity.form !== 'share') return;
  const whole = why === undefined ? WHOLE.exec(smallForm(after))?.groups?.['whole'] : undefined;
  const own = contentWords(`${title} ${unit} ${scope ?? ''}`);
  const said = contentWords(whole ?? '');
  if (whole === undefined || said.length === 0 || said.some((word) => own.includes(word))) return;
  const sentence = new Set(contentWords(`${before} ${after}`));
  const other = [...smallForm(title).matchAll(OF)].find(({ groups }) =>
    contentWords(groups?.['noun'] ?? '').some((word) => !sentence.has(word)),
  )?.groups?.['noun'];
  if (other !== undefined)
    refuse(
      'title',
      `cette part est dite de « ${whole.trim()} », et le titre parle de « ${other} »`,
      'nommez dans le titre le tout dont elle est la part',
    );
}
