export * from './ballot.js';
export * from './definition.js';
export * from './tally.js';
