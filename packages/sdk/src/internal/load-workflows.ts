import { InvalidArgumentError, StatsigError } from '@statsig-console/client';

/** What {@link loadWorkflows} gives: every workflow. */
export type Workflows = typeof import('../workflows/index.ts');

/**
 * Loads the workflows, which are a module of their own. The errors are handed over: if that module imported the client, bundlers
 * would cut the client out of an app's first chunk and into one that both share.
 */
export async function loadWorkflows(): Promise<Workflows> {
  const workflows = await import('../workflows/index.ts');
  workflows.useErrors(InvalidArgumentError, StatsigError);
  return workflows;
}
