import { isStatsigError } from '@statsig-console/client';
import type { WorkflowError } from './workflows/errors.ts';

/** Tells errors of workflows that did a part of what they were asked for, or none of it. */
export function isWorkflowError(error: unknown): error is WorkflowError {
  // By its name: the class comes with the workflows, and is not loaded before one of them is used.
  return isStatsigError(error) && error.name === 'WorkflowError';
}
