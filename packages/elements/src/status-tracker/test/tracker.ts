import type { ClientOptions, Receipt } from '@suara/client';
import { press, type } from '../../internal/test/citizen.js';
import { clientOf, type TestCity } from '../../internal/test/city.js';
import { place, seen, type Widget } from '../../internal/test/page.js';
import '../define.js';

export const TAG = 'suara-status-tracker';

export interface Codes {
  readonly ticket: string;
  readonly secret: string;
}

export const grouped = (code: string): string => code.replace(/.{4}(?=.)/gu, '$&-');

/** A tracker that can be used. */
export async function tracker({ siteName }: TestCity, connection?: ClientOptions['fetch']): Promise<Widget> {
  const widget = place(TAG, { client: clientOf(siteName, connection) });
  await seen(widget, 'Lacak laporan');
  return widget;
}

/** Types both codes and asks. */
export function lookUp(widget: Widget, { ticket, secret }: Codes): void {
  type(widget, 'Nomor laporan', ticket);
  type(widget, 'Kode rahasia', secret);
  press(widget, 'Lihat laporan');
}

/** A tracker with the report open in it. */
export async function opened(city: TestCity, receipt: Receipt, connection?: ClientOptions['fetch']): Promise<Widget> {
  const widget = await tracker(city, connection);
  lookUp(widget, receipt);
  await seen(widget, `Laporan ${grouped(receipt.ticket)}`);
  return widget;
}
