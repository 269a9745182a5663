import type { Issue } from '@statsig-console/client';
import type { ApiResponse } from '../api-promise.ts';
import { because, WorkflowError } from './errors.ts';
import { refuse, shown } from './refuse.ts';

/** What changing single overrides came to. */
export interface OverrideChange {
  /** `unchanged`: all was as wanted, and no change was sent. */
  readonly action: 'updated' | 'unchanged';
  /** The ids that got the override. */
  readonly added: readonly string[];
  /** The ids that lost an override that they had. */
  readonly removed: readonly string[];
  /** Whether all is as wanted now. Undefined when `respectReviewSettings` is on: the answers do not tell whether a review is open. */
  readonly applied: boolean | undefined;
}

/** What is looked at of the answer to a change. */
export interface OverrideAnswer {
  withResponse(): Promise<Pick<ApiResponse<unknown>, 'applied'>>;
}

/** Takes overrides away, and then gives others: an id must not have two at a time. */
export async function changeOverrides(
  what: string,
  removed: readonly string[],
  added: readonly string[],
  remove: () => OverrideAnswer,
  add: () => OverrideAnswer,
): Promise<OverrideChange> {
  const action = removed.length + added.length > 0 ? 'updated' : 'unchanged';
  let applied: boolean | undefined = true;
  if (removed.length > 0) ({ applied } = await remove().withResponse());
  try {
    if (added.length > 0) ({ applied } = await add().withResponse());
  } catch (error) {
    if (removed.length === 0) throw error;
    const state = {
      done: [`take the overrides of ${named(removed)} away`],
      notDone: [`give ${named(added)} theirs`],
      advice: 'Mend the cause and call the same again; it sends what is left.',
    };
    throw new WorkflowError(`The overrides of ${what} are half done: ${because(error)}`, state, error);
  }
  return { action, added, removed, applied };
}

/** Throws unless these are ids, as many as fit into one request. */
export function refuseIds(ids: readonly string[], most: number): void {
  const issues: Issue[] = Array.isArray(ids)
    ? ids.flatMap((id, index) =>
        typeof id === 'string' && id !== ''
          ? []
          : [{ property: `ids.${index}`, message: `is ${shown(id)}. Allowed: an id.` }],
      )
    : [{ property: '', message: `is ${shown(ids)}. Allowed: a list of ids.` }];
  if (issues.length === 0 && (ids.length === 0 || ids.length > most))
    issues.push({ property: '', message: `is ${shown(ids)}. Allowed: 1 to ${most} ids.` });
  refuse('ids', issues);
}

function named(ids: readonly string[]): string {
  const [first] = ids;
  return ids.length === 1 ? `\`${first}\`` : `${ids.length} ids (\`${first}\` …)`;
}
