/** What a citizen does with the widgets, by their controls. */
import { photoOfLamp } from './device.js';
import type { Codes } from './reports.js';

/** Milliseconds for anything to appear; the server in the page is slow on its first call. */
const PATIENCE = 30_000;
const GLANCE = 40;

async function until<T>(look: () => T | null | undefined | false, what: string): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, GLANCE));
  }
}

/** The widget of a story. */
export const widgetIn = (canvas: HTMLElement, tag: string): Promise<HTMLElement> =>
  until(() => canvas.querySelector<HTMLElement>(tag), `<${tag}>`);
export const formIn = (canvas: HTMLElement): Promise<HTMLElement> => widgetIn(canvas, 'suara-complaint-form');
export const trackerIn = (canvas: HTMLElement): Promise<HTMLElement> => widgetIn(canvas, 'suara-status-tracker');

export const pollIn = (canvas: HTMLElement): Promise<HTMLElement> => widgetIn(canvas, 'suara-poll');

export const find = (widget: HTMLElement, selector: string): Promise<HTMLElement> =>
  until(() => widget.shadowRoot?.querySelector<HTMLElement>(selector), selector);

export const seen = (widget: HTMLElement, text: string): Promise<boolean> =>
  until(() => widget.shadowRoot?.textContent.includes(text), `“${text}”`);

/** The focus has been led to it, so that it is in view and read out. */
export const focused = (widget: HTMLElement, id: string): Promise<boolean> =>
  until(() => widget.shadowRoot?.activeElement?.id === id, `the focus on #${id}`);

export async function type(widget: HTMLElement, selector: string, value: string): Promise<void> {
  const control = (await find(widget, selector)) as HTMLInputElement;
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Chooses a value, or the first there is. */
export async function choose(widget: HTMLElement, selector: string, value?: string): Promise<void> {
  const wanted = value === undefined ? ':not([value=""])' : `[value="${value}"]`;
  const option = (await find(widget, `${selector} option${wanted}`)) as HTMLOptionElement;
  const control = (await find(widget, selector)) as HTMLSelectElement;
  control.value = option.value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

export async function press(widget: HTMLElement, selector: string): Promise<void> {
  (await find(widget, selector)).click();
}

/** Presses the button that carries this text. */
export async function pressText(widget: HTMLElement, text: string): Promise<void> {
  const buttons = (): HTMLElement[] => Array.from(widget.shadowRoot?.querySelectorAll('button') ?? []);
  const button = await until(() => buttons().find(({ textContent }) => textContent.trim() === text), `“${text}”`);
  button.click();
}

/** The form's "next" and "send", the tracker's "show". */
export const submit = (widget: HTMLElement): Promise<void> => press(widget, '[type=submit]');

// ----------------------------------------------------------------------------------------------------- complaint form

export const STORY = 'Lampu jalan di depan SDN 3 mati sejak Senin, gelap sekali kalau malam.';

export async function tellStory(form: HTMLElement, description = STORY): Promise<void> {
  await type(form, '#description', description);
  await choose(form, '#service', 'street-light');
}

export async function toPlace(form: HTMLElement, description?: string): Promise<void> {
  await tellStory(form, description);
  await submit(form);
  await find(form, '#area');
}

/** Names a place, by two levels of areas or by one. */
export async function namePlace(form: HTMLElement, address = 'Depan SDN 3, tiang ketiga dari gapura'): Promise<void> {
  if (form.shadowRoot?.querySelector('#district')) await choose(form, '#district');
  await choose(form, '#area');
  await type(form, '#address', address);
}

export async function toEvidence(form: HTMLElement, description?: string, address?: string): Promise<void> {
  await toPlace(form, description);
  await namePlace(form, address);
  await submit(form);
  await find(form, '[name=identity]');
}

/** Hands files to the form, as a phone's picker does. */
export async function addFiles(form: HTMLElement, ...files: File[]): Promise<void> {
  const input = (await find(form, '#photos')) as HTMLInputElement;
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
}

export const addPhoto = async (form: HTMLElement): Promise<void> => addFiles(form, await photoOfLamp(false));

/** Chooses to leave a contact; the fields appear. */
export async function wantContact(form: HTMLElement): Promise<void> {
  const options = (): NodeListOf<HTMLElement> | undefined =>
    form.shadowRoot?.querySelectorAll<HTMLElement>('[name=identity]');
  (await until(() => options()?.[1], 'the choice of a contact')).click();
  await find(form, '#name');
}

export async function leaveContact(form: HTMLElement): Promise<void> {
  await wantContact(form);
  await type(form, '#name', 'Sari Wulandari');
  await type(form, '#phone', '0812 3456 7890');
}

export async function toReview(form: HTMLElement, description?: string, address?: string): Promise<void> {
  await toEvidence(form, description, address);
  await submit(form);
  await find(form, '#consent');
}

export async function agreeAndSend(form: HTMLElement): Promise<void> {
  await press(form, '#consent');
  await submit(form);
}

// ----------------------------------------------------------------------------------------------------- status tracker

/** Types ticket and secret, as the reporter does, and asks. */
export async function lookUp(tracker: HTMLElement, { ticket, secret }: Codes): Promise<void> {
  await type(tracker, '#ticket', ticket);
  await type(tracker, '#secret', secret);
  await submit(tracker);
}

export async function openReport(tracker: HTMLElement, codes: Codes): Promise<void> {
  await lookUp(tracker, codes);
  await find(tracker, '.timeline');
}
