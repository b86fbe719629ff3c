import type { ClientOptions } from '@suara/client';
import { choose, field, hasButton, hasField, isFocused, press, pressSoon, type } from '../../internal/test/citizen.js';
import { clientOf, type TestCity } from '../../internal/test/city.js';
import { STORY } from '../../internal/test/desk.js';
import { place, seen, until, type Widget } from '../../internal/test/page.js';
import '../define.js';

export const TAG = 'suara-complaint-form';

/** A form that can be used. */
export async function form({ siteName }: TestCity, connection?: ClientOptions['fetch']): Promise<Widget> {
  const widget = place(TAG, { client: clientOf(siteName, connection) });
  await seen(widget, 'Sampaikan laporan');
  return widget;
}

/** Fills the first step and leaves it. */
export async function toPlace(widget: Widget): Promise<void> {
  type(widget, 'Apa yang terjadi?', STORY);
  choose(widget, 'Jenis laporan');
  press(widget, 'Lanjut: Lokasi');
  await until(() => hasField(widget, 'Kecamatan'));
}

/** Fills everything up to photos and contact. */
export async function toEvidence(widget: Widget): Promise<void> {
  await toPlace(widget);
  choose(widget, 'Kecamatan');
  await until(() => (field(widget, 'Kelurahan') as HTMLSelectElement).options.length > 1);
  choose(widget, 'Kelurahan');
  press(widget, 'Lanjut: Foto dan kontak');
  await seen(widget, 'Siapa Anda?');
}

/** Fills everything up to the last step. */
export async function toReview(widget: Widget): Promise<void> {
  await toEvidence(widget);
  await evidenceDone(widget);
}

/** Leaves photos and contact as they are. */
export async function evidenceDone(widget: Widget): Promise<void> {
  press(widget, 'Lanjut: Periksa');
  await isFocused(widget, 'Periksa');
  await until(() => hasButton(widget, 'Kirim laporan'));
}

export function agree(widget: Widget): void {
  field(widget, 'Saya setuju').click();
}

/** Agrees and sends; resolves with the receipt's ticket. */
export async function send(widget: Widget): Promise<string> {
  agree(widget);
  await pressSoon(widget, 'Kirim laporan');
  return ticketOf(widget);
}

/** The ticket, without its hyphen, once the server has answered. */
export async function ticketOf(widget: Widget): Promise<string> {
  await seen(widget, 'Laporan diterima');
  return codeOf(widget, 'Nomor laporan');
}

/** A code of the receipt by its name, without hyphens. */
export function codeOf(widget: Widget, name: string): string {
  const outputs = Array.from(widget.shadowRoot?.querySelectorAll('output') ?? []);
  const named = outputs.find((output) => {
    const label = output.getAttribute('aria-labelledby') ?? '';
    return widget.shadowRoot?.getElementById(label)?.textContent === name;
  });
  return (named?.textContent ?? '').replaceAll('-', '');
}
