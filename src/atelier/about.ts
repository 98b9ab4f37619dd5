/** Of what an entry, or a problem, speaks. */
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { schemaOf } from '#kinds/index.ts';
import { fieldsOf as spokenFields } from '#schemas/walk.ts';
import { recordOf } from './files.ts';

/** The documents of which an entry speaks. */
export const documentsOf = ({ kind, data, id }: Entry): string[] =>
  kind === 'communiques'
    ? [id]
    : spokenFields(schemaOf(kind), data)
        .filter(({ meta }) => meta.refersTo === 'communiques')
        .map(({ value }) => value);

/** « content/figures/places.yaml » → « figures/places ». */
export const recordOfProblem = ({ path }: Problem): string => recordOf(path.replace(/^content\//, ''));
