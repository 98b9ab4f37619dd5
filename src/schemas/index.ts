/** The schema of each kind of entry: the only table that binds a folder of `content/` to its law. */
import { commitmentSchema, type CommitmentData } from '#kinds/commitments/schema.ts';
import { communiqueSchema, type CommuniqueData } from '#kinds/communiques/schema.ts';
import { eventSchema, type EventData } from '#kinds/events/schema.ts';
import { figureSchema, type FigureData } from '#kinds/figures/schema.ts';
import { missingSchema, type MissingData } from '#kinds/missing/schema.ts';
import { organisationSchema, type OrganisationData } from '#kinds/organisations/schema.ts';
import { pageSchema, type PageData } from '#kinds/pages/schema.ts';
import { personSchema, type PersonData } from '#kinds/people/schema.ts';
import { themeSchema, type ThemeData } from '#kinds/themes/schema.ts';
import { transcriptionSchema, type TranscriptionData } from '#kinds/transcriptions/schema.ts';
import { vocabularySchema, type VocabularyData } from '#kinds/vocabulary/schema.ts';
import { workshopSchema, type WorkshopData } from '#kinds/workshops/schema.ts';

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
