// What is known of callers that stand before others.
import type { Caller } from '@statsig-console/client';
import type { Recording } from './record-changes.ts';

/** What callers pass calls on to, and who records their changes on the way. */
const callers = new WeakMap<object, { readonly to: Caller; readonly recording: Recording | undefined }>();

/** The same caller, known to pass calls on to another one. */
export function passingOn(
  call: Caller,
  to: Caller,
  recording: Recording | undefined = recordingOf(to),
): Caller {
  callers.set(call, { to: senderOf(to), recording });
  return call;
}

/** Who records the changes of a caller instead of sending them. */
export function recordingOf(call: Caller): Recording | undefined {
  return callers.get(call)?.recording;
}

/** The caller that in the end sends. */
export function senderOf(call: Caller): Caller {
  return callers.get(call)?.to ?? call;
}

/** Whether a value is a caller that stands before another. */
export function isPassingOn(value: unknown): boolean {
  return callers.has(Object(value));
}
