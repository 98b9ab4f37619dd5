/**
 * What is wrong with a period someone wrote, and what to write instead. These
 * sentences are read in a terminal and compared whole: plain spaces and apostrophes.
 */
import { complaint, type Complaint } from '../complaint.ts';
import { monthNamed } from '../day/calendar.ts';
import { writeMonth } from '../day/codes.ts';
import { explainDay } from '../day/mistakes.ts';
import { rankNamed } from '../number/ranks.ts';
import { shapeOf } from './shape.ts';

const MONTH = /^(\d{4})[-/. ](\d{1,2})$/;
const MONTH_FIRST = /^(\d{1,2})[-/. ](\d{4})$/;
const MONTH_IN_WORDS = /^(\p{L}+) (\d{4})$/u;
/** `T` and `S`, and the English `Q` and `H` that spreadsheets write. */
const PART = /^(\d{4})[-/. ]?([TSQH])(\d+)$/i;
const PART_FIRST = /^([TSQH])(\d+)[-/. ]?(\d{4})$/i;
const PART_IN_WORDS = /^(\S+) (semestre|trimestre) (?:de )?(\d{4})$/i;

/** Undefined if `text` is a period (`2019`, `2019-07`, `2019-07-10`, `2019-T3`, `2019-S2`, `2019-07-10/2019-07-12`), else why it is none and what to write. */
export function explainPeriod(text: string): Complaint | undefined {
  if (shapeOf(text) !== undefined) return undefined;
  const words = text.trim().normalize('NFC').replace(/\s+/g, ' ');
  if (shapeOf(words) !== undefined) return complaint(`écrivez ${words}`);
  const [from, to, ...others] = words.split('/');
  if (/^\d{4}/.test(words) && from !== undefined && to !== undefined && others.length === 0)
    return explainInterval(from.trim(), to.trim());
  const part = partIn(words);
  if (part !== undefined) return explainPart(...part);
  const month = monthIn(words);
  if (month !== undefined) return explainMonth(...month);
  // Three parts: the author meant a day, and the day's own sentence helps most.
  if (/^\S+[-/. ]\S+[-/. ]\S+$/.test(words)) return explainDay(words);
  return complaint(
    "une période s'écrit 2019, 2019-07, 2019-07-10, 2019-T3 (trimestre), 2019-S2 (semestre) ou 2019-07-10/2019-07-12 (intervalle)",
  );
}

/** `from` and `to` are each a period, of one shape, and one follows the other. */
function explainInterval(from: string, to: string): Complaint {
  const wrong = explainPeriod(from) ?? explainPeriod(to);
  if (wrong !== undefined) return wrong;
  if (shapeOf(`${from}/${to}`) !== undefined) return complaint(`écrivez ${from}/${to}`);
  if (shapeOf(from)?.of !== shapeOf(to)?.of)
    return complaint(
      `« ${from} » et « ${to} » ne sont pas de même sorte`,
      'un intervalle va d’un jour à un jour, d’un mois à un mois, d’une année à une année',
    );
  return complaint(`« ${to} » ne vient pas après « ${from} »`, 'écrivez la première date, puis la dernière');
}

/** Year, letter and rank of a half or a quarter, however written. */
function partIn(words: string): [year: string, letter: 'S' | 'T', rank: number] | undefined {
  const [, yearBefore, letterAfter, rankAfter] = PART.exec(words) ?? [];
  const [, letterBefore, rankBefore, yearAfter] = PART_FIRST.exec(words) ?? [];
  const [, rankName = '', name, yearNamed] = PART_IN_WORDS.exec(words) ?? [];
  const year = yearBefore ?? yearAfter ?? yearNamed;
  const letter = letterAfter ?? letterBefore ?? name;
  if (year === undefined || letter === undefined) return undefined;
  const rank = Number(rankAfter ?? rankBefore ?? rankNamed(rankName) ?? 0);
  return [year, /^[SH]/i.test(letter) ? 'S' : 'T', rank];
}

function explainPart(year: string, letter: 'S' | 'T', rank: number): Complaint {
  const period = `${year}-${letter}${rank}`;
  if (shapeOf(period) !== undefined) return complaint(`écrivez ${period}`);
  return letter === 'S'
    ? complaint(`un semestre s'écrit ${year}-S1 ou ${year}-S2`)
    : complaint(`un trimestre s'écrit ${year}-T1, ${year}-T2, ${year}-T3 ou ${year}-T4`);
}

/** Year and number of a month, however written. */
function monthIn(words: string): [year: number, month: number] | undefined {
  const [, yearBefore, monthAfter] = MONTH.exec(words) ?? [];
  if (yearBefore !== undefined) return [Number(yearBefore), Number(monthAfter)];
  const [, monthBefore, yearAfter] = MONTH_FIRST.exec(words) ?? [];
  if (yearAfter !== undefined) return [Number(yearAfter), Number(monthBefore)];
  const [, name = '', yearNamed] = MONTH_IN_WORDS.exec(words) ?? [];
  const named = monthNamed(name);
  return named === undefined ? undefined : [Number(yearNamed), named];
}

function explainMonth(year: number, month: number): Complaint {
  const period = writeMonth(year, month);
  return shapeOf(period) === undefined
    ? complaint(`le mois ${month} n'existe pas`, 'les mois vont de 01 à 12')
    : complaint(`écrivez ${period}`);
}
