/** What is refused of the folder itself: names, links, strays. The only reader of the disk is tried on the disk. */
import { KINDS } from '#kinds/index.ts';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '#entries/folder.ts';
import { MAX_BYTES } from '#entries/limit.ts';
import { problemLine } from '../../../scripts/lib/report.ts';
import { DOCUMENTS, ASSISES } from '../graph/rules/village-documents.ts';
import { RECORDS } from '../graph/rules/village-records.ts';

const COMMUNIQUE = `communiques/${ASSISES}.mdx`;
const SMALL = {
  'site.yaml': RECORDS['site.yaml'] ?? '',
  [COMMUNIQUE]: DOCUMENTS[COMMUNIQUE] ?? '',
};

/** What is said of a folder of two files, once `change` has been made to it. */
function saidAfter(
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
  change: (root: string) => void = () => undefined,
): string[] {
  const root = mkdtempSync(join(tmpdir(), 'aufil-dossier-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries<string | Uint8Array | undefined>({ ...SMALL, ...files })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  change(root);
  return readContent(root).problems.map(problemLine);
}

test('a folder of two files is read without a word', () => {
  expect(saidAfter({})).toEqual([]);
});

test('what machines leave is not looked at', () => {
  expect(saidAfter({ '.DS_Store': '', 'themes/.gitkeep': '', 'LISEZMOI.md': 'Lire.' })).toEqual([]);
});

test.each<readonly [what: string, files: Parameters<typeof saidAfter>[0], lines: readonly string[]]>([
  [
    'no file of the site',
    { 'site.yaml': undefined },
    ['content/site.yaml — fichier absent → créez-le : il dit qui publie le site'],
  ],
  [
    'a file of the site that is refused',
    { 'site.yaml': 'parapluie' },
    ['content/site.yaml:1:1 — suite de champs attendue → écrivez une ligne « champ: valeur » par champ'],
  ],
  [
    'a file of the site that hides a sign',
    { 'site.yaml': SMALL['site.yaml'].replace('"Un essai"', '"Un\\u200B essai"') },
    ['content/site.yaml:2:11 baseline — caractère invisible interdit U+200B (largeur nulle) → effacez-le'],
  ],
  [
    'promises of the search that are refused',
    { 'search-contract.yaml': 'queries: []\n' },
    ['content/search-contract.yaml:1:10 queries — liste vide → mettez-y au moins un élément'],
  ],
  [
    'no communiqué',
    { [COMMUNIQUE]: undefined },
    ['content/communiques — aucun fichier lu ; le site serait vide → vérifiez le nom du dossier'],
  ],
  [
    'a file of the root that nobody reads',
    { 'notes.txt': 'x' },
    [
      'content/notes.txt — fichier que personne ne lit → rangez-le dans le dossier de sa collection, ou supprimez-le',
    ],
  ],
  [
    'a folder that nobody reads, with the nearest',
    { 'theme/a.yaml': 'x' },
    ['content/theme — dossier que personne ne lit → vouliez-vous dire « themes » ? sinon, supprimez-le'],
  ],
  [
    'or with them all',
    { 'parapluies/a.yaml': 'x' },
    [
      `content/parapluies — dossier que personne ne lit → supprimez-le ; dossiers admis : ${KINDS.join(', ')}, sources, attachments, ledger`,
    ],
  ],
  [
    'a folder within a folder',
    { 'themes/anciens/a.yaml': 'x' },
    ['content/themes/anciens — dossier inattendu : aucune collection ne le lit → déplacez ou supprimez-le'],
  ],
  [
    'a hidden file',
    { 'themes/.brouillon.yaml': 'x' },
    ['content/themes/.brouillon.yaml — fichier caché que personne ne lit → supprimez-le'],
  ],
  [
    'a file that is too long',
    { 'themes/long.yaml': new Uint8Array(MAX_BYTES + 1) },
    ['content/themes/long.yaml — fichier de 263\u202Fko, 262\u202Fko au plus → coupez ce fichier'],
  ],
  [
    'another ending',
    { 'organisations/etat.yml': 'name: "État"\nkind: institution\n' },
    ['content/organisations/etat.yml — extension « .yml » non reconnue ici → renommez en « etat.yaml »'],
  ],
  [
    'two files of one name',
    { 'organisations/etat.yml': 'x', 'organisations/etat.yaml': 'name: "État"\nkind: institution\n' },
    [
      'content/organisations/etat.yml — extension « .yml » non reconnue ici → renommez en « etat.yaml »',
      'content/organisations/etat.yml — même identifiant « etat » que content/organisations/etat.yaml → renommez ou supprimez l’un des deux',
    ],
  ],
  [
    'a raw file of another ending',
    { 'sources/brut.pdf': 'x' },
    [
      'content/sources/brut.pdf — « .pdf » : un document reçu n’est pas un contenu → lancez npm run import -- content/sources/brut.pdf (son texte sera lu et rangé), puis retirez-le de ce dossier',
    ],
  ],
  [
    'a file of the ledger that is none',
    { 'ledger/notes.md': 'x' },
    [
      'content/ledger/notes.md — le registre ne contient que ses fichiers « .txt » → rangez ce fichier ailleurs, ou supprimez-le',
    ],
  ],
  [
    'a raw file that is empty',
    { 'sources/brut.txt': '' },
    ['content/sources/brut.txt — fichier vide → écrivez-le ou supprimez-le'],
  ],
])('%s', (_, files, lines) => {
  expect(saidAfter(files)).toEqual(lines);
});

test('a link is never followed', () => {
  const said = saidAfter({}, (root) => {
    mkdirSync(join(root, 'themes'));
    symlinkSync(join(root, 'site.yaml'), join(root, 'themes/lien.yaml'));
  });
  expect(said).toEqual(['content/themes/lien.yaml — lien symbolique interdit → copiez le fichier lui-même']);
});
