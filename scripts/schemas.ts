/** `npm run schemas`: what an editor of code knows of `content/`. */
import { readContent } from '#entries/folder.ts';
import { neededRoot } from './lib/content-folder.ts';
import { SCHEMA_FOLDER, writeJsonSchemas } from './lib/json-schemas.ts';

const { content } = readContent(neededRoot());
const names = writeJsonSchemas(content);
console.log(
  `${names.length} schémas écrits dans ${SCHEMA_FOLDER} : VS Code (avec l’extension YAML) complète et vérifie les fiches pendant la frappe.`,
);
