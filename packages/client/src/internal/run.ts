import { type RequestInfo, StatsigError } from '../errors.ts';
import { AbortError, ConnectionError, ResponseFormatError, TimeoutError } from '../failures.ts';
import { projectWindows } from '../generated/project-windows.gen.ts';
import type { AttemptEvent } from '../options.ts';
import { parseRetryAfter } from '../retry-after.ts';
import { Attempt, type Outcome, runAttempt } from './attempt.ts';
import { BodyTooLargeError } from './body-too-large.ts';
import type { Deadline } from './deadline.ts';
import { describeFailure, hiddenAnswer } from './describe-failure.ts';
import { type Answered, type Earlier, type Exchange, isGated, type Reply, type Send } from './exchange.ts';
import { endingOf, FollowingDeadline, race } from './following-deadline.ts';
import { type Observer, observer } from './observe.ts';
import { type RateGate, sharedGate } from './rate-gate.ts';
import { redactCause, redactText } from './redact.ts';
import { checkApiKey, type ResolvedOptions } from './resolve-options.ts';
import { type Decision, decide, delay } from './retry.ts';

/** How long a 429 holds up others who would not have waited for so long themselves, in milliseconds. */
const LONGEST_CLOSED = 60_000;

/** When a key that a function gave is asked for again after the wait for its turn, in milliseconds. */
const STALE = 60_000;

/**
 * Sends a request as often as its options and its method allow, whoever watches and however long it waits.
 *
 * @param began when the call began
 * @param first the first attempt, where it has been made
 */
export function run<Answer extends Answered>(
  exchange: Exchange,
  began: number,
  send: Send<Answer>,
  first?: Outcome<Answer>,
): Promise<Reply<Answer>> {
  return new Run(exchange, began).reply(send, first);
}

/** The attempts of one call. */
class Run {
  readonly #exchange: Exchange;
  readonly #watch: Observer | undefined;
  readonly #began: number;
  /** Without the keys of all attempts: one that a function gives is not known before. */
  #request: RequestInfo;
  #secret = '';
  #attempts = 0;
  #attemptBegan = 0;
  #mayHaveApplied = false;
  /** The error that hooks and logger have heard of. */
  #reported: StatsigError | undefined;

  constructor(exchange: Exchange, began: number) {
    this.#exchange = exchange;
    this.#began = began;
    this.#request = exchange.request;
    this.#watch = observer(exchange.options);
    const { apiKey } = exchange.options;
    if (typeof apiKey === 'string') this.#hide(apiKey);
  }

