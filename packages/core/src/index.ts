export * from './area.js';
export * from './consultations/index.js';
export * from './polls/index.js';
export * from './report-life.js';
export * from './report-rules.js';
export * from './service-clock.js';
export * from './service-suggestion.js';
export * from './ticket-code.js';
