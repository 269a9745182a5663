import type { AttemptInfo, RequestInfo, StatsigError } from '../errors.ts';
import type { Attempt } from './attempt.ts';
import type { ResolvedOptions } from './resolve-options.ts';
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
export interface Answered {
  readonly response: Response;
}

/** Sends the request once. Whatever goes wrong is a rejection: nothing is thrown at once. */
export type Send<Answer extends Answered> = (attempt: Attempt) => Promise<Answer>;

/** What is known of the attempts so far, this one included; `mayHaveApplied` is about those before it. */
export type Earlier = AttemptInfo;

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

/** Whether a call has to wait for its turn in the rate limit. */
export function isGated({ request, options: { rateLimit } }: Exchange): boolean {
  return rateLimit === 'all' || (rateLimit === 'changes' && request.method !== 'GET');
}
