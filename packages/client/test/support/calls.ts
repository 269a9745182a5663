import type { CallOptions, ConsoleClient } from '../../src/index.ts';

export const METHODS = ['GET', 'PUT', 'DELETE', 'POST', 'PATCH'] as const;
export type Method = (typeof METHODS)[number];

/** Methods that change nothing more when they are repeated. */
export const REPEATABLE: readonly Method[] = ['GET', 'PUT', 'DELETE'];
export const ONCE: readonly Method[] = ['POST', 'PATCH'];

const beta = { path: { id: 'beta' } };

/** An operation of each method, by its id. */
export const CALLS: Record<Method, (client: ConsoleClient, options?: CallOptions) => Promise<unknown>> = {
  GET: (client, options) => client.call('getSegment', beta, options),
  PUT: (client, options) => client.call('archiveSegment', beta, options),
  DELETE: (client, options) => client.call('deleteSegment', beta, options),
  POST: (client, options) => client.call('createTag', { body: { name: 'a', description: 'b' } }, options),
  PATCH: (client, options) => client.call('patchLayer', { ...beta, body: {} }, options),
};

/** The same by path. */
export const BY_PATH: Record<
  Method,
  (client: ConsoleClient, signal?: AbortSignal) => Promise<{ response: Response }>
> = {
  GET: (client, signal) => client.GET('/console/v1/segments/{id}', init(signal)),
  PUT: (client, signal) => client.PUT('/console/v1/segments/{id}/archive', init(signal)),
  DELETE: (client, signal) => client.DELETE('/console/v1/segments/{id}', init(signal)),
  POST: (client, signal) =>
    client.POST('/console/v1/tags', { body: { name: 'a', description: 'b' }, signal: signal ?? null }),
  PATCH: (client, signal) => client.PATCH('/console/v1/layers/{id}', { ...init(signal), body: {} }),
};

function init(signal: AbortSignal | undefined): { params: typeof beta; signal: AbortSignal | null } {
  return { params: beta, signal: signal ?? null };
}
