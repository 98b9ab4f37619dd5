/** A question announces nothing: « La commune ouvrira-t-elle une crèche ? » */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { documentsOf } from '../documents.ts';
import type { LevelClaim } from './level-claim.ts';
import { sentenceOf } from '../quoting/passage-sentences.ts';
import { problemAt } from '../problem-at.ts';

const IS_ASKED = /\?[\s»”")]*$/u;
/** « Saviez-vous qu’elle ouvrira ? » tells; what is asked in a name, or after « : », is not asked of this verb. */
function asks(sentence: string, verb: string): boolean {
  const own = sentence.replace(/«[^«»]*»/gu, (all) => (all.includes(verb) ? all : ''));
  if (/sav(?:i)?ez-vous qu/iu.test(own)) return false;
  const isTold = !verb.includes('-t-') && /[:;]/u.test(own.slice(own.indexOf(verb)));
  return IS_ASKED.test(own) && !isTold;
}
/** What a question does not say. To invite, or to expect, may well be to ask. */
const TOLD: readonly string[] = ['fait', 'en cours', 'annoncé'];

/** What a document only asks, and is written as announced or done. */
export function questions(
  { entries }: Pick<Content, 'entries'>,
  isAsked: (entry: Entry) => boolean,
): Problem[] {
  const documents = documentsOf({ entries });
  const explain = (entry: Entry, field: string, said: LevelClaim) => {
    const { verb, level = '', levelWhy, quote, communique } = said;
    if (verb === undefined || levelWhy !== undefined || !TOLD.includes(level)) return [];
    return !asks(sentenceOf(quote, documents.get(communique)) ?? quote, verb)
      ? []
      : [
          problemAt(
            entry,
            field,
            `le document ne fait que demander : « ${verb} » est d’une question`,
            'citez la phrase qui l’annonce, ou dites pourquoi ce niveau dans « levelWhy »',
          ),
        ];
  };
  return [
    ...entries.commitments
      .filter(isAsked)
      .flatMap((entry) =>
        entry.data.mentions.flatMap((one, index) => explain(entry, `mentions.${index}.level`, one)),
      ),
    ...entries.figures.filter(isAsked).flatMap((entry) => explain(entry, 'level', entry.data)),
  ];
}
