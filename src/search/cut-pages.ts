/** Records → pages of the index and the words of their texts. Cutting is most of what an index costs: it is known from one build to the next. */
import { madeOnce, type MadeOf, type Line } from '#text/made-once.ts';
import { indexedPage, SORTS, type Field, type IndexedPage, type PageTexts } from './pagefind/page.ts';
import { Lexicon, type CountedForm } from './records/lexicon-files.ts';

interface CutPage {
  page: IndexedPage;
  forms: readonly CountedForm[];
}

type WrittenField = readonly [sort: number, start: number, tokens: string];
type WrittenPage = readonly [
  fields: readonly WrittenField[],
  starts: readonly number[],
  forms: readonly CountedForm[],
];

/** No token has a space. */
const LINE: Line<CutPage> = {
  write: ({ page: { fields, starts }, forms }) =>
    JSON.stringify([
      fields.map(({ sort, start, tokens }): WrittenField => [SORTS.indexOf(sort), start, tokens.join(' ')]),
      starts,
      forms,
    ] satisfies WrittenPage),
  read(line) {
    const [fields, starts, forms] = JSON.parse(line) as WrittenPage;
    return { page: { fields: fields.map(fieldOf), starts }, forms };
  },
};

const fieldOf = ([sort, start, tokens]: WrittenField): Field => ({
  sort: SORTS[sort] ?? 'text',
  start,
  tokens: tokens === '' ? [] : tokens.split(' '),
});

function cut(texts: PageTexts): CutPage {
  const words = new Lexicon();
  const page = indexedPage(texts, words.cut);
  return { page, forms: words.counted() };
}

/** What cuts pages, their words noted in `words`; those that are `known` are not cut again. */
export function cutPages(words: Lexicon, known?: MadeOf): (texts: PageTexts) => IndexedPage {
  return ({ title, names, sentences }) => {
    const texts = {
      title,
      names,
      sentences: sentences.map(({ text, follows }) => ({ text, ...(follows && { follows }) })),
    };
    const { page, forms } = madeOnce(known, JSON.stringify(texts), LINE, () => cut(texts));
    words.add(forms);
    return page;
  };
}
