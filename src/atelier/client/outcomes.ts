/** What comes of a gesture: what is written, imported, compared, proposed. */
import { element, linkTo } from '#client/elements.ts';
import type { Comparison, GitView, Proposed, Saved } from '../outcomes.ts';
import { block, labelled } from './dom.ts';
import { messagesPanel } from './panels.ts';

/** What a gesture gave, under its name. */
const result = (title: string, className: string, ...children: Node[]): HTMLElement =>
  element('section', 'formulaire-de-fiche', element('h2', '', title), block(className, ...children));

export function gitPanel(git: GitView, propose: (title: string) => void): HTMLElement {
  if (!git.isRepository)
    return element('p', '', 'Ce dossier n’est pas suivi par Git : demandez à qui tient le dépôt.');
  if (git.files.length === 0)
    return element('p', '', 'Rien n’a changé dans le contenu depuis la dernière version.');
  const title = element('input', '');
  const go = element('button', 'geste principal', 'Proposer');
  go.type = 'submit';
  const form = element('form', 'proposer', labelled(title, 'Ce que vous proposez, en quelques mots'), go);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    propose(title.value);
  });
  return block(
    'git',
    element('ul', 'changes', ...git.files.map(({ path, what }) => element('li', '', `${what} : ${path}`))),
    ...git.diff.map(({ path, parts }) =>
      element('details', 'mots', element('summary', '', `Mots changés dans ${path}`), differences(parts)),
    ),
    form,
  );
}

export const proposedPanel = ({ said, address }: Proposed): HTMLElement =>
  result(
    'Proposition',
    'propose',
    ...said.map((one) => element('p', '', `${one.charAt(0).toUpperCase()}${one.slice(1)}.`)),
    ...(address === undefined ? [] : [element('p', '', linkTo(address, 'Ouvrir la demande de fusion'))]),
  );

const differences = (parts: readonly { text: string; sign: '+' | '-' | ' '; why?: string }[]): HTMLElement =>
  element(
    'pre',
    'differences',
    ...parts.map(({ text, sign, why }) => {
      if (sign === ' ') return text;
      const made = element(sign === '+' ? 'ins' : 'del', '', text);
      if (why !== undefined) made.title = why;
      return made;
    }),
  );

export function comparisonPanel({ pieces, edits }: Comparison): HTMLElement {
  const node = differences(pieces);
  node.tabIndex = 0;
  node.setAttribute('role', 'region');
  node.setAttribute('aria-label', 'Texte brut et modifications déclarées');
  return block(
    'comparaison',
    element('p', 'aide', 'barré : ôté du texte brut ; souligné : mis à sa place'),
    node,
    element('h3', '', `Modifications déclarées (${edits.length})`),
    element(
      'ol',
      'modifications',
      ...edits.map(({ kind, from, to, why }) =>
        element(
          'li',
          '',
          element('p', '', element('b', '', kind), why === '' ? '' : ` : ${why}`),
          differences([
            { sign: '-', text: from },
            { sign: '+', text: to },
          ]),
        ),
      ),
    ),
  );
}

/** `open`: opens the record of which a message speaks. */
export const savedPanel = (
  { written, refusal, problems }: Saved,
  open: (record: string) => void,
): HTMLElement =>
  result(
    'Enregistrement',
    'enregistre',
    element('p', '', written.length === 0 ? 'Rien n’est écrit.' : `Écrit : ${written.join(', ')}.`),
    ...(refusal === undefined ? [] : [element('p', 'message refuse', refusal)]),
    ...(problems.length === 0 ? [] : [messagesPanel(problems, open)]),
  );

/** Fields of a header, as an editor calls them. */
const CALLED = new Map([
  ['title', 'Le titre'],
  ['date', 'La date'],
  ['dateline', 'La ligne de date'],
  ['place', 'Le lieu'],
  ['issuer', 'L’émetteur'],
  ['contact', 'Le contact'],
  ['summary', 'Le résumé'],
]);

const sentence = (words: string): string => {
  const said = words.replace(/^[a-z]+(?= :)/, (field) => CALLED.get(field) ?? field);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
};

/** What an import leaves to be written, and what it had to judge. */
export const importedPanel = (
  name: string,
  missing: readonly string[],
  notices: readonly string[],
): HTMLElement =>
  element(
    'section',
    'formulaire-de-fiche',
    element('h2', '', `Importé : ${name}`),
    element('ul', 'manques', ...missing.map((one) => element('li', '', sentence(one)))),
    ...(notices.length === 0 ? [] : [element('p', 'aide', 'À relire :')]),
    element('ul', 'avis', ...notices.map((one) => element('li', '', sentence(one)))),
  );
