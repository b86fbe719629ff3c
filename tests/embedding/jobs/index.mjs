import complaintForm from './complaint-form.mjs';
import consultation from './consultation.mjs';
import poll from './poll.mjs';
import scoreboard from './scoreboard.mjs';
import statusTracker from './status-tracker.mjs';
import survey from './survey.mjs';

/** A widget's whole job each, in the order of the table's columns. */
export const jobs = [complaintForm, statusTracker, poll, consultation, survey, scoreboard];
