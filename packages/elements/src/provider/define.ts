import { define } from '../internal/define.js';
import { SuaraProvider } from './provider.js';

define('suara-provider', SuaraProvider);

declare global {
  interface HTMLElementTagNameMap {
    'suara-provider': SuaraProvider;
  }
}
