import type { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';

// a CommonJS module: its default export lies one level deeper for Node than for bundlers
const addStockFormats = 'default' in addFormatsModule ? addFormatsModule.default : addFormatsModule;

/** The stock format also takes `urn:uuid:…`, which PostgreSQL does not. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;

/** The formats that the contract and the profiles use. */
export function addFormats(ajv: Ajv2020): void {
  addStockFormats(ajv);
  ajv.addFormat('uuid', UUID);
}
