/** The pages that make a peer’s site as large as ours: what a page costs it can then be compared. */
import { FRAME, ROW, type Filled } from './builders/builder.ts';
import type { Inventory } from './inventory.ts';

/** What a peer must write beside its own pages to have as many as ours, as heavy. */
export function filledBeside(site: Inventory, own: number): Filled[] {
  const pages = [...site].filter(([path]) => path.endsWith('.html'));
  return pages.slice(Math.min(own, pages.length)).map(([, { bytes }], rank) => ({
    path: `/f/${rank}/`,
    rows: Math.max(1, Math.round((bytes - FRAME) / ROW.length)),
  }));
}
