/** What may happen to a whole record: another name, another record that it joins, a withdrawal. */
import { today } from '#client/cite/today.ts';
import { element } from '#client/elements.ts';
import type { Change } from '../protocol.ts';
import { tell } from './api.ts';
import { spokenIn } from './attached.ts';
import { choices, labelled } from './dom.ts';
import { followRemembered } from './remembered.ts';
import type { Schema } from './schema.ts';
import { follow } from './typed.ts';

export interface LifeActs {
  done: (words: string) => void;
  moved: (record: string, words: string) => void;
  failed: (error: unknown) => void;
}

export interface WholeRecord {
  record: string;
  isPublished: boolean;
  /** The other records of its kind. */
  others: readonly { id: string; title: string }[];
  /** Of a whole record of each kind. */
  schemaOf: (record: string) => Schema;
}

/** A gesture under its name, folded until it is asked for. */
function gesture(
  name: string,
  help: string,
  fields: readonly HTMLElement[],
  words: string,
  act: () => Promise<void>,
  failed: LifeActs['failed'],
): HTMLElement {
  const go = element('button', 'geste', words);
  go.type = 'submit';
  const form = element('form', 'geste-de-vie', element('p', 'aide', help), ...fields, go);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    act().catch(failed);
  });
  return element('details', 'vie', element('summary', '', name), form);
}

function renaming({ record, isPublished, schemaOf }: WholeRecord, { moved, failed }: LifeActs): HTMLElement {
  const name = element('input', '');
  name.value = record.slice(record.indexOf('/') + 1);
  return gesture(
    'Renommer',
    isPublished
      ? 'L’ancienne adresse continuera de mener ici ; tout ce qui cite cette fiche suit.'
      : 'Cette fiche n’est pas encore publiée : rien ne reste de son ancien nom.',
    [labelled(name, 'nouveau nom, tel qu’il sera dans l’adresse')],
    'Renommer',
    async () => {
      const made = await tell<{ record: string }>('renommer', { record, id: name.value });
      follow(record, made.record, schemaOf);
      followRemembered(spokenIn(record), spokenIn(made.record));
      moved(made.record, `Renommé : ${made.record.replace(/^.*\//, '')}`);
    },
    failed,
  );
}

function merging({ record, others }: WholeRecord, { moved, failed }: LifeActs): HTMLElement {
  const into = choices(others.map(({ id, title }) => ({ value: id, words: title })));
  const [kind = ''] = record.split('/');
  return gesture(
    'Fusionner avec une autre',
    'L’autre fiche reste : elle reçoit ce que les listes de celle-ci disent de plus, et son adresse.',
    [labelled(into, 'fiche qui reste')],
    'Fusionner',
    async () => {
      const made = await tell<{ record: string }>('fusionner', { record, into: `${kind}/${into.value}` });
      moved(made.record, `Fusionné : ${made.record.replace(/^.*\//, '')}`);
    },
    failed,
  );
}

function withdrawing({ record, isPublished }: WholeRecord, { done, failed }: LifeActs): HTMLElement {
  const [day, why] = [element('input', ''), element('input', '')];
  day.value = today();
  const change = (): Change =>
    isPublished
      ? { record, at: 'withdrawn', value: { day: day.value, why: why.value } }
      : { record, at: '', value: null };
  return gesture(
    'Retirer',
    isPublished
      ? 'La page reste, avec sa raison ; elle quitte les listes, les comptes et la recherche.'
      : 'Cette fiche n’est pas encore publiée : elle est effacée.',
    isPublished ? [labelled(day, 'le jour du retrait'), labelled(why, 'pourquoi')] : [],
    'Retirer cette fiche',
    async () => {
      await tell('changer', change());
      done('fiche retirée');
    },
    failed,
  );
}

/** The gestures that a record admits. */
export function lifeOf(whole: WholeRecord, acts: LifeActs): HTMLElement[] {
  const { record, isPublished, others } = whole;
  const isDocument = record.startsWith('communiques/');
  if (/^(?:transcriptions|sources|pages)\//.test(record)) return [];
  return [
    renaming(whole, acts),
    ...(isDocument || others.length === 0 ? [] : [merging(whole, acts)]),
    ...(isDocument && !isPublished ? [] : [withdrawing(whole, acts)]),
  ];
}
