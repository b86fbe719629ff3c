import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { SuaraSubmitEvent, SuaraSubmittedEvent } from '@suara/elements';
import { client, poll } from './site';

@Component({
  selector: 'app-root',
  templateUrl: './app.html',
  // without this Angular refuses tags that are no components of its own
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class App {
  protected readonly client = client;
  protected readonly poll = poll;
  protected readonly view = signal<'poll' | 'report'>('poll');
  protected readonly lang = signal<'id' | 'en'>('id');
  protected readonly hasRead = signal(false);
  protected readonly told = signal('Memuat …');

  /** Nothing is sent before the citizen has read the notice; what was typed or chosen stays. */
  protected onSubmit(event: SuaraSubmitEvent): void {
    if (this.hasRead()) return;
    event.preventDefault();
    this.told.set('Centang dulu bahwa Anda sudah membaca penjelasan.');
  }

  protected onSubmitted({ act, ticket }: SuaraSubmittedEvent): void {
    this.told.set(`Tersimpan: ${act} ${ticket}`);
  }
}
