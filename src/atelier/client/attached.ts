/** What « Pièces » holds: the gesture that attaches a file, and those that were given up. */
import { element } from '#client/elements.ts';
import type { DocumentView } from '../protocol.ts';
import { followRemembered, remember } from './remembered.ts';
import { announce, button, choices, labelled } from './dom.ts';
import { typedBefore } from './typed.ts';

/** What is given, and the list of the header that names it. */
export interface Given {
  list: string;
  file: File;
  /** The words that were written here are what is sent. */
  areWords: boolean;
}

export interface AttachedActs {
  open: (at: string) => void;
  /** `taken`: once it is there. */
  give: (given: Given, taken: () => void) => void;
  /** A file that was given up joins this document. */
  takeBack: (list: string, file: string) => void;
  erase: (file: string) => void;
}

/** Each list, as an editor calls what it holds, the files that it takes, and how one joins it again. */
const LISTS: readonly { list: string; words: string; accept: string; again: string }[] = [
  {
    list: 'attachments',
    words: 'un fichier : l’original reçu, une annexe',
    accept: '.pdf,.docx,.odt,.xlsx,.ods,.csv,.txt',
    again: 'Joindre',
  },
  { list: 'images', words: 'une photo, un dessin', accept: '.jpg,.jpeg,.png,.webp', again: 'Joindre' },
  {
    list: 'videos',
    words: 'une vidéo : un lien, et sa transcription',
    accept: '.txt',
    again: 'Joindre, transcription d’une vidéo',
  },
];

/** The words of a video that no file holds, as long as they are not attached. */
export const spokenIn = (record: string): string => `pieces/${record}`;

/** The form that gives a file, or the words of a video. `taken`: what it gave is there. */
export function giveForm(document: string, { give }: AttachedActs, taken: () => void): HTMLFormElement {
  const list = choices(LISTS.map(({ list: value, words }) => ({ value, words })));
  const file = element('input', '');
  file.type = 'file';
  const said = element('textarea', '');
  said.rows = 4;
  // As an older workshop named them.
  followRemembered(spokenIn(document), spokenIn(`communiques/${document}`));
  remember(said, spokenIn(`communiques/${document}`));
  const [chosen, written] = [
    labelled(file, 'le fichier, tel que reçu'),
    labelled(said, 'ou la transcription, écrite ici : ce qui est dit, et ce qu’il faut voir'),
  ];
  const draw = () => {
    file.accept = LISTS.find((one) => one.list === list.value)?.accept ?? '';
    written.hidden = list.value !== 'videos';
  };
  // What was begun of a video is shown again.
  if (said.value !== '') list.value = 'videos';
  list.addEventListener('change', draw);
  draw();
  const go = element('button', 'geste principal', 'Joindre');
  go.type = 'submit';
  const form = element('form', 'joindre', labelled(list, 'joindre'), chosen, written, go);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = said.value.trim();
    const [received] = file.files ?? [];
    const areWords = received === undefined && !written.hidden && words !== '';
    const one = areWords ? new File([`${words}\n`], 'transcription.txt') : received;
    if (one === undefined) announce('Choisissez le fichier à joindre.');
    else give({ list: list.value, file: one, areWords }, taken);
  });
  return form;
}

/** What was given, and that neither a document names nor a form that waits. */
export function givenUpNodes({ givenUp }: DocumentView, acts: AttachedActs): HTMLElement[] {
  const held = typedBefore(undefined).map(({ value }) => JSON.stringify(value));
  const files = givenUp.filter(({ name }) => !held.some((one) => one.includes(JSON.stringify(name))));
  return files.length === 0
    ? []
    : [
        element('h3', '', 'Donnés, et joints à aucun document'),
        element('p', 'aide', 'Ils attendent dans l’atelier, et ne sont pas publiés.'),
        element(
          'ul',
          'fiches données',
          ...files.map(({ name, what }) =>
            element(
              'li',
              '',
              ...LISTS.filter(({ accept }) => accept.split(',').some((ending) => name.endsWith(ending))).map(
                ({ list, again }) => button(`${again} : ${name}`, () => acts.takeBack(list, name)),
              ),
              element('span', 'aide', ` ${what} `),
              element(
                'details',
                '',
                element('summary', '', `Effacer ${name}`),
                element(
                  'p',
                  'aide',
                  'Ce fichier quitte l’atelier pour de bon ; celui que vous avez reçu reste où il est.',
                ),
                button(`Effacer : ${name}`, () => acts.erase(name)),
              ),
            ),
          ),
        ),
      ];
}
