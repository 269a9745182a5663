import {
  AbortError,
  ConnectionError,
  type RequestInfo,
  type ResponseFormatError,
  StatsigError,
  TimeoutError,
} from '../errors.ts';
import { Deadline } from './deadline.ts';
import { type Earlier, formatError } from './http-error.ts';
import { BodyTooLargeError } from './limit-body.ts';
import { redactCause } from './redact.ts';
import type { ResolvedOptions } from './resolve-options.ts';

/** What an attempt needs besides the request. */
export interface AttemptOptions extends Pick<ResolvedOptions, 'fetch' | 'timeout' | 'totalTimeout'> {
  /** What is left of the total time, in milliseconds. */
  readonly left: number;
  readonly signal: AbortSignal | undefined;
  readonly secret: string;
  /** What is known of the attempts so far, this one included. */
  readonly earlier: Earlier;
}

/** What an attempt sends with. */
export interface SendInit {
  readonly apiKey: string;
  readonly deadline: Deadline;
  /** The caller's `fetch`, or the platform's, which takes an address as well and is then spared a request. */
  readonly fetch: (input: Request | string, init?: RequestInit) => Promise<Response>;
}

/** An attempt that brought no answer. */
export interface Failure {
  readonly error: StatsigError;
  /** False when the request never left, so that nothing can have been applied. */
  readonly sent: boolean;
  /** True when another attempt would end the same: the caller's signal, or an answer that is not the API's. */
  readonly final: boolean;
}

/** How far an attempt came. */
interface Progress {
  left: boolean;
  response: Response | undefined;
}

/** Failures of fetch that come before anything is sent, by their code or, where there is none, their message. */
const NEVER_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|bad port)$/;

/** Failures that a connection in use can end with as well; while connecting Node says so, or has tried several addresses. */
const CONNECTING = /^connect E[A-Z]+\b|^AggregateError (EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/;

/**
 * Runs a request within its time and the caller's signal, the reading of the answer included, and turns every failure
 * without an answer into an error that says what happened and never holds the key.
 */
export async function attempt<Answer>(
  request: RequestInfo,
  options: AttemptOptions,
  send: (init: SendInit) => Promise<Answer>,
): Promise<{ readonly answer: Answer } | Failure> {
  const deadline = new Deadline(Math.min(options.timeout, options.left), options.signal);
  const progress: Progress = { left: false, response: undefined };
  try {
    deadline.signal.throwIfAborted();
    const answer = send({
      apiKey: options.secret,
      deadline,
      async fetch(input, init) {
        progress.left = true;
        const response = await fetchWith(options.fetch, input, init, deadline);
        progress.response = response;
        return response;
      },
    });
    // Some signals do not arrive: a `fetch` may ignore them, and Node loses them when a request is wrapped in another.
    return { answer: await deadline.race(answer) };
  } catch (error) {
    return describeFailure(error, request, deadline, progress, options);
  } finally {
    deadline.release();
  }
}

function fetchWith(
  fetch: AttemptOptions['fetch'],
  input: Request | string,
  init: RequestInit | undefined,
  deadline: Deadline,
): Promise<Response> {
  if (!fetch && typeof input === 'string') return globalThis.fetch(input, init);
  const request = typeof input === 'string' ? new Request(input, init) : input;
  deadline.onEnd(() => request);
  return fetch ? fetch(request) : globalThis.fetch(request);
}

function describeFailure(
  thrown: unknown,
  request: RequestInfo,
  deadline: Deadline,
  { left, response }: Progress,
  { timeout, totalTimeout, left: timeLeft, secret, earlier }: AttemptOptions,
): Failure {
  if (thrown instanceof StatsigError) return { error: thrown, sent: left, final: true };
  if (response && thrown instanceof SyntaxError) return unusable('with a body that is not JSON');
  if (response && thrown instanceof BodyTooLargeError) {
    return unusable(
      `with more than the ${/\d+/.exec(thrown.message)} bytes that \`maxResponseBytes\` allows`,
    );
  }
  const cause = redactCause(thrown, secret);
  const what = `${request.method} ${request.path}`;
  const { reason, code, name } = deepest(cause);
  const connecting = NEVER_SENT.test(code) || CONNECTING.test(reason) || CONNECTING.test(`${name} ${code}`);
  // Whatever breaks the body of an answer, there was one.
  const sent = left && (response !== undefined || !connecting);
  const { attempts } = earlier;
  const mayHaveApplied = request.method !== 'GET' && (sent || earlier.mayHaveApplied);
  const details = { request, cause, attempts, mayHaveApplied };
  const count = attempts > 1 ? `, in the last of ${attempts} attempts` : '';
  const applied = mayHaveApplied ? ' The change may have been applied.' : '';
  switch (deadline.ending) {
    case 'timeout': {
      const within = timeLeft < timeout ? `its total of ${totalTimeout} ms` : `${timeout} ms`;
      const message = `${what} got no complete answer within ${within}${count}.${applied}`;
      return failed(new TimeoutError(message, details));
    }
    case 'signal-timeout': {
      const message = `${what} got no complete answer within the time of its signal${count}.${applied}`;
      return failed(new TimeoutError(message, details), true);
    }
    case 'signal':
      return failed(new AbortError(`${what} was aborted${count}.${applied}`, details), true);
    default:
      return failed(new ConnectionError(`${what} got no answer: ${reason}${count}.${applied}`, details));
  }

  function failed(error: StatsigError, final = false): Failure {
    return { error, sent, final };
  }

  function unusable(problem: string): Failure {
    const error: ResponseFormatError = formatError(
      request,
      response as Response,
      '',
      secret,
      problem,
      earlier.attempts,
    );
    return { error, sent: true, final: true };
  }
}

/** fetch says "fetch failed" and hides the reason in the causes. */
function deepest(error: Error | undefined): { reason: string; code: string; name: string } {
  let reason = 'unknown reason';
  let code = '';
  let name = '';
  for (let current: unknown = error; current instanceof Error; current = current.cause) {
    const own: unknown = Reflect.get(current, 'code');
    code = typeof own === 'string' ? own : current.message;
    reason = current.message || code || reason;
    name = current.name;
  }
  return { reason, code, name };
}
