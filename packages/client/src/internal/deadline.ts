/** A signal that ends a call, and what to let go of when the call is over. */
export interface Deadline {
  readonly signal: AbortSignal | undefined;
  /** True when the time was over before the caller aborted. */
  readonly expired: () => boolean;
  readonly release: () => void;
}

/** The longest delay a timer takes; beyond it timers fire at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** Joins the caller's signal with a timeout that also covers the reading of the body. */
export function startDeadline(timeout: number, callerSignal: AbortSignal | undefined): Deadline {
  if (timeout > LONGEST_DELAY)
    return { signal: callerSignal, expired: () => false, release: () => undefined };
  const controller = new AbortController();
  let expired = false;
  const timer = setTimeout(() => {
    expired = true;
    controller.abort(new DOMException('The time allowed is over.', 'TimeoutError'));
  }, timeout);
  const forward = (): void => controller.abort(callerSignal?.reason);
  if (callerSignal?.aborted) forward();
  callerSignal?.addEventListener('abort', forward, { once: true });
  const release = (): void => {
    clearTimeout(timer);
    callerSignal?.removeEventListener('abort', forward);
  };
  return { signal: controller.signal, expired: () => expired, release };
}
