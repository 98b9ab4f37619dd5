/** What a command was given, read as it declares it; what cannot be read ends it, in French, before anything is done. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { complaint, inOneLine, type Complaint } from '#text/complaint.ts';
import { nearest } from '#text/word/similar.ts';

type Read<T extends ParseArgsConfig> = ReturnType<typeof parseArgs<T>>;
type Environment = Readonly<Record<string, string | undefined>>;

/** The command that npm runs, as a person writes it. */
const written = (environment: Environment): string =>
  `npm run ${environment['npm_lifecycle_event'] ?? '<commande>'} --`;

/**
 * An option that npm has kept for itself, for want of « -- » before it: npm then says nothing to the command, which
 * would do without it what was not asked. npm takes the beginning of a name of its own for that name (`--to` is
 * `--token-description`).
 */
function keptByNpm(names: readonly string[], environment: Environment): string | undefined {
  if (environment['npm_lifecycle_event'] === undefined) return undefined;
  const kept = Object.entries(environment).flatMap(([key, value]) =>
    key.startsWith('npm_config_') && value !== undefined && !['', 'false'].includes(value)
      ? [key.slice('npm_config_'.length).replaceAll('_', '-')]
      : [],
  );
  return names.find((name) =>
    kept.some((one) => one === name || (name === 'to' && one === 'token-description')),
  );
}

/** What is wrong with what was written, from what Node says of it. */
function explain(
  error: NodeJS.ErrnoException,
  names: readonly string[],
  environment: Environment,
): Complaint {
  const [, given = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const option = given.split(/[ =,]/, 1)[0] ?? '';
  const admitted = names.map((name) => `--${name}`);
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const [meant] = nearest(option, admitted);
    return complaint(
      `« ${option} » n’est pas une option de cette commande`,
      meant === undefined ? `options : ${admitted.join(', ')}` : `vouliez-vous dire « ${meant} » ?`,
    );
  }
  if (error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    // Without « -- », npm keeps what an option is called and gives its value alone.
    return complaint(
      `« ${given} » est de trop`,
      `options : ${admitted.join(', ')}${
        environment['npm_lifecycle_event'] === undefined || admitted.length === 0
          ? ''
          : `, à mettre après « -- » : ${written(environment)} ${admitted[0]}`
      }`,
    );
  const takesNone = error.message.includes('does not take an argument');
  const name = admitted.find((one) => error.message.includes(one)) ?? option;
  return takesNone
    ? complaint(`« ${name} » ne prend pas de valeur`, `écrivez ${name} seul`)
    : complaint(`« ${name} » attend une valeur`, `écrivez ${name}=valeur`);
}

/** What is wrong with the arguments of a command, or what they are. */
export function readArguments<T extends ParseArgsConfig>(
  config: T,
  environment: Environment = process.env,
): Read<T> | Complaint {
  const names = Object.keys(config.options ?? {});
  const kept = keptByNpm(names, environment);
  if (kept !== undefined)
    return complaint(
      `npm garde « --${kept} » pour lui, et la commande ne le reçoit pas`,
      `mettez « -- » devant : ${written(environment)} --${kept}`,
    );
  try {
    return parseArgs(config);
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) throw error;
    return explain(error as NodeJS.ErrnoException, names, environment);
  }
}

/** The arguments of this command. Ends it, code 2, if they cannot be read: nothing was looked at. */
export function commandArguments<T extends ParseArgsConfig>(config: T): Read<T> {
  const read = readArguments(config);
  if (!('message' in read)) return read;
  console.error(inOneLine(read).replace(/(?<! \?)$/, '.'));
  process.exit(2);
}
