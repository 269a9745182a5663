import type { CallOptions } from '@statsig-console/client';
import type { Segments } from '../resources/segments.ts';
import { WorkflowError } from './errors.ts';

/** What is asked for: 10 million ids, the most a project can have, are then the hundred requests that are allowed. */
const PAGE = 100_000;
/** Lists of this API have at least so many on a page before they go on with another. */
const SMALLEST_CAP = 100;

/**
 * Reads an id list page by page. How pages of it work is hardly documented, so a page that is as long as it may be is never
 * taken for the last, and a list that ends before its own count is an error.
 */
export async function* readIds(
  segments: Segments,
  id: string,
  options: CallOptions,
): AsyncGenerator<readonly string[], void, undefined> {
  let limit = PAGE;
  let read = 0;
  let first: string | undefined;
  for (let page = 1; ; page += 1) {
    const { ids, count } = await segments.ids.get(id, { page, limit }, options);
    if (!isListOfTexts(ids) || typeof count !== 'number')
      throw failure(`The answer about the ids of \`${id}\` lacks \`ids\` or \`count\`.`);
    // Some servers answer a page that they do not have with the first one.
    const isNew = ids.length > 0 && ids[0] !== first;
    if (isNew) {
      // An empty one is none: it cannot be wanted, and no request about single ids is sure to take it.
      yield ids.filter((one) => one !== '');
      read += ids.length;
    }
    const mayGoOn = isNew && (read < count || ids.length >= Math.min(limit, SMALLEST_CAP));
    if (!mayGoOn) {
      if (read >= count) return;
      throw failure(`The list \`${id}\` says that it has ${count} ids, but gives ${read}.`);
    }
    [first] = ids;
    // A page that is shorter than what was asked for shows how long pages are.
    if (page === 1) limit = Math.min(limit, ids.length);
  }
}

function failure(problem: string): WorkflowError {
  return new WorkflowError(problem, {
    done: [],
    notDone: ['compare and send'],
    advice: "Try again in case it was changing; `mode: 'add'` and `mode: 'remove'` do without reading it.",
  });
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
