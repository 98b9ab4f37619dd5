import { leavesOf } from '#document/model.ts';
import { standsIn } from '#document/passages.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { slugOf } from '#entries/names.ts';
import { formatDay } from '#text/day/day.ts';
import { matchingWords } from '#text/matching.ts';
import { problemAt, problemInText } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** The ways in which a dateline may print a day. */
const printedDays = (day: string): string[] => {
  const [year = '', month = '', date = ''] = day.split('-');
  return [
    formatDay(day),
    `${date}/${month}/${year}`,
    `${Number(date)}/${Number(month)}/${year}`,
    `${Number(date)} ${formatDay(day).split(' ').slice(1).join(' ')}`,
  ];
};

function headProblems(entry: Entry<'communiques'>): Problem[] {
  const { data, id } = entry;
  const at = entry;
  const problems: Problem[] = [];
  if (!id.startsWith(`${data.date}-`)) {
    problems.push(
      problemAt(
        at,
        'date',
        `le nom du fichier ne commence pas par ${data.date}`,
        `renommez-le « ${data.date}-${slugOf(id.replace(/^[\d-]+/, '')) || 'titre'}.mdx », ou corrigez la date`,
      ),
    );
  }
  if (
    !printedDays(data.date).some((printed) => standsIn(data.dateline.toLowerCase(), printed.toLowerCase()))
  ) {
    problems.push(
      problemAt(
        at,
        'date',
        `la ligne imprimée « ${data.dateline} » ne dit pas le ${formatDay(data.date)}`,
        'corrigez la date, ou la ligne citée',
      ),
    );
  }
  if (!standsIn(data.dateline, data.place)) {
    problems.push(
      problemAt(
        at,
        'place',
        `« ${data.place} » n’est pas dans « ${data.dateline} »`,
        'copiez le lieu imprimé',
      ),
    );
  }
  return problems;
}

function titleProblems(entry: Entry<'communiques'>): Problem[] {
  const at = entry;
  const titles =
    entry.document === undefined
      ? []
      : leavesOf(entry.document).filter(({ kind, level }) => kind === 'heading' && level === 1);
  const [title, second] = titles;
  if (title === undefined)
    return [
      problemInText(
        at,
        { line: 1, column: 1 },
        'le texte n’a pas de titre',
        `mettez « # » devant la ligne du titre`,
      ),
    ];
  if (second !== undefined)
    return [
      problemInText(at, second.position, 'deux titres de niveau 1', 'écrivez « ## » pour un intertitre'),
    ];
  const said = (words: string) => matchingWords(words).toLowerCase();
  if (said(title.text) === said(entry.data.title)) return [];
  return [
    problemAt(
      at,
      'title',
      `le titre imprimé est « ${title.text} »`,
      'copiez-le (seules les capitales peuvent changer)',
    ),
  ];
}

/** The head of a communiqué says what its text prints: title, date and place. */
export const communiques: Rule = ({ entries }) =>
  entries.communiques.flatMap((entry) => [...headProblems(entry), ...titleProblems(entry)]);
