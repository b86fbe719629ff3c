import { sendKeys } from '@web/test-runner-commands';
import { focused } from './citizen.js';
import type { Widget } from './page.js';

/** Tabs to the control whose name begins so: nothing here is reached in another way. */
export async function tabTo(widget: Widget, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (focused(widget).startsWith(name)) return;
    await sendKeys({ press: 'Tab' });
    await widget.updateComplete;
  }
  throw new Error(`no way by keys to "${name}"; the focus is on "${focused(widget)}"`);
}

export async function strike(widget: Widget, name: string, key: string): Promise<void> {
  await tabTo(widget, name);
  await sendKeys({ press: key });
  await widget.updateComplete;
}
