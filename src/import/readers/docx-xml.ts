/** What mammoth loses or publishes by mistake, mended in the XML before it reads it; each mending is said. */
import type { Notice } from '../model.ts';
import { allNamed, elementsOf, parseXml } from './xml.ts';

/** One run of characters with its properties. A run holds no other run, but for text boxes, which are not hidden. */
const RUN = /<w:r[ >](?:(?!<w:r[ >]).)*?<\/w:r>/gs;
const VANISH = /<w:vanish(?:\s+w:val="(?:true|1|on)")?\s*\/>/;

const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:(?:t|delText)(?:\s[^>]*)?>([^<]*)</g)].map(([, text = '']) => plain(text)).join('');
const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** A formula, whose characters no reader of text gives. */
const MATH = /<m:oMath(?:\s[^>]*)?>.*?<\/m:oMath>/gs;
const runText = (formula: string): string =>
  [...formula.matchAll(/<m:t(?:\s[^>]*)?>([^<]*)</g)].map(([, text = '']) => text).join('');
const mathIn = (xml: string): string[] => [...xml.matchAll(MATH)].map(([formula]) => plain(runText(formula)));

/** White, or of a size that nobody reads. */
const UNSEEN = /<w:color w:val="FFFFFF"|<w:sz w:val="[1-4]"/i;
const wordsOfRuns = (xml: string, looks: RegExp): string =>
  [...xml.matchAll(RUN)]
    .filter(([run]) => looks.test(run) && !run.includes('<w:shd '))
    .map(([run]) => wordsOf(run))
    .join('')
    .trim();

/** Words between tags of this name, one text for each. */
const wordsIn = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${tag}[ >].*?</w:${tag}>`, 'gs'))]
    .map(([part]) => wordsOf(part))
    .filter((words) => words.trim() !== '');

/**
 * The XML of a part, ready for mammoth: simple fields keep their words, carriage returns are breaks, hidden runs go.
 * Deletions and insertions are left to mammoth, which reads them right.
 */
export function readyXml(xml: string): { xml: string; notices: Notice[] } {
  const notices: Notice[] = [];
  const hidden: string[] = [];
  const ready = xml
    .replace(/<w:cr\s*\/>/g, '<w:br/>')
    .replace(/<w:br w:type="page"\s*\/>|<w:lastRenderedPageBreak\s*\/>/g, '')
    .replace(MATH, (formula) => `<w:r><w:t xml:space="preserve">${runText(formula)}</w:t></w:r>`)
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
    const dates = /instr(?:Text)?[^<]*(?:>|=")\s*(?:DATE|TIME|SAVEDATE|PRINTDATE|CREATEDATE)\b/.test(xml);
    notices.push({
      message: dates
        ? 'Une date est calculée par le document (champ) : elle peut avoir changé depuis l’envoi. Vérifiez-la.'
        : 'Des mots sont calculés par le document (champs) : vérifiez-les.',
    });
  }
  const boxes = wordsIn(xml.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, ''), 'txbxContent');
  if (boxes.length > 0)
    notices.push({
      message: 'Une zone de texte est lue là où elle est ancrée : vérifiez sa place.',
      words: boxes.join(' / '),
    });
  const formulas = mathIn(xml);
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

/** Names of the character styles that raise letters: mammoth sees only direct formatting. */
export function superscriptStyles(styles: string): string[] {
  if (styles === '') return [];
  return allNamed(parseXml(styles), 'w:style').flatMap((style) => {
    if (style.attributes['w:type'] !== 'character') return [];
    const raised = allNamed(style, 'w:vertAlign').some(
      ({ attributes }) => attributes['w:val'] === 'superscript',
    );
    const name = elementsOf(style).find((child) => child.name === 'w:name')?.attributes['w:val'];
    return raised && name !== undefined && !/['\\]/.test(name) ? [name] : [];
  });
}
