import { InvalidArgumentError, type RequestInfo, type StatsigError } from '../errors.ts';
import { AbortError, ConnectionError, TimeoutError } from '../failures.ts';
import type { Unanswered } from './attempt.ts';
import { BodyTooLargeError } from './body-too-large.ts';
import type { Earlier } from './exchange.ts';
import { endingOf } from './following-deadline.ts';
import { formatError, tooLarge } from './http-error.ts';
import { isError, redactCause } from './redact.ts';
import type { ResolvedOptions } from './resolve-options.ts';

/** What an attempt without an answer means. */
export interface Failure {
  readonly error: StatsigError;
  /** False when the request never left, so that nothing can have been applied. */
  readonly sent: boolean;
  /** True when another attempt would end the same: the caller's signal, the end of all the time, or an answer that is not the API's. */
  readonly final: boolean;
}

/** Failures of fetch that come before anything is sent, by their code or, where there is none, their message. */
const NEVER_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|bad port)$/;

/** Failures that a connection in use can end with as well; while connecting Node says so, or has tried several addresses. */
const CONNECTING = /^connect E[A-Z]+\b|^AggregateError (EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/;

/**
 * The answer that Node, or who mocks or wraps its `fetch`, hides behind an error: a redirect; and 421, after which Node tries once
 * more with a body that it has used up.
 */
export function hiddenAnswer(thrown: unknown): Response | undefined {
  const { reason } = deepest(redactCause(thrown, ''));
  if (reason === 'unexpected redirect') return Response.error();
  return reason.startsWith('Request body length') ? new Response(null, { status: 421 }) : undefined;
}

/** Turns an attempt without an answer into an error that says what happened and never holds the key. */
export function describeFailure(
  { thrown, attempt, left }: Unanswered,
  request: RequestInfo,
  { timeout, totalTimeout }: ResolvedOptions,
  secret: string,
  earlier: Earlier,
): Failure {
  const { deadline, sent: began, response, text = '' } = attempt;
  if (response && isError(thrown) && thrown.name === 'SyntaxError') {
    return unusable('with a body that is not JSON');
  }
  if (response && thrown instanceof BodyTooLargeError) {
    return unusable(tooLarge(thrown.limit));
  }
  const cause = redactCause(thrown, secret);
  const what = `${request.method} ${request.path}`;
  const { attempts } = earlier;
  const { reason, code, name } = deepest(cause);
  const plain = reason.replace(/\.$/, '');
  const refused = isError(thrown) && thrown.name === 'TypeError' && thrown.cause === undefined;
  if (refused && !began && attempts === 1 && !deadline.signal.aborted) {
    // No request can be made of what was given, now or next time.
    const error = new InvalidArgumentError(`${what} was not sent: ${plain}.`, { argument: 'init' });
    return { error, sent: false, final: true };
  }
  const connecting = NEVER_SENT.test(code) || CONNECTING.test(reason) || CONNECTING.test(`${name} ${code}`);
  // Whatever breaks the body of an answer, there was one.
  const sent = began && (response !== undefined || !connecting);
  const mayHaveApplied = request.method !== 'GET' && (sent || earlier.mayHaveApplied);
  const details = { request, cause, attempts, mayHaveApplied };
  const count = attempts > 1 ? `, in the last of ${attempts} attempts` : '';
  const applied = mayHaveApplied ? ' The change may have been applied.' : '';
  switch (endingOf(deadline)) {
    case 'timeout': {
      const within = left < timeout ? `its total of ${totalTimeout} ms` : `${timeout} ms`;
      const message = `${what} got no complete answer within ${within}${count}.${applied}`;
      // Also where the clock of the total stands still, as in a test.
      return failed(new TimeoutError(message, details), left <= timeout);
    }
    case 'signal-timeout': {
      const message = `${what} got no complete answer within the time of its signal${count}.${applied}`;
      return failed(new TimeoutError(message, details), true);
    }
    case 'signal':
      return failed(new AbortError(`${what} was aborted${count}.${applied}`, details), true);
    default:
      return failed(new ConnectionError(`${what} got no answer: ${plain}${count}.${applied}`, details));
  }

  function failed(error: StatsigError, final = false): Failure {
    return { error, sent, final };
  }

  function unusable(problem: string): Failure {
    const error = formatError(request, response as Response, text, secret, problem, earlier.attempts);
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
