/** What stands beside the text: the records that speak of it, the messages of the check, Git, the raw text. */
import { element } from '#client/elements.ts';
import type { DocumentView, Overview, RecordLine, ShownProblem } from '../protocol.ts';
import { calledIn, titleIn } from './called.ts';
import { block, button, labelled } from './dom.ts';
import type { GoingActs } from './going.ts';

export const messageLine = ({
  about = '',
  called = '',
  message,
  remedy,
  severity,
}: ShownProblem): HTMLElement =>
  element(
    'p',
    `message ${severity}`,
    ...(about + called === ''
      ? []
      : [element('span', 'aide', `${[about, called].filter((one) => one !== '').join(' · ')} : `)]),
    remedy === '' ? message : `${message} → ${remedy}`,
  );

/** The messages of each record under what opens it, once. */
function byRecord(problems: readonly ShownProblem[], open: (record: string) => void): HTMLElement {
  return element(
    'ul',
    'messages',
    ...[...new Set(problems.map(({ record }) => record))].map((record) => {
      const own = problems.filter((one) => one.record === record);
      return element(
        'li',
        '',
        button(`Ouvrir ${own[0]?.about ?? 'la fiche'}`, () => open(record)),
        ...own.map((one) => messageLine({ ...one, about: '' })),
      );
    }),
  );
}

/** What refuses comes first, and says that it does: a colour alone would not. */
export function messagesPanel(
  problems: readonly ShownProblem[],
  open: (record: string) => void,
): HTMLElement {
  if (problems.length === 0) return element('p', '', 'Le contrôle ne dit rien de ce document.');
  const [refusing, warning] = (['refuse', 'avertit'] as const).map((severity) =>
    problems.filter((one) => one.severity === severity),
  );
  const part = (words: string, some: readonly ShownProblem[] = []): Node[] =>
    some.length === 0 ? [] : [element('h3', '', `${words} (${some.length})`), byRecord(some, open)];
  return block('les-messages', ...part('Empêche de publier', refusing), ...part('À voir', warning));
}

const recordItem = (
  { title, isDraft }: RecordLine,
  isUnsaved: boolean,
  called: string,
  open: () => void,
  more: readonly HTMLElement[] = [],
): HTMLElement =>
  element(
    'li',
    '',
    button(title, open),
    element(
      'span',
      'aide',
      ` ${called}${isDraft ? ', brouillon' : ''}${isUnsaved ? ', pas encore écrit' : ''} `,
    ),
    ...(isUnsaved ? more : []),
  );

export interface RecordActs {
  open: (record: string) => void;
  /** Takes back what was changed in a record and is not written yet. */
  abandon: (record: string) => void;
  going: GoingActs;
}

export function recordsPanel(
  view: DocumentView,
  overview: Overview | undefined,
  { open, abandon, going }: RecordActs,
): HTMLElement {
  const own: RecordLine = {
    record: `communiques/${view.id}`,
    title: 'En-tête du communiqué',
    isDraft: view.isDraft,
  };
  const known = new Set([own.record, ...view.records.map(({ record }) => record)]);
  const others = view.unsaved
    .filter((record) => !known.has(record) && !/^(?:sources|transcriptions)\//.test(record))
    .map((record) => ({ record, title: titleIn(overview, record), isDraft: true }));
  const list = (lines: readonly RecordLine[], isElsewhere = false) =>
    element(
      'ul',
      'fiches',
      ...lines.map((line) =>
        recordItem(
          line.record.startsWith('transcriptions/')
            ? { ...line, title: 'Transcription : du texte reçu au texte publié' }
            : line,
          view.unsaved.includes(line.record),
          overview === undefined ? '' : calledIn(overview, line.record),
          () => open(line.record),
          [
            button(`Abandonner ${line.title}`, () => abandon(line.record)),
            ...(isElsewhere ? [button(`Publier ${line.title}`, () => going.publish(line))] : []),
          ],
        ),
      ),
    );
  return block(
    'du-document',
    list([own, ...view.records]),
    ...(others.length === 0 ? [] : [element('h3', '', 'Ailleurs, pas encore écrites'), list(others, true)]),
  );
}

/** Every record whose title or name holds these words. */
export function searchPanel(overview: Overview, open: (record: string) => void): HTMLElement {
  const field = element('input', '');
  field.type = 'search';
  const list = element('ul', 'fiches');
  const all = Object.entries(overview.titles).flatMap(([kind, entries]) =>
    entries.map(({ id, title }) => ({ record: `${kind}/${id}`, title, isDraft: false })),
  );
  const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  field.addEventListener('input', () => {
    const wanted = plain(field.value.trim());
    const found = all.filter(({ record, title }) => plain(`${title} ${record}`).includes(wanted));
    list.replaceChildren(
      ...(wanted === '' ? [] : found.slice(0, 20)).map((line) =>
        recordItem(line, false, calledIn(overview, line.record), () => open(line.record)),
      ),
    );
  });
  return block('recherche', labelled(field, 'Chercher une fiche'), list);
}
