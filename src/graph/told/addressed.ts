/** « Le préfet engage les communes à éteindre les lampes »: whoever asks it of others does not announce that it will be. */
// Beginnings of words: cspell:disable
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { escaped } from '#text/escaped.ts';
import { lettered } from '#text/lettered.ts';
import { smallForm } from '#text/matching.ts';
import { areKin, familyOf } from '#text/word/action-verbs.ts';
import { documentsOf } from '../documents.ts';
import { sentenceOf } from '../quoting/passage-sentences.ts';
import { problemAt } from '../problem-at.ts';

const ADDRESSES =
  /(?<!s'|se )(?<!\p{L})(?:engag|appell|pouss|exhort|press|sollicit|encourag|incit|invit|somm|amèn|alert)(?:e|ent|era|eront|ons)$/u;
/** Somebody, then what is asked of them. */
const WHAT =
  /^ (?:l[ae]s? |l'|ses |nos |leurs |des |tous les |toutes les |chaque )[\p{L}' -]{3,60}? (?:à|d'|de) (?:ne pas |se |s')?(?<verb>\p{L}{3,}(?:er|ir|re))(?!\p{L})/u;
const TITLE = /^(?:ne pas |se |s')?(?<verb>\p{L}{3,}(?:er|ir|re))(?!\p{L})/u;
/** What a request does not say. */
const TOLD: readonly string[] = ['fait', 'en cours', 'annoncé'];

/** What a document asks of others, and is written as announced or done. */
export function addressed({ entries }: Content, isAsked: (entry: Entry) => boolean): Problem[] {
  const documents = documentsOf({ entries });
  return entries.commitments.filter(isAsked).flatMap((entry) =>
    entry.data.mentions.flatMap(({ verb, quote, communique, level, levelWhy }, index): Problem[] => {
      const form = smallForm(verb);
      if (levelWhy !== undefined || !TOLD.includes(level) || !ADDRESSES.test(form)) return [];
      const sentence = smallForm(sentenceOf(quote, documents.get(communique)) ?? quote);
      const [after] = sentence.split(lettered(`(?<!\\p{L})${escaped(form)}(?!\\p{L})`, 'u')).slice(1);
      const asked = WHAT.exec(after ?? '')?.groups?.['verb'];
      const own = TITLE.exec(smallForm(entry.data.title))?.groups?.['verb'];
      if (asked === undefined || own === undefined || !areKin(familyOf(asked), familyOf(own))) return [];
      return [
        problemAt(
          entry,
          `mentions.${index}.level`,
          `le document dit « ${verb} » de ce que d’autres sont appelés à faire : il ne l’annonce pas`,
          'écrivez invité, ou dites pourquoi ce niveau dans « levelWhy »',
        ),
      ];
    }),
  );
}
