import { define } from '../internal/define.js';
import { SuaraLauncher } from './launcher.js';

define('suara-launcher', SuaraLauncher);

declare global {
  interface HTMLElementTagNameMap {
    'suara-launcher': SuaraLauncher;
  }
}
