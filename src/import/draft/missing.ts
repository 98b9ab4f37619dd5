/** What a draft lacks, and why: one sentence each, for the editor. */
import type { Fields } from './fields.ts';
import type { Dateline } from './head.ts';

interface Found {
  fields: Fields;
  dateline: Dateline | undefined;
  datelines: readonly Dateline[];
  updates: readonly string[];
  isSeveral: boolean;
}

export function missingFrom({ fields, dateline, datelines, updates, isSeveral }: Found): string[] {
  const missing: string[] = [];
  if (isSeveral)
    missing.push(
      `Plusieurs lignes de date (${datelines.map(({ words }) => `« ${words} »`).join(', ')}) : ce fichier contient peut-être plusieurs communiqués. Séparez-les, puis importez chacun.`,
    );
  if (fields.title === undefined && !isSeveral)
    missing.push('title : aucun titre n’est sûr. Mettez « # » devant sa ligne, et déclarez la modification.');
  if (fields.date === undefined && !isSeveral)
    missing.push(`date : ${dateline?.why ?? 'aucune ligne imprimée ne donne le jour du communiqué'}.`);
  for (const words of updates)
    missing.push(
      `« ${words} » est le jour d’une mise à jour, et non celui du communiqué : il n’est pas repris comme date.${fields.date === undefined ? ` Si le document n’en imprime pas d’autre, écrivez dateline: ${JSON.stringify(words)}, et ce jour dans date.` : ''}`,
    );
  if (fields.dateline === undefined && !isSeveral)
    missing.push('dateline : aucune ligne ne donne, seule, le lieu et la date.');
  if (fields.place === undefined && !isSeveral)
    missing.push('place : aucun lieu n’est imprimé avec la date.');
  if (fields.issuer === undefined)
    missing.push('issuer : aucun organisme qui a sa fiche n’est nommé hors du texte.');
  if (fields.printedContact !== undefined && fields.contact === undefined) {
    const { name, service, phone, email, address, websites } = fields.printedContact;
    const printed = [name, service, phone, email, ...address, ...websites].filter(
      (value) => value !== undefined,
    );
    missing.push(
      `contact : le bloc de contact est imprimé (${printed.join(' ; ')}), mais son organisme n’a pas de fiche.`,
    );
  }
  missing.push('summary : à écrire, dans vos mots.');
  return missing;
}
