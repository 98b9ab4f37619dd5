/** Writes the JSON Schemas that `.vscode/settings.json` names: of what may be written now, with the ids that are there. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemaOf } from '#editing/json-schema.ts';
import type { Content } from '#entries/content.ts';
import { KINDS } from '#kinds/index.ts';
import { ROOT } from './install.mjs';

/** Beside what programs write again; from the root. */
export const SCHEMA_FOLDER = '.cache/schemas';

/** One file a kind. Gives their names. */
export function writeJsonSchemas(content: Content, folder = join(ROOT, SCHEMA_FOLDER)): string[] {
  mkdirSync(folder, { recursive: true });
  return KINDS.map((kind) => {
    const name = `${kind}.json`;
    writeFileSync(join(folder, name), `${JSON.stringify(jsonSchemaOf(kind, content), null, 2)}\n`);
    return name;
  });
}
