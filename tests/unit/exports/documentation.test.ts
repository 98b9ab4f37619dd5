import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { shapesIn, typeOf, type Field } from '#exports/fields.ts';
import type { Json } from '#exports/json.ts';
import { DATASETS } from '#exports/records.ts';
import { SPEECH_FILES, world } from './world.ts';

const graph = world(SPEECH_FILES, true);

interface Described {
  owner: string;
  fields: readonly Field<never>[];
  value: Record<string, Json>;
}

/** Every object of a record with the fields that document it, and whose they are. */
function* described(
  owner: string,
  fields: readonly Field<never>[],
  value: Record<string, Json>,
): Generator<Described> {
  yield { owner, fields, value };
  for (const { name, type, occurs } of fields) {
    const inside = value[name] ?? null;
    if (type.shape === undefined || inside === null) continue;
    for (const one of occurs === 'many' ? z.array(z.json()).parse(inside) : [inside])
      yield* described(type.shape.name, type.shape.fields, z.record(z.string(), z.json()).parse(one));
  }
}

const isFilled = (value: Json) => value !== null && !(Array.isArray(value) && value.length === 0);

const everyObject = (): Described[] =>
  DATASETS.flatMap(({ name, fields, records }) =>
    records(graph).flatMap((record) => [...described(name, fields, record)]),
  );

describe('the documentation', () => {
  it('describes every published field, and no other, in the order of the file', () => {
    for (const { fields, value } of everyObject()) {
      expect(Object.keys(value)).toEqual(fields.map((field) => field.name));
    }
  });

  it('describes no field that nothing can fill', () => {
    const filled = new Map<string, boolean>();
    for (const { owner, fields, value } of everyObject()) {
      for (const { name } of fields) {
        const key = `${owner}.${name}`;
        filled.set(key, filled.get(key) === true || isFilled(value[name] ?? null));
      }
    }
    const empty = [...filled].filter(([, isEver]) => !isEver).map(([key]) => key);
    // No commitment of this world lacks a theme, and a dossier is the editors' word; figures of other forms are tried in records.test.ts, of tables in figure-cells.test.ts, near sentences in near.test.ts, what documents attach in attached.test.ts, pages of other sites in vocabulary-source.test.ts, other names of people in other-names.test.ts.
    expect(empty).toEqual([
      'communiques.pieces',
      'dossiers.passages',
      'engagements.thematiques_motif',
      'engagements.phrases_proches',
      'personnes.autres_noms',
      'chiffres.intervalle',
      'chiffres.part',
      'chiffres.tableau_ligne',
      'chiffres.tableau_colonne',
      'chiffres.somme_de',
      'chiffres.remarque',
      'vocabulaire.source',
      'vocabulaire.source_url',
      'vocabulaire.source_lue_le',
      'reponses.passages',
      'series.passages',
    ]);
  });

  it.each(DATASETS)('of $name is one French phrase a field, under a plain name', ({ fields }) => {
    const all = (list: readonly Field<never>[]): Field<never>[] =>
      list.flatMap((field) => [field, ...all(field.type.shape?.fields ?? [])]);
    for (const field of all(fields)) {
      expect(field.name).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/);
      expect(field.description).toMatch(/^[^A-ZÀ-Ý].{4,}[^.]$/u);
      expect(field.description).not.toContain("'");
      expect(typeOf(field)).toMatch(/^[a-zé]/);
    }
  });

  it('names the types as a reader says them', () => {
    const typeNamed = (dataset: string, name: string) => {
      const field = DATASETS.find((one) => one.name === dataset)?.fields.find((one) => one.name === name);
      return field && typeOf(field);
    };
    expect(typeNamed('chiffres', 'valeur')).toBe('nombre ou null');
    expect(typeNamed('chiffres', 'champ')).toBe('texte ou null');
    expect(typeNamed('chiffres', 'multiples')).toBe('liste d’identifiants (chiffres)');
    expect(typeNamed('organismes', 'autres_noms')).toBe('liste de textes');
    expect(typeNamed('engagements', 'fil')).toBe('liste d’objets « mention »');
  });

  it('shows each object once, and never two under one name', () => {
    const byName = new Map<string, string[]>();
    const all = DATASETS.flatMap(({ fields }) => fields);
    const names = shapesIn(all).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.slice(0, 4)).toEqual(['phrase simple', 'lien d’une phrase simple', 'émetteur', 'marque']);
    for (const { owner, fields } of everyObject()) {
      const fieldNames = fields.map((field) => `${field.name} : ${field.description}`);
      expect(byName.get(owner) ?? fieldNames).toEqual(fieldNames);
      byName.set(owner, fieldNames);
    }
  });

  it('keeps its promise: a field that goes, or changes its name, is another version', () => {
    const promised = [
      'communiques: id url titre date lieu lieu_et_date type genre langue titre_motif lieu_motif annee_motif resume en_clair texte emetteur autres_emetteurs marques dossiers contact transcription precedent suivant engagements chiffres thematiques ateliers evenements personnes organismes vocabulaire passages',
      'dossiers: id url titre description rang communiques engagements passages',
      'engagements: id url titre intitule dernier_etat echelle dossier en_clair fil echeance organismes thematiques evenements chiffres prolonge prolonge_par communiques communiques_sans_mention phrases_proches passages',
      'thematiques: id url titre type rang nom atelier prolonge prolonge_par engagements chiffres evenements communiques chronique passages',
      'ateliers: id url titre rang nom thematiques passages',
      'evenements: id url titre intitule type statut date serie participations autres_passages thematiques engagements chiffres manquants communiques passages',
      'personnes: id url nom nom_de_famille fonctions presences communiques passages',
      'organismes: id url nom type autres_noms fonctions engagements presences chiffres_payes communiques_publies communiques_marques communiques passages',
      'chiffres: id url titre intitule valeur intervalle part unite approximation nature niveau verbe communique date passage redites periode champ payeur multiple_de multiples somme_de remarque engagements thematiques evenements passages',
      'vocabulaire: id url terme type sens autres_formes equivalents occurrences etabli_par motif passages',
      'manquants: id url titre type periode jusqu_a serie rang empeche connu_par evenement passages',
    ];
    const kept = promised.map((line) => {
      const [name = '', fields = ''] = line.split(': ');
      const there =
        DATASETS.find((dataset) => dataset.name === name)?.fields.map((field) => field.name) ?? [];
      return `${name}: ${there.filter((field) => fields.split(' ').includes(field)).join(' ')}`;
    });
    expect(kept).toEqual(promised);
  });
});
