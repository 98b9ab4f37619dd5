/** `npm run links:outside`: asks the pages of other sites that the records name whether they are still there. By hand: nothing waits for it. */
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { count } from '#text/word/agreement.ts';
import { commandArguments } from './lib/arguments.ts';
import { givenFolder } from './lib/content-folder.ts';
import { answersOf, linkLines, outsideLinks } from './lib/outside-links.ts';

const HELP = `Demande aux pages extérieures que nomment les fiches si elles sont toujours là.

  npm run links:outside             content/
  npm run links:outside -- DOSSIER  un autre dossier

Rien n’est refusé ni changé : une page peut être en panne un jour. Aucun contrôle n’attend cette commande.`;

const { values, positionals } = commandArguments({
  options: { help: { type: 'boolean', default: false } },
  allowPositionals: true,
});

if (values.help) console.log(HELP);
else {
  const folder = givenFolder(positionals[0]);
  const { content } = judged(readContent(folder, folder.replace(/\/+$/, '')));
  const links = content === undefined ? [] : outsideLinks(content);
  const lines = linkLines(await answersOf(links));
  for (const line of lines) console.log(line);
  if (lines.length === links.length && lines.length > 1)
    console.log('Aucune page n’a répondu comme avant : cette machine est-elle en ligne ?');
  console.log(
    content === undefined
      ? 'Aucune adresse lue : corrigez d’abord ce que dit npm run check.'
      : `${count(links.length, { singular: 'adresse extérieure', plural: 'adresses extérieures', gender: 'f' })}, ${count(lines.length, { singular: 'à regarder', plural: 'à regarder', gender: 'f' })}.`,
  );
}
