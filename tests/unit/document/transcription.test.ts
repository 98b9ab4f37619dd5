import { describe, expect, test } from 'vitest';
import { explainEdit } from '#document/edits/explain.ts';
import { replay, type Edit } from '#document/edits/replay.ts';

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
});
