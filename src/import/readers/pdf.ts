/** PDF → blocks: by its structure tree where it has one, by geometry and operators where it has none. */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { Block, Notice, Received } from '../model.ts';
import { annotationNotices } from './pdf/annotations.ts';
import { glyphsOf, type Glyph, type Operators } from './pdf/glyphs.ts';
import { KnownWords } from './pdf/joining.ts';
import { refuseUnreadable } from './pdf/unreadable.ts';
import { linesOf } from './pdf/lines.ts';
import { treeOf } from './pdf/structure.ts';
import { readTagged } from './pdf/tagged.ts';
import { assemble } from './pdf/untagged.ts';

/** pdf.js says in English why it reads no page. */
const explainRefused = (error: unknown): string =>
  error instanceof Error && error.name === 'PasswordException'
    ? 'ce PDF est protégé par un mot de passe → enregistrez-le sans mot de passe'
    : 'ce PDF est endommagé ou incomplet → téléchargez-le ou demandez-le à nouveau';

/** Reads a PDF. @throws if the bytes are not one, or if it is locked */
export async function readPdf(bytes: Uint8Array): Promise<Received> {
  // pdf.js keeps the bytes that it is given for itself.
  const pdf = await getDocumentProxy(bytes.slice()).catch((error: unknown) => {
    throw new Error(explainRefused(error), { cause: error });
  });
  const { OPS } = (await getResolvedPDFJS()) as { OPS: Operators };
  const notices: Notice[] = [];
  const pages: { glyphs: Glyph[]; height: number; tree: Awaited<ReturnType<typeof treeOf>> }[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, bottom = 0, , top = 0] = page.view;
    const glyphs = await glyphsOf(page, OPS);
    notices.push(...(await annotationNotices(page, number)), ...struckNotices(glyphs, number));
    pages.push({
      glyphs: glyphs.filter(({ isStruck }) => !isStruck),
      height: top - bottom,
      tree: await treeOf(page),
    });
  }
  await pdf.loadingTask.destroy();
  warn(pages, notices);
  const isTagged = pages.some(({ tree }) => tree !== undefined);
  notices.push({
    message: isTagged
      ? 'PDF balisé : paragraphes, titres et listes sont ceux de son auteur.'
      : 'PDF sans balises : paragraphes, colonnes et pieds de page ont été reconnus à leur place. Relisez l’ordre du texte.',
  });
  notices.push({
    message:
      'Un PDF ne dit ni les espaces insécables (sauf à leur largeur) ni le suivi des modifications : des mots supprimés et imprimés sans être barrés sont lus comme du texte.',
  });
  if (!isTagged) {
    const blocks = mergeColumns(assemble(pages, notices));
    refuseUnreadable(blocks);
    return { format: 'pdf', blocks, notices };
  }
  const known = new KnownWords();
  for (const { glyphs } of pages)
    for (const { text, hyphen } of linesOf(glyphs).flat()) if (hyphen === undefined) known.add(text);
  const blocks = pages.flatMap(({ tree, glyphs, height }, at) =>
    tree ? readTagged(tree, glyphs, height, at + 1, known, notices) : assemble([{ glyphs, height }], notices),
  );
  markCuts(blocks);
  refuseUnreadable(blocks);
  return { format: 'pdf', blocks, notices };
}

function struckNotices(glyphs: readonly Glyph[], page: number): Notice[] {
  const words = glyphs
    .map(({ text, isStruck }) => (isStruck ? text : '\n'))
    .join('')
    .split(/\n+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' / ');
  return words === '' ? [] : [{ message: `Du texte barré n’est pas repris (page ${page}).`, words }];
}

function warn(pages: readonly { glyphs: Glyph[] }[], notices: Notice[]): void {
  pages.forEach(({ glyphs }, at) => {
    if (glyphs.length === 0)
      notices.push({
        message: `La page ${at + 1} ne contient aucun caractère : c’est une image. Il faut en retaper le texte.`,
      });
    const hidden = glyphs
      .filter(({ isInvisible }) => isInvisible)
      .map(({ text }) => text)
      .join('');
    if (hidden.trim() !== '')
      notices.push({
        message: `La page ${at + 1} contient du texte sans encre (souvent la lecture automatique d’une image) : il n’est pas repris.`,
        words: hidden,
      });
  });
}

/** In a tagged PDF, the last words of a page without the end of a sentence go on with the first of the next. */
function markCuts(blocks: readonly Block[]): void {
  const texts = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  texts.forEach((block, at) => {
    const next = texts[at + 1];
    if (next?.kind !== 'paragraph' || next.page === block.page || block.kind === 'table') return;
    if (block.kind !== 'paragraph' && block.kind !== 'item') return;
    const last = block.runs.at(-1)?.text.trim() ?? '';
    if (/[.!?…:;»]$/.test(last) || !/^[\p{Ll}\d]/u.test(next.runs[0]?.text ?? '')) return;
    block.continues = last.endsWith('-') ? 'line hyphen' : 'blank';
  });
}

/** A paragraph that a column cuts is one again; a page keeps it in two, around its furniture. */
function mergeColumns(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  blocks.forEach((block, at) => {
    const last = found.at(-1);
    const isCut = last && (last.kind === 'paragraph' || last.kind === 'item') && last.continues !== undefined;
    if (isCut && last.page === block.page && block.kind === 'paragraph') {
      const end = last.runs.at(-1);
      if (end)
        end.text =
          last.continues === 'line hyphen'
            ? end.text.replace(/-$/, '')
            : end.text + (last.continues === 'blank' ? ' ' : '');
      last.runs.push(...block.runs);
      if (block.continues) last.continues = block.continues;
      else delete last.continues;
      return;
    }
    found.push(block);
    // It goes on only if the next words are those of a paragraph, on the next page.
    const next = blocks.slice(at + 1).find(({ kind }) => kind !== 'furniture' && kind !== 'footnote');
    if (block.kind === 'paragraph' || block.kind === 'item')
      if (next?.kind !== 'paragraph') delete block.continues;
  });
  return found;
}
