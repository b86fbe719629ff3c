import { pino, type DestinationStream } from 'pino';
import type { Logger } from '../ports.js';

export type LogLevel = (typeof LOG_LEVELS)[number];
export const LOG_LEVELS = ['debug', 'info', 'error', 'silent'] as const;

/** One JSON object a line, on standard output unless told otherwise. No name of the machine, no addresses. */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: withoutData, error: withoutData },
  };
  const log = destination ? pino(options, destination) : pino(options);
  return {
    info: (fields, message) => log.info(fields, message),
    error: (fields, message) => log.error(fields, message),
  };
}

/**
 * What is known of an error without what people wrote. The message of a failed query holds its parameters, that of a
 * failed parse a piece of the body; so only errors of the operating system keep theirs. Of the rest remain the class,
 * the code, the text of the query (which is ours) and the places in the program.
 */
function withoutData(error: unknown): unknown {
  if (!(error instanceof Error)) return typeof error === 'string' ? 'a text was thrown' : typeof error;
  const details: Partial<Record<string, unknown>> = Object.fromEntries(Object.entries(error));
  return {
    type: error.name,
    ...(typeof details['syscall'] === 'string' && { message: error.message }),
    ...(typeof details['code'] === 'string' && { code: details['code'] }),
    ...(typeof details['constraint'] === 'string' && { constraint: details['constraint'] }),
    ...(typeof details['query'] === 'string' && { query: details['query'] }),
    stack: framesOf(error),
    ...(error.cause !== undefined && { cause: withoutData(error.cause) }),
  };
}

function framesOf({ stack = '' }: Error): string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .+:\d+:\d+\)?$/.test(line));
}
