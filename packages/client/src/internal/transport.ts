import { AbortError, ConnectionError, type RequestInfo, StatsigError, TimeoutError } from '../errors.ts';
import { projectWindows } from '../generated/operation-table.gen.ts';
import type { AttemptEvent } from '../options.ts';
import { parseRetryAfter } from '../retry-after.ts';
import { attempt, type SendInit } from './attempt.ts';
import { Deadline } from './deadline.ts';
import type { Earlier } from './http-error.ts';
import { attemptEvent, type Observer, observer } from './observe.ts';
import { type RateGate, sharedGate } from './rate-gate.ts';
import { redactCause, redactText } from './redact.ts';
import { checkApiKey, type ResolvedOptions } from './resolve-options.ts';
import { type Decision, decide, delay } from './retry.ts';
import type { RateWindow } from './window-counter.ts';

/** When a key that a function gave is asked for again after the wait for its turn, in milliseconds. */
const STALE = 60_000;

/** A call as the transport sees it. */
export interface Exchange {
  readonly request: RequestInfo;
  /** Limits that this operation has for itself. */
  readonly limits: readonly RateWindow[] | undefined;
  readonly options: ResolvedOptions;
  readonly signal: AbortSignal | undefined;
  /** Whether the caller says that doing it twice does no harm. */
  readonly safeToRepeat: boolean;
}

/** What sending answers, as far as it is needed here. */
interface Answered {
  readonly response: Response;
}

/** The last answer of a call, whatever its status. */
export interface Reply<Answer extends Answered> {
  readonly answer: Answer;
  /** What was asked, without the key. */
  readonly request: RequestInfo;
  readonly earlier: Earlier;
  /** The key of the last attempt, to be kept out of all texts. */
  readonly secret: string;
  /** Reports that the caller takes the answer for a failure, and hands the error back. */
  readonly failed: <Failed extends StatsigError>(error: Failed) => Failed;
}

/**
 * Sends a request as often as its options and its method allow, each time when the rate limit lets it pass.
 *
 * @returns the last answer, whatever its status; throws when there is none
 */
export function transport<Answer extends Answered>(
  exchange: Exchange,
  send: (init: SendInit) => Promise<Answer>,
): Promise<Reply<Answer>> {
  return new Run(exchange).reply(send);
}

