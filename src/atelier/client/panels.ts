/** What stands beside the text: the records that speak of it, the messages of the check, Git, the raw text. */
import { element, linkTo } from '#client/elements.ts';
import type {
  Comparison,
  DocumentView,
  GitView,
  Overview,
  Proposed,
  RecordLine,
  Saved,
  ShownProblem,
} from '../protocol.ts';
import { block, button, labelled } from './dom.ts';

export const messageLine = ({ record, field, message, remedy, severity }: ShownProblem): HTMLElement =>
  element(
    'p',
    `message ${severity}`,
    element('span', 'aide', [record, field].filter((one) => one !== '').join(' · ')),
    ' ',
    remedy === '' ? message : `${message} → ${remedy}`,
  );

/** Each message opens the record that it speaks of. */
export function messagesPanel(
  problems: readonly ShownProblem[],
  open: (record: string) => void,
): HTMLElement {
  if (problems.length === 0) return element('p', '', 'Le contrôle ne dit rien de ce document.');
  return element(
    'ul',
    'messages',
    ...problems.map((one) =>
      element(
        'li',
        '',
        messageLine(one),
        button(`Ouvrir ${one.record}`, () => open(one.record)),
      ),
    ),
  );
}

const recordItem = (
  { record, title, isDraft }: RecordLine,
  unsaved: boolean,
  open: () => void,
): HTMLElement =>
  element(
    'li',
    '',
    button(title, open),
    element(
      'span',
      'aide',
      ` ${record}${isDraft ? ', brouillon' : ''}${unsaved ? ', pas encore écrit' : ''}`,
    ),
  );

export function recordsPanel(view: DocumentView, open: (record: string) => void): HTMLElement {
  const own: RecordLine = {
    record: `communiques/${view.id}`,
    title: 'En-tête du communiqué',
    isDraft: view.isDraft,
  };
  const known = new Set([own.record, ...view.records.map(({ record }) => record)]);
  const others = view.unsaved
    .filter((record) => !known.has(record) && !/^(?:sources|transcriptions)\//.test(record))
    .map((record) => ({ record, title: record, isDraft: true }));
  return element(
    'ul',
    'fiches',
    ...[own, ...view.records, ...others].map((line) =>
      recordItem(line, view.unsaved.includes(line.record), () => open(line.record)),
    ),
  );
}

/** Every record whose title or name holds these words. */
export function searchPanel({ titles }: Overview, open: (record: string) => void): HTMLElement {
  const field = element('input', '');
  field.type = 'search';
  const list = element('ul', 'fiches');
  const all = Object.entries(titles).flatMap(([kind, entries]) =>
    entries.map(({ id, title }) => ({ record: `${kind}/${id}`, title, isDraft: false })),
  );
  const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  field.addEventListener('input', () => {
    const wanted = plain(field.value.trim());
    const found = all.filter(({ record, title }) => plain(`${title} ${record}`).includes(wanted));
    list.replaceChildren(
      ...(wanted === '' ? [] : found.slice(0, 20)).map((line) =>
        recordItem(line, false, () => open(line.record)),
      ),
    );
  });
  return block('recherche', labelled(field, 'Chercher une fiche'), list);
}

export function gitPanel(git: GitView, propose: (title: string) => void): HTMLElement {
  if (!git.isRepository)
    return element('p', '', 'Ce dossier n’est pas suivi par Git : demandez à qui tient le dépôt.');
  if (git.files.length === 0)
    return element('p', '', 'Rien n’a changé dans content/ depuis la dernière version.');
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
  block(
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

export function comparisonPanel({ pieces }: Comparison): HTMLElement {
  const node = differences(pieces);
  node.tabIndex = 0;
  node.setAttribute('role', 'region');
  node.setAttribute('aria-label', 'Texte brut et modifications déclarées');
  return block(
    'comparaison',
    element('p', 'aide', 'barré : ôté du texte brut ; souligné : mis à sa place'),
    node,
  );
}

export const savedPanel = ({ written, refusal, problems }: Saved): HTMLElement =>
  block(
    'enregistre',
    element('p', '', written.length === 0 ? 'Rien n’est écrit.' : `Écrit : ${written.join(', ')}.`),
    ...(refusal === undefined ? [] : [element('p', 'message refuse', refusal)]),
    ...problems.map(messageLine),
  );

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** What an import leaves to be written, and what it had to judge. */
export const importedPanel = (
  name: string,
  missing: readonly string[],
  notices: readonly string[],
): HTMLElement =>
  element(
    'section',
    'formulaire-de-fiche',
    element('h3', '', `Importé : ${name}`),
    element('ul', 'manques', ...missing.map((one) => element('li', '', sentence(one)))),
    ...(notices.length === 0 ? [] : [element('p', 'aide', 'À relire :')]),
    element('ul', 'avis', ...notices.map((one) => element('li', '', sentence(one)))),
  );
