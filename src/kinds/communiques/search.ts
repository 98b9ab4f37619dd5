/** A communiqué as the search knows it: each sentence with its anchor, its day, and whom it says to call. */
import { SECTIONS } from '#kinds/sections.ts';
import { leavesOf } from '#document/model.ts';
import type { CommuniqueNode } from './node.ts';
import { PRINTED_ANCHORS } from '#site/urls.ts';
import { formatDayWithWeekday } from '#text/day/day.ts';
import { facetsOf, levels, values, workshopsOf } from '#search/records/proven.ts';
import type { SearchedSentence, SearchRecord } from '#search/records/record.ts';

export function communiqueRecord(node: CommuniqueNode): SearchRecord {
  const sentences = leavesOf(node.document)
    .filter(({ kind, level }) => kind !== 'heading' || level !== 1)
    .flatMap(({ text, sentences: all }) =>
      all.map(({ id, start, end }, rank): SearchedSentence => {
        const words = text.slice(start, end).replaceAll('\n', ' ');
        return { anchor: id, text: words, voice: 'document', ...(rank > 0 && { follows: true }) };
      }),
    );
  const { url, title, date, printed, themes, workshops, people, organisations, mentions, dossiers } = node;
  const facets = {
    ...facetsOf(node.notes.flatMap(({ proofs }) => proofs.map(({ record }) => record))),
    dossier: values(dossiers),
    thematique: values(themes),
    atelier: values([...workshops, ...workshopsOf(themes)]),
    personne: values(people),
    organisme: values(organisations),
    niveau: levels(mentions.map(({ level }) => level)),
  };
  // It is called by its day: « le communiqué du vendredi 10 juillet 2020 ».
  const names = [formatDayWithWeekday(date)];
  const all = [
    ...sentences,
    ...lines(PRINTED_ANCHORS.letterhead, printed.letterhead),
    ...lines(PRINTED_ANCHORS.contact, printed.contact),
    ...lines(PRINTED_ANCHORS.removed, printed.removed),
  ];
  return { type: SECTIONS.communiques.path, url, title, names, sentences: all, days: [date], facets };
}

/** What the document prints around its text, and what its transcription leaves out. */
const lines = (anchor: string, texts: readonly string[]): SearchedSentence[] =>
  texts.map((text) => ({ text, voice: 'document', anchor }));
