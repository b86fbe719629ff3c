import type { SuaraElement } from './lifecycle.js';

type WidgetClass = new () => SuaraElement;

/** Every widget that can be painted, by its tag without `suara-`; its code is loaded with the first wish. */
export const WIDGETS: Readonly<Record<string, () => Promise<WidgetClass>>> = {
  'complaint-form': async () => (await import('@suara/elements/complaint-form')).SuaraComplaintForm,
  consultation: async () => (await import('@suara/elements/consultation')).SuaraConsultation,
  poll: async () => (await import('@suara/elements/poll')).SuaraPoll,
  scoreboard: async () => (await import('@suara/elements/scoreboard')).SuaraScoreboard,
  'status-tracker': async () => (await import('@suara/elements/status-tracker')).SuaraStatusTracker,
  survey: async () => (await import('@suara/elements/survey')).SuaraSurvey,
};
