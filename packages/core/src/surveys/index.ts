export * from './definition.js';
export * from './measures/measures.js';
export * from './report/report.js';
export * from './skm/sample-target.js';
export * from './skm/skm-definition.js';
export * from './skm/skm-index.js';
export type { SkmElement, SkmGrade, SkmStandard } from './skm/skm-standard.js';
export * from './skm/skm-standards.js';
export * from './skm/standards.js';
