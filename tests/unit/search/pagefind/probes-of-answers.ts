/** What is supposed of the answers of Pagefind's worker. */
import { unpacked } from '#search/pagefind/format.ts';
import * as names from '#search/pagefind/names.ts';
import { anywhere, exact, indexKey, isRanking } from '#search/pagefind/terms.ts';
import { opened } from './probes-of-files.ts';
import { A, B, byPage, JOB, pagesOf, places, same, TOWN, type Probe, type World } from './probes.ts';

export const ANSWER_PROBES: readonly Probe[] = [
  {
    name: 'the module has what is asked of it, and needs no more than is given',
    holds: async ({ compact, raw }) => {
      const code = raw.files.get(names.rawEngineFile('fr')) ?? Buffer.of();
      const module = await WebAssembly.compile(new Uint8Array(unpacked(code)));
      const needed = WebAssembly.Module.imports(module).map((one) => `${one.module} ${one.name}`);
      return (
        same(needed, ['./pagefind_web_bg.js __wbindgen_init_externref_table']) &&
        same(await compact.find('mission'), await compact.find('mission'))
      );
    },
    remedy:
      'Lisez le début de pagefind-worker.js, que wasm-bindgen écrit : wasm.ts fait de même, fonction par fonction.',
  },
  {
    name: 'a result has the name of its page, a score and the places of its words',
    holds: async ({ compact }) => {
      const [hit] = await compact.find('mission', true);
      return hit?.id === '1' && Number.isFinite(hit.score) && same(hit.words, [0]);
    },
    remedy: 'Reprenez `RawHit` dans engine.ts, et ce que wasm.ts lit des réponses.',
  },
  {
    name: 'places are counted from the title through the names to the sentences',
    holds: async (world) =>
      (await places(world, exact(['emploi']))) === `${JOB}:0 ${TOWN}:1` &&
      (await places(world, exact(['accueil']))) === `${A}:1` &&
      (await places(world, exact(['qqmchbbbbb']))) === `${A}:2`,
    remedy: 'hits.ts marque les mots à ces places : reprenez l’ordre des parties dans page.ts, ou ce compte.',
  },
  {
    name: 'keys joined by « | » answer at one place, and the next word at the next one',
    holds: async (world) => {
      const at = await Promise.all(['acces', 'entree', 'droits'].map((key) => pagesAt(world, key)));
      return same(at, ['4', '4', '5']) && (await places(world, exact(['entree', 'droits']))) === `${B}:4,5`;
    },
    remedy:
      'Trouvez un autre signe qui coupe sans avancer (`samePlace` dans terms.ts), ou comptez les places autrement.',
  },
  {
    name: 'exact words are found in their order, and are no beginning of longer ones',
    holds: async (world) =>
      same(await pagesOf(world, exact(['droits', 'acces'])), [TOWN]) &&
      same(await pagesOf(world, exact(['acc'])), []) &&
      same(await pagesOf(world, exact(['qqmchbbbb'])), [JOB]),
    remedy:
      '`exact` (terms.ts) ne demande plus une suite exacte : voyez comment la nouvelle version l’écrit.',
  },
  {
    name: 'exact words that no page has find nothing',
    holds: async (world) =>
      same(await pagesOf(world, exact(['inconnu'])), []) &&
      same(await pagesOf(world, exact(['acces', 'inconnu'])), []),
    remedy:
      'spelling.ts apprend ainsi qu’un mot est inconnu : comparez les places rendues avant de le croire connu.',
  },
  {
    name: 'a beginning finds the words that begin so',
    holds: async (world) => same(await pagesOf(world, anywhere(['acc'])), [B, A, TOWN]),
    remedy:
      'Le dernier mot tapé est un début : développez-le par le lexique (`longer` de spelling.ts) avant de demander.',
  },
  {
    name: 'words of one family find one another',
    holds: async (world) =>
      same(await pagesOf(world, anywhere(['elargir'])), [A, JOB]) &&
      same(await pagesOf(world, exact(['elargissement'])), [A, JOB]),
    remedy:
      'La racinisation a changé : relancez le contrat de la recherche, et revoyez fold.ts (`stemOf`, `isSameWord`).',
  },
  {
    name: 'all the words of a term are wanted',
    holds: async (world) => same(await pagesOf(world, anywhere(['droits', 'jeune'])), [B, TOWN]),
    remedy: 'Demandez chaque mot à part, et joignez les réponses par `both` (matches.ts).',
  },
  {
    name: 'the keys of numbers and days stay whole',
    holds: async (world) =>
      (await places(world, exact(['1500000']))) === `${A}:2` &&
      (await places(world, exact(['10']))) === `${A}:3` &&
      (await places(world, exact(['qqjdb']))) === `${A}:3`,
    remedy: 'L’index coupe ou racinise ces clés : changez les consonnes de `spelt` (words/number-keys.ts).',
  },
  {
    name: 'stop words stay whole, and begin no word',
    holds: async (world) =>
      same(await Promise.all(['a', 'de', 'le', 'les'].map((key) => pagesOf(world, exact([key])))), [
        [B],
        [B],
        [JOB],
        [A],
      ]) &&
      !(await pagesOf(world, anywhere(['zz']))).includes(TOWN) &&
      indexKey('a') !== 'a',
    remedy: 'Changez STOP (terms.ts) pour un début et une fin que la racinisation laisse entiers.',
  },
  {
    name: 'free words are ranked, and a score is never a whole number by chance',
    holds: async ({ compact }) => isRanking((await compact.find('sante')).map(({ score }) => score)),
    remedy: '`isRanking` (terms.ts) reconnaît à cela ce que l’index a classé : trouvez un autre signe.',
  },
  {
    name: 'what is found is found in the same places once the index is compacted',
    holds: async ({ raw, compact }) => {
      const order = opened(raw).pages;
      for (const term of ['acces', 'emploi', 'sante droits', '"droits acces"', 'elargir', 'xyz']) {
        const asWritten = (await raw.find(term)).map(({ id, ...hit }) => {
          return { ...hit, id: names.pageName(order.indexOf(id), order.length) };
        });
        if (byPage(asWritten) !== byPage(await compact.find(term, true))) return false;
      }
      return true;
    },
    remedy:
      'Le moteur lit autre chose que ce que compact.ts récrit : comparez les deux listes de pages, champ par champ.',
  },
  {
    name: 'a search for a word of known stem loads the list of pages and words, no page, no engine; what is prepared is loaded first',
    holds: async ({ fresh }) => {
      const { find, prepare, read } = await fresh();
      prepare('mission');
      await new Promise((done) => setTimeout(done, 200));
      const before = read.length;
      await find('mission');
      const areRead = (folder: string) => read.some((name) => name.startsWith(folder));
      const isEngineRead = read.some((name) => name.endsWith('.wasm'));
      return (
        read.length === before && areRead(names.WORDS_FOLDER) && !areRead(names.PAGES_FOLDER) && !isEngineRead
      );
    },
    remedy:
      'Le moteur lit des fichiers que nous récrivons à notre façon, ou ne les demande plus avant de chercher : voyez engine.ts.',
  },
];

/** The first place of the text at which an exact key answers on the first page. */
async function pagesAt({ compact }: World, key: string): Promise<string> {
  const hits = await compact.find(exact([key]), true);
  return (
    hits
      .find(({ id }) => names.recordNumber(id) === B)
      ?.words.slice(0, 1)
      .join() ?? ''
  );
}
