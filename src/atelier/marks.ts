/** What accounts for the words of a communiqué: its numbers, the words that records quote, the sentences that they link. */
import type { Content } from '#entries/content.ts';
import { allEntries } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { titleOf } from '#entries/title.ts';
import { countOfSentences } from '#graph/sentences/coverage-count.ts';
import { numbersOf } from '#graph/numbers/number-coverage.ts';
import { quotationKey } from '#graph/quoting/quotation.ts';
import { quotationsOf } from '#graph/quoting/quotations.ts';
import type { CoveredSentence } from '#graph/sentences/coverage.ts';
import { schemaOf } from '#kinds/index.ts';
import { fieldsOf } from '#schemas/walk.ts';
import { isLeftAside } from '#text/number/quantity.ts';
import type { DocumentView, NumberMark, RecordMark } from './protocol.ts';

/** Every stretch of a communiqué that a record quotes. */
export function recordMarks(content: Content, id: string): RecordMark[] {
  const { places } = quotationsOf(content);
  return allEntries(content).flatMap((entry) => {
    if (entry.kind === 'communiques') return [];
    const record = `${entry.kind}/${entry.id}`;
    return fieldsOf(schemaOf(entry.kind), entry.data).flatMap(({ path, meta, enclosing }): RecordMark[] => {
      if (meta.said !== 'passage') return [];
      const document = enclosing.map((one) => one['communique']).find((one) => typeof one === 'string');
      const place = document === id ? places.get(quotationKey(entry, path)) : undefined;
      if (place === undefined) return [];
      return [{ leaf: place.leaf, start: place.start, end: place.end, record, title: titleOf(entry) }];
    });
  });
}

/** Every number of a communiqué that asks for a record, and those that ask for none. */
export function numberMarks(content: Content, entry: Entry<'communiques'>): NumberMark[] {
  const titles = new Map(allEntries(content).map((one) => [`${one.kind}/${one.id}`, titleOf(one)]));
  return numbersOf(entry, content).map(({ words, leaf, start, end, class: of, claims, waived }) => ({
    leaf,
    start,
    end,
    words,
    ...(claims.length > 0
      ? { state: 'fiche' as const, by: claims.map((one) => titles.get(one) ?? one).join(' ; ') }
      : waived !== undefined
        ? { state: 'raison' as const, by: waived }
        : isLeftAside(of)
          ? { state: 'classe' as const, by: of ?? '' }
          : { state: 'rien' as const, by: '' }),
  }));
}

/**
 * « 14 nombres, 9 traités ; 22 phrases, 18 reliées, 2 laissées de côté »: the sentences are counted as the page of the
 * document counts them. A number that claims nothing asks for nothing.
 */
export function progressOf(
  numbers: readonly NumberMark[],
  sentences: readonly CoveredSentence[],
): DocumentView['progress'] {
  const asking = numbers.filter(({ state }) => state !== 'classe');
  const { all, tied, waived } = countOfSentences(sentences);
  return {
    numbers: asking.length,
    settled: asking.filter(({ state }) => state !== 'rien').length,
    sentences: all,
    linked: tied,
    waived,
  };
}
