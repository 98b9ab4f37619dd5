/** Words that call for no record, with a reason that only an editor can give. */
import { uniqueWords } from '../leaves.ts';
import type { Suggestion } from '../protocol.ts';
import { Refusal } from '../refusal.ts';
import { added, type Reading } from './reading.ts';

/** A sentence that says nothing that a record would hold. */
export function sentenceOf(reading: Reading): Suggestion {
  const { entry, document, leaf, sentence } = reading;
  const bare = sentence.text.replace(/[.!?\s]+$/, '');
  return added(reading, 'communiques', entry.id, 'waivedSentences', 'Phrase laissée de côté', {
    quote: uniqueWords(document, leaf, sentence.start, sentence.start + bare.length),
    why: '',
  });
}

/** A record that the words name, and that they say nothing of. `target`: « organisations/mairie ». */
export function namedOf(reading: Reading, target: string): Suggestion {
  if (!/^[a-z]+\/[0-9a-z-]+$/.test(target)) throw new Refusal(`« ${target} » n’est pas une fiche`);
  return added(reading, 'communiques', reading.entry.id, 'waivedRecords', 'Fiche nommée, laissée de côté', {
    record: target,
    why: '',
  });
}
