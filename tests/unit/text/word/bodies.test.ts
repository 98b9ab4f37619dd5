import { expect, test } from 'vitest';
import { bodyInSentence } from '#text/word/bodies.ts';

test.each([
  ['Préfecture de la région Hauts-de-France', 'de la préfecture de la région Hauts-de-France'],
  ['Mairie de Villeneuve', 'de la mairie de Villeneuve'],
  ['Conseil régional', 'du conseil régional'],
  ['Haut-commissariat à la lutte contre la pauvreté', 'du haut-commissariat à la lutte contre la pauvreté'],
  ['Ministère des Solidarités', 'du ministère des Solidarités'],
  ['Agence régionale de santé', 'de l’agence régionale de santé'],
  ['Conseils départementaux', 'des conseils départementaux'],
  ['Métropoles', 'des métropoles'],
  ['État', 'de l’État'],
  ['Mairie', 'de la mairie'],
])('%s : « %s »', (name, of) => {
  expect(bodyInSentence(name)?.of).toBe(of);
});

test.each([
  ['Préfecture du Nord', 'à la préfecture du Nord'],
  ['Conseil régional', 'au conseil régional'],
  ['Association des maires', 'à l’association des maires'],
  ['Services du Premier ministre', 'aux services du Premier ministre'],
  ['État', 'à l’État'],
])('%s : « %s »', (name, to) => {
  expect(bodyInSentence(name)?.to).toBe(to);
});

test.each(['Secours populaire', 'CAF du Nord', 'PRÉFECTURE DU NORD', 'Collectif Alerte', ''])(
  'nothing is guessed of « %s »',
  (name) => {
    expect(bodyInSentence(name)).toBeUndefined();
  },
);
