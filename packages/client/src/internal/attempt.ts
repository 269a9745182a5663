import type { Deadline } from './deadline.ts';
import type { Answered, Send } from './exchange.ts';
import type { ResolvedOptions } from './resolve-options.ts';

/** One attempt of a call, while it is under way. */
export class Attempt {
  readonly apiKey: string;
  readonly deadline: Deadline;
  /** Whether something may have been sent. */
  sent = false;
  /** The answer, once its headers are there. */
  response: Response | undefined;
  /** The answer's body, where it is kept for whoever has to explain it. */
  text: string | undefined;
  readonly #fetch: ResolvedOptions['fetch'];

  constructor(apiKey: string, deadline: Deadline, fetch: ResolvedOptions['fetch']) {
    this.apiKey = apiKey;
    this.deadline = deadline;
    this.#fetch = fetch;
  }

  /** The caller's `fetch`, or the platform's, which takes an address as well and is then spared a request. */
  async fetch(input: Request | string, init?: RequestInit): Promise<Response> {
    this.sent = true;
    // Not as a method: browsers refuse theirs as one, and a caller's is not to see the key in `this`.
    const own = this.#fetch;
    const request = own && typeof input === 'string' ? new Request(input, init) : input;
    if (typeof request !== 'string') this.deadline.onEnd(() => request);
    // It is a request where the caller's is called.
    const response = await (own ? own(request as Request) : globalThis.fetch(request, init));
    if (response.type === 'error') throw new TypeError('Response.error()');
    this.response = response;
    return response;
  }
}

/** An attempt that brought no answer. */
export interface Unanswered {
  readonly thrown: unknown;
  readonly attempt: Attempt;
  /** What was left of the time for the whole call when it began, in milliseconds. */
  readonly left: number;
}

export type Outcome<Answer extends Answered> = { readonly answer: Answer } | Unanswered;

/** Runs a request within its time, the reading of the answer included. It never rejects. */
export function runAttempt<Answer extends Answered>(
  attempt: Attempt,
  left: number,
  send: Send<Answer>,
): Promise<Outcome<Answer>> {
  const { deadline } = attempt;
  // By hand, since an async function or two would be felt by every call.
  return new Promise((resolve) => {
    const end = (outcome: Outcome<Answer>): void => {
      deadline.release();
      resolve(outcome);
    };
    const fail = (thrown: unknown): void => end({ thrown, attempt, left });
    if (deadline.signal.aborted) return fail(deadline.signal.reason);
    // Some signals do not arrive: a `fetch` may ignore them, and Node loses them when a request is wrapped in another.
    deadline.onEnd(() => fail(deadline.signal.reason));
    send(attempt).then((answer) => end({ answer }), fail);
  });
}
