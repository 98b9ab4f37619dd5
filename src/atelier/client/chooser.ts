/** « Ces mots prouvent… »: words selected in the text, or written, and what they prove. */
import { element } from '#client/elements.ts';
import type { Kind } from '#kinds/registry.ts';
import { PROOFS, type DocumentView, type Overview, type ProofName, type Stretch } from '../protocol.ts';
import { calledIn } from './called.ts';
import { block, choices, labelled } from './dom.ts';
import { wordsIn } from './text.ts';

/** The kinds among which the record is chosen that the words join. */
const JOINED: Readonly<Partial<Record<ProofName, readonly Kind[]>>> = {
  mention: ['commitments'],
  nommée: ['organisations', 'people', 'commitments', 'figures'],
  redite: ['figures'],
  échéance: ['commitments'],
  partie: ['commitments'],
  presence: ['events'],
  thematique: ['commitments', 'figures', 'events'],
};

/** Words that prove nothing: a note signals a mistake of the document, a correction makes good one of the copy. */
const MISTAKE = 'faute';
const COPY = 'copie';

export interface Chosen {
  as: ProofName;
  chosen: Stretch;
  target?: string;
}

/** What is done with words that prove nothing. */
export interface TextActs {
  signal: (chosen: Stretch, note: string) => void;
  correct: (chosen: Stretch, to: string, why: string) => void;
}

export interface Chooser {
  node: HTMLElement;
  /** The words are those of the text. */
  take: (stretch: Stretch) => void;
}

export function chooser(
  view: DocumentView,
  overview: Overview,
  act: (chosen: Chosen) => void,
  { signal, correct }: TextActs,
  fail: (words: string) => void,
): Chooser {
  let taken: Stretch | undefined;
  const words = element('textarea', '');
  words.rows = 2;
  words.addEventListener('input', () => (taken = undefined));
  const proof = choices(
    Object.entries({
      ...PROOFS,
      [MISTAKE]: 'une faute du document, gardée et signalée',
      [COPY]: 'une faute de copie, à corriger : le document dit autre chose',
    }).map(([value, said]) => ({ value, words: said })),
  );
  const place = block('cible');
  let target: HTMLSelectElement | undefined;
  let note: HTMLInputElement | undefined;
  let copied: { to: HTMLTextAreaElement; why: HTMLInputElement } | undefined;
  const drawTarget = () => {
    const kinds = JOINED[proof.value as ProofName];
    [target, note, copied] = [undefined, undefined, undefined];
    place.replaceChildren();
    if (proof.value === COPY) {
      copied = { to: element('textarea', ''), why: element('input', '') };
      copied.to.value = words.value;
      copied.to.rows = 2;
      place.append(
        labelled(copied.to, 'ce que dit le document'),
        labelled(copied.why, 'pourquoi la copie différait'),
      );
    }
    if (proof.value === MISTAKE) {
      note = element('input', '');
      place.append(labelled(note, 'ce que dit la note'));
    }
    if (kinds === undefined) return;
    const isWhole = kinds.length > 1;
    target = choices(
      kinds.flatMap((kind) =>
        (overview.titles[kind] ?? []).map(({ id, title }) => ({
          value: isWhole ? `${kind}/${id}` : id,
          words: isWhole ? `${calledIn(overview, kind)} : ${title}` : title,
        })),
      ),
    );
    place.append(labelled(target, 'de la fiche'));
  };
  proof.addEventListener('change', drawTarget);
  const go = element('button', 'geste principal', 'Préparer');
  go.type = 'submit';
  const form = element(
    'form',
    'choix',
    labelled(words, 'mots exacts, sélectionnés dans le texte ou recopiés'),
    labelled(proof, 'ce qu’ils prouvent'),
    place,
    go,
  );
  const node = element('details', 'choisir', element('summary', '', 'Ces mots prouvent…'), form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = taken ?? wordsIn(view, words.value);
    if (chosen === undefined) {
      fail('ces mots ne sont pas dans le texte : recopiez-les sans rien changer');
      return;
    }
    if (note !== undefined) signal(chosen, note.value);
    else if (copied !== undefined) correct(chosen, copied.to.value, copied.why.value);
    else
      act({
        as: proof.value as ProofName,
        chosen,
        ...(target === undefined ? {} : { target: target.value }),
      });
  });
  return {
    node,
    take: (stretch) => {
      const text = view.leaves.find(({ index }) => index === stretch.leaf)?.text ?? '';
      words.value = text.slice(stretch.start, stretch.end);
      taken = stretch;
      node.open = true;
    },
  };
}
