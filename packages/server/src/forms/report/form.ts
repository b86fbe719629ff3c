/** The complaint on one page: the same questions as the widget's steps, and the city's own words. */
import { areaPath, isLowestArea, REPORT_LIMITS, type Area } from '@suara/core';
import { html } from 'hono/html';
import { photoView } from '../../media/photo-view.js';
import type { PhotoRow } from '../../reports/trail.js';
import type { ServiceProfile } from '../../cities/profile.js';
import { flawAt, type Flaws } from '../frame/errors.js';
import {
  attribute,
  choice,
  choicesField,
  filesField,
  notes,
  selectField,
  sendButton,
  textArea,
  textField,
  type OptionGroup,
} from '../frame/fields.js';
import { form } from '../frame/form.js';
import { formAddress, type SiteFrame } from '../frame/frame.js';
import type { Html } from '../frame/page.js';
import type { ReportFields } from './report-fields.js';
import { reportFormTexts, type ReportFormTexts } from './texts.js';

/** All that the form is drawn from. */
export interface ReportFormState {
  readonly frame: SiteFrame;
  readonly fields: ReportFields;
  readonly photos: readonly PhotoRow[];
  readonly flaws: Flaws;
  readonly now: number;
}

interface Drawn extends ReportFormState {
  readonly t: ReportFormTexts;
}

/** What stands together in one group, in the order in which the groups come. */
function grouped<Item>(items: readonly Item[], groupOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(groupOf(item), [...(groups.get(groupOf(item)) ?? []), item]);
  return [...groups];
}

function serviceGroups({ say }: SiteFrame, services: readonly ServiceProfile[]): OptionGroup[] {
  return grouped(services, ({ group }) => say(group)).map(([label, within]) => ({
    label,
    options: within.map(({ code, name }) => ({ value: code, label: say(name) })),
  }));
}

/** The areas a report can be of, under those they lie in. */
function areaGroups(areas: readonly Area[], language: string): OptionGroup[] {
  const byName = new Intl.Collator(language);
  const lowest = areas.filter(({ code }) => isLowestArea(areas, code));
  const above = ({ code }: Area) =>
    areaPath(areas, code)
      .slice(1)
      .map(({ name }) => name)
      .join(', ');
  return grouped(lowest, above)
    .sort(([a], [b]) => byName.compare(a, b))
    .map(([label, within]) => ({
      label,
      options: within
        .sort((a, b) => byName.compare(a.name, b.name))
        .map(({ code, name }) => ({ value: code, label: name })),
    }));
}

function emergencyPart({ frame, t }: Drawn): Html | '' {
  const { emergency } = frame.site.city.profile;
  if (!emergency) return '';
  return html`<div class="emergency">
    <span>${frame.say(emergency.label)}</span>
    <a class="button" href="tel:${emergency.phone}">${t.call(emergency.phone)}</a>
  </div>`;
}

function storyPart({ frame, fields, flaws, t }: Drawn): Html {
  return html`${textArea({
    id: 'description',
    label: t.story,
    hint: t.storyHint,
    error: flawAt(flaws, 'description'),
    value: fields.description ?? '',
    rows: 5,
  })}
  ${selectField({
    id: 'service',
    label: t.service,
    hint: t.serviceHint,
    error: flawAt(flaws, 'service'),
    value: fields.service ?? '',
    empty: frame.t.choose,
    groups: serviceGroups(frame, frame.site.city.profile.services),
  })}`;
}

function placePart({ frame, fields, flaws, t }: Drawn): Html {
  const { areas, profile } = frame.site.city;
  const levels = profile.areaLevels.map(frame.say).reverse();
  return html`<fieldset class="stack">
    <legend>${t.where}</legend>
    ${selectField({
      id: 'area',
      label: t.area(levels),
      error: flawAt(flaws, 'area'),
      value: fields.area ?? '',
      empty: t.chooseArea(levels[0] ?? ''),
      groups: areaGroups(areas, frame.language),
    })}
    ${textField({
      id: 'address',
      label: t.address,
      hint: t.addressHint,
      optional: frame.t.optional,
      error: flawAt(flaws, 'address'),
      value: fields.address ?? '',
    })}
  </fieldset>`;
}

