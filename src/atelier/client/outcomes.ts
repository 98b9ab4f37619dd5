/** What comes of a gesture: what is written, imported, compared, proposed. */
import { element } from '#client/elements.ts';
import type { Comparison, ImportNotice, Saved } from '../outcomes.ts';
import { block, button } from './dom.ts';
import { stayingList, type GoingActs } from './going.ts';
import { messagesPanel } from './panels.ts';

/** What a gesture gave, under its name. */
export const result = (title: string, className: string, ...children: Node[]): HTMLElement =>
  element('section', 'formulaire-de-fiche', element('h2', '', title), block(className, ...children));

/** Words that went and came. */
export const differences = (
  parts: readonly { text: string; sign: '+' | '-' | ' '; why?: string }[],
): HTMLElement =>
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

const FEW = 3;
/** A few records, or how many there are. */
const writtenNodes = (written: readonly string[]): HTMLElement[] =>
  written.length === 0
    ? [element('p', '', 'Rien n’est écrit.')]
    : written.length <= FEW
      ? [element('p', '', `Écrit : ${written.join(', ')}.`)]
      : [
          element('p', '', `Écrit : ${written.length} fiches et fichiers.`),
          element(
            'details',
            '',
            element('summary', '', 'Lesquels'),
            element('ul', '', ...written.map((one) => element('li', '', one))),
          ),
        ];

/** What was written, what refuses, and what stays. */
export const savedPanel = (
  { written, refusal, problems, stays = [] }: Saved,
  open: (record: string) => void,
  going: GoingActs,
): HTMLElement =>
  result(
    'Enregistrement',
    'enregistre',
    ...writtenNodes(written),
    ...(refusal === undefined
      ? []
      : [element('p', `message ${written.length === 0 ? 'refuse' : 'avertit'}`, refusal)]),
    ...(written.length === 0 ? [] : [button('Voir ce qui a changé, et le proposer', going.showChanges)]),
    ...(problems.length === 0 ? [] : [messagesPanel(problems, open)]),
    ...(stays.length === 0
      ? []
      : [
          element('h3', '', `Ce qui reste à publier (${stays.length})`),
          stayingList(stays),
          button('Publier aussi ce qui reste', () => going.publish('everything')),
        ]),
  );

const noticeNode = ({ message, words }: ImportNotice): HTMLElement =>
  element(
    'li',
    '',
    message,
    ...(words.length === 0
      ? []
      : [element('ul', '', ...words.map((one) => element('li', '', `« ${one} »`)))]),
  );

/** What an import leaves to be written, and what it had to judge. */
export const importedPanel = (
  name: string,
  missing: readonly string[],
  notices: readonly ImportNotice[],
): HTMLElement =>
  element(
    'section',
    'formulaire-de-fiche',
    element('h2', '', `Importé : ${name}`),
    element('ul', 'manques', ...missing.map((one) => element('li', '', one))),
    ...(notices.length === 0 ? [] : [element('p', 'aide', 'À relire :')]),
    element('ul', 'avis', ...notices.map(noticeNode)),
  );
