/** Status and deadline in words. Colour only repeats what the words and the sign say. */
import { html, type TemplateResult } from 'lit';
import { publicStatus, type ReportStatus } from '@suara/core';
import type { Desk } from './desk.js';
import { timeLeft, urgency, type Urgency } from './format.js';
import { icons } from './icons.js';

export function statusBadge({ t }: Desk, status: ReportStatus): TemplateResult {
  return html`<span class="badge" data-status=${status === 'waiting_reporter' ? 'asking' : publicStatus(status)}>
    ${t.status[status]}
  </span>`;
}

interface Due {
  readonly status: ReportStatus;
  readonly deadline: string;
}

function urgencyWords({ t }: Desk, deadline: string, standing: Urgency, now: number): string {
  if (standing === 'stopped') return t.deadline.stopped;
  const left = timeLeft(deadline, now);
  return standing === 'overdue' ? t.deadline.overdue(left) : t.deadline.left(left);
}

/** The remaining time first, since it decides what is done next; then the moment itself. */
export function deadlineLine(desk: Desk, { status, deadline }: Due, now: number): TemplateResult {
  const standing = urgency(status, deadline, now);
  return html`<p class="due" data-urgency=${standing}>
    <span class="due-left">${dueSign(standing)}${urgencyWords(desk, deadline, standing, now)}</span>
    <span class="due-at"
      ><span class="visually-hidden">${desk.t.deadline.label}: </span
      ><time datetime=${deadline}>${desk.format.short(deadline)}</time></span
    >
  </p>`;
}

/** The same in full, for the open report. */
export function deadlineInFull(desk: Desk, { status, deadline }: Due, now: number): TemplateResult {
  const standing = urgency(status, deadline, now);
  return html`<p class="due due--full" data-urgency=${standing}>
    <span class="due-at"
      >${desk.t.deadline.label}: <time datetime=${deadline}>${desk.format.full(deadline)}</time></span
    >
    <strong class="due-left">${dueSign(standing)}${urgencyWords(desk, deadline, standing, now)}</strong>
  </p>`;
}

function dueSign(standing: Urgency): TemplateResult {
  return html`${standing === 'overdue' ? icons.alert : icons.clock}`;
}
