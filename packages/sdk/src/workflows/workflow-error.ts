import { StatsigError } from '@statsig-console/client/errors';

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
export class WorkflowError extends StatsigError implements WorkflowState {
  override readonly name: 'WorkflowError' = 'WorkflowError';
  readonly done: readonly string[];
  readonly notDone: readonly string[];
  readonly advice: string;

  constructor(problem: string, state: WorkflowState, cause?: unknown) {
    const { done, notDone, advice } = state;
    const steps = `Done: ${done.join(', ') || 'nothing'}. Not done: ${notDone.join(', ') || 'nothing'}.`;
    super(`${problem} ${steps} ${advice}`, cause === undefined ? undefined : { cause });
    this.done = done;
    this.notDone = notDone;
    this.advice = advice;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), done: this.done, notDone: this.notDone, advice: this.advice };
  }
}

/** Sentence of a cause, for a message. */
export function because(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
