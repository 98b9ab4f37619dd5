import { leavesOf } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { KINDS } from '#kinds/index.ts';
import { isUnread } from '#entries/content.ts';
import { problemAt, problemInText } from '../problem-at.ts';
import { sentencesOf, waivedWords, type CoveredSentence } from '../sentences/coverage.ts';
import { shortened, waiverOf } from '../sentences/waiver.ts';
import { ANY, type NearRule } from './rule.ts';

/** Waivers that leave nothing aside, or several sentences at once. */
function wrongWaivers(entry: Entry<'communiques'>, found: readonly CoveredSentence[]): Problem[] {
  const { document, data } = entry;
  if (document === undefined) return [];
  const byAnchor = new Map(found.map((one) => [one.id, one]));
  return data.waivedSentences.flatMap((waiver, index): Problem[] => {
    const at = `waivedSentences.${index}`;
    if ('class' in waiver) {
      const alone = found.some((one) => one.class === waiver.class && one.records.length === 0);
      if (alone) return [];
      const remedy = 'retirez cette ligne : ces phrases ont une fiche, ou il n’y en a pas';
      return [
        problemAt(
          entry,
          `${at}.class`,
          `aucune phrase de la sorte « ${waiver.class} » n’est laissée de côté`,
          remedy,
        ),
      ];
    }
    return waivedWords(waiver).flatMap((quote, rank): Problem[] => {
      const field = 'quotes' in waiver ? `${at}.quotes.${rank}` : `${at}.quote`;
      const places = placesOf(document, quote);
      if (places.some(({ sentences }) => sentences.length > 1))
        return [
          problemAt(
            entry,
            field,
            'ces mots courent sur plusieurs phrases',
            'citez une seule phrase par endroit : chacune a sa fiche, ou sa raison',
          ),
        ];
      const waived = places.flatMap(({ sentences }) =>
        sentences.map(({ id }) => byAnchor.get(id)?.records ?? []),
      );
      // A heading may be the first words of a sentence: the waiver is for the one that nothing quotes.
      const [record] = waived.every(({ length }) => length > 0) ? waived.flat() : [];
      if (record === undefined) return [];
      return [problemAt(entry, field, `${record} cite déjà cette phrase`, 'retirez cette ligne')];
    });
  });
}

/** Every sentence of a communiqué is tied to a record that quotes it, or waived with a reason. */
export const sentences: NearRule = (content, isAsked = ANY) => {
  // A record that could not be read may be the one that quotes the sentence.
  if (KINDS.some((kind) => kind !== 'communiques' && isUnread(content, kind))) return [];
  const areAsked = content.site.sentences === 'exigées';
  return content.entries.communiques.filter(isAsked).flatMap((entry) => {
    const leaves = entry.document === undefined ? [] : leavesOf(entry.document);
    const found = sentencesOf(entry, content);
    const bare = found
      .filter(({ records, waived }) => areAsked && records.length === 0 && waived === undefined)
      .map(({ words, leaf }) =>
        problemInText(
          entry,
          leaves[leaf]?.position ?? { line: 1, column: 1 },
          `aucune fiche ne cite la phrase « ${shortened(words)} »`,
          `citez-la dans une fiche (mention, chiffre, passage d’un événement…), ou collez sous « waivedSentences: » : ${waiverOf(words)}`,
        ),
      );
    return [...wrongWaivers(entry, found), ...bare];
  });
};
