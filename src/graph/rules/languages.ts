/** A document is in the language that it declares: its numbers and its dates are read in it. */
import { ownWordsOf } from '#document/languages.ts';
import { plainlyNot } from '#text/language-guess.ts';
import { languageName } from '#text/language-name.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

export const languages: NearRule = ({ entries }, isAsked = ANY) =>
  entries.communiques.filter(isAsked).flatMap((entry) => {
    const { lang } = entry.data;
    const other = entry.document && plainlyNot(ownWordsOf(entry.document, lang), lang);
    if (other === undefined) return [];
    return [
      problemAt(
        entry,
        'lang',
        `ce texte se lit en ${languageName(other)}, et la fiche le dit en ${languageName(lang)}`,
        `écrivez lang: ${other} ; si un passage seul est dans cette langue, entourez-le : <Langue code="${other}">…</Langue>`,
      ),
    ];
  });
