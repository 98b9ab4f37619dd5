/** What is laid over the pages of a PDF and is not among their characters: forms filled in, notes, words struck by a reader. */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { Notice } from '../../model.ts';

/** What an annotation of pdf.js holds here, whatever its kind. */
interface Annotation {
  subtype?: string;
  /** The value of a field: text, choices, the state of a box. */
  fieldValue?: unknown;
  contentsObj?: { str?: string };
  overlaidText?: string;
}

const wordsOf = (annotations: readonly Annotation[], read: (one: Annotation) => unknown): string =>
  annotations
    .map(read)
    .flat()
    .filter((words): words is string => typeof words === 'string' && words.trim() !== '' && words !== 'Off')
    .map((words) => words.trim())
    .join(' / ');

/** One notice for each kind of words over the page that is not read. */
export async function annotationNotices(page: PDFPageProxy, number: number): Promise<Notice[]> {
  const all = (await page.getAnnotations()) as Annotation[];
  const of = (...kinds: string[]) => all.filter(({ subtype = '' }) => kinds.includes(subtype));
  const contents = ({ contentsObj }: Annotation) => contentsObj?.str ?? '';
  const told = (message: string, words: string, found: readonly Annotation[]): Notice[] =>
    found.length === 0
      ? []
      : [{ message: `${message} (page ${number}).`, ...(words === '' ? {} : { words }) }];
  const fields = of('Widget').filter((one) => wordsOf([one], ({ fieldValue }) => fieldValue) !== '');
  const [over, struck, notes] = [of('FreeText', 'Stamp'), of('StrikeOut'), of('Text')];
  const [inserted, marked] = [of('Caret'), of('Highlight', 'Underline', 'Squiggly')];
  return [
    ...told(
      'Un formulaire rempli : les mots de ses champs ne sont pas lus, recopiez-les',
      wordsOf(fields, ({ fieldValue }) => fieldValue),
      fields,
    ),
    ...told('Des mots ou un tampon posés sur la page ne sont pas lus', wordsOf(over, contents), over),
    ...told(
      'Des mots sont barrés par une annotation et lus comme du texte : vérifiez-les',
      wordsOf(struck, ({ overlaidText }) => overlaidText),
      struck,
    ),
    ...told(
      'Un relecteur demande d’insérer des mots à cet endroit : ils ne sont pas lus',
      wordsOf(inserted, contents),
      inserted,
    ),
    ...told(
      'Des mots sont surlignés ou soulignés par un relecteur : sa remarque n’est pas reprise',
      wordsOf(marked, (one) => [one.overlaidText, contents(one)]),
      marked,
    ),
    ...told('Une note de relecture n’est pas reprise', wordsOf(notes, contents), notes),
  ];
}
