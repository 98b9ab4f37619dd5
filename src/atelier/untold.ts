/** What nothing tells of a communiqué: its sentences that no record quotes, and whom it names. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { previewOf } from '#graph/held.ts';
import { sentencesOf } from '#graph/sentences/coverage.ts';
import { untied } from '#graph/sentences/untied.ts';
import { echoesIn } from '#graph/time/echoes.ts';

/** The sentences that no record quotes, where each is asked for one; none while the header lacks what it repeats of the text. */
export const bareSentences = (content: Content, entry: Entry<'communiques'>) =>
  content.site.sentences !== 'exigées' || entry.draft === 'gaps'
    ? []
    : sentencesOf(entry, content).filter(
        ({ records, waived }) => records.length === 0 && waived === undefined,
      );

/** Whom the text names, and nothing ties to it. */
export function named(content: Content, { id }: Entry<'communiques'>) {
  const read = previewOf(content);
  const entry = read.entries.communiques.find((one) => one.id === id);
  return entry === undefined
    ? []
    : untied(echoesIn(entry, read), entry, read).filter(({ how }) => how === 'nom');
}
