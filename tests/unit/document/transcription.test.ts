import { describe, expect, test } from 'vitest';
import { explainEdit } from '#document/edits/explain.ts';
import { replay, type Edit } from '#document/edits/replay.ts';
import type { Complaint } from '#text/complaint.ts';

const edit = (kind: Edit['kind'], from: string, to: string): Edit => ({ kind, from, to });

describe('an edit is allowed what its kind allows', () => {
  test.for([
    edit('mobilier', '\n**LOGO**\n', '\n'),
    edit('contact', 'Tél : 03 20', ''),
    edit('jonction', 'Hauts-\n', 'Hauts-'),
    edit('structure', '\n1. Cinq', '\n## 1. Cinq'),
    edit('note', 'modèle sociale', 'modèle <Sic note="faute">sociale</Sic>'),
    edit('espacement', '\n\n\n', '\n'),
    edit('signe', '\uFB01nances', 'finances'),
  ])('$kind: « $from » → « $to »', (one) => {
    expect(explainEdit(one)).toBeUndefined();
  });
});

describe('an edit may not do more', () => {
  test.for([
    edit('mobilier', '\n**LOGO**\n', '\nmots ajoutés'),
    edit('contact', 'Tél : 03 20', 'Tél : 03 21'),
    edit('jonction', 'Hauts-\n', 'Haut-'),
    edit('structure', '\n10 M€', '\n20 M€'),
    edit('note', 'modèle sociale', 'modèle <Sic note="faute">social</Sic>'),
    edit('espacement', 'un\n', 'un '),
    edit('signe', '-40', '40'),
  ])('$kind: « $from » → « $to »', (one) => {
    expect(explainEdit(one)).toMatch(/^ne peut/);
  });
});

describe('replaying edits', () => {
  test('applies them in the order of the text', () => {
    expect(replay('a b a b', [edit('structure', 'b', 'B'), edit('structure', 'a', 'A')])).toMatchObject({
      text: 'a B A b',
    });
  });
  test('says which one cannot be replayed', () => {
    expect(replay('a b', [edit('structure', 'b', 'B'), edit('structure', 'a', 'A')])).toMatchObject({
      failedAt: 1,
    });
    expect(replay('a', [edit('structure', '', 'A')])).toMatchObject({ failedAt: 0 });
  });
  test.for([
    ['La halle', 'Le relais', 'la suite du fichier brut', 'copiez-les'],
    ['Un.\nDeux.', 'Un.', 'plus haut dans le fichier brut', 'dans l’ordre du texte'],
    ['La halle de\nl’eau', "La halle de l'eau", 'd’autres espaces', 'écrivez from: "La halle de\\nl’eau"'],
  ] as const)('and why: %j, %j', ([raw, from, why, remedy]) => {
    const edits = from === 'Un.' ? [edit('structure', 'Deux', '# Deux')] : [];
    const { wrong } = replay(raw, [...edits, edit('structure', from, 'A')]) as { wrong: Complaint };
    expect(wrong.message).toContain(why);
    expect(wrong.remedy).toContain(remedy);
  });
});
