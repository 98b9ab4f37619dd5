/** The compiler of TypeScript, kept from one change to the next: only what a change reaches is judged again. */
import { join } from 'node:path';
import ts from 'typescript';

/** Judges `files` (from `root`, where `tsconfig.json` is). */
export function warmCompiler(root: string, files: readonly string[]) {
  const paths = files.map((file) => join(root, file));
  const versions = new Map<string, number>();
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  if (config === undefined) throw new Error(`no tsconfig.json in ${root}`);
  const service = ts.createLanguageService({
    getCompilationSettings: () => config.options,
    getScriptFileNames: () => [...paths, join(root, 'src/env.d.ts')],
    getScriptVersion: (path) => String(versions.get(path) ?? 0),
    getScriptSnapshot: (path) => {
      const text = ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path, encoding) => ts.sys.readFile(path, encoding),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
    realpath: (path) => ts.sys.realpath?.(path) ?? path,
  });
  return {
    /** What is wrong, in the compiler's words. */
    errors: (): string[] =>
      paths
        .flatMap((path) => service.getSemanticDiagnostics(path))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    /** A file has been written again. */
    changed: (file: string): void => {
      const path = join(root, file);
      versions.set(path, (versions.get(path) ?? 0) + 1);
    },
  };
}
