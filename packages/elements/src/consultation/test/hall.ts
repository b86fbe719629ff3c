import { press, pressSoon, type as typeInto } from '../../internal/test/citizen.js';
import { clientOf, makeCity, type TestCity } from '../../internal/test/city.js';
import { CONSULTATION, ConsultationDesk, TITLE, type ConsultationPatch } from '../../internal/test/consultations.js';
import { place, seen, until, type Widget } from '../../internal/test/page.js';
import '../define.js';

export const TAG = 'suara-consultation';

export const COMMENT = 'Siapa yang menyediakan tempatnya?';

/** A city with its consultation, open, and its desk. */
export async function openHall(patch: ConsultationPatch = {}): Promise<{ city: TestCity; desk: ConsultationDesk }> {
  const city = await makeCity();
  const desk = new ConsultationDesk(city);
  await desk.open(patch);
  return { city, desk };
}

/** The widget of the city's consultation, once all of it is there. */
export async function hallOf({ siteName }: TestCity, connection?: typeof fetch): Promise<Widget> {
  const widget = place(TAG, { client: clientOf(siteName, connection), consultation: CONSULTATION });
  await seen(widget, TITLE.id);
  await seen(widget, 'TPA hampir penuh.');
  return widget;
}

/** Writes a comment on the first section, and does not send it. */
export async function write(widget: Widget, text = COMMENT): Promise<void> {
  await pressSoon(widget, 'Komentari bagian ini');
  await seen(widget, 'Yang Anda komentari');
  typeInto(widget, 'Komentar Anda', text);
}

export async function comment(widget: Widget, text = COMMENT): Promise<void> {
  await write(widget, text);
  await pressSoon(widget, 'Kirim komentar');
  await seen(widget, 'Komentar tersimpan. Ditampilkan setelah dibaca petugas.');
}

/** Selects words as a finger does. */
export async function select(widget: Widget, words: string): Promise<void> {
  const paragraph = paragraphs(widget).find((candidate) => candidate.textContent.includes(words));
  const node = paragraph && document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let text = node?.nextNode(); text; text = node?.nextNode()) {
    const start = text.textContent?.indexOf(words) ?? -1;
    if (start < 0) continue;
    document.getSelection()?.setBaseAndExtent(text, start, text, start + words.length);
    break;
  }
  await until(() => widget.shadowRoot?.querySelector('.bar') !== null);
}

export const paragraphs = (widget: Widget): HTMLElement[] =>
  Array.from(widget.shadowRoot?.querySelectorAll<HTMLElement>('[data-section] .para') ?? []);

export const marked = (widget: Widget): string[] =>
  Array.from(widget.shadowRoot?.querySelectorAll('mark') ?? [], (mark) => mark.textContent);

/** The button whose name begins so. */
export function pressStart(widget: Widget, start: string): void {
  const names = Array.from(widget.shadowRoot?.querySelectorAll('button') ?? [], ({ textContent }) =>
    textContent.replace(/\s+/gu, ' ').trim(),
  );
  press(widget, names.find((name) => name.startsWith(start)) ?? start);
}
