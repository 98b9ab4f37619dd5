import { leavesOf } from '#document/model.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { slugOf } from '#entries/names.ts';
import { isInCapitals } from '#text/capitals.ts';
import { matchingWords } from '#text/matching.ts';
import { explainDateline } from '../time/dateline.ts';
import { problemAt, problemInText } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

function headProblems(entry: Entry<'communiques'>): Problem[] {
  const { data, id } = entry;
  const named = id.startsWith(`${data.date}-`)
    ? []
    : [
        {
          field: 'date',
          message: `le nom du fichier ne commence pas par ${data.date}`,
          remedy: `renommez-le « ${data.date}-${slugOf(id.replace(/^[\d-]+/, '')) || 'titre'}.mdx », ou corrigez la date`,
        },
      ];
  return [...named, ...explainDateline(data, entry.document)].map(({ field, message, remedy }) =>
    problemAt(entry, field, message, remedy),
  );
}

function titleProblems(entry: Entry<'communiques'>): Problem[] {
  const at = entry;
  const titles =
    entry.document === undefined
      ? []
      : leavesOf(entry.document).filter(({ kind, level }) => kind === 'heading' && level === 1);
  const [title, second] = titles;
  const { titleWhy } = entry.data;
  if (title === undefined)
    return titleWhy === undefined
      ? [
          problemInText(
            at,
            { line: 1, column: 1 },
            'le texte n’a pas de titre',
            `mettez « # » devant la ligne du titre ; s’il n’en imprime aucun, dites dans « titleWhy » d’où vient celui de la fiche`,
          ),
        ]
      : [];
  if (titleWhy !== undefined)
    return [problemAt(at, 'titleWhy', `le texte a son titre : « ${title.text} »`, 'retirez ce champ')];
  if (second !== undefined)
    return [
      problemInText(at, second.position, 'deux titres de niveau 1', 'écrivez « ## » pour un intertitre'),
    ];
  if (isInCapitals(matchingWords(title.text), matchingWords(entry.data.title))) return [];
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
export const communiques: NearRule = ({ entries }, isAsked = ANY) =>
  entries.communiques.filter(isAsked).flatMap((entry) => [...headProblems(entry), ...titleProblems(entry)]);
