// @ts-check
// Tools read x-rate-limits to slow down in time, so it has one form everywhere.
import { below, isObject, operationsOf, property } from './document.mjs';

/** @import { JsonObject, JsonValue, Problem } from './document.mjs' */

const NAME = 'x-rate-limits';

/**
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
export function rateLimits(document) {
  return [{ where: '#', value: document }, ...operationsOf(document)].flatMap((owner) => {
    const { where, value } = property(owner, NAME);
    if (value === undefined) return [];
    if (!Array.isArray(value) || value.length === 0) return problem(where, 'is not a list of limits');
    return value.flatMap((limit, index) =>
      isLimit(limit) ? [] : problem(below(where, index), 'has an entry that is not a limit'),
    );
  });
}

/** @param {JsonValue} limit */
function isLimit(limit) {
  if (!isObject(limit)) return false;
  const { requests, seconds, ...others } = limit;
  return isCount(requests) && (seconds === undefined || isCount(seconds)) && Object.keys(others).length === 0;
}

/** @param {JsonValue | undefined} value */
function isCount(value) {
  return Number.isInteger(value) && Number(value) > 0;
}

/**
 * @param {string} where
 * @param {string} what
 */
function problem(where, what) {
  return {
    rule: 'rate-limits',
    where,
    message: `${NAME} ${what}`,
    fix: 'Write each as { requests: 12, seconds: 10 }; leave seconds out when the window is not documented.',
  };
}
