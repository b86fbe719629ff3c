import { job as complaintForm } from './complaint-form.mjs';
import { job as consultation } from './consultation.mjs';
import { job as launcher } from './launcher.mjs';
import { job as poll } from './poll.mjs';
import { job as scoreboard } from './scoreboard.mjs';
import { job as statusTracker } from './status-tracker.mjs';
import { job as survey } from './survey.mjs';

/** A widget's whole job each, in the order of the table's columns. */
export const jobs = [complaintForm, statusTracker, poll, consultation, survey, scoreboard, launcher];
