/** Brings over what was typed, chosen and opened before the widget was there. */
import { counterpart } from './counterpart.js';
import type { Room } from './rooms.js';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** As a person's hand would, so that the widget hears of it. */
function tell(field: Field): void {
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const isTick = (field: Field): field is HTMLInputElement => /^(?:radio|checkbox)$/.test(field.type);

function isTouched(field: Field): boolean {
  if (isTick(field)) return field.checked !== field.defaultChecked && (field.checked || field.type === 'checkbox');
  if (!('options' in field)) return field.value !== field.defaultValue;
  const first = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0];
  return field.value !== first?.value;
}

/** A text that an earlier visit has left is not lost for one of now. */
function merged(now: string, field: Field): string {
  const { value } = field;
  return 'rows' in field && value && value !== now ? `${value}\n${now}` : now;
}

function carryField(from: Field, to: Field): void {
  if (isTick(to)) {
    if (to.checked === (from as HTMLInputElement).checked) return;
    to.checked = !to.checked;
  } else {
    if (to.value === from.value) return;
    to.value = merged(from.value, to);
  }
  tell(to);
}

export function carry(painted: Room, live: Room): void {
  for (const field of painted.root.querySelectorAll<Field>('input,textarea,select')) {
    const to = isTouched(field) && counterpart(field, painted.root, live.root);
    if (to) carryField(field, to);
  }
  for (const details of painted.root.querySelectorAll('details')) {
    const to = counterpart(details, painted.root, live.root);
    if (to) to.open = details.open;
  }
  for (const [index, room] of painted.inner.entries()) {
    const to = live.inner[index];
    if (to) carry(room, to);
  }
}
