/** Photos: of reports and their events, or of responses to surveys. */
import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.js';
import { surveyResponse } from './schema-surveys.js';
import { city, report, reportEvent } from './schema.js';

export const media = pgTable(
  'media',
  {
    cityId: text('city_id').notNull(),
    id: uuid('id').notNull(),
    /** Null until a report or a move of it takes the photo up. */
    reportId: uuid('report_id'),
    eventId: uuid('event_id'),
    /** Null until a response to a survey takes the photo up; see media/attach-to-response.ts. */
    surveyId: text('survey_id'),
    responseId: uuid('response_id'),
    /** Order within the event or the response. */
    position: integer('position'),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    bytes: integer('bytes').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'media_pkey', columns: [table.cityId, table.id] }),
    foreignKey({ name: 'media_city_fkey', columns: [table.cityId], foreignColumns: [city.id] }),
    foreignKey({
      name: 'media_report_fkey',
      columns: [table.cityId, table.reportId],
      foreignColumns: [report.cityId, report.id],
    }),
    foreignKey({
      name: 'media_event_fkey',
      columns: [table.cityId, table.eventId],
      foreignColumns: [reportEvent.cityId, reportEvent.id],
    }),
    foreignKey({
      name: 'media_response_fkey',
      columns: [table.cityId, table.surveyId, table.responseId],
      foreignColumns: [surveyResponse.cityId, surveyResponse.surveyId, surveyResponse.id],
    }),
    index('media_report_idx').on(table.cityId, table.reportId),
    index('media_survey_idx').on(table.cityId, table.surveyId),
    index('media_unattached_idx').on(table.createdAt),
  ],
);
