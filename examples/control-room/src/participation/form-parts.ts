/** Parts that the forms of polls, consultations and surveys have alike. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CityTime } from './city-time.js';
import { inputField, part, selectField, timeField, type FormContext } from './fields.js';

interface Times {
  readonly opensAt: CityTime;
  readonly closesAt: CityTime;
}

type TimeTexts = Readonly<Record<'times' | 'opensAt' | 'closesAt', string>>;

/** When it opens and closes, in the city's time. */
export function timesPart(
  context: FormContext,
  texts: TimeTexts,
  { opensAt, closesAt }: Times,
  fixed?: string,
): TemplateResult {
  const { t, session } = context.desk;
  const disabled = fixed !== undefined;
  return part(
    context,
    { pointer: '/times', legend: texts.times, hint: fixed ?? t.participation.cityTime(session.city.timeZone) },
    html`<div class="pair">
      ${timeField(context, { pointer: '/opensAt', label: texts.opensAt, time: opensAt, disabled })}
      ${timeField(context, { pointer: '/closesAt', label: texts.closesAt, time: closesAt, disabled })}
    </div>`,
  );
}

interface Placed {
  readonly id: string | null;
  slug: string;
  ownSlug: boolean;
  agency: string;
}

type PlaceTexts = Readonly<Record<'place' | 'agency' | 'slug' | 'slugHint' | 'slugFixed', string>>;

/** In whose name it is, and what it is called in addresses; `pointer` is where the name stands in what is sent. */
export function placePart(
  context: FormContext,
  texts: PlaceTexts,
  draft: Placed,
  pointer: string,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { desk } = context;
  const { t, session } = desk;
  const { agencies, officer } = session;
  const own = officer.role === 'agency_officer' ? agencies.filter(({ id }) => id === officer.agency?.id) : agencies;
  const whole = officer.role === 'dispatcher' ? [{ value: '', label: t.participation.wholeCity }] : [];
  return part(
    context,
    { pointer: '/place', legend: texts.place },
    html`${selectField(context, {
      pointer: '/agency',
      label: texts.agency,
      value: draft.agency,
      choices: [...whole, ...own.map(({ id, name }) => ({ value: id, label: desk.say(name) }))],
      set: (value) => (draft.agency = value),
    })}
    ${inputField(context, {
      pointer,
      label: texts.slug,
      hint: draft.id === null ? texts.slugHint : texts.slugFixed,
      value: draft.slug,
      disabled: draft.id !== null,
      set: (value) => {
        draft.slug = value;
        draft.ownSlug = value !== '';
      },
    })}
    ${more}`,
  );
}

interface Ending {
  readonly isNew: boolean;
  readonly busy: boolean;
  readonly cancel: () => void;
}

/** The buttons below a form. */
export function formButtons(
  { desk }: FormContext,
  texts: Readonly<Record<'submitNew' | 'submitEdit', string>>,
  { isNew, busy, cancel }: Ending,
): TemplateResult {
  return html`<div class="moves">
    <button type="submit" class="button button--main" aria-disabled=${String(busy)}>
      ${busy ? desk.t.form.busy : isNew ? texts.submitNew : texts.submitEdit}
    </button>
    <button type="button" class="button" @click=${cancel}>${desk.t.form.cancel}</button>
  </div>`;
}
