/** A word of an open list is the program's, or the archive declares it; the site then speaks of it as of its own. */
import { describe, expect, test } from 'vitest';
import { buildGraph } from '#graph/build.ts';
import { RULES } from '#graph/rules/index.ts';
import { LISTS } from '#schemas/lists.ts';
import { village } from './village.ts';

const EVENT = 'events/ouverture.yaml';
const declare = (lists: string) => village.append('site.yaml', `lists:\n${lists}`);

describe('a word that no list holds is refused', () => {
  test.each([
    [
      EVENT,
      'kind: autre',
      'kind: salon',
      `content/events/ouverture.yaml:2:7 kind — « salon » : aucune sorte d’événement de ce nom → écrivez ${Object.keys(LISTS.eventKinds.known).join(', ')}, ou déclarez ce mot dans content/site.yaml, sous lists.eventKinds`,
    ],
    [
      EVENT,
      'role: assiste',
      'role: assistes',
      'content/events/ouverture.yaml:11:11 attendance.0.role — « assistes » : aucune manière de prendre part à un événement de ce nom → vouliez-vous dire « assiste » ? sinon, déclarez ce mot dans content/site.yaml, sous lists.attendanceRoles',
    ],
    [
      'themes/halle.yaml',
      'kind: enjeu',
      'kind: enjeux',
      'content/themes/halle.yaml:2:7 kind — « enjeux » : aucune sorte de thématique de ce nom → vouliez-vous dire « enjeu » ? sinon, déclarez ce mot dans content/site.yaml, sous lists.themeKinds',
    ],
    [
      'figures/thematiques.yaml',
      'counts: thématiques',
      'counts: thématiques du jour',
      'content/figures/thematiques.yaml:5:9 counts — le site ne sait pas compter des « thématiques du jour » → écrivez thématiques, enjeux, ateliers, engagements, événements, personnes, organismes, engagements régionaux, ou retirez « counts »',
    ],
  ])('%s: %s', (path, from, to, line) => {
    expect(village.edit(path, from, to).lines()).toEqual([line]);
  });

  test('each list is asked of the kind that uses it', () => {
    const refusedIn = (path: string, from: string) =>
      village.edit(path, from, `${from.split(':')[0] ?? ''}: zzz`).said('lists').length;
    expect(refusedIn('commitments/ouvrir-la-halle.yaml', 'role: porte')).toBe(1);
    expect(refusedIn('figures/etals.yaml', 'nature: stock')).toBe(1);
    expect(refusedIn('organisations/etat.yaml', 'kind: institution')).toBe(1);
    expect(refusedIn('missing/2018-assises.yaml', 'kind: rapport')).toBe(1);
    expect(refusedIn('vocabulary/halle.yaml', 'kind: mot courant')).toBe(1);
  });
});

describe('a declared word', () => {
  test('is no fault, and is spoken of as any other', () => {
    const world = declare(
      '  themeKinds:\n    - name: axe\n      gender: masculin\n  attendanceRoles:\n    - name: préside\n      like: organise\n  partyRoles:\n    - name: subventionne\n      label: Financeur\n  eventKinds:\n    - name: salon\n      gender: masculin\n',
    )
      .edit(EVENT, 'kind: autre', 'kind: salon')
      .edit('events/assises-2019.yaml', 'role: organise', 'role: préside')
      .edit('themes/halle.yaml', 'kind: enjeu', 'kind: axe')
      .edit('commitments/ouvrir-la-halle.yaml', 'role: porte', 'role: subventionne');
    expect(world.lines()).toEqual([]);
    const graph = buildGraph(world.read().content);
    const theme = graph.themes.find(({ id }) => id === 'halle');
    expect(theme?.chronicle[0]?.role).toBe('nomme l’axe');
    expect(graph.themes.find(({ id }) => id === 'marches')?.chronicle.map(({ role }) => role)).toContain(
      'axe qui la prolonge',
    );
    const [attendance] = graph.events.find(({ id }) => id === 'assises-2019')?.attendance ?? [];
    expect([attendance?.role, attendance?.like]).toEqual(['préside', 'organise']);
    const parties = graph.commitments.flatMap((commitment) => commitment.parties);
    expect(parties.map(({ roleName }) => roleName)).toContain('Financeur');
  });

  test('of a theme can be counted', () => {
    const world = declare('  themeKinds:\n    - name: défi\n      gender: masculin\n');
    expect(world.edit('figures/thematiques.yaml', 'counts: thématiques', 'counts: défis').lines()).toEqual([
      'content/figures/thematiques.yaml:5:9 counts — ce chiffre compte des « thématiques », non des « défis » → corrigez l’un des deux',
    ]);
  });

  test('of a figure says whether it needs a level', () => {
    const aTemperature = (more: string) =>
      declare(`  figureNatures:\n    - name: température\n${more}`).write(
        'figures/thematiques.yaml',
        village
          .text('figures/thematiques.yaml')
          .replace('nature: dénombrement\ncounts: thématiques\n', 'nature: température\n'),
      );
    expect(aTemperature('').lines()).toEqual([
      'content/figures/thematiques.yaml:1:1 level — niveau absent → lisez-le dans le verbe : fait, en cours, annoncé, attendu ou invité ; si la phrase n’a pas de verbe, donnez « level », et dites pourquoi dans « levelWhy »',
    ]);
    expect(aTemperature('      isWithoutLevel: true\n').lines()).toEqual([]);
  });

  test('is no word of the program, and is declared once', () => {
    expect(() => declare('  missingKinds:\n    - name: rapport\n').lines()).toThrow(
      '« rapport » est déjà un mot de cette liste → retirez-le',
    );
    expect(() => declare('  missingKinds:\n    - name: étude\n    - name: étude\n').lines()).toThrow(
      '« étude » est déjà un mot de cette liste',
    );
  });

  test('may stand in a site.yaml that cannot be read: nothing is said then', () => {
    const { content } = village.edit(EVENT, 'kind: autre', 'kind: salon').read();
    expect(RULES.lists({ ...content, unread: new Set(['site/*']) })).toEqual([]);
  });
});
