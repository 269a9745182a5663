import type { RequestInfo, StatsigError } from '../errors.ts';
import { AbortError, TimeoutError } from '../failures.ts';
import { Deadline } from './deadline.ts';
import { onAbort } from './on-abort.ts';
import { isError, redactCause, redactText } from './redact.ts';

/** What still holds for a stream that is read when its call is over. */
export interface Terms {
  /** How long each piece may take, in milliseconds, once it is asked for. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly request: RequestInfo;
  readonly attempts: number;
  readonly secret: string;
}

/** The same bytes, until the time limit or the caller's signal ends them; then the connection is closed. */
export function handOn(body: ReadableStream<Uint8Array>, terms: Terms): ReadableStream<Uint8Array> {
  const { timeout, signal } = terms;
  const reader = body.getReader();
  let letGo: (() => void) | undefined;
  const stop = (reason: unknown): Promise<void> => {
    letGo?.();
    return reader.cancel(reason);
  };
  const source: UnderlyingDefaultSource<Uint8Array> = {
    start(controller) {
      if (!signal) return;
      const abort = (): void => {
        controller.error(ended(terms, signal.reason));
        stop(signal.reason).catch(() => undefined);
      };
      if (signal.aborted) abort();
      else letGo = onAbort(signal, abort);
    },
    async pull(controller) {
      const deadline = new Deadline(timeout);
      try {
        const late = new Promise<never>((_, reject) => deadline.onEnd(() => reject(deadline.signal.reason)));
        const { done, value } = await Promise.race([reader.read(), late]);
        if (!done) return controller.enqueue(value);
        letGo?.();
        controller.close();
      } catch (error) {
        stop(error).catch(() => undefined);
        throw deadline.expired ? ended(terms, error, `brought nothing within ${timeout} ms`) : error;
      } finally {
        deadline.release();
      }
    },
    cancel: stop,
  };
  // Nothing is read before it is asked for.
  return new ReadableStream(source, { highWaterMark: 0 });
}

/**
 * @param cause what ended it
 * @param late says so where the time limit did; otherwise it was the caller's signal
 */
function ended(terms: Terms, cause: unknown, late?: string): StatsigError {
  const { method, path, operationId } = terms.request;
  const request = { operationId, method, path: redactText(path, terms.secret) };
  const mayHaveApplied = method !== 'GET';
  const { attempts } = terms;
  const details = { request, attempts, mayHaveApplied, cause: redactCause(cause, terms.secret) };
  const isLate = late !== undefined || (isError(cause) && cause.name === 'TimeoutError');
  const how = late ?? (isLate ? 'was not complete within the time of its signal' : 'was aborted');
  const applied = mayHaveApplied ? ' The change may have been applied.' : '';
  const message = `The stream of ${method} ${request.path} ${how}.${applied}`;
  return isLate ? new TimeoutError(message, details) : new AbortError(message, details);
}
