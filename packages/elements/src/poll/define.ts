import { define } from '../internal/define.js';
import { SuaraPoll } from './poll.js';

define('suara-poll', SuaraPoll);

declare global {
  interface HTMLElementTagNameMap {
    'suara-poll': SuaraPoll;
  }
}
