import { isStatsigError } from '@statsig-console/client';
import type { WorkflowError } from './workflows/errors.ts';
import type { TransitionError } from './workflows/experiment-lifecycle.ts';
import type { WaitError } from './workflows/wait-for.ts';
import type { PulseLoadError } from './workflows/wait-for-pulse.ts';

/** Tells errors of workflows that did a part of what they were asked for, or none of it. */
export function isWorkflowError(error: unknown): error is WorkflowError {
  // By its name: the class comes with the workflows, and is not loaded before one of them is used.
  return isStatsigError(error) && error.name === 'WorkflowError';
}

/** True when the state of an experiment did not allow what was wanted; nothing was changed. */
export function isTransitionError(error: unknown): error is TransitionError {
  return isStatsigError(error) && error.name === 'TransitionError';
}

/** True when a load of results ended otherwise than with success. */
export function isPulseLoadError(error: unknown): error is PulseLoadError {
  return isStatsigError(error) && error.name === 'PulseLoadError';
}

/** True when the deadline of a `waitFor…` passed. */
export function isWaitError(error: unknown): error is WaitError {
  return isStatsigError(error) && error.name === 'WaitError';
}
