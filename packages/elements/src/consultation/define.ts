import { define } from '../internal/define.js';
import { SuaraConsultation } from './consultation.js';

define('suara-consultation', SuaraConsultation);

declare global {
  interface HTMLElementTagNameMap {
    'suara-consultation': SuaraConsultation;
  }
}
