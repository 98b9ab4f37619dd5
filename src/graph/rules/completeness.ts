import { leavesOf } from '#document/model.ts';
import { allEntries } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { nearest } from '#text/word/similar.ts';
import { echoesIn, type Echo, type Likeness } from '../time/echoes.ts';
import { problemAt, problemInText } from '../problem-at.ts';
import { entryKey } from '../ties.ts';
import { untied } from '../sentences/untied.ts';
import { ANY, type NearRule } from './rule.ts';

/** What the words of a document do with a record that nothing ties to it. */
const SAID: Readonly<Record<Likeness, (echo: Echo) => string>> = {
  'mot pour mot': ({ title }) =>
    `cette phrase redit mot pour mot l’engagement « ${title} », et aucune mention ne le dit`,
  'mots proches': ({ title }) =>
    `cette phrase dit presque l’engagement « ${title} », et aucune mention ne le dit`,
  nom: ({ words, record }) => `« ${words} » est nommé, et aucune fiche ne lie ${record} à ce communiqué`,
};

/** What the editor can do about it: tie the record to the document, or say why not. */
const REMEDY = {
  named: ({ record }: Echo) =>
    `citez ces mots dans une fiche (fonction, présence, partie, payeur…), ou dites dans « waivedRecords » pourquoi ${record} n’en a pas besoin`,
  said: ({ record }: Echo) =>
    `ajoutez une mention à content/${record}.yaml, ou dites dans « waivedRecords » pourquoi il ne s’agit pas de lui`,
};

/** A waiver that waives nothing: the record is not there, or is tied to the document all the same, or its words are not said. */
function idleWaivers(
  entry: Entry<'communiques'>,
  echoes: readonly Echo[],
  known: ReadonlySet<string>,
  unread: ReadonlySet<string> | undefined,
): Problem[] {
  return entry.data.waivedRecords.flatMap(({ record }, index) => {
    const at = `waivedRecords.${index}.record`;
    if (unread?.has(record) === true) return [];
    if (!known.has(record)) {
      const close = nearest(record, [...known])[0];
      return [
        problemAt(
          entry,
          at,
          `${record} n’existe pas`,
          close === undefined
            ? 'écrivez dossier/fichier, sans terminaison'
            : `vouliez-vous dire « ${close} » ?`,
        ),
      ];
    }
    if (echoes.some((echo) => echo.record === record)) return [];
    return [problemAt(entry, at, `rien dans ce texte n’appelle ${record}`, 'retirez cette ligne')];
  });
}

/** What a document says again of a record, or whom it names, is tied to it or waived with a reason: no silence is an oversight. */
export const completeness: NearRule = (content, isAsked = ANY) => {
  const known = new Set(allEntries(content).map(entryKey));
  return content.entries.communiques.filter(isAsked).flatMap((entry) => {
    if (entry.document === undefined) return [];
    const leaves = leavesOf(entry.document);
    const echoes = echoesIn(entry, content);
    return [
      ...idleWaivers(entry, echoes, known, content.unread),
      ...untied(echoes, entry, content).map((echo) =>
        problemInText(
          entry,
          leaves[echo.leaf]?.position ?? { line: 1, column: 1 },
          SAID[echo.how](echo),
          REMEDY[echo.how === 'nom' ? 'named' : 'said'](echo),
        ),
      ),
    ];
  });
};
