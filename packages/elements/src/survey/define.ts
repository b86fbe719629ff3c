import { define } from '../internal/define.js';
import { SuaraSurvey } from './survey.js';

define('suara-survey', SuaraSurvey);

declare global {
  interface HTMLElementTagNameMap {
    'suara-survey': SuaraSurvey;
  }
}
