export { ConfigError, readConfig, type Config } from './config.js';
export { openDatabase, openMemoryDatabase, type OpenDatabase } from './database.js';
export { openDiskMediaStore } from './disk-media-store.js';
export { FolderInUseError } from './embedded/folder-lock.js';
export { createLogger, LOG_LEVELS, type LogLevel } from './logger.js';
export { processPhoto } from './photo-processor.js';
export { createRateLimiter, DEFAULT_BUDGETS, type Budget, type Budgets } from './rate-limiter.js';
export { startServer, stopOnSignals, type RunningServer, type ServeOptions } from './serve.js';
export type { Mount, Mounts } from './static-files.js';