async function storedPart({ frame, photos, t, now }: Drawn): Promise<Html | ''> {
  if (photos.length === 0) return '';
  const views = await Promise.all(photos.map((photo) => photoView(frame.site.city, photo, now)));
  return html`<fieldset aria-describedby="stored-hint">
    <legend>${t.stored}</legend>
    <p class="hint" id="stored-hint">${t.storedHint}</p>
    <div class="choices stored">
      ${views.map(({ id, url, width, height }, index) =>
        choice({
          id: `stored-${index + 1}`,
          name: 'stored',
          type: 'checkbox',
          value: id,
          label: t.photo(index + 1),
          picture: html`<img src="${url}" alt="" width="${width}" height="${height}" />`,
          isChosen: true,
        }),
      )}
    </div>
  </fieldset>`;
}

async function photoPart(drawn: Drawn): Promise<Html> {
  const { frame, flaws, t } = drawn;
  return html`${await storedPart(drawn)}
  ${filesField({
    id: 'photos',
    label: t.photos,
    hint: t.photosHint(REPORT_LIMITS.photos),
    optional: frame.t.optional,
    error: flawAt(flaws, 'photos'),
    accept: 'image/jpeg,image/png,image/webp',
  })}`;
}

function contactPart({ frame, fields, flaws, t }: Drawn): Html {
  const field = (id: 'name' | 'phone' | 'email', type: 'text' | 'tel' | 'email', hint?: string) =>
    textField({
      id,
      type,
      autocomplete: id === 'phone' ? 'tel' : id,
      label: t[id],
      hint,
      error: flawAt(flaws, id),
      value: fields[id] ?? '',
    });
  return html`${choicesField({
      id: 'identity',
      label: t.who,
      chosen: [fields.identity ?? 'nameless'],
      choices: [
        { value: 'nameless', label: t.nameless, hint: t.namelessHint },
        { value: 'contact', label: t.contact, hint: t.contactHint },
      ],
    })}
    <div class="inset contact">
      ${field('name', 'text')} ${field('phone', 'tel', t.oneOfTwo)} ${field('email', 'email')}
      ${choice({
        id: 'hide',
        name: 'hide',
        type: 'checkbox',
        value: 'yes',
        label: t.hide,
        hint: t.hideHint(frame.say(frame.site.city.profile.city.controlRoom)),
        isChosen: fields.hide === 'yes',
      })}
    </div>`;
}

function consentPart({ frame, fields, flaws, t }: Drawn): Html {
  const { consent, city } = frame.site.city.profile;
  const error = flawAt(flaws, 'consent');
  return html`<div class="tight">
      <h2>${t.whoSees}</h2>
      <ul class="sees">
        ${t.sees(frame.say(city.controlRoom)).map((line) => html`<li>${line}</li>`)}
      </ul>
    </div>
    <div>
      <h2>${t.consent}</h2>
      <p class="hint consent" id="consent-text">${frame.say(consent.text)}</p>
      ${notes({ id: 'consent', error })}
      ${choice({
        id: 'consent',
        name: 'consent',
        type: 'checkbox',
        value: consent.version,
        label: t.agree,
        isChosen: fields.consent === consent.version,
        attributes: html`${attribute('aria-describedby', error ? 'consent-text consent-error' : 'consent-text')}${attribute('aria-invalid', error && 'true')}`,
      })}
    </div>`;
}

/** The whole form, with all that was typed and what is wrong with it. */
export async function reportForm(state: ReportFormState): Promise<Html> {
  const { frame, fields } = state;
  const drawn: Drawn = { ...state, t: reportFormTexts(frame.language) };
  const { t } = drawn;
  return html`${emergencyPart(drawn)}
  ${form({
    action: formAddress(frame, 'report'),
    hidden: { key: fields.key },
    hasFiles: true,
    content: html`${storyPart(drawn)} ${placePart(drawn)} ${await photoPart(drawn)} ${contactPart(drawn)}
      ${consentPart(drawn)}
      <div class="tight">
        ${sendButton(t.send)}
        <p class="muted small">${t.patience}</p>
      </div>`,
  })}`;
}
