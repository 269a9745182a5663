import { AbortError, ConnectionError, type RequestInfo, StatsigError, TimeoutError } from '../errors.ts';
import { projectWindows } from '../generated/operation-table.gen.ts';
import type { AttemptEvent } from '../options.ts';
import { parseRetryAfter } from '../retry-after.ts';
import { type AttemptInit, attempt } from './attempt.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import type { Earlier } from './http-error.ts';
import { attemptEvent, type Observer, observer } from './observe.ts';
import { type RateGate, sharedGate } from './rate-gate.ts';
import { redactCause, redactText } from './redact.ts';
import { checkApiKey, type ResolvedOptions } from './resolve-options.ts';
import { type Decision, decide, delay } from './retry.ts';
import type { RateWindow } from './window-counter.ts';

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

/** What an attempt is given: its key, and what it sends with. */
export interface SendInit extends AttemptInit {
  readonly apiKey: string;
}

/**
 * Sends a request as often as its options and its method allow, each time when the rate limit lets it pass.
 *
 * @returns the last answer, whatever its status; throws when there is none
 */
export async function transport<Answer extends Answered>(
  exchange: Exchange,
  send: (init: SendInit) => Promise<Answer>,
): Promise<Reply<Answer>> {
  const run = new Run(exchange);
  for (;;) {
    const reply = await run.next(send);
    if (reply) return reply;
  }
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
  }

  /** One attempt, and the wait after it. Answers the reply when it is the last. */
  async next<Answer extends Answered>(
    send: (init: SendInit) => Promise<Answer>,
  ): Promise<Reply<Answer> | undefined> {
    const { options, signal } = this.#exchange;
    const secret = await this.#key();
    const request = this.#request;
    const gate = await this.#enterGate(secret);
    this.#attempts += 1;
    const earlier: Earlier = { attempts: this.#attempts, mayHaveApplied: this.#mayHaveApplied };
    this.#watch?.request(attemptEvent(request, this.#attempts));
    const start = performance.now();
    const left = this.#left();
    const outcome = await attempt(
      request,
      {
        fetch: options.fetch,
        timeout: Math.min(options.timeout, left),
        within: left < options.timeout ? `its total of ${options.totalTimeout} ms` : `${options.timeout} ms`,
        signal,
        secret,
        earlier,
      },
      (init) => send({ ...init, apiKey: secret }),
    );
    if ('error' in outcome) {
      const { error, sent, final } = outcome;
      const decision = this.#decide(undefined, undefined, sent, final);
      if ('stop' in decision) throw this.#failed(error);
      if (sent) this.#mayHaveApplied = request.method !== 'GET';
      await this.#pause(decision.wait, undefined, error);
      return undefined;
    }
    const { response } = outcome.answer;
    const { status } = response;
    this.#watch?.response({
      ...attemptEvent(request, this.#attempts),
      status,
      requestId: redactText(response.headers.get('x-request-id') ?? '', secret) || undefined,
      durationMs: performance.now() - start,
    });
    const reply: Reply<Answer> = {
      answer: outcome.answer,
      request,
      earlier,
      secret,
      failed: (error) => this.#failed(error),
    };
    if (response.ok) return reply;
    const retryAfterMs = parseRetryAfter(response.headers.get('retry-after'));
    const decision = this.#decide(status, retryAfterMs, true, false);
    if (status === 429) {
      const wait = retryAfterMs ?? ('wait' in decision ? decision.wait : options.retry.baseDelay);
      // The others are to find out themselves rather than to wait for longer than anybody allowed.
      gate?.close(Math.min(wait, options.retry.maxRetryAfter));
    }
    if ('stop' in decision) return reply;
    // Both say that nothing was done: too many requests, and too early.
    if (status !== 429 && status !== 425) this.#mayHaveApplied = request.method !== 'GET';
    await this.#pause(decision.wait, status, undefined);
    return undefined;
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

  /** The key of this attempt, which is kept out of the path: it may have been given as an id. */
  async #key(): Promise<string> {
    const { options } = this.#exchange;
    const secret = typeof options.apiKey === 'string' ? options.apiKey : await this.#freshKey(options.apiKey);
    this.#secret = secret;
    const path = redactText(this.#request.path, secret);
    if (path !== this.#request.path) this.#request = { ...this.#request, path };
    return secret;
  }

  /** Asks the caller's function. What that throws is the caller's, and comes out as it is, unless something is at stake. */
  async #freshKey(ask: () => string | Promise<string>): Promise<string> {
    try {
      const given = await this.#patiently(
        async ({ ended }) => Promise.race([ask(), ended]),
        'before its key was there',
      );
      return checkApiKey(given, 'apiKey()');
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

  /** The gate that this request had to pass, once it has; undefined when the limits are not to be kept. */
  async #enterGate(secret: string): Promise<RateGate | undefined> {
    const { request, limits, options, signal } = this.#exchange;
    // An aborted call sends nothing, and must not take a place.
    if (options.rateLimit === 'off' || signal?.aborted) return undefined;
    const gate = sharedGate(`${options.baseUrl} ${secret}`, projectWindows);
    if (request.method === 'GET' && options.rateLimit === 'changes') return gate;
    const { operationId } = request;
    if (!gate.tryEnter(operationId, limits)) {
      await this.#patiently(
        ({ signal }) => gate.wait(operationId, limits, signal),
        'before its turn in the rate limit',
      );
    }
    return gate;
  }

  async #pause(delayMs: number, status: number | undefined, error: StatsigError | undefined): Promise<void> {
    this.#watch?.retry({ ...this.#event(), delayMs, status, error });
    await this.#patiently(({ signal }) => delay(delayMs, signal), 'before its next attempt');
  }

  /** Waits within the time of the call and the caller's signal. */
  async #patiently<Result>(wait: (deadline: Deadline) => Promise<Result>, when: string): Promise<Result> {
    const { options, signal } = this.#exchange;
    const request = this.#request;
    const deadline = startDeadline(this.#left(), signal);
    try {
      return await wait(deadline);
    } catch (error) {
      const ending = deadline.ending();
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
