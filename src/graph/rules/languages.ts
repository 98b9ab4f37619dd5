/** A document is in the language that it declares: its numbers and its dates are read in it. */
import { ownWordsOf } from '#document/languages.ts';
import { plainlyNot } from '#text/language-guess.ts';
import { languageName } from '#text/language-name.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

export const languages: NearRule = ({ entries }, isAsked = ANY) =>
  entries.communiques.filter(isAsked).flatMap((entry) => {
    const { lang, langWhy, dateline } = entry.data;
    const other = entry.document && plainlyNot(ownWordsOf(entry.document, lang, dateline), lang);
    if (langWhy !== undefined)
      return other === undefined && entry.document !== undefined
        ? [problemAt(entry, 'langWhy', 'rien ne fait douter de la langue de ce texte', 'retirez ce champ')]
        : [];
    if (other === undefined) return [];
    return [
      problemAt(
        entry,
        'lang',
        `ce texte se lit en ${languageName(other)}, et la fiche le dit en ${languageName(lang)}`,
        `écrivez lang: ${other} ; si un passage seul est dans cette langue, entourez-le : <Langue code="${other}">…</Langue> ; s’il est bien en ${languageName(lang)}, dites-le dans « langWhy »`,
      ),
    ];
  });
