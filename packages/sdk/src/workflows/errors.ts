import type {
  BadRequestError,
  HttpError,
  InvalidArgumentError as InvalidArgument,
  NotFoundError,
  StatsigError as Statsig,
} from '@statsig-console/client';
import type { InvalidArgumentClass } from '../rules/refusal.ts';

// Workflows import nothing of the client but types; see `loadWorkflows`, which hands its errors over.

type StatsigClass = new (message: string, options?: ErrorOptions) => Statsig;
type WorkflowClass = new (problem: string, state: WorkflowState, cause?: unknown) => WorkflowError;

/** What a workflow got done before it failed, and what not. */
export interface WorkflowState {
  /** The steps that the API confirmed, in order. */
  readonly done: readonly string[];
  /** The steps that were not confirmed, in order. The first is the one that failed; see `cause`. */
  readonly notDone: readonly string[];
  /** How to go on. */
  readonly advice: string;
}

/**
 * A workflow could not do all that it was asked for. `cause` is the error of the call that failed, where it was one.
 * Tell it by `isWorkflowError`.
 */
export interface WorkflowError extends Statsig, WorkflowState {
  readonly name: 'WorkflowError';
}

export type InvalidArgumentError = InvalidArgument;
export let InvalidArgumentError: InvalidArgumentClass;
export type StatsigError = Statsig;
export let StatsigError: StatsigClass;
export let WorkflowError: WorkflowClass;

/** Makes the errors that workflows throw those of this client. */
export function useErrors(invalidArgument: InvalidArgumentClass, statsig: StatsigClass): void {
  InvalidArgumentError = invalidArgument;
  StatsigError = statsig;
  WorkflowError ??= workflowErrorOf(statsig);
}

function workflowErrorOf(base: StatsigClass): WorkflowClass {
  return class extends base implements WorkflowError {
    override readonly name = 'WorkflowError';
    readonly done: readonly string[];
    readonly notDone: readonly string[];
    readonly advice: string;

    constructor(problem: string, { done, notDone, advice }: WorkflowState, cause?: unknown) {
      const steps = `Done: ${done.join(', ') || 'nothing'}. Not done: ${notDone.join(', ') || 'nothing'}.`;
      super(`${problem} ${steps} ${advice}`, cause === undefined ? undefined : { cause });
      this.done = done;
      this.notDone = notDone;
      this.advice = advice;
    }

    override toJSON(): Record<string, unknown> {
      const { done, notDone, advice } = this;
      return { ...super.toJSON(), done, notDone, advice };
    }
  };
}

/** Sentence of a cause, for a message. */
export function because(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

export function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && 'status' in error && 'issues' in error;
}

export function isBadRequestError(error: unknown): error is BadRequestError {
  return isHttpError(error) && error.status === 400;
}

export function isNotFoundError(error: unknown): error is NotFoundError {
  return isHttpError(error) && error.status === 404;
}
