/** A quotation that ends just before the words that reserve it tells more than its document does. */
import { leavesOf, type Document } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import { smallForm } from '#text/matching.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** Conditions and trials, which bear on the whole of what they follow. */
const RESERVED =
  /^,? (?:si possible|si nécessaire|si besoin|le cas échéant|sous réserve|sous condition|à condition|à titre (?:expérimental|d'essai|provisoire|temporaire|exceptionnel)|à l'essai|pour essai|provisoirement|temporairement|dans la mesure (?:du possible|des? )|sauf )[^.,;:!?]{0,60}/u;

/** The words that reserve a quotation, right after it in its sentence. */
function reservationAfter(document: Document, quote: string): string | undefined {
  const [place] = placesOf(document, quote);
  const text = place && leavesOf(document)[place.leaf]?.text;
  if (place === undefined || text === undefined) return undefined;
  const [words] = RESERVED.exec(smallForm(text.slice(place.end))) ?? [];
  return words === undefined
    ? undefined
    : text.slice(place.end, place.end + words.length).replace(/^[,\s]+/u, '');
}

/** What reserves a mention or a figure is quoted with it. */
export const cutReservations: NearRule = ({ entries }, isAsked = ANY) => {
  const documents = new Map(entries.communiques.map(({ id, document }) => [id, document]));
  const cited = [
    ...entries.commitments.filter(isAsked).flatMap((entry) =>
      entry.data.mentions.map((mention, index) => ({
        entry,
        field: `mentions.${index}.quote`,
        ...mention,
      })),
    ),
    ...entries.figures.filter(isAsked).map((entry) => ({ entry, field: 'quote', ...entry.data })),
  ];
  return cited.flatMap(({ entry, field, communique, quote }) => {
    const document = documents.get(communique);
    const words = document && reservationAfter(document, quote);
    return words === undefined
      ? []
      : [
          problemAt(
            entry,
            field,
            `le document ajoute « ${words} » à ces mots`,
            'citez aussi ces mots : ils réservent ce qui est dit',
          ),
        ];
  });
};
