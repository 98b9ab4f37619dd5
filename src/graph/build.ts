/** All entries → the graph, or everything that is wrong with them. Pure: no disk, no clock, no Astro. */
import type { Content } from '#entries/content.ts';
import { compareProblems, type Problem } from '#entries/problem.ts';
import { finishBacklinks } from './backlinks.ts';
import { Builder, type Draft } from './builder.ts';
import { finishCommuniques } from './communiques.ts';
import type {
  CommitmentNode,
  CommuniqueNode,
  EventNode,
  FigureNode,
  Graph,
  MissingNode,
  OrganisationNode,
  PersonNode,
  ThemeNode,
  VocabularyNode,
  WorkshopNode,
} from './nodes.ts';
import { compare, compareFrench, comparePassages } from './passages.ts';
import { quotationsOf } from './quotations.ts';
import { finishSeries } from './series.ts';
import * as add from './add/index.ts';
import { RULES } from './rules/index.ts';
import { finishThemes, finishThemeStories } from './themes.ts';
import { deadlinesOf } from './deadlines.ts';
import { threadFilters } from '#views/thread-lists.ts';
import { keptWords } from './kept.ts';
import { finishKits } from '#views/kits.ts';
import { latestOf, yearsOf } from '#views/latest.ts';
import { threadsOf } from '#views/threads.ts';
import { finishVocabulary } from './vocabulary.ts';

/** Every problem between entries, sorted by file and place. */
export function checkContent(content: Content): Problem[] {
  return Object.values(RULES)
    .flatMap((rule) => rule(content))
    .sort(compareProblems);
}

/**
 * Links entries that {@link checkContent} has accepted.
 * @throws if a reference or a quotation cannot be resolved: call `checkContent` first.
 */
export function buildGraph(content: Content): Graph {
  const { entries, site } = content;
  const build = new Builder(content, quotationsOf(content).places);
  for (const entry of entries.organisations) add.addOrganisation(build, entry);
  for (const entry of entries.communiques) add.addCommunique(build, entry);
  for (const entry of entries.workshops) add.addWorkshop(build, entry);
  for (const entry of entries.themes) add.addTheme(build, entry);
  for (const entry of entries.themes) add.linkTheme(build, entry);
  for (const entry of entries.people) add.addPerson(build, entry);
  for (const entry of entries.events) add.addEvent(build, entry);
  for (const entry of entries.commitments) add.addCommitment(build, entry);
  for (const entry of entries.commitments) add.linkCommitment(build, entry);
  for (const entry of entries.figures) add.addFigure(build, entry);
  for (const entry of entries.figures) add.linkFigure(build, entry);
  for (const entry of entries.vocabulary) add.addVocabulary(build, entry);
  for (const entry of entries.missing) add.addMissing(build, entry);
  const series = finishSeries(build);

  const drafts = <K extends Parameters<Builder['get']>[0]>(kind: K) =>
    entries[kind].map(({ id }) => build.get(kind, id));
  const communiques = drafts('communiques') as Draft<CommuniqueNode>[];
  const themes = drafts('themes') as Draft<ThemeNode>[];
  const newest = finishCommuniques(build, communiques);
  finishThemes(themes);
  finishBacklinks(build, newest);
  const vocabulary = (drafts('vocabulary') as VocabularyNode[]).sort((a, b) =>
    compareFrench(a.title, b.title),
  );
  finishThemeStories(themes, vocabulary, newest);
  finishVocabulary(drafts('vocabulary'), themes, newest);

  const commitments = (drafts('commitments') as CommitmentNode[]).sort(
    (a, b) => comparePassages(a.first.passage, b.first.passage) || compare(a.id, b.id),
  );
  const figures = (drafts('figures') as FigureNode[]).sort(
    (a, b) =>
      compare(b.passage.communique.id, a.passage.communique.id) ||
      comparePassages(a.passage, b.passage) ||
      compare(a.id, b.id),
  );
  const events = (drafts('events') as EventNode[]).sort(
    (a, b) => compare(b.period, a.period) || compare(a.id, b.id),
  );
  const deadlines = deadlinesOf(commitments, site.asOf);
  const ordered = (themes as ThemeNode[]).sort((a, b) => comparePassages(a.passage, b.passage));
  const organisations = (drafts('organisations') as OrganisationNode[]).sort((a, b) =>
    compareFrench(a.title, b.title),
  );

  return {
    site,
    communiques: newest,
    commitments,
    themes: ordered,
    workshops: (drafts('workshops') as WorkshopNode[]).sort(
      (a, b) => a.order - b.order || compare(a.id, b.id),
    ),
    events,
    kits: finishKits(events, deadlines),
    contacts: newest.filter(({ data }) => data.contact !== undefined),
    people: (drafts('people') as PersonNode[]).sort(
      (a, b) => compareFrench(a.familyName, b.familyName) || compareFrench(a.title, b.title),
    ),
    organisations,
    figures,
    stakes: ordered.filter(({ themeKind }) => themeKind === 'enjeu'),
    threads: threadsOf(commitments, newest),
    threadFilters: threadFilters(commitments, ordered, organisations),
    latest: latestOf(newest, commitments, figures),
    vocabulary,
    missing: (drafts('missing') as MissingNode[]).sort(
      (a, b) => compare(a.data.period, b.data.period) || compare(a.id, b.id),
    ),
    series,
    kept: keptWords(newest),
    pages: entries.pages.flatMap(({ id, data, document }) =>
      document === undefined ? [] : [{ id, data, document }],
    ),
    deadlines,
    searchContract: content.searchContract?.data.queries ?? [],
    years: yearsOf(newest),
  };
}
