export * from './definition.js';
export * from './report/report.js';
export * from './skm/standards.js';
