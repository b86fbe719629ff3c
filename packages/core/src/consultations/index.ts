export * from './check-consultation.js';
export * from './check-contribution.js';
export * from './quote.js';