/** The attempts of one call. */
class Run {
  readonly #exchange: Exchange;
  readonly #watch: Observer | undefined;
  readonly #began = performance.now();
  /** Without the keys of all attempts: one that a function gives is not known before. */
  #request: RequestInfo;
  #secret = '';
  #attempts = 0;
  #mayHaveApplied = false;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
    this.#request = exchange.request;
    this.#watch = observer(exchange.options);
    const { apiKey } = exchange.options;
    if (typeof apiKey === 'string') this.#hide(apiKey);
  }

  /** One attempt after the other, and the waits between them. */
  async reply<Answer extends Answered>(send: (init: SendInit) => Promise<Answer>): Promise<Reply<Answer>> {
    const { options, signal } = this.#exchange;
    const { apiKey, retry } = options;
    for (;;) {
      // Only what has to be waited for is: a pause that is none costs every call.
      if (typeof apiKey === 'function') await this.#freshKey(apiKey);
      if (this.#isGated() && !signal?.aborted && !this.#gate().tryEnter(...this.#place())) await this.#turn();
      const request = this.#request;
      const secret = this.#secret;
      this.#attempts += 1;
      const earlier: Earlier = { attempts: this.#attempts, mayHaveApplied: this.#mayHaveApplied };
      this.#watch?.request(this.#event());
      const start = performance.now();
      const { fetch, timeout, totalTimeout } = options;
      const outcome = await attempt(
        request,
        { fetch, timeout, totalTimeout, left: this.#left(), signal, secret, earlier },
        send,
      );
      if ('error' in outcome) {
        const { error, sent, final } = outcome;
        const decision = this.#decide(undefined, undefined, sent, final);
        if ('stop' in decision) throw this.#failed(error);
        if (sent) this.#mayHaveApplied = request.method !== 'GET';
        await this.#pause(decision.wait, undefined, error);
        continue;
      }
      const { answer } = outcome;
      const { ok, status, headers } = answer.response;
      this.#watch?.response({
        ...this.#event(),
        status,
        requestId: redactText(headers.get('x-request-id') ?? '', secret) || undefined,
        durationMs: performance.now() - start,
      });
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
        const wait = retryAfterMs ?? ('wait' in decision ? decision.wait : retry.baseDelay);
        // The others are to find out themselves rather than to wait for longer than anybody allowed.
        this.#gate().close(Math.min(wait, retry.maxRetryAfter));
      }
      if ('stop' in decision) return reply;
      // Both say that nothing was done: too many requests, and too early.
      if (status !== 429 && status !== 425) this.#mayHaveApplied = request.method !== 'GET';
      await this.#pause(decision.wait, status, undefined);
    }
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
    const path = redactText(this.#request.path, secret);
    if (path !== this.#request.path) this.#request = { ...this.#request, path };
  }

  /** Asks the caller's function. What that throws is the caller's, and comes out as it is, unless something is at stake. */
  async #freshKey(ask: () => string | Promise<string>): Promise<void> {
    try {
      const given = await this.#patiently(
        (deadline) => deadline.race(Promise.resolve(ask())),
        'before its key was there',
      );
      this.#hide(checkApiKey(given, 'apiKey()'));
    } catch (error) {
      // The end of the time has been reported.
      if (error instanceof ConnectionError) throw error;
      if (!this.#mayHaveApplied) throw error instanceof StatsigError ? this.#failed(error) : error;
      const { method, path } = this.#request;
      const cause = redactCause(error, this.#secret);
      const why = `the function for \`apiKey\` failed: ${cause?.message.replace(/\.$/, '') || 'unknown reason'}.${this.#applied()}`;
      const details = { ...this.#details(), cause };
      throw this.#failed(new ConnectionError(`${method} ${path} was not repeated, since ${why}`, details));
    }
  }

  /** Whether this request has to wait for its turn. */
  #isGated(): boolean {
    const { request, options } = this.#exchange;
    return options.rateLimit === 'all' || (options.rateLimit === 'changes' && request.method !== 'GET');
  }

  #gate(): RateGate {
    return sharedGate(`${this.#exchange.options.baseUrl} ${this.#secret}`, projectWindows);
  }

  /** What a gate counts this request by. */
  #place(): [operation: string, limits: readonly RateWindow[] | undefined] {
    return [this.#exchange.request.operationId, this.#exchange.limits];
  }

  /** Waits for the turn of the key, and asks for the key again when that took long: it may have been replaced. */
  async #turn(): Promise<void> {
    const secret = this.#secret;
    const began = performance.now();
    await this.#patiently(
      ({ signal }) => this.#gate().wait(...this.#place(), signal),
      'before its turn in the rate limit',
    );
    const { apiKey } = this.#exchange.options;
    if (typeof apiKey === 'string' || performance.now() - began < STALE) return;
    await this.#freshKey(apiKey);
    // Another key has another gate.
    if (this.#secret !== secret && !this.#gate().tryEnter(...this.#place())) await this.#turn();
  }

  async #pause(delayMs: number, status: number | undefined, error: StatsigError | undefined): Promise<void> {
    this.#watch?.retry({ ...this.#event(), delayMs, status, error });
    await this.#patiently(({ signal }) => delay(delayMs, signal), 'before its next attempt');
  }

  /** Waits within the time of the call and the caller's signal. */
  async #patiently<Result>(wait: (deadline: Deadline) => Promise<Result>, when: string): Promise<Result> {
    const { options, signal } = this.#exchange;
    const request = this.#request;
    const deadline = new Deadline(this.#left(), signal);
    try {
      return await wait(deadline);
    } catch (error) {
      const { ending } = deadline;
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
    return attemptEvent(this.#request, Math.max(1, this.#attempts));
  }

  #failed<Failed extends StatsigError>(error: Failed): Failed {
    this.#watch?.error({
      ...this.#event(),
      error,
      durationMs: performance.now() - this.#began,
    });
    return error;
  }
}
