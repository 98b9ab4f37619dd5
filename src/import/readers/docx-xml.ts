/** What mammoth loses or publishes by mistake, mended in the XML before it reads it; each mending is said. */
// Elements of Word: cspell:ignore dstrike ptab
import type { Notice } from '../model.ts';
import { formulaText, MATH, runsOfFormula } from './docx-formula.ts';
import { withStyles, type StyledLooks } from './docx-styles.ts';

/** One run of characters with its properties. A run holds no other run, but for text boxes, which are not hidden. */
const RUN = /<w:r[ >](?:(?!<w:r[ >]).)*?<\/w:r>/gs;
const VANISH = /<w:vanish(?:\s+w:val="(?:true|1|on)")?\s*\/>/;

/** A row that begins after the first column, up to its first cell. */
const LATE_ROW =
  /<w:tr[ >](?:(?!<w:t[cr][ >]|<\/w:tr>).)*?<w:gridBefore w:val="([1-9]\d*)"\s*\/>(?:(?!<w:t[cr][ >]|<\/w:tr>).)*(?=<w:tc[ >])/gs;

const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:(?:t|delText)(?:\s[^>]*)?>([^<]*)</g)].map(([, text = '']) => plain(text)).join('');
const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Raised by hand, by half a line or so: `position` counts half points. */
const RAISED = /<w:position w:val="(?:[4-9]|[1-9]\d)"\s*\/>/g;

/** White, or of a size that nobody reads. */
const UNSEEN = /<w:color w:val="FFFFFF"|<w:sz w:val="[1-4]"/i;
const wordsOfRuns = (xml: string, looks: RegExp): string =>
  [...xml.matchAll(RUN)]
    .filter(([run]) => looks.test(run) && !run.includes('<w:shd '))
    .map(([run]) => wordsOf(run))
    .join('')
    .trim();

/** A date that Word computes, in one element or from its order to its end, with the words that it last showed. */
const DATE_FIELD =
  /<w:fldSimple\s[^>]*w:instr="\s*(?:DATE|TIME|SAVEDATE|PRINTDATE|CREATEDATE)\b[^>]*(?:\/>|(?<!\/)>.*?<\/w:fldSimple>)|<w:instrText(?:\s[^>]*)?>\s*(?:DATE|TIME|SAVEDATE|PRINTDATE|CREATEDATE)\b.*?<w:fldChar\s[^>]*"end"/gs;

/** A letter set large, in a paragraph of its own before the one that it begins: that letter, and how the other begins. */
const DROPPED_LETTER =
  /<w:p(?:\s[^>]*)?><w:pPr>(?:(?!<\/w:pPr>).)*<w:framePr\s[^>]*w:dropCap="(?:drop|margin)"(?:(?!<\/w:pPr>).)*<\/w:pPr>(?<letter>(?:(?!<\/w:p>).)*)<\/w:p>\s*(?<rest><w:p(?:\s[^>]*)?(?<!\/)>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?)/gs;

