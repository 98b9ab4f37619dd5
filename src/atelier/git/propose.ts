/** A proposal of `content/` that touches nothing else: a branch, one commit, and where to open the pull request. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortId } from '#entries/short-id.ts';
import { readYaml } from '#entries/record.ts';
import { FORGES, pullRequestAddress, type Repository } from '#site/forge.ts';
import type { Proposed } from '../outcomes.ts';
import { Refusal } from '../refusal.ts';
import { publishingSet, type Going } from '../publishing/set.ts';
import { newRefusals, treeOf } from './commit.ts';
import { changedPieces, folderIn, isChange } from './pieces.ts';
import { gitIn, type Environment, type Run } from './run.ts';
import { changedFiles } from './changed.ts';

const said = (error: unknown): string => {
  const { stderr } = error as { stderr?: unknown };
  return typeof stderr === 'string' ? stderr.trim() : String(error);
};

function freeBranch(git: Run, title: string): string {
  const stem = `contenu/${shortId(title) || 'proposition'}`;
  const taken = new Set(
    git(['branch', '--all', '--format=%(refname:short)'])
      .split('\n')
      .map((one) => one.replace(/^origin\//, '')),
  );
  let branch = stem;
  for (let rank = 2; taken.has(branch); rank += 1) branch = `${stem}-${rank}`;
  return branch;
}

/** Where the site is kept, as `site.yaml` says it. */
function repositoryOf(root: string): Repository | undefined {
  const { value } = readYaml(readFileSync(join(root, 'site.yaml'), 'utf8'));
  const said = (value ?? {}) as Readonly<Record<string, unknown>>;
  const { repository } = said;
  const forge = FORGES.find((one) => one === said['forge']);
  return typeof repository === 'string' ? { repository, forge } : undefined;
}

/** @throws Refusal if the check refuses, of these files alone, what it does not refuse without them */
function refuseAlone(git: Run, folder: string, tree: string): void {
  const refused = newRefusals(git, folder, tree);
  const [first] = refused;
  if (first === undefined) return;
  const more = refused.length === 1 ? '' : `, et ${refused.length - 1} de plus`;
  throw new Refusal(
    `seule, cette proposition serait refusée (${first.path} : ${first.message}${more}) : proposez aussi ce qui reste, ou publiez d’abord ce communiqué`,
  );
}

/** The files of a set that have changed. @throws Refusal if none has */
function filesOf(git: Run, root: string, folder: string, of: string): readonly Going[] {
  const along = publishingSet(of, changedPieces(git, root, folder)).along.filter(isChange);
  if (along.length === 0)
    throw new Refusal('rien n’a changé de ce communiqué : enregistrez d’abord, ou proposez tout');
  return along;
}

export interface Wanted {
  title: string;
  /** The record proposed with what it needs, « communiques/… »; all that has changed, if none is said. */
  of?: string | undefined;
}

/** A branch and one commit of `content/`, pushed where a remote allows it. @throws Refusal with what to do */
export function propose(root: string, { title, of }: Wanted, environment: Environment): Proposed {
  const inContent = gitIn(root, environment);
  let top: string;
  try {
    top = inContent(['rev-parse', '--show-toplevel']).trim();
  } catch {
    throw new Refusal('ce dossier n’est pas suivi par Git : demandez à qui tient le dépôt');
  }
  if (changedFiles(inContent).length === 0)
    throw new Refusal('rien n’a changé dans le contenu : enregistrez d’abord');
  const git = gitIn(top, environment);
  const folder = folderIn(top, root);
  const tree = treeOf(git, folder, of === undefined ? undefined : filesOf(git, root, folder, of));
  if (of !== undefined) refuseAlone(git, folder, tree);
  const branch = freeBranch(git, title);
  try {
    const commit = git(['commit-tree', tree, '-p', 'HEAD', '-m', `Content: ${title}`]).trim();
    git(['branch', branch, commit]);
  } catch (error) {
    throw new Refusal(
      /user\.(?:name|email)|identity|empty ident/i.test(said(error))
        ? 'Git ne sait pas qui vous êtes : git config --global user.name "Prénom Nom", puis user.email'
        : `Git refuse : ${said(error)}`,
    );
  }
  const remote = git(['remote'])
    .split('\n')
    .find((name) => name !== '');
  const done = `la branche « ${branch} » contient votre proposition, et rien d’autre que du contenu`;
  if (remote === undefined)
    return {
      branch,
      said: [done, `aucun dépôt distant n’est connu : transmettez la branche à qui tient le site`],
    };
  try {
    git(['push', '--quiet', remote, `refs/heads/${branch}:refs/heads/${branch}`]);
  } catch (error) {
    return {
      branch,
      said: [
        done,
        `le dépôt distant « ${remote} » ne l’a pas acceptée : ${said(error).split('\n').at(-1) ?? ''}`,
        `vérifiez votre connexion et vos droits, puis lancez : git push ${remote} ${branch}`,
      ],
    };
  }
  const repository = repositoryOf(root);
  const address = repository === undefined ? undefined : pullRequestAddress(repository, branch);
  return address === undefined
    ? { branch, said: [done, `elle est envoyée à « ${remote} » ; ouvrez-y une demande de fusion`] }
    : { branch, said: [done, 'elle est envoyée ; ouvrez la demande de fusion'], address };
}
