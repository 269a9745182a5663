import type { RequestInfo } from '../errors.ts';
import type { AttemptEvent, ErrorEvent, LogLevel, ResponseEvent, RetryEvent } from '../options.ts';
import type { ResolvedOptions } from './resolve-options.ts';

const LEVELS: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3 };

/** Tells hooks and logger what happens to a call. */
export interface Observer {
  /** It has to wait for its turn in the rate limit. */
  turn(event: AttemptEvent): void;
  request(event: AttemptEvent): void;
  response(event: ResponseEvent): void;
  retry(event: RetryEvent): void;
  error(event: ErrorEvent): void;
}

/** Undefined when nobody listens, so that a call costs nothing for it. */
export function observer(options: ResolvedOptions): Observer | undefined {
  const { hooks, logger, logLevel } = options;
  if (!logger && !hooks) return undefined;
  const log = (level: LogLevel, message: string, fields: object): void => {
    if (logger && LEVELS[level] >= LEVELS[logLevel]) quietly(() => logger[level](message, fields));
  };
  // The log first: a hook may change its event.
  return {
    turn(event) {
      log('info', `${what(event)} waits for its turn in the rate limit`, event);
    },
    request(event) {
      log('debug', `${what(event)} is sent`, event);
      quietly(() => hooks?.onRequest?.(event));
    },
    response(event) {
      log('info', `${what(event)} answered ${event.status} after ${Math.round(event.durationMs)} ms`, event);
      quietly(() => hooks?.onResponse?.(event));
    },
    retry(event) {
      const why = event.status === undefined ? event.error?.message : `It answered ${event.status}.`;
      log('warn', `${what(event)} is repeated in ${Math.round(event.delayMs)} ms. ${why}`, {
        ...event,
        error: event.error?.toJSON(),
      });
      quietly(() => hooks?.onRetry?.(event));
    },
    error(event) {
      log('error', event.error.message, { ...event, error: event.error.toJSON() });
      quietly(() => hooks?.onError?.(event));
    },
  };
}

/** Who looks on must not be able to break what they look at. */
function quietly(run: () => unknown): void {
  try {
    // An async function takes the place of one that answers nothing; its rejection would end a process in Node.
    Promise.resolve(run()).catch(() => undefined);
  } catch {
    // Nothing can be told to somebody who has just failed.
  }
}

function what({ method, path }: RequestInfo): string {
  return `${method} ${path}`;
}
