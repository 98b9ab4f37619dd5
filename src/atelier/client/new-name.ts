/** The name of a new record: proposed from its words, followed as they change, until an editor writes it. */
import { element } from '#client/elements.ts';
import { NEW_ID } from '../protocol.ts';
import { labelled } from './dom.ts';
import { named } from './fields/field.ts';

export interface NewName {
  node: HTMLElement;
  /** « figures/places-ouvertes » */
  record: () => string;
  /** Does it follow the words of the form? */
  isFollowing: () => boolean;
  /** The name that the words of the form give now. */
  propose: (name: string | undefined) => void;
}

/** `record`: as it would be made. `isNamed`: an editor has named it already. */
export function newName(record: string, isNamed = false): NewName {
  const [kind = '', id = ''] = record.split('/');
  const control = element('input', '');
  control.value = id;
  control.spellcheck = false;
  let isOwn = isNamed;
  control.addEventListener('input', () => (isOwn = true));
  const said = 'le nom de la fiche, qui sera dans son adresse : il reste une fois publié';
  return {
    node: named(labelled(control, said), NEW_ID),
    record: () => `${kind}/${control.value.trim()}`,
    isFollowing: () => !isOwn,
    propose: (name) => {
      if (!isOwn && name !== undefined) control.value = name;
    },
  };
}
