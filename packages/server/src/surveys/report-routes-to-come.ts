import type { Handler } from '../http/env.js';
import { Problem } from '../http/problem.js';

const none: Handler = () => {
  throw new Problem('not-found');
};

/** Holds the places of routes that another branch brings; goes when it is merged. */
export const reportRoutesToCome = { getScoreboard: none, getSurveyReport: none, exportSurveyReport: none };
