import { describe, expect, test } from 'vitest';
import { FOREIGN, Fragments, type PageText } from '#client/cite/fragment.ts';

/** `{…}` is what the page adds. */
function pageOf(text: string): PageText {
  const plain = (hide: (added: string) => string) =>
    text.replace(/\{(.*?)\}/gs, (_, added: string) => hide(added));
  return { all: plain((added) => added), own: plain((added) => FOREIGN.repeat(added.length)) };
}

/** The fragment of the `rank`-th place of some words. */
function fragmentOf(text: string, words: string, rank = 0): string {
  const page = pageOf(text);
  let at = page.own.indexOf(words);
  for (let turn = 0; turn < rank; turn += 1) at = page.own.indexOf(words, at + 1);
  if (at === -1) throw new Error(`« ${words} » n’y est pas`);
  return decodeURIComponent(new Fragments(page).of(at, at + words.length).replace(':~:text=', ''));
}

describe('a text fragment', () => {
  test('names a few words whole, and the two ends of many', () => {
    expect(fragmentOf('Une aide alimentaire est versée.', 'aide alimentaire')).toBe('aide alimentaire');
    expect(
      fragmentOf('Zéro un deux trois quatre cinq six sept huit.', 'un deux trois quatre cinq six sept'),
    ).toBe('un deux trois,cinq six sept');
  });

  test('escapes the signs that have a meaning there', () => {
    const text = 'En Hauts-de-France, là.';
    expect(new Fragments({ all: text, own: text }).of(3, text.length)).toBe(
      ':~:text=Hauts%2Dde%2DFrance%2C%20l%C3%A0',
    );
  });

  test('adds neighbours to words that stand twice, whoever says them first', () => {
    expect(
      fragmentOf('{Résumé : deux fois par an.}\nIl se réunit deux fois par an.', 'deux fois par an'),
    ).toBe('réunit-,deux fois par an');
    expect(fragmentOf('Pour tous, et pour tous aussi.', 'pour tous')).toBe('et-,pour tous');
    expect(fragmentOf('Pour tous, et pour tous aussi.', 'Pour tous')).toBe('Pour tous,-, et');
    expect(fragmentOf('{Le plan d’aide.}\nLe plan d’aide\nPlus loin.', 'plan d’aide')).toBe(
      'plan d’aide,-Plus',
    );
  });

  test('takes for the same what some engine does: accents, capitals, ligatures, signs', () => {
    expect(fragmentOf('{DES ŒUVRES ETABLIES}\nPar des œuvres établies', 'des œuvres établies')).toBe(
      'Par-,des œuvres établies',
    );
  });

  test('ends where a browser ends its words', () => {
    expect(fragmentOf('L’aide de l’État aux communes', 'État aux')).toBe('l’État aux');
    expect(fragmentOf('Près de 3\u202F000 places', '000 places')).toBe('3\u202F000 places');
    // ICU joins a narrow space to the word beside it, Firefox does not.
    expect(fragmentOf('La participation\u202F; le reste', 'participation')).toBe('participation\u202F;');
    expect(fragmentOf('Dire «\u202Foui\u202F» à tous', 'oui')).toBe('«\u202Foui\u202F»');
    expect(fragmentOf('Les 10M€ mobilisés', 'Les 10M€')).toBe('Les 10M€');
    expect(fragmentOf('Il viendra demain.', 'viendra demain.')).toBe('viendra demain');
  });

  test('crosses blocks and notes by its two ends only', () => {
    expect(fragmentOf('contre la pauvreté ;\ngarantir à chacun', 'pauvreté ;\ngarantir')).toBe(
      'pauvreté,garantir',
    );
    expect(fragmentOf('sur le terrain.{1} Ce temps fort', `terrain.${FOREIGN} Ce temps`)).toBe(
      'terrain,Ce temps',
    );
  });

  test('its end is the first that follows its beginning', () => {
    expect(
      fragmentOf(
        'Aider un à un, deux à deux et trois à trois ou un à un et deux à deux.',
        'Aider un à un, deux à deux et trois à trois',
      ),
    ).toBe('Aider un à,trois à trois');
    expect(
      fragmentOf(
        'Avec lui {voir} et puis oui ou oui encore {x} et puis oui non',
        `Avec lui ${FOREIGN.repeat(4)} et puis oui ou oui encore ${FOREIGN} et puis oui`,
      ),
    ).toBe('Avec lui,et puis oui,-non');
  });

  test('says nothing where nothing is sure: the anchor of the sentence is enough', () => {
    expect(fragmentOf('{Un plan.}\nUn plan.{1}\n{Suite}', 'Un plan')).toBe('');
    // A browser reads « 20201 ».
    expect(fragmentOf('en 2020{1}', '2020')).toBe('');
    expect(fragmentOf('demain, …', '…')).toBe('');
  });
});
