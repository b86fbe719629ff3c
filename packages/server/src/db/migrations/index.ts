import { reports } from './0001-reports.js';
import { polls } from './0002-polls.js';
import { voters } from './0003-voters.js';
import { consultations } from './0004-consultations.js';
import { surveys } from './0005-surveys.js';
import { identity } from './0006-identity.js';
import type { Migration } from './migration.js';

/** In order, never changed once released: what is different tomorrow is a new one. */
export const migrations: readonly Migration[] = [reports, polls, voters, consultations, surveys, identity];
