/** DOCX → blocks: mammoth, after a look at the XML for what it loses or publishes by mistake. */
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Block, Notice, Received } from '../model.ts';
import { filesOfArchive, textFile } from './archive.ts';
import { looksOfStyles } from './docx-styles.ts';
import { readyXml } from './docx-xml.ts';
import { headingNotices, numberingNotices } from './docx-numbers.ts';
import { blocksOfHtml } from './html.ts';
import { allNamed, parseXml, textIn } from './xml.ts';

const PARTS = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/;
const EDGES = /^word\/(?<where>header|footer)\d*\.xml$/;

/** Words of page headers and footers, which mammoth leaves out. */
function edgesOf(files: ReadonlyMap<string, Uint8Array>): Block[] {
  const seen = new Set<string>();
  return [...files.keys()].sort().flatMap((name): Block[] => {
    const where = EDGES.exec(name)?.groups?.['where'];
    const xml = textFile(files, name);
    if (xml === undefined || (where !== 'header' && where !== 'footer')) return [];
    const lines = allNamed(parseXml(xml), 'w:p').map((paragraph) =>
      allNamed(paragraph, 'w:t').map(textIn).join('').trim(),
    );
    const text = lines.filter((line) => line !== '').join('\n');
    // First, odd and even pages often repeat the same words.
    if (text === '' || seen.has(where + text)) return [];
    seen.add(where + text);
    return [{ kind: 'furniture', where, runs: [{ text }] }];
  });
}

/** The page of mammoth, where a box to tick of an old form is the sign that Word shows. */
const withBoxes = (page: string): string =>
  page.replace(/<input type="checkbox"( checked="checked")?\s*\/>/g, (_, ticked?: string) =>
    ticked ? '☒' : '☐',
  );

/** A title that has words, in the style that Word calls « Titre », is of the document; its headings stand under it. */
const isTitled = (xml: string): boolean =>
  allNamed(parseXml(xml), 'w:p').some(
    (paragraph) =>
      allNamed(paragraph, 'w:pStyle').some(({ attributes }) =>
        /^Tit(?:le|re)$/.test(attributes['w:val'] ?? ''),
      ) && allNamed(paragraph, 'w:t').some((words) => textIn(words).trim() !== ''),
  );
const UNDER_TITLE = [
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4, 5].map((level) => `p[style-name='heading ${level}'] => h${level + 1}:fresh`),
];

/** Reads a Word document. @throws if the bytes are not one */
export async function readDocx(bytes: Uint8Array): Promise<Received> {
  const files = filesOfArchive(bytes, () => true);
  if (!files.has('word/document.xml')) throw new Error('ce fichier n’est pas un document Word (.docx)');
  const notices: Notice[] = [];
  const made: Record<string, Uint8Array> = Object.fromEntries(files);
  const styles = looksOfStyles(textFile(files, 'word/styles.xml') ?? '');
  for (const name of files.keys()) {
    const xml = PARTS.test(name) ? textFile(files, name) : undefined;
    if (xml === undefined) continue;
    const ready = readyXml(xml, styles);
    notices.push(...ready.notices);
    made[name] = new TextEncoder().encode(ready.xml);
  }
  const [text = '', ...numbers] = ['document', 'numbering', 'styles'].map((part) =>
    textFile(files, `word/${part}.xml`),
  );
  notices.push(...numberingNotices(text, ...numbers), ...headingNotices(text, ...numbers));
  if (files.has('word/comments.xml'))
    notices.push({ message: 'Le document porte des commentaires : ils ne sont pas repris.' });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(made, { level: 0 })) },
    {
      ignoreEmptyParagraphs: true,
      styleMap: isTitled(textFile(files, 'word/document.xml') ?? '') ? UNDER_TITLE : [],
    },
  );
  const { blocks, notices: found } = blocksOfHtml(withBoxes(value));
  const edges = edgesOf(files);
  if (edges.length > 0)
    notices.push({
      message: 'En-têtes et pieds de page sont mis à part, à la fin du texte brut.',
      words: edges.map((edge) => (edge.kind === 'furniture' ? (edge.runs[0]?.text ?? '') : '')).join(' / '),
    });
  return { format: 'docx', blocks: [...blocks, ...edges], notices: [...notices, ...found] };
}
