import type { Desk } from '../desk.ts';
import type { Environment } from '../git/run.ts';

/** What answers. */
export interface Room {
  desk: Desk;
  environment: Environment;
  /** The content folder, as its editors call it. */
  folder: string;
}
