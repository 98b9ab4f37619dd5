/** The schema of each kind of entry: the only table that binds a folder of `content/` to its law. */
import { commitmentSchema, type CommitmentData } from './commitment.ts';
import { communiqueSchema, type CommuniqueData } from './communique.ts';
import { eventSchema, type EventData } from './event.ts';
import { figureSchema, type FigureData } from './figure.ts';
import { missingSchema, type MissingData } from './missing.ts';
import { organisationSchema, type OrganisationData } from './organisation.ts';
import { pageSchema, type PageData } from './page.ts';
import { personSchema, type PersonData } from './person.ts';
import { themeSchema, type ThemeData } from './theme.ts';
import { transcriptionSchema, type TranscriptionData } from './transcription.ts';
import { vocabularySchema, type VocabularyData } from './vocabulary.ts';
import { workshopSchema, type WorkshopData } from './workshop.ts';

export const SCHEMAS = {
  organisations: organisationSchema,
  communiques: communiqueSchema,
  transcriptions: transcriptionSchema,
  workshops: workshopSchema,
  themes: themeSchema,
  people: personSchema,
  events: eventSchema,
  commitments: commitmentSchema,
  figures: figureSchema,
  vocabulary: vocabularySchema,
  missing: missingSchema,
  pages: pageSchema,
} as const;

/** The validated data of one entry, by kind. */
export interface EntryData {
  organisations: OrganisationData;
  communiques: CommuniqueData;
  transcriptions: TranscriptionData;
  workshops: WorkshopData;
  themes: ThemeData;
  people: PersonData;
  events: EventData;
  commitments: CommitmentData;
  figures: FigureData;
  vocabulary: VocabularyData;
  missing: MissingData;
  pages: PageData;
}
