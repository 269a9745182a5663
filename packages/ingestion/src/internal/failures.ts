import {
  AbortError,
  isAbortError,
  isConnectionError,
  isHttpError,
  isServerError,
} from '@statsig-console/sdk';

/** True for failures that say nothing of the request: it may work in a while. */
export function isPassing(error: unknown): boolean {
  if (isAbortError(error)) return false;
  if (isConnectionError(error) || isServerError(error)) return true;
  return isHttpError(error) && [408, 425, 429].includes(error.status);
}

/** What is thrown when the caller's signal ends a wait between two calls: the same as when it ends a call. */
export function abortedWhile(operationId: string, path: string, doing: string): AbortError {
  return new AbortError(`The signal was aborted while ${doing}.`, {
    request: { operationId, method: 'GET', path },
  });
}
