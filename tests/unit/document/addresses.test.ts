/** Words of a link that are an address may lead nowhere else; words that only look like one may lead anywhere. */
import { expect, test } from 'vitest';
import { explainAddress, explainLabel } from '#document/addresses.ts';

test.each([
  ['exemple.fr', 'https://voleur.example/', 'exemple.fr', 'voleur.example'],
  ['https://www.exemple.fr/budget.pdf', 'https://voleur.example/', 'exemple.fr', 'voleur.example'],
  ['exemple.fr/budget.pdf', 'http://exemple.fr.voleur.example/', 'exemple.fr', 'exemple.fr.voleur.example'],
  ['budget.pdf/mairie', 'https://voleur.example/', 'budget.pdf', 'voleur.example'],
  ['exemple.fr.', 'https://monexemple.fr/', 'exemple.fr', 'monexemple.fr'],
  ['préfecture.fr', 'https://prefecture.fr/', 'xn--prfecture-c4a.fr', 'prefecture.fr'],
  ['https://exemple.fr@voleur.example', 'https://exemple.fr/', 'voleur.example', 'exemple.fr'],
  ['http://192.0.2.1/', 'https://exemple.fr/', '192.0.2.1', 'exemple.fr'],
])('« %s » does not lead to %s', (label, url, said, led) => {
  expect(explainLabel(label, url)?.message).toBe(`ce lien montre « ${said} » et mène à « ${led} »`);
});

test.each([
  ['exemple.fr', 'https://EXEMPLE.fr:443/page'],
  ['www.exemple.fr/page', 'http://exemple.fr/page'],
  ['exemple.fr', 'https://cartes.exemple.fr/'],
  ['cartes.exemple.fr', 'https://exemple.fr/cartes/'],
  ['préfecture.fr', 'https://xn--prfecture-c4a.fr/'],
  ['xn--prfecture-c4a.fr', 'https://préfecture.fr/'],
  ['https://exemple.fr/une-longue-adresse…', 'https://exemple.fr/une-longue-adresse-du-document'],
  ['budget.pdf', 'https://www.prefecture.example/budget.pdf'],
  ['annexe-1.pdf', 'https://prefecture.example/telecharger?n=1'],
  ['dossier.zip', 'https://prefecture.example/'],
  ['Plan.DOCX', 'https://prefecture.example/'],
  ['voir exemple.fr', 'https://prefecture.example/'],
  ['exemple.fr', '/communiques/'],
  ['exemple.fr', 'mailto:mairie@prefecture.example'],
])('« %s » may lead to %s', (label, url) => {
  expect(explainLabel(label, url)).toBeUndefined();
});

test.each([
  ['mairie@exemple.fr', '« mailto:mairie@exemple.fr »'],
  ['www.exemple.fr/etude', '« https://www.exemple.fr/etude »'],
  ['exemple.fr', '« https://exemple.fr »'],
  ['etude.pdf', 'https://… ou un chemin du site qui commence par « / »'],
  ['../themes/logement', 'https://… ou un chemin du site qui commence par « / »'],
])('%s is not whole', (url, whole) => {
  expect(explainAddress(url)).toEqual({
    message: `« ${url} » n’est pas une adresse entière`,
    remedy: `écrivez ${whole}`,
  });
});
