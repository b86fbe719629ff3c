export { createClient, newIdempotencyKey } from './client.js';
export type { Client, ClientOptions, KeyedCallOptions } from './client.js';
export { SuaraError, isAbort, isProblem, isSuaraError } from './errors.js';
export type { SuaraErrorKind } from './errors.js';
export type { CallOptions, Http } from './http.js';
export { stringify } from './json.js';
export type { UploadOptions } from './upload.js';
export type * from './types.js';
