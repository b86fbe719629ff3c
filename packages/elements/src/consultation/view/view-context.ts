import type { Consultation } from '@suara/client';
import type { Ready } from '../../internal/suara-element.js';
import type { ConsultationHost } from '../consultation-host.js';
import type { ConsultationMessages, ViewMessages } from '../messages.js';
import type { ConsultationView } from './consultation-view.js';

/** What the parts of a consultation draw from. */
export interface ViewContext {
  readonly host: ConsultationHost;
  readonly ready: Ready<ConsultationMessages>;
  readonly consultation: Consultation;
  readonly texts: ViewMessages;
  readonly view: ConsultationView;
}
