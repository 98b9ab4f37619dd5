/** `npm run new -- <kind> "<title>"`: a draft with what is known filled in, and the rest in comments. Overwrites nothing. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '#entries/folder.ts';
import { newEntry } from '#editing/new-entry.ts';
import { KINDS, namesOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { explainDay } from '#text/day/mistakes.ts';
import { plainLetters } from '#text/letters.ts';
import { commandArguments } from './lib/arguments.ts';
import { neededRoot } from './lib/content-folder.ts';

/** A transcription comes with its document, a page of the site with its address. */
const MADE = KINDS.filter((kind) => kind !== 'transcriptions' && kind !== 'pages');
/** What has no section of its own is named here. */
const UNLISTED: Partial<Record<Kind, string>> = { missing: 'document manquant' };
const nameOf = (kind: Kind): string => namesOf(kind).section?.singular ?? UNLISTED[kind] ?? kind;

const HELP = `Commence une fiche : un brouillon que le contrôle accepte, où chaque champ dit ce qu’il attend.

  npm run new -- ${nameOf('commitments')} "Ouvrir une halle"
  npm run new -- ${nameOf('figures')} "Places ouvertes" --communique 2024-02-05-sujet
  npm run new -- ${nameOf('communiques')} "Une halle ouvre" --date 2024-02-05

Sortes : ${MADE.map(nameOf).join(', ')}.
Sans --communique, la fiche parle du communiqué le plus récent. Aucun fichier n’est remplacé.
Un document reçu (PDF, DOCX…) se reprend plutôt par npm run import.`;

/** « engagement », « engagements », « commitments ». */
const kindNamed = (word: string): Kind | undefined => {
  const wanted = plainLetters(word);
  return MADE.find((kind) => {
    const { section } = namesOf(kind);
    return [kind, nameOf(kind), section?.path, section?.plural, section?.title].some(
      (name) => name !== undefined && plainLetters(name) === wanted,
    );
  });
};

const { values, positionals } = commandArguments({
  options: {
    communique: { type: 'string' },
    date: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

function run([word = '', title = '', ...others]: readonly string[]): string {
  const kind = kindNamed(word);
  if (kind === undefined || title.trim() === '' || others.length > 0)
    throw new Error(
      kind === undefined && word !== ''
        ? `« ${word} » n’est pas une sorte de fiche → ${MADE.map(nameOf).join(', ')}`
        : HELP,
    );
  const wrong = values.date === undefined ? undefined : explainDay(values.date);
  if (wrong !== undefined) throw new Error(`--date : ${wrong.message} → ${wrong.remedy}`);
  if (kind === 'communiques' && values.date === undefined)
    throw new Error('un communiqué a une date → ajoutez --date AAAA-MM-JJ, le jour imprimé');
  const root = neededRoot();
  const { content } = readContent(root);
  const documents = content.entries.communiques;
  const newest = [...documents].sort((a, b) => (a.data.date < b.data.date ? 1 : -1))[0]?.id;
  if (values.communique !== undefined && !documents.some(({ id }) => id === values.communique))
    throw new Error(
      `aucun communiqué « ${values.communique} » → ${documents.map(({ id }) => id).join(', ')}`,
    );
  const known = { title: title.trim(), communique: values.communique ?? newest, date: values.date };
  const { path, text } = newEntry(kind, known, content);
  const file = join(root, path);
  if (existsSync(file)) throw new Error(`${path} existe déjà : rien n’est remplacé → donnez un autre titre`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  return file;
}

if (values.help) {
  console.log(HELP);
} else {
  try {
    console.log(`${run(positionals)} : remplissez les lignes utiles, puis npm run check.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
