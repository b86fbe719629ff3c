/** All tables, for drizzle and for the test that compares them with the migrated database. */
export * from './schema.js';
export * from './schema-polls.js';
export * from './schema-consultations.js';
export * from './schema-surveys.js';
export * from './schema-media.js';
export * from './schema-voters.js';