  /** One attempt after the other, and the waits between them. */
  async reply<Answer extends Answered>(send: Send<Answer>, first?: Outcome<Answer>): Promise<Reply<Answer>> {
    const { options } = this.#exchange;
    if (first) this.#attempts = 1;
    for (let given = first; ; given = undefined) {
      const outcome = given ? answered(given, options) : await this.#attempt(send);
      const request = this.#request;
      const secret = this.#secret;
      const earlier: Earlier = { attempts: this.#attempts, mayHaveApplied: this.#mayHaveApplied };
      if ('thrown' in outcome) {
        const { error, sent, final } = describeFailure(outcome, request, options, secret, earlier);
        if (error instanceof ResponseFormatError) this.#responded(outcome.attempt.response);
        const decision = this.#decide(undefined, undefined, sent, final);
        if ('stop' in decision) throw this.#failed(error);
        if (sent) this.#mayHaveApplied = request.method !== 'GET';
        await this.#pause(decision.wait, undefined, error);
        continue;
      }
      const { answer } = outcome;
      const { ok, status, headers } = answer.response;
      const reply: Reply<Answer> = {
        answer,
        request,
        earlier,
        secret,
        failed: (error) => this.#failed(error),
      };
      if (ok) return reply;
      const retryAfterMs = parseRetryAfter(headers.get('retry-after'));
      const decision = this.#decide(status, retryAfterMs, true, false);
      if (status === 429 && options.rateLimit !== 'off') {
        const wait = retryAfterMs ?? ('wait' in decision ? decision.wait : options.retry.baseDelay);
        // After a long wait, the others are to find out themselves.
        const longest = Math.max(options.retry.maxRetryAfter, LONGEST_CLOSED);
        gateOf(this.#exchange, secret).close(Math.min(wait, longest));
      }
      if ('stop' in decision) return reply;
      // Both say that nothing was done: too many requests, and too early.
      if (status !== 429 && status !== 425) this.#mayHaveApplied = request.method !== 'GET';
      await this.#pause(decision.wait, status, undefined);
    }
  }

  /** One attempt, when there is a key and it is its turn, with all who watch. */
  async #attempt<Answer extends Answered>(send: Send<Answer>): Promise<Outcome<Answer>> {
    const { options, signal } = this.#exchange;
    // Only what has to be waited for is: a pause that is none costs every call.
    if (typeof options.apiKey === 'function') await this.#freshKey(options.apiKey);
    if (isGated(this.#exchange) && !signal?.aborted && !tryEnter(this.#exchange, this.#secret))
      await this.#turn();
    // What took the time may have been no wait of ours.
    if (signal?.aborted || this.#left() <= 0) {
      await this.#patiently(async () => undefined, 'before it was sent');
    }
    this.#attempts += 1;
    this.#watch?.request(this.#event());
    this.#attemptBegan = performance.now();
    const left = this.#left();
    const deadline = new FollowingDeadline(Math.min(options.timeout, left), signal);
    const attempt = new Attempt(this.#secret, deadline, options.fetch);
    const outcome = answered(await runAttempt(attempt, left, send), options);
    if ('answer' in outcome) this.#responded(outcome.answer.response);
    return outcome;
  }

  /** Tells of a complete answer, and of one that is of no use. */
  #responded(response: Response | undefined): void {
    if (!this.#watch || !response) return;
    this.#watch.response({
      ...this.#event(),
      status: response.status,
      requestId: redactText(response.headers.get('x-request-id') ?? '', this.#secret) || undefined,
      durationMs: performance.now() - this.#attemptBegan,
    });
  }

  /** What is left of the time for the whole call, in milliseconds. */
  #left(): number {
    return this.#exchange.options.totalTimeout - (performance.now() - this.#began);
  }

  #decide(
    status: number | undefined,
    retryAfterMs: number | undefined,
    sent: boolean,
    final: boolean,
  ): Decision {
    if (final) return { stop: 'final' };
    const { request, safeToRepeat, options } = this.#exchange;
    const repeatable = safeToRepeat || (request.method !== 'POST' && request.method !== 'PATCH');
    return decide({ status, retryAfterMs, sent }, this.#attempts, repeatable, this.#left(), options.retry);
  }

  /** Takes the key out of the request: it may have been given as an id. */
  #hide(secret: string): void {
    this.#secret = secret;
    const { path } = this.#request;
    // To make a pattern of a new key takes longer than all the rest of a call; most paths cannot hold one in any form.
    if (!/[%&\\]/.test(path) && !path.includes(secret)) return;
    this.#request = { ...this.#request, path: redactText(path, secret) };
  }

  /** Asks the caller's function. What that throws is the caller's, and comes out as it is, unless something is at stake. */
  async #freshKey(ask: () => string | Promise<string>): Promise<void> {
    let asked = false;
    try {
      const given = await this.#patiently(
        (deadline) => race(deadline, async () => ask()),
        'before its key was there',
      );
      asked = true;
      this.#hide(checkApiKey(given, 'apiKey()'));
    } catch (error) {
      // The end of the time has been reported; what the caller's function throws is the caller's.
      if (error === this.#reported) throw error;
      if (!this.#mayHaveApplied) throw asked && error instanceof StatsigError ? this.#failed(error) : error;
      const { method, path } = this.#request;
      const cause = redactCause(error, this.#secret);
      const why = `the function for \`apiKey\` failed: ${cause?.message.replace(/\.$/, '') || 'unknown reason'}.${this.#applied()}`;
      const details = { ...this.#details(), cause };
      throw this.#failed(new ConnectionError(`${method} ${path} was not repeated, since ${why}`, details));
    }
  }

  /** Waits for the turn of the key, and asks for the key again when that took long: it may have been replaced. */
  async #turn(): Promise<void> {
    const secret = this.#secret;
    const began = performance.now();
    const { request, limits, options } = this.#exchange;
    this.#watch?.turn(this.#event());
    await this.#patiently(
      ({ signal }) => gateOf(this.#exchange, this.#secret).wait(request.operationId, limits, signal),
      'before its turn in the rate limit',
    );
    const { apiKey } = options;
    if (typeof apiKey === 'string' || performance.now() - began < STALE) return;
    await this.#freshKey(apiKey);
    // Another key has another gate.
    if (this.#secret !== secret && !tryEnter(this.#exchange, this.#secret)) await this.#turn();
  }

  async #pause(delayMs: number, status: number | undefined, error: StatsigError | undefined): Promise<void> {
    this.#watch?.retry({ ...this.#event(), delayMs, status, error });
    await this.#patiently(({ signal }) => delay(delayMs, signal), 'before its next attempt');
  }

  /** Waits within the time of the call and the caller's signal. */
  async #patiently<Result>(wait: (deadline: Deadline) => Promise<Result>, when: string): Promise<Result> {
    const { options, signal } = this.#exchange;
    const request = this.#request;
    const deadline = new FollowingDeadline(this.#left(), signal);
    try {
      deadline.signal.throwIfAborted();
      return await wait(deadline);
    } catch (error) {
      const ending = endingOf(deadline);
      if (!ending) throw error;
      const what = `${request.method} ${request.path}`;
      // Before there is a key nothing can be taken out of the reason.
      const cause = this.#secret === '' ? undefined : redactCause(error, this.#secret);
      const details = { ...this.#details(), cause };
      if (ending === 'signal') {
        throw this.#failed(new AbortError(`${what} was aborted ${when}.${this.#applied()}`, details));
      }
      const time =
        ending === 'timeout' ? `its total of ${options.totalTimeout} ms` : 'the time of its signal';
      const message = `${what} was given up after ${time}, ${when}.${this.#applied()}`;
      throw this.#failed(new TimeoutError(message, details));
    } finally {
      deadline.release();
    }
  }

  /** Also what ends before the first attempt is told of as the first. */
  #details(): { request: RequestInfo } & Earlier {
    return {
      request: this.#request,
      attempts: Math.max(1, this.#attempts),
      mayHaveApplied: this.#mayHaveApplied,
    };
  }

  #applied(): string {
    return this.#mayHaveApplied ? ' The change may have been applied.' : '';
  }

  #event(): AttemptEvent {
    return { ...this.#request, attempt: Math.max(1, this.#attempts) };
  }

  #failed<Failed extends StatsigError>(error: Failed): Failed {
    this.#reported = error;
    this.#watch?.error({
      ...this.#event(),
      error,
      durationMs: performance.now() - this.#began,
    });
    return error;
  }
}

/** The gate of a key. */
function gateOf({ options }: Exchange, apiKey: string): RateGate {
  return sharedGate(`${options.baseUrl} ${apiKey}`, projectWindows);
}

/** Passes the rate limit if that is possible at once. */
export function tryEnter(exchange: Exchange, apiKey: string): boolean {
  return gateOf(exchange, apiKey).tryEnter(exchange.request.operationId, exchange.limits);
}

/**
 * A redirect is an answer, also where it comes as an error. A refusal that is too long is one all the same, and so is a 429 that
 * breaks off: it says that nothing was done.
 */
function answered<Answer extends Answered>(
  outcome: Outcome<Answer>,
  { fetch }: ResolvedOptions,
): Outcome<Answer> {
  if ('answer' in outcome) return outcome;
  const { thrown, attempt } = outcome;
  const { response, deadline } = attempt;
  const isRefusal =
    thrown instanceof BodyTooLargeError ||
    (response?.status === 429 && (deadline.expired || !deadline.signal.aborted));
  const refusal = isRefusal ? response : fetch ? undefined : hiddenAnswer(thrown);
  if (!refusal || refusal.ok) return outcome;
  // Whatever else answers have may be undefined.
  return { answer: { response: refusal } as Answer };
}
