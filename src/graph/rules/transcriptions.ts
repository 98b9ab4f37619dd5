import { firstDifference } from '#document/edits/difference.ts';
import { undeclaredEscapes } from '#document/edits/escapes.ts';
import { explainEdit } from '#document/edits/explain.ts';
import { sentenceTaken } from '#document/edits/told.ts';
import { replay } from '#document/edits/replay.ts';
import { isUnread, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { problemAt, problemInText } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** What leaves the text as a block of contact stays in the header: without it, nobody could call any more. */
function unkeptContact(entry: Entry<'transcriptions'>, { data, path }: Entry<'communiques'>): Problem[] {
  const rank = entry.data.edits.findIndex(({ kind }) => kind === 'contact');
  if (rank === -1 || data.contact !== undefined) return [];
  return [
    problemAt(
      entry,
      `edits.${rank}.kind`,
      'ce bloc de contact quitte le texte, et l’en-tête ne le garde pas',
      `écrivez-le dans « contact », dans l’en-tête de ${path} (organisation, name, phone, email…) ; s’il n’appartient qu’à la page, c’est du « mobilier »`,
    ),
  ];
}

/** A sentence that leaves the text with the furniture of the page would be silently unsaid. */
function unexplained(entry: Entry<'transcriptions'>): Problem[] {
  return entry.data.edits.flatMap((edit, index) => {
    const sentence = edit.why === undefined ? sentenceTaken(edit) : undefined;
    if (sentence === undefined) return [];
    return [
      problemAt(
        entry,
        `edits.${index}.from`,
        `« ${sentence} » est une phrase du document, et le quitterait`,
        'gardez-la dans le texte ; si elle n’appartient qu’à la page, dites dans « why », à côté, ce qu’elle est',
      ),
    ];
  });
}

function chain(
  entry: Entry<'transcriptions'>,
  content: Content,
  communiques: ReadonlyMap<string, Entry<'communiques'>>,
): Problem[] {
  const { data } = entry;
  const at = entry;
  if (data.communique !== entry.id)
    return [
      problemAt(
        at,
        'communique',
        'une transcription porte le nom de son communiqué',
        `renommez ce fichier « ${data.communique}.yaml »`,
      ),
    ];
  const source = content.sources.get(data.source);
  if (source === undefined && isUnread(content, 'sources', data.source)) return [];
  if (source === undefined)
    return [
      problemAt(at, 'source', `content/sources/${data.source} n’existe pas`, 'déposez-y le fichier brut'),
    ];
  const problems =
    source.sha256 === data.sha256
      ? []
      : [
          problemAt(
            at,
            'sha256',
            `le fichier brut a changé : son empreinte est ${source.sha256}`,
            'remettez le fichier d’origine ; s’il était lui-même fautif, écrivez cette empreinte',
          ),
        ];
  const replayed = replay(source.text, data.edits);
  data.edits.forEach((edit, index) => {
    // What cannot be replayed has nothing around it: its kind alone is judged.
    const wrong = explainEdit(edit, 'around' in replayed ? replayed.around[index] : undefined);
    if (wrong !== undefined)
      problems.push(
        problemAt(
          at,
          `edits.${index}.to`,
          `une modification « ${edit.kind} » ${wrong}`,
          'changez sa nature, ou gardez les mots du document',
        ),
      );
  });
  problems.push(...unexplained(entry));
  if ('text' in replayed)
    for (const sign of undeclaredEscapes(source.text, data.edits))
      problems.push(
        problemAt(
          at,
          'edits',
          `« ${sign} » du fichier brut : son « \\ » serait lu comme une marque, et disparaîtrait`,
          `déclarez la modification « structure » qui écrit « \\${sign} » ; si le fichier reçu est en Markdown, déclarez « ${sign} » tel quel`,
        ),
      );
  const communique = communiques.get(data.communique);
  if ('failedAt' in replayed) {
    const { failedAt, wrong } = replayed;
    return [...problems, problemAt(at, `edits.${failedAt}.from`, wrong.message, wrong.remedy)];
  }
  if (communique !== undefined) problems.push(...unkeptContact(entry, communique));
  const body = communique?.body.replace(/^\n/, '');
  if (communique === undefined || body === undefined || body === replayed.text) return problems;
  // The body starts after the front matter and its blank line: tell the line of the file, not of the body.
  const line = firstDifference(body, replayed.text);
  const head = communique.document?.blocks[0];
  const offset = head?.kind === 'leaf' ? head.leaf.position.line - 1 : 0;
  return [
    ...problems,
    problemInText(
      communique,
      { line: line + offset, column: 1 },
      'ce texte n’est pas celui que donne le fichier brut',
      `la transcription rejouée dit : « ${replayed.text.split('\n')[line - 1] ?? ''} » ; déclarez la modification dans ${entry.path}`,
    ),
  ];
}

/** Replaying the declared edits on the raw file gives the published text, to the letter. */
export const transcriptions: NearRule = (content, isAsked = ANY) => {
  const used = new Set(content.entries.transcriptions.map(({ data }) => data.source));
  const stray = [...content.sources.keys()]
    .filter((name) => !used.has(name) && !isUnread(content, 'transcriptions'))
    .map((name): Problem => ({
      path: `content/sources/${name}`,
      line: 0,
      column: 0,
      field: '',
      message: 'fichier brut qu’aucune transcription ne cite',
      remedy: 'créez sa transcription, ou supprimez-le',
      severity: 'refuse',
    }));
  const communiques = new Map(content.entries.communiques.map((entry) => [entry.id, entry]));
  // What is wrong with a chain may be told of its document.
  const asked = content.entries.transcriptions.filter((entry) => {
    const communique = communiques.get(entry.data.communique);
    return isAsked(entry) || (communique !== undefined && isAsked(communique));
  });
  return [...asked.flatMap((entry) => chain(entry, content, communiques)), ...stray];
};
