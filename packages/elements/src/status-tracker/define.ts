import { define } from '../internal/define.js';
import { SuaraStatusTracker } from './status-tracker.js';

define('suara-status-tracker', SuaraStatusTracker);

declare global {
  interface HTMLElementTagNameMap {
    'suara-status-tracker': SuaraStatusTracker;
  }
}
