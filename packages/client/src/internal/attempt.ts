import { AbortError, ConnectionError, isStatsigError, type RequestInfo, TimeoutError } from '../errors.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import { formatError } from './http-error.ts';
import { redactCause } from './redact.ts';

/** What an attempt needs besides the request. */
export interface AttemptOptions {
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly secret: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** What openapi-fetch has to be given for an attempt to work. */
export interface AttemptInit {
  readonly signal: AbortSignal;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** How far an attempt came. */
interface Progress {
  left: boolean;
  response: Response | undefined;
}

/** Failures of fetch that come before anything is sent, by their code or, where there is none, their message. */
const NEVER_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|bad port)$/;

/**
 * Runs a request within its time and the caller's signal, the reading of the answer included, and turns every failure
 * without an answer into an error that says what happened and never holds the key.
 */
export async function attempt<Answer>(
  request: RequestInfo,
  { timeout, signal, secret, fetch }: AttemptOptions,
  send: (init: AttemptInit) => Promise<Answer>,
): Promise<Answer> {
  const deadline = startDeadline(timeout, signal);
  const progress: Progress = { left: false, response: undefined };
  try {
    deadline.signal.throwIfAborted();
    const answer = send({
      signal: deadline.signal,
      async fetch(sent) {
        progress.left = true;
        deadline.keep(sent);
        progress.response = await fetch(sent);
        return progress.response;
      },
    });
    // Some signals do not arrive: a `fetch` may ignore them, and Node loses them when a request is wrapped in another.
    return await Promise.race([answer, deadline.ended]);
  } catch (error) {
    if (isStatsigError(error)) throw error;
    throw describeFailure(error, request, deadline, progress, { timeout, secret });
  } finally {
    deadline.release();
  }
}

function describeFailure(
  error: unknown,
  request: RequestInfo,
  deadline: Deadline,
  { left, response }: Progress,
  { timeout, secret }: { timeout: number; secret: string },
): Error {
  if (response && error instanceof SyntaxError) {
    return formatError(request, response, '', secret, 'with a body that is not JSON');
  }
  const cause = redactCause(error, secret);
  const what = `${request.method} ${request.path}`;
  const { reason, code } = deepest(cause);
  const sent = left && !NEVER_SENT.test(code);
  const applied = request.method === 'GET' || !sent ? '' : ' The change may have been applied.';
  switch (deadline.ending()) {
    case 'timeout':
      return new TimeoutError(`${what} got no complete answer within ${timeout} ms.${applied}`, {
        request,
        cause,
      });
    case 'signal-timeout':
      return new TimeoutError(`${what} got no complete answer within the time of its signal.${applied}`, {
        request,
        cause,
      });
    case 'signal':
      return new AbortError(`${what} was aborted.${applied}`, { request, cause });
    default:
      return new ConnectionError(`${what} got no answer: ${reason}.${applied}`, { request, cause });
  }
}

/** fetch says "fetch failed" and hides the reason in the causes. */
function deepest(error: Error | undefined): { reason: string; code: string } {
  let reason = 'unknown reason';
  let code = '';
  for (let current: unknown = error; current instanceof Error; current = current.cause) {
    const own: unknown = Reflect.get(current, 'code');
    code = typeof own === 'string' ? own : current.message;
    reason = current.message || code || reason;
  }
  return { reason, code };
}
