/** The words and signs of a text, in order, each with its place. */
// Letters and pieces of words: cspell:ignore ldcsjmnt usqu orsqu uisqu LDCSJ Diaye

export interface Token {
  start: number;
  end: number;
  /** As the text writes it. */
  text: string;
  /** In small letters, with straight apostrophes; words joined to the next one keep theirs: « l' », « d' ». */
  word: string;
  kind: 'word' | 'number' | 'sign';
  /** It begins with a capital. */
  isCapital: boolean;
}

/** « M. », « J.-P. », « N’Diaye », « l’ », « 1er », « vice-président »; a sign is one character, a line feed too. */
const TOKEN =
  /(?<word>(?:M|MM|Dr|Pr|Mgr|Me|Mmes?|Mlle)\.(?=[ \u00A0])|\p{Lu}\.(?:-?\p{Lu}\.)?(?=[ \u00A0](?:\p{Lu}|d['’]|(?:d[eu]|l[ae]|van|von)[ \u00A0]))|(?:[ldcsjmnt]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)['’]|[LDCSJ]['’](?=\p{Ll})|\p{L}[\p{L}\p{M}]*(?:[-'’](?=[\p{L}\p{M}])[\p{L}\p{M}]+)*)|(?<number>\d+(?:[.,]\d+)*(?:er|re|ère|e|ème)?(?![\p{L}\d]))|(?<sign>[^ \u00A0\u202F])/gu;

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match): Token => {
    const [found] = match;
    const { word, number } = match.groups ?? {};
    return {
      start: match.index,
      end: match.index + found.length,
      text: found,
      word: found.toLowerCase().replaceAll('’', "'"),
      kind: word !== undefined ? 'word' : number !== undefined ? 'number' : 'sign',
      isCapital: /^\p{Lu}/u.test(found),
    };
  });
}

/** The word at an index, in small letters; empty for a sign, and beyond the ends. */
export const wordOf = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'sign' ? '' : (tokens[at]?.word ?? '');
export const isSign = (tokens: readonly Token[], at: number, sign: string): boolean =>
  tokens[at]?.kind === 'sign' && tokens[at].text === sign;
