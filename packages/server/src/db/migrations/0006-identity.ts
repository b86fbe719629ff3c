import type { Migration } from './migration.js';

/** A site may have keys of its own, with which its back end vouches for who is signed in there. */
export const identity: Migration = {
  version: 6,
  name: 'identity',
  statements: [
    `alter table site add column identity_keys jsonb`,
    `alter table report_contact add column vouched text[] not null default '{}'`,
  ],
};
