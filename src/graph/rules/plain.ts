import { splitSentences } from '#document/sentences.ts';
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { textsOf } from '#entries/texts.ts';
import { complaint } from '#text/complaint.ts';
import { explainHard, explainSeveral, MOST_SENTENCES } from '#text/plain-language.ts';
import { addressesOf, type Addresses } from '../addresses.ts';
import { numbersHeldBy } from '../numbers/held-numbers.ts';
import { explainNumbers } from '../numbers/plain-numbers.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** What the link of a summary proves; an address that leads nowhere is the business of another rule. */
function heldAt(addresses: Addresses, url: string): ReturnType<typeof numbersHeldBy> | 'unknown' {
  const [path = '', anchor] = url.split('#');
  if (!addresses.pages.has(path)) return 'unknown';
  const entry = addresses.entryAt(path);
  if (entry === undefined) return undefined;
  const sentence = anchor === undefined ? undefined : addresses.sentenceAt(path, anchor);
  return anchor !== undefined && sentence === undefined ? 'unknown' : numbersHeldBy(entry, sentence);
}

/** The days of the documents that an entry sums up; `undefined` while one of them cannot be read: any may be its own. */
function ownDaysOf(entry: Entry, days: ReadonlyMap<string, string>): string[] | undefined {
  if (entry.kind === 'communiques') return [(entry as Entry<'communiques'>).data.date];
  const { mentions } = (entry as Entry<'commitments'>).data;
  const known = mentions.flatMap(({ communique }) => days.get(communique) ?? []);
  return known.length === mentions.length ? known : undefined;
}

function judge(entry: Entry, ownDays: readonly string[] | undefined, addresses: () => Addresses): Problem[] {
  const leaves = textsOf(entry.texts, 'plain');
  const problems: Problem[] = [];
  const refuse = (field: string, message: string, remedy: string) =>
    problems.push(problemAt(entry, field, message, remedy));
  if (leaves.length > MOST_SENTENCES)
    refuse('plain', `${leaves.length} phrases, ${MOST_SENTENCES} au plus`, 'gardez l’essentiel');
  leaves.forEach((leaf, index) => {
    const before = leaves.slice(0, index).map(({ text }) => text);
    const complaints = [
      ...explainSeveral(splitSentences(leaf.text).length),
      ...explainHard(leaf.text, before.join(' ')),
      ...explainNumbers(leaf, ownDays, (url) => heldAt(addresses(), url)),
    ];
    for (const { marks } of leaf.runs)
      for (const mark of marks)
        if (mark.kind === 'link' && !mark.url.startsWith('/'))
          complaints.push(
            complaint(
              `lien « ${mark.url} »`,
              'liez une page de ce site, par son adresse qui commence par « / »',
            ),
          );
    for (const { message, remedy } of complaints) refuse(`plain.${index}`, message, remedy);
  });
  return problems;
}

/**
 * « En clair » is plain French, and says no number that a link does not prove. An entry without it is published
 * all the same: a first draft, an older entry; the editor is told.
 */
export const plain: NearRule = (content: Content, isAsked = ANY) => {
  const { communiques, commitments } = content.entries;
  const days = new Map(communiques.map(({ id, data }) => [id, data.date]));
  return [...communiques, ...commitments]
    .filter(isAsked)
    .flatMap((entry) =>
      'plain' in entry.data && entry.data.plain !== undefined
        ? judge(entry, ownDaysOf(entry, days), () => addressesOf(content))
        : [
            problemAt(
              entry,
              'plain',
              'pas de résumé « En clair »',
              `écrivez dans « plain » une à ${MOST_SENTENCES} phrases simples`,
              'avertit',
            ),
          ],
    );
};
