import { define } from '../internal/define.js';
import { SuaraScoreboard } from './scoreboard.js';

define('suara-scoreboard', SuaraScoreboard);

declare global {
  interface HTMLElementTagNameMap {
    'suara-scoreboard': SuaraScoreboard;
  }
}
