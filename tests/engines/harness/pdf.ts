/** What a printed page says. */
import { extractText, getDocumentProxy } from 'unpdf';

/** The letters and numbers of a PDF, in order and without what parts them: lines are cut anywhere. */
export async function wordsOfPdf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