/** Words between tags of this name, one text for each. */
const wordsIn = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${tag}[ >].*?</w:${tag}>`, 'gs'))]
    .map(([part]) => wordsOf(part))
    .filter((words) => words.trim() !== '');

/**
 * The XML of a part, ready for mammoth: simple fields keep their words, carriage returns are breaks, aligned tabs are
 * tabs, a box to tick is its sign, what is raised or struck in any way is so in the one that it knows, a row that begins
 * after the first column has an empty cell there, hidden runs go.
 * Deletions and insertions are left to mammoth, which reads them right.
 */
export function readyXml(source: string, styles: StyledLooks): { xml: string; notices: Notice[] } {
  const xml = withStyles(source, styles);
  const notices: Notice[] = [];
  const hidden: string[] = [];
  const ready = xml
    .replace(DROPPED_LETTER, '$<rest>$<letter>')
    .replace(/<w:cr\s*\/>/g, '<w:br/>')
    .replace(/<w:br w:type="page"\s*\/>|<w:lastRenderedPageBreak\s*\/>/g, '')
    .replace(/<w:ptab(?:\s[^>]*)?\/>/g, '<w:tab/>')
    .replace(/<\/?w:(?:bdo|dir)(?=[\s>])[^>]*>/g, '')
    .replace(/<w14:checkbox>.*?<\/w14:checkbox>/gs, '')
    .replace(/<w:ruby>.*?<w:rubyBase>(.*?)<\/w:rubyBase><\/w:ruby>/gs, '$1')
    .replace(/<w:dstrike(?=[\s/])/g, '<w:strike')
    .replace(LATE_ROW, '$&<w:tc><w:tcPr><w:gridSpan w:val="$1"/></w:tcPr><w:p/></w:tc>')
    .replace(RAISED, '<w:vertAlign w:val="superscript"/>')
    .replace(MATH, runsOfFormula)
    .replace(/<w:softHyphen\s*\/>/g, '')
    .replace(/<w:fldSimple(?:\s[^>]*)?(?<!\/)>|<\/w:fldSimple>/g, '')
    .replace(RUN, (run) => {
      if (!VANISH.test(run) || run.includes('<w:fldChar')) return run;
      hidden.push(wordsOf(run));
      return '';
    });
  if (hidden.some((words) => words.trim() !== ''))
    notices.push({
      message: 'Du texte caché n’est pas repris : décidez s’il appartient au document.',
      words: hidden.join('').trim(),
    });
  const deleted = [...wordsIn(xml, 'del'), ...wordsIn(xml, 'moveFrom')];
  const inserted = [...wordsIn(xml, 'ins'), ...wordsIn(xml, 'moveTo')];
  if (deleted.length + inserted.length > 0)
    notices.push({
      message:
        'Le document garde le suivi de ses modifications : le texte est lu comme si toutes étaient acceptées.',
      words: [
        ...deleted.map((words) => `supprimé « ${words.trim()} »`),
        ...inserted.map((words) => `ajouté « ${words.trim()} »`),
      ].join(', '),
    });
  if (/<w:fldSimple[ >]|<w:fldChar[ /]/.test(xml)) {
    const dates = [...xml.matchAll(DATE_FIELD)].map(([field]) =>
      wordsOf(field.replace(/^.*?"separate"/s, '')).trim(),
    );
    notices.push(
      dates.length > 0
        ? {
            message:
              'Une date est calculée par le document (champ) : elle est lue telle qu’il la montre, et peut avoir changé depuis l’envoi. Vérifiez-la.',
            words: dates.map((words) => (words === '' ? 'aucune date montrée' : words)).join(' / '),
          }
        : { message: 'Des mots sont calculés par le document (champs) : vérifiez-les.' },
    );
  }
  const boxes = wordsIn(xml.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, ''), 'txbxContent');
  if (boxes.length > 0)
    notices.push({
      message: 'Une zone de texte est lue là où elle est ancrée : vérifiez sa place.',
      words: boxes.join(' / '),
    });
  const drawn = [...xml.matchAll(/<v:textpath\s[^>]*\bstring="([^"]*)"/g)].map(([, words = '']) =>
    plain(words),
  );
  if (drawn.length > 0)
    notices.push({
      message: 'Des mots dessinés (WordArt) ne sont pas lus : recopiez-les.',
      words: drawn.join(' / '),
    });
  const formulas = (xml.match(MATH) ?? []).map(formulaText);
  if (formulas.length > 0)
    notices.push({
      message: 'Une formule est lue comme du texte : vérifiez-la.',
      words: formulas.join(' / '),
    });
  if (/<w:altChunk[ />]/.test(xml))
    notices.push({
      message: 'Un autre document est inséré dans celui-ci : il n’est pas lu. Recopiez-en le texte.',
    });
  if (/<(?:w:object|c:chart|cx:chart|dgm:relIds|o:OLEObject)[ />]/.test(xml))
    notices.push({
      message:
        'Un graphique, un schéma ou un objet d’un autre logiciel n’est pas lu : ses mots et ses nombres manquent.',
    });
  const unseen = wordsOfRuns(xml, UNSEEN);
  if (unseen !== '')
    notices.push({
      message: 'Du texte blanc ou minuscule, qui ne se voit pas, est repris : vérifiez-le.',
      words: unseen,
    });
  if (/<w:showingPlcHdr[ />]/.test(xml))
    notices.push({ message: 'Un champ du modèle n’a pas été rempli (« Cliquez ici… ») : retirez ses mots.' });
  if (/<(?:pic:pic|v:imagedata)[ >]/.test(xml)) notices.push({ message: 'Une image n’est pas lue.' });
  return { xml: ready, notices };
}
