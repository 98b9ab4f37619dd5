import { isUnread, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { formatDay } from '#text/day/day.ts';
import { matchingForm } from '#text/matching.ts';
import { periodBounds } from '#text/period/period.ts';
import { namedDocument, type NamedDocument } from '../names/document-names.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

type Missing = Entry<'missing'>;

/** A document that the corpus lacks exists on the day at which the site stands, and its file is named after its date. */
function ofItsDate(entry: Missing, asOf: string): Problem[] {
  const { period, until } = entry.data;
  const { first } = periodBounds(period);
  const last = periodBounds(until ?? period).last;
  const refuse = (message: string, remedy: string) => [problemAt(entry, 'period', message, remedy)];
  if (first > asOf)
    return refuse(
      `après le jour auquel le site est arrêté (${asOf}) : ce document n’existe pas encore`,
      'corrigez la date, ou avancez « asOf » dans content/site.yaml',
    );
  const [dated] = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=-|$)/.exec(entry.id) ?? [];
  if (dated === undefined || (`${dated}-99` > first && dated.slice(0, 4) <= last)) return [];
  return refuse(`le nom du fichier dit ${dated}`, 'corrigez la date, ou renommez le fichier');
}

/** A page is read on a day that the site has reached: its foot says « à jour au ». */
const ofDaysSeen = (entry: Missing, asOf: string): Problem[] =>
  entry.data.knownFrom.flatMap((one, index) =>
    'seen' in one && one.seen > asOf
      ? [
          problemAt(
            entry,
            `knownFrom.${index}.seen`,
            `le ${formatDay(one.seen)} suit le jour auquel le site est arrêté (${asOf})`,
            'donnez le jour où la page a été lue, ou avancez « asOf » dans content/site.yaml',
          ),
        ]
      : [],
  );

/** What the editors say of a document published here is proven by its words. */
function ofWhatIsSaid(entry: Missing, documents: readonly NamedDocument[]): Problem[] {
  const { prevents, passages, knownFrom } = entry.data;
  const quoted = new Set(
    [...passages, ...knownFrom].flatMap((one) => ('quote' in one ? [one.communique] : [])),
  );
  return documents.flatMap(({ id, names }) => {
    const name = names.find((words) => matchingForm(prevents).includes(words));
    if (name === undefined || documents.some((one) => one.names.includes(name) && quoted.has(one.id)))
      return [];
    return [
      problemAt(
        entry,
        'prevents',
        `rien ne prouve ce qui est dit ici de ${id} (« ${name} »)`,
        `citez ses mots sous « passages: » (communique: ${id}, quote: "…"), ou ne dites rien de lui`,
      ),
    ];
  });
}

/** What the corpus lacks has come, was read about, and tells of what is published here in its own words. */
export const missing: Rule = (content: Content) => {
  const { site, entries } = content;
  const documents = isUnread(content, 'communiques') ? [] : entries.communiques.map(namedDocument);
  return entries.missing.flatMap((entry) => [
    ...ofItsDate(entry, site.asOf),
    ...ofDaysSeen(entry, site.asOf),
    ...ofWhatIsSaid(entry, documents),
  ]);
};
