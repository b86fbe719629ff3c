import { define } from '../internal/define.js';
import { SuaraComplaintForm } from './complaint-form.js';

define('suara-complaint-form', SuaraComplaintForm);

declare global {
  interface HTMLElementTagNameMap {
    'suara-complaint-form': SuaraComplaintForm;
  }
}
