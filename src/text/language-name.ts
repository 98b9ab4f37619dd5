/** The name of a language, in French: « anglais » for `en`. Apart from its tag, which the search reads too. */
const NAMES = new Intl.DisplayNames('fr', { type: 'language' });

export const languageName = (tag: string): string => NAMES.of(tag) ?? tag;
