export { startInPageServer, type InPageCity, type InPageServer, type InPageServerOptions } from './in-page-server.js';
