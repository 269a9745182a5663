import { InvalidArgumentError } from '../errors.ts';
import { describe, isPlainObject } from './describe.ts';
import type { Route } from './route.ts';

const PLACEHOLDER = /\{([^{}]+)\}/g;

/**
 * Refuses path parameters that would address something else than the caller means: on this API an empty id, `.` or `..`
 * reaches the collection. A slash is refused too: no id has one, and some proxies decode `%2F`.
 */
export function assertPathParameters(template: string, values: unknown): void {
  for (const [, name = ''] of template.matchAll(PLACEHOLDER)) {
    const value: unknown =
      typeof values === 'object' && values !== null ? Reflect.get(values, name) : undefined;
    const problem = pathParameterProblem(value);
    if (problem) {
      throw new InvalidArgumentError(
        `\`${name}\` is ${problem}. Allowed: the id as the API gives it, a non-empty string without a slash, and not \`.\` or \`..\`.`,
        { argument: name },
      );
    }
  }
}

function pathParameterProblem(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return describe(value);
  if (value === '.' || value === '..') return `\`${value}\``;
  if (/[/\\]/.test(value)) return `${JSON.stringify(value)}, which has a slash`;
  // Half of a surrogate pair, which encodeURIComponent refuses.
  if (/\p{Surrogate}/u.test(value)) return `${JSON.stringify(value)}, which is no well-formed text`;
  return undefined;
}

/**
 * Refuses a body that is not a JSON object, which every body of this API is, or that cannot be written as one; and any body
 * of a GET, which fetch would refuse.
 */
export function assertBody(body: unknown, route: Pick<Route, 'method' | 'body'>): void {
  if (route.method === 'GET' && body !== undefined) {
    throw new InvalidArgumentError('`body` has no place in a GET. Allowed: none.', { argument: 'body' });
  }
  if ((body !== undefined || route.body === true) && !isPlainObject(body)) {
    throw new InvalidArgumentError(`\`body\` is ${describe(body)}. Allowed: a plain object.`, {
      argument: 'body',
    });
  }
  try {
    JSON.stringify(body);
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error);
    throw new InvalidArgumentError(`\`body\` is no JSON: ${reason}. Allowed: an object that JSON can hold.`, {
      argument: 'body',
    });
  }
}

/** The path as it is sent, for messages. */
export function fillPath(template: string, values: unknown): string {
  return template.replace(PLACEHOLDER, (_, name: string) =>
    encodeURIComponent(String(isPlainObject(values) ? values[name] : undefined)),
  );
}
