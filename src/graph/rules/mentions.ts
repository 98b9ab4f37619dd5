import { leavesOf, type Document } from '#document/model.ts';
import { placesOf, type Place } from '#document/passages.ts';
import type { Problem } from '#entries/problem.ts';
import { saysGrowth } from '#text/word/growth.ts';
import { documentsOf } from '../documents.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** What a first mention may bring, unless the thread continues another: nothing that it could repeat, raise or rename is here. */
const FIRST = ['annonce', 'réalisation', 'réalisation partielle'];
const DONE = ['réalisation', 'réalisation partielle'];

/** The sentences that some words touch. */
const sentencesAt = (document: Document, { leaf, start, end, sentences }: Place): string =>
  leavesOf(document)[leaf]?.text.slice(sentences[0]?.start ?? start, sentences.at(-1)?.end ?? end) ?? '';

/** The knots of a thread: the first begins it, each is of its own words, a lead leads, and what is done is said done. */
export const mentions: NearRule = ({ entries }, isAsked = ANY) => {
  const documents = documentsOf({ entries });
  const days = new Map(entries.communiques.map(({ id, data }) => [id, data.date]));
  return entries.commitments.filter(isAsked).flatMap((entry) => {
    const problems: Problem[] = [];
    const refuse = (field: string, message: string, remedy: string) =>
      problems.push(problemAt(entry, field, message, remedy));
    const seen = new Set<string>();
    entry.data.mentions.forEach(({ communique, quote, lead, level, nature }, index) => {
      const document = documents.get(communique);
      const place = document && placesOf(document, quote)[0];
      const key = `${communique} ${place?.leaf} ${place?.start} ${place?.end}`;
      if (place !== undefined && seen.has(key))
        refuse(
          `mentions.${index}.quote`,
          'ces mots sont déjà ceux d’une autre mention',
          'gardez-en une seule',
        );
      seen.add(key);
      if (index === 0 && entry.data.extends.length === 0 && !FIRST.includes(nature))
        refuse(
          'mentions.0.nature',
          `première mention : rien ici n’a été dit avant, « ${nature} » ne se rapporte à rien`,
          'écrivez annonce, ou nommez dans « extends » l’engagement qu’elle prolonge',
        );
      // What is written out of order is told of elsewhere.
      const isOlder = (id: string) => (days.get(id) ?? '') < (days.get(communique) ?? '');
      const first = entry.data.mentions.find((one) => one.nature === 'annonce' && isOlder(one.communique));
      if (index > 0 && nature === 'annonce' && first !== undefined)
        refuse(
          `mentions.${index}.nature`,
          `ce fil a déjà son annonce, dans ${first.communique}`,
          'écrivez répétition, précision, hausse… : ce que ce document y apporte',
        );
      if (DONE.includes(nature) && level !== 'fait')
        refuse(
          `mentions.${index}.nature`,
          `« ${nature} » veut le niveau « fait », le champ dit « ${level} »`,
          'écrivez annonce ou précision, ou citez les mots qui disent que c’est fait',
        );
      const said = document && place && sentencesAt(document, place);
      const opening = document && lead !== undefined ? placesOf(document, lead)[0] : undefined;
      const before = document && opening ? sentencesAt(document, opening) : '';
      if (said !== undefined && !saysGrowth(nature, `${before} ${said}`))
        refuse(
          `mentions.${index}.nature`,
          `« ${nature} » : rien ne le dit dans « ${said} »`,
          'écrivez répétition ou précision, ou citez dans « quote » ou « lead » les mots qui le disent',
        );
      const led = lead === undefined ? undefined : document && placesOf(document, lead)[0];
      if (place && led && (led.leaf > place.leaf || (led.leaf === place.leaf && led.start > place.start)))
        refuse(
          `mentions.${index}.lead`,
          'cette phrase vient après les mots cités',
          'citez celle qui les introduit',
        );
    });
    return problems;
  });
};
