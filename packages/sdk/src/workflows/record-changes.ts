import type { Caller } from '@statsig-console/client';

// Nobody hears of requests that do not leave.
const ignore = (): void => undefined;
const UNHEARD = { hooks: {}, logger: { debug: ignore, info: ignore, warn: ignore, error: ignore } };

/** A change that a dry run would have sent. */
export interface PlannedRequest {
  readonly method: string;
  /** Path with its query, from the origin on. */
  readonly path: string;
  /** The JSON body; undefined when there is none. */
  readonly body: unknown;
}

/** A caller that sends reads, and keeps changes instead of sending them. */
export function recordChanges(call: Caller, requests: PlannedRequest[]): Caller {
  const record = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const text = await request.text();
    requests.push({
      method: request.method,
      path: pathname + search,
      body: text === '' ? undefined : JSON.parse(text),
    });
    // All that can be said of it: there is no data, since nothing was done.
    return Response.json({ message: 'This is a dry run.' });
  };
  return async (operation, args, options) =>
    operation.method === 'GET'
      ? call(operation, args, options)
      : // Everything is checked as it would be, up to what leaves.
        call(operation, args, { ...options, ...UNHEARD, fetch: record, rateLimit: false });
}
