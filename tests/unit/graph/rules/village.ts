/**
 * The world on which rules are tried: an invented village, small and whole, of which nothing is refused. Whatever is
 * said after a change comes from the change alone.
 */
import { WrittenWorld } from '../written-world.ts';
import { DOCUMENTS } from './village-documents.ts';
import { RECORDS } from './village-records.ts';

export { ASSISES, HALLE } from './village-documents.ts';

/** Brumeval, as it is. */
export const village = new WrittenWorld({ ...DOCUMENTS, ...RECORDS });
