/** A content folder that is read again and again: a file whose bytes are known is parsed once, and all is judged anew. */
import { readContent, type ReadContent } from '#entries/folder.ts';
import { memoryCache } from '#entries/memory/memory-cache.ts';

const cache = memoryCache();

/** What `readContent` reads. Only entries without any problem are remembered, by their bytes. */
export const readAgain = (root: string): ReadContent => readContent(root, 'content', cache);
