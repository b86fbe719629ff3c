import type { Localized, SurveyService } from '@suara/client';
import { html, type TemplateResult } from 'lit';
import { describedBy, fieldNotes } from '../../internal/templates.js';
import type { ViewMessages } from '../messages.js';
import { heading } from './frame.js';

export interface ServiceQuestion {
  readonly place: string;
  readonly services: readonly SurveyService[];
  readonly chosen: string | null;
  readonly error: string | undefined;
  readonly texts: ViewMessages;
  text(text: Localized): string;
  choose(service: string): void;
}

const ID = 'q';

/** Which of the survey's services one was given. */
export const serviceQuestion = ({
  place,
  services,
  chosen,
  error,
  texts,
  text,
  choose,
}: ServiceQuestion): TemplateResult =>
  html`<fieldset
    class="question"
    id=${ID}
    aria-labelledby="${ID}-text"
    aria-describedby=${describedBy(ID, texts.whichServiceHint, error)}
  >
    <legend>${heading(ID, place, texts.whichService)}</legend>
    ${fieldNotes(ID, texts.whichServiceHint, error)}
    <div class="options">
      ${services.map(
        ({ id, name }) =>
          html`<label class="option">
            <input
              type="radio"
              name=${ID}
              required
              .checked=${chosen === id}
              aria-invalid=${error ? 'true' : 'false'}
              @change=${() => {
                choose(id);
              }}
            />
            <span>${text(name)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
