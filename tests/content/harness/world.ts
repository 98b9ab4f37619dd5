/**
 * A copy of a content folder that a test may spoil. The tiny world `tests/fixtures/monde` is whole and valid:
 * whatever the check then says comes from the change alone.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { problemLine, report } from '../../../scripts/lib/report.ts';
import { judged } from '#graph/asked/judge.ts';
import { readAgain } from '../../reading.ts';
import { MONDE } from '../../corpora.ts';

/** The one communiqué of the tiny world, and the files that go with it. */
export const RELAIS = {
  communique: 'communiques/2020-03-05-un-relais.mdx',
  source: 'sources/2020-03-05-un-relais.txt',
  transcription: 'transcriptions/2020-03-05-un-relais.yaml',
} as const;

/** What the check says, each problem as one line, as the command prints it; no-break spaces are shown plain. */
export interface Verdict {
  refused: string[];
  warned: string[];
  /** The exit code of `npm run check`. */
  code: 0 | 1;
  /** Of processor: other programs of the machine do not count. */
  milliseconds: number;
}

/** A content folder of its own, on disk, that a test changes as an editor would. Paths are from its root. */
export class World {
  readonly root: string;

  constructor(from: string = MONDE) {
    this.root = mkdtempSync(join(tmpdir(), 'aufil-monde-'));
    cpSync(from, this.root, { recursive: true });
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  /** Replaces words that stand once in a file: a change that changes nothing, or too much, is a broken test. */
  edit(path: string, from: string, to: string): void {
    const text = this.read(path);
    const found = text.split(from).length - 1;
    if (found !== 1) throw new Error(`« ${from} » stands ${found} times in ${path}`);
    this.write(
      path,
      text.replace(from, () => to),
    );
  }

  append(path: string, text: string): void {
    this.write(path, this.read(path) + text);
  }

  rename(from: string, to: string): void {
    mkdirSync(dirname(join(this.root, to)), { recursive: true });
    renameSync(join(this.root, from), join(this.root, to));
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true });
  }

  link(path: string, to: string): void {
    symlinkSync(to, join(this.root, path));
  }

  /** Writes the fingerprint of the raw file, as it now stands, in its transcription. */
  resign(day = '2020-03-05'): void {
    const [source, transcription] = [RELAIS.source, RELAIS.transcription].map((path) =>
      path.replace('2020-03-05', day),
    ) as [string, string];
    const sha256 = createHash('sha256').update(this.read(source)).digest('hex');
    this.write(transcription, this.read(transcription).replace(/^sha256: .*$/m, `sha256: ${sha256}`));
  }

  /** Changes every file. */
  editAll(change: (text: string) => string): void {
    for (const file of readdirSync(this.root, { recursive: true, withFileTypes: true })) {
      const path = join(file.parentPath, file.name);
      if (file.isFile()) writeFileSync(path, change(readFileSync(path, 'utf8')));
    }
  }

  /** Adds lines at the end of the front matter of the communiqué. */
  declare(yaml: string): void {
    this.edit(RELAIS.communique, '\n---\n\n', `\n${yaml}\n---\n\n`);
  }

  /** Adds text at the end of the communiqué and of its raw file alike: the chain between them still holds. */
  say(text: string): void {
    const { communique, source } = RELAIS;
    this.append(communique, `\n${text}\n`);
    this.edit(
      source,
      '- les jeunes.\n\nMairie de Villeneuve\n',
      `- les jeunes.\n\n${text}\n\nMairie de Villeneuve\n`,
    );
    this.resign();
  }

  check(): Verdict {
    const start = process.cpuUsage();
    const { problems } = judged(readAgain(this.root));
    const { user, system } = process.cpuUsage(start);
    const lines = (severity: 'refuse' | 'avertit') =>
      problems
        .filter((problem) => problem.severity === severity)
        .map((problem) => problemLine(problem).replace(/[\u00A0\u202F]/g, ' '));
    return {
      refused: lines('refuse'),
      warned: lines('avertit'),
      code: report(problems, {}, 'text').code,
      milliseconds: (user + system) / 1000,
    };
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** What the check says of the tiny world (or of `from`) once `change` has been made to it. */
export function verdictAfter(change: (world: World) => void, from: string = MONDE): Verdict {
  const world = new World(from);
  try {
    change(world);
    return world.check();
  } finally {
    world.dispose();
  }
}
