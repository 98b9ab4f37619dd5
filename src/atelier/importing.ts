/** A file dropped on the workshop → a draft on the desk, which attaches it; its original kept beside `content/`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { digestOf } from '#entries/content-folder.ts';
import type { Content } from '#entries/content.ts';
import { attachedName, draftFrom } from '#import/draft.ts';
import { knownFrom } from '#import/known.ts';
import { explainEnding } from '#import/other-formats.ts';
import type { Notice } from '#import/model.ts';
import { formatOf, readDocument } from '#import/readers.ts';
import { NOTHING_READ } from '#import/report.ts';
import { isPublishable } from '#import/received.ts';
import { rawTextOf } from '#import/readers/text.ts';
import { previewOf } from '#graph/held.ts';
import { provenance } from './attached/attaching.ts';
import type { WaitingFiles } from './attached/waiting.ts';
import type { ImportNotice, Imported } from './outcomes.ts';
import { Refusal } from './refusal.ts';
import { withStatus } from './status.ts';
import type { Workspace } from './workspace.ts';

/** What the file says, as a new document of the workspace. @throws Refusal if it cannot be read, or is there already */
export async function importInto(
  { workspace, waitingFiles }: { workspace: Workspace; waitingFiles: WaitingFiles },
  content: Content,
  name: string,
  bytes: Uint8Array,
): Promise<Imported> {
  const format = formatOf(name);
  if (format === undefined) throw new Refusal(`« ${name} » : ${explainEnding(name)}`);
  let received;
  try {
    received = await readDocument(bytes, format);
  } catch (error) {
    throw new Refusal(
      `« ${name} » ne peut pas être lu : ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (received.blocks.length === 0) throw new Refusal(`« ${name} » : ${NOTHING_READ}`);
  const raw = format === 'txt' || format === 'md' ? { raw: rawTextOf(bytes) } : {};
  const isAttached = isPublishable(format, bytes);
  const draft = draftFrom(received, {
    name,
    known: knownFrom(previewOf(content)),
    ...raw,
    ...(isAttached
      ? {
          received: {
            sha256: digestOf(bytes),
            nameFor: (wanted: string) => waitingFiles.nameFor(wanted, bytes),
          },
        }
      : {}),
  });
  workspace.add(draft.files.map(({ path, text }) => ({ path, text: withStatus(path, text, true) })));
  if (isAttached) waitingFiles.add(attachedName(draft.id, name), bytes);
  keepOriginal(join(dirname(workspace.files.root), 'brouillons', draft.id), name, bytes);
  return {
    id: draft.id,
    missing: draft.missing,
    notices: grouped(draft.notices),
    ...(isAttached ? { asked: provenance(workspace, draft.id) } : {}),
  };
}

/** Each message once, with all of its words. */
function grouped(notices: readonly Notice[]): ImportNotice[] {
  const found = new Map<string, Set<string>>();
  for (const { message, words = '' } of notices) {
    const all = found.get(message) ?? new Set();
    const said = words.replace(/\s+/gu, ' ').trim();
    found.set(message, said === '' ? all : all.add(said));
  }
  return [...found].map(([message, words]) => ({ message, words: [...words] }));
}

/** Never replaces one that is there. */
function keepOriginal(folder: string, name: string, bytes: Uint8Array): void {
  const place = join(folder, `original${extname(name).toLowerCase()}`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(place)) writeFileSync(place, bytes, { flag: 'wx' });
}
