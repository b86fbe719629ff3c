/** The widgets' classes, without registering anything. `@suara/elements/define` registers all. */
export { SuaraComplaintForm } from './complaint-form/complaint-form.js';
export { SuaraConsultation } from './consultation/consultation.js';
export { SuaraPoll } from './poll/poll.js';
export { SuaraProvider } from './provider/provider.js';
export { SuaraStatusTracker } from './status-tracker/status-tracker.js';
export { SuaraScoreboard } from './scoreboard/scoreboard.js';
export { SuaraSurvey } from './survey/survey.js';
export { SuaraLauncher } from './launcher/launcher.js';
export * from './internal/events.js';
export { setDefaultBaseUrl } from './internal/defaults.js';
